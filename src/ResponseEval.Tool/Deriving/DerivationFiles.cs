using System.Globalization;
using System.Text;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Deriving;

/// <summary>The folder of ADaM data: the data sets appear once all are complete, with a list of problems and a description beside them.</summary>
internal sealed class DerivationFiles(ToolHost host, DerivationRequest request)
{
    private ProblemFile? problems;

    /// <summary>How far the run is; null where nobody would see it.</summary>
    public RunProgress? Progress { get; } = host.ErrorIsTerminal ? new RunProgress(host.Error, totalBytes: null, TimeProvider.System) : null;

    /// <summary>Writes all files, and says what became of the subjects.</summary>
    /// <param name="study">What was read.</param>
    /// <param name="options">How the data are derived.</param>
    /// <param name="strict">True to count warnings as failures.</param>
    /// <param name="derive">Derives: writes the rows, and reports the problems here. The writers of the output are given by the names of their data sets too.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">An input breaks its format, or the reader has no record.</exception>
    /// <exception cref="OutputFailedException">The data sets cannot be written.</exception>
    public int Write(
        StudyDescription study, AdamOptions options, bool strict, Func<AdamOutput, IReadOnlyDictionary<string, TableWriter>, AdamReport> derive)
    {
        foreach (var note in study.Notes)
            host.Error.WriteLine(PlainText.Of($"note: {note}"));
        Guard(() => Directory.CreateDirectory(request.Target));
        var report = WriteTables(study, options, derive);
        WriteText("derivation.md", DerivationDocument.Of(options, report, study));
        Say(report);
        return problems!.ExitCode(strict);
    }

    public void Report(Problem problem)
    {
        problems!.Write(problem);
        if (problem.Severity == ProblemSeverity.Note)
            return;
        Progress?.Clear();
        host.Error.WriteLine(PlainText.Of(problem.ToString()));
    }

    private AdamReport WriteTables(
        StudyDescription study, AdamOptions options, Func<AdamOutput, IReadOnlyDictionary<string, TableWriter>, AdamReport> derive)
    {
        using var list = Guard(() => new ProblemFile(Path.Combine(request.Target, "problems.csv")));
        problems = list;
        foreach (var problem in study.Problems)
            Report(problem);
        var writers = new Dictionary<string, TableWriter>();
        using var output = Guard(() => new AdamOutput(options, table => writers[table.Name] = TableFile.Create(
            request.FileOf(table.Name), table with { CreatedAt = request.CreatedAt, ModifiedAt = request.CreatedAt }, request.Format)));
        var report = Guard(() => derive(output, writers));
        Progress?.Clear();
        if (report is { Read: 0, Readers.Count: > 0 })
            throw new UsageException([$"no record is by the reader asked for: expected one of {string.Join(", ", report.Readers)}"]);
        Guard(() =>
        {
            output.Complete();
            list.Complete();
            return 0;
        });
        foreach (var (dataset, warning) in output.Warnings)
            host.Error.WriteLine(PlainText.Of($"warning: {dataset}: {warning.Place}: {warning.Text}"));
        return report;
    }

    private void Say(AdamReport report)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(PlainText.Of(line)).Append('\n');
        Line(string.Create(CultureInfo.InvariantCulture, $"{report.Subjects:#,0} subjects, {report.Evaluated:#,0} with a history of the reader"));
        foreach (var (dataset, rows) in (ReadOnlySpan<(string, long)>)
            [("ADTR", report.AdtrRows), ("ADRS", report.AdrsRows), ("ADTTE", report.AdtteRows), ("COMPARE", report.ComparisonRows)])
            Line(string.Create(CultureInfo.InvariantCulture, $"{request.FileOf(dataset)}: {rows:#,0} rows"));
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{problems!.Path}: {problems.Errors:#,0} errors, {problems.Warnings:#,0} warnings, {problems.Notes:#,0} notes"));
        Line(Path.Combine(request.Target, "derivation.md"));
        Line("");
        text.Append(ComparisonText.Of(report.Comparison));
        using var output = OutputTarget.Open(path: null, host.StandardOutput);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        output.Flush();
    }

    private void WriteText(string name, string text) => Guard(() =>
    {
        using var file = new ReplacementFile(Path.Combine(request.Target, name));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.TakeItsName();
        return 0;
    });

    /// <summary>Does what reads and writes; what fails there names the file or the folder.</summary>
    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (TableFormatException exception)
        {
            throw new UsageException([$"{request.Source}: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(request.Target, exception);
        }
    }
}
