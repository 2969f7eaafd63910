using System.Globalization;
using System.Text;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Converting;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Deriving;

/// <summary>Derives the ADaM data of a folder: the data sets appear once all are complete, with a list of problems and a description beside them.</summary>
internal sealed class DerivationRun(ToolHost host, DerivationRequest request)
{
    private readonly RunProgress? progress = host.ErrorIsTerminal ? new RunProgress(host.Error, totalBytes: null, TimeProvider.System) : null;
    private ProblemFile? problems;

    /// <exception cref="UsageException">The folder cannot be read, or a file of it breaks its format.</exception>
    /// <exception cref="OutputFailedException">The data sets cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted; no data set was written.</exception>
    public int Execute(bool strict)
    {
        var study = ConversionRun.Guard(request.Source, () => SdtmStudy.Open(request.Source, request.Files));
        foreach (var note in study.Notes)
            host.Error.WriteLine(PlainText.Of($"note: {note}"));
        Write(() => Directory.CreateDirectory(request.Target));
        var report = Derive(study);
        WriteText("derivation.md", DerivationDocument.Of(Options(study), report, study));
        Say(report);
        return problems!.Errors > 0 || (strict && problems.Warnings > 0) ? ExitCode.NotAllEvaluated : ExitCode.Done;
    }

    private AdamOptions Options(SdtmStudy study)
    {
        var sources = new List<TableMetadata>();
        foreach (var file in study.Files)
            sources.Add(file.Profile.Complete(file.Metadata));
        return request.Options with { Lengths = new SourceLengths(sources) };
    }

    private AdamReport Derive(SdtmStudy study)
    {
        var options = Options(study);
        using var list = Write(() => new ProblemFile(Path.Combine(request.Target, "problems.csv")));
        problems = list;
        foreach (var problem in study.Problems)
            Report(problem);
        using var output = Write(() => new AdamOutput(options, table => TableFile.Create(
            request.FileOf(table.Name), table with { CreatedAt = request.CreatedAt, ModifiedAt = request.CreatedAt }, request.Format)));
        var run = new AdamRun(options, output)
        {
            Workers = host.Workers,
            OnProblem = Report,
            OnProgress = subjects => progress?.Show(subjects, bytes: 0),
        };
        var report = Write(() => run.Run(study.Subjects(), host.Interrupt));
        progress?.Clear();
        Write(() =>
        {
            output.Complete();
            list.Complete();
            return 0;
        });
        foreach (var (dataset, warning) in output.Warnings)
            host.Error.WriteLine(PlainText.Of($"warning: {dataset}: {warning.Place}: {warning.Text}"));
        return report;
    }

    private void Report(Problem problem)
    {
        problems!.Write(problem);
        if (problem.Severity == ProblemSeverity.Note)
            return;
        progress?.Clear();
        host.Error.WriteLine(PlainText.Of(problem.ToString()));
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

    private void WriteText(string name, string text) => Write(() =>
    {
        using var file = new ReplacementFile(Path.Combine(request.Target, name));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.TakeItsName();
        return 0;
    });

    /// <summary>Does what reads and writes; what fails there names the file or the folder.</summary>
    private T Write<T>(Func<T> work)
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
