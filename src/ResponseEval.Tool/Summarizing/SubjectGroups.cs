namespace ResponseEval.Tool.Summarizing;

/// <summary>The groups of the subjects that one reader read, or of all subjects.</summary>
internal sealed class SubjectGroups
{
    public SubjectGroups(string? reader, IEnumerable<SubjectRecord> records, Grouping by)
    {
        Reader = reader;
        All =
        [
            .. records.GroupBy(record => record.Group(by))
                .OrderBy(static members => members.Key is null)
                .ThenBy(static members => members.Key, StringComparer.Ordinal)
                .Select(members => new SubjectGroup(reader, members.Key, [.. members])),
        ];
        Named = [.. All.Where(static group => group.Name is not null)];
    }

    /// <summary>The reader, where a summary tells readers apart.</summary>
    public string? Reader { get; }

    /// <summary>In ordinal order of their names; subjects without a group come last.</summary>
    public IReadOnlyList<SubjectGroup> All { get; }

    /// <summary>How many subjects there are.</summary>
    public int Count => All.Sum(static group => group.Records.Count);

    /// <summary>Those that are compared: subjects without a group are in no comparison.</summary>
    public IReadOnlyList<SubjectGroup> Named { get; }

    /// <summary>The two groups where there are just two.</summary>
    public (SubjectGroup First, SubjectGroup Second)? Pair => Named is [var first, var second] ? (first, second) : null;
}
