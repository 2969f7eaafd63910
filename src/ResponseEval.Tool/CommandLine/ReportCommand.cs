using System.CommandLine;
using System.Text;
using ResponseEval.Reports;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Reporting;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval report</c>: pages that people open in a browser.</summary>
internal sealed class ReportCommand(ToolHost host)
{
    public const string NotEmbedded = "responseeval: the plot runtime was not embedded in this build: the plots are not drawn";

    private const string Targets = "a file that ends in .html, or a folder";

    private const string CohortTitle = "Tumour response";

    private readonly SharedOptions shared = new("--out", "Where to write: " + Targets);
    private readonly CensoringOptions censoring = new();
    private readonly ChecksOption checks = new();

    private readonly Option<bool> patients = new("--patients")
    {
        Description = "Make the page of every patient too: in the same file, or in a folder a file each",
    };

    private readonly Option<string?> title = new("--title") { Description = "The title of the pages", HelpName = "TEXT" };

    public Command Build()
    {
        var command = new Command("report", "Writes pages for a browser: a cohort with its plots, or one patient; --out x.html for a file, else a folder");
        shared.AddTo(command);
        command.Add(patients);
        command.Add(title);
        censoring.AddTo(command);
        checks.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var target = values.Output ?? throw new UsageException("report needs --out: " + Targets);
        var rule = censoring.Read(parsed);
        if (!target.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && (target == "-" || File.Exists(target)))
            throw new UsageException($"--out '{target}' is no folder: expected {Targets}");
        var (subjects, totals) = CohortRun.Evaluate(host, values);
        var findings = new CohortFindings(subjects, checks.Read(parsed, target));
        var cohort = Cohort.Of(subjects.Select(subject => subject.Evaluation), rule, findings.All);
        var heading = parsed.GetValue(title);
        if (!target.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            WriteFolder(target, parsed.GetValue(patients)
                ? CohortReport.Folder(cohort, heading ?? CohortTitle, findings.Of)
                : [("index.html", CohortReport.Html(cohort, heading ?? CohortTitle))]);
        else if (subjects is [var only])
            Write(target, PatientReport.Html(only.Evaluation, heading, findings.Of(only.Evaluation)));
        else
            Write(target, CohortReport.Html(cohort, heading ?? CohortTitle, parsed.GetValue(patients), findings.Of));
        if (!PlotRuntime.IsEmbedded)
            host.Error.WriteLine(NotEmbedded);
        return totals.ExitCode(strict: false);
    }

    private void WriteFolder(string path, IEnumerable<(string Name, string Html)> pages)
    {
        using var folder = new ReplacementFolder(path);
        foreach (var (name, html) in pages)
        {
            host.Interrupt.ThrowIfCancellationRequested();
            folder.Write(name, Encoding.UTF8.GetBytes(html));
        }

        host.Interrupt.ThrowIfCancellationRequested();
        folder.Complete();
    }

    private void Write(string path, string html) => WrittenFile.Write(host, path, Encoding.UTF8.GetBytes(html));
}
