using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Deriving;

/// <summary>All problems of a run as a CSV file: what a reviewer filters and sends to the sites.</summary>
internal sealed class ProblemFile : IDisposable
{
    private static readonly string[] _columns = ["CODE", "SEVERITY", "USUBJID", "ASSESSMENT", "LESION", "RECORD", "FOUND", "EXPECTED", "MEANING"];

    private readonly TableRowBuilder row = new(_columns.Length);
    private readonly TableWriter writer;

    public ProblemFile(string path)
    {
        Path = path;
        writer = TableFile.Create(path, new TableMetadata("PROBLEMS", [.. _columns.Select(name => new TableColumn(name, TableDataType.String))]));
    }

    public string Path { get; }

    public long Errors { get; private set; }

    public long Warnings { get; private set; }

    public long Notes { get; private set; }

    /// <summary>What the problems make of a run.</summary>
    public int ExitCode(bool strict) => Errors > 0 || (strict && Warnings > 0) ? Tool.ExitCode.NotAllEvaluated : Tool.ExitCode.Done;

    public void Write(Problem problem)
    {
        row.Clear();
        var place = problem.Place;
        string?[] cells =
        [
            problem.Code, problem.Kind.SeverityName, place.Subject, place.Assessment, place.Lesion, place.Member, problem.Found, problem.Expected, problem.Kind.Text,
        ];
        for (var i = 0; i < cells.Length; i++)
            row.Set(i, cells[i]);
        writer.Write(row.Row);
        Count(problem.Severity);
    }

    public void Complete() => writer.Complete();

    public void Dispose() => writer.Dispose();

    private void Count(ProblemSeverity severity)
    {
        if (severity == ProblemSeverity.Error)
            Errors++;
        else if (severity == ProblemSeverity.Warning)
            Warnings++;
        else
            Notes++;
    }
}
