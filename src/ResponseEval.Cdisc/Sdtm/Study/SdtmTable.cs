using System.Buffers.Text;
using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>One file of a study: measured once, then read as often as asked for.</summary>
internal sealed class SdtmTable(string domain, string path)
{
    private const int MostProblems = 1000, MostRowsOfSubject = 1_000_000;

    /// <summary>Reads the file to its end: its size, whether it is in order of subject, rows without a subject, texts in columns of numbers.</summary>
    public SdtmFile Measure(List<Problem> problems)
    {
        using var table = TableFile.Open(path);
        var fields = new RowFields(table.Metadata, path);
        _ = Reader(fields); // names a required column that is missing
        var subjects = fields.RequiredText("USUBJID");
        var columns = new ColumnProfile[table.Metadata.Columns.Count];
        var previous = "";
        var rows = 0;
        var isSorted = true;
        while (table.Read())
        {
            var row = table.Row;
            for (var i = 0; i < columns.Length; i++)
                columns[i] = columns[i].With(row.Cells[i]);
            var subject = subjects.Of(row);
            if (subject is null)
                Report(SdtmProblemCatalogue.NoSubject, "no USUBJID", "a subject", table.RowNumber, "USUBJID", problems);
            else if (ReferenceEquals(subject, previous) && ++rows > MostRowsOfSubject)
                throw new TableFormatException($"{path}, row {table.RowNumber}", $"more than {MostRowsOfSubject} rows of {subject}", "fewer: they are in memory together");
            else if (!ReferenceEquals(subject, previous))
            {
                isSorted &= string.CompareOrdinal(previous, subject) <= 0;
                (previous, rows) = (subject, 1);
            }

            for (var i = 0; i < fields.NumericColumns.Count; i++)
                if (IsText(row, fields.NumericColumns[i]))
                {
                    var column = table.Metadata.Columns[fields.NumericColumns[i]].Name;
                    Report(SdtmProblemCatalogue.NotNumeric, row.Text(fields.NumericColumns[i])!, "a number", table.RowNumber, column, problems);
                    fields.NumericColumns.RemoveAt(i--);
                }
        }

        return new SdtmFile(domain, path, table.Metadata, new TableProfile(table.RowNumber, [.. columns]), isSorted);
    }

    /// <summary>Opens the file for reading subject by subject.</summary>
    public SubjectSource Open(bool isSorted)
    {
        var table = TableFile.Open(path);
        try
        {
            return Reader(new RowFields(table.Metadata, path))(table, isSorted);
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    private Func<TableReader, bool, SubjectSource> Reader(RowFields fields) => domain switch
    {
        "DM" => Source(new DemographicsReader(fields)),
        "EX" => Source(new ExposureReader(fields)),
        "DS" => Source(new DispositionReader(fields)),
        "CM" or "PR" => Source(new InterventionReader(fields, domain)),
        "LB" => Source(new LaboratoryResultReader(fields)),
        "TU" => Source(new TumorIdentificationReader(fields)),
        "TR" => Source(new TumorResultReader(fields)),
        "RS" => Source(new DiseaseResponseReader(fields)),
        _ => Source(new AdslReader(fields)),
    };

    private Func<TableReader, bool, SubjectSource> Source<T>(RowReader<T> rows) =>
        (table, isSorted) => isSorted ? new SortedSource<T>(table, rows, path) : new GroupedSource<T>(table, rows);

    private static bool IsText(in TableRow row, int column)
    {
        var cell = row.Cells[column];
        if (cell.Kind != CellKind.Text || cell.Length == 0)
            return false;
        var text = row.Utf8(column).Trim((byte)' ');
        return !text.IsEmpty && !(Utf8Parser.TryParse(text, out double _, out var length) && length == text.Length);
    }

    private void Report(ProblemKind kind, string found, string expected, long row, string column, List<Problem> problems)
    {
        if (problems.Count < MostProblems)
            problems.Add(new Problem(
                kind, new ProblemPlace(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} row {row}"), Member: column), found, expected));
    }
}
