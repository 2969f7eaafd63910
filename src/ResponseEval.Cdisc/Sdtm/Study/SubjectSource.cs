namespace ResponseEval.Cdisc;

/// <summary>The rows of one file, subject by subject in ordinal order of USUBJID.</summary>
internal abstract class SubjectSource : IDisposable
{
    /// <summary>The subject of the rows that come next; null after the last.</summary>
    public string? Subject { get; protected set; }

    /// <summary>Adds the rows of the subject, and goes on to the next one.</summary>
    public abstract void Take(SubjectAssembly into);

    public abstract void Dispose();
}

/// <summary>A file in order of subject: one row is in memory.</summary>
internal sealed class SortedSource<T> : SubjectSource
{
    private readonly TableReader table;
    private readonly RowReader<T> rows;
    private readonly string path;

    public SortedSource(TableReader table, RowReader<T> rows, string path)
    {
        this.table = table;
        this.rows = rows;
        this.path = path;
        MoveNext();
    }

    public override void Take(SubjectAssembly into)
    {
        var subject = Subject;
        do
        {
            var row = table.Row;
            rows.Add(rows.Read(row), into);
            into.StudyId ??= rows.StudyOf(row);
        }
        while (MoveNext() && string.Equals(Subject, subject, StringComparison.Ordinal));
        if (string.CompareOrdinal(Subject, subject) < 0 && Subject is not null)
            throw new TableFormatException(path, "rows out of order", "the file as it was when it was opened");
    }

    public override void Dispose() => table.Dispose();

    private bool MoveNext()
    {
        while (table.Read())
            if (rows.SubjectOf(table.Row) is { } subject)
            {
                Subject = subject;
                return true;
            }

        Subject = null;
        return false;
    }
}

/// <summary>A file in any order: all its records are in memory.</summary>
internal sealed class GroupedSource<T> : SubjectSource
{
    private readonly Dictionary<string, (string? Study, List<T> Records)> groups = new(StringComparer.Ordinal);
    private readonly RowReader<T> rows;
    private readonly string[] subjects;
    private int next;

    public GroupedSource(TableReader table, RowReader<T> rows)
    {
        this.rows = rows;
        while (table.Read())
            if (rows.SubjectOf(table.Row) is { } subject)
            {
                if (!groups.TryGetValue(subject, out var group))
                    groups.Add(subject, group = (rows.StudyOf(table.Row), []));
                group.Records.Add(rows.Read(table.Row));
            }

        table.Dispose();
        subjects = [.. groups.Keys.Order(StringComparer.Ordinal)];
        Subject = subjects.FirstOrDefault();
    }

    public override void Take(SubjectAssembly into)
    {
        var (study, records) = groups[subjects[next]];
        into.StudyId ??= study;
        foreach (var record in records)
            rows.Add(record, into);
        Subject = ++next < subjects.Length ? subjects[next] : null;
    }

    public override void Dispose()
    {
    }
}
