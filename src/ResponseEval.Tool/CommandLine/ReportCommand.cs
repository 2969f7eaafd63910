using System.CommandLine;
using System.Text;
using ResponseEval.Reports;
using ResponseEval.Tool.Reporting;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval report</c>: pages that people open in a browser.</summary>
internal sealed class ReportCommand(ToolHost host)
{
    private readonly SharedOptions shared = new("--out");
    private readonly CensoringOptions censoring = new();

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
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var target = values.Output ?? throw new UsageException("report needs --out: a file that ends in .html, or a folder");
        var (subjects, totals) = CohortRun.Evaluate(host, values);
        var cohort = Cohort.Of(subjects, censoring.Read(parsed));
        var heading = parsed.GetValue(title);
        if (!target.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            WriteFolder(target, cohort, heading ?? CohortTitle, parsed.GetValue(patients));
        else if (subjects is [var only])
            Write(target, PatientReport.Html(only, heading));
        else
            Write(target, CohortReport.Html(cohort, heading ?? CohortTitle, parsed.GetValue(patients)));
        if (!PlotRuntime.IsEmbedded)
            host.Error.WriteLine("responseeval: the plot runtime was not embedded in this build: the plots are not drawn");
        return totals.ExitCode(strict: false);
    }

    private const string CohortTitle = "Tumour response";

    private void WriteFolder(string folder, Cohort cohort, string heading, bool withPatients)
    {
        WrittenFile.MakeFolder(Path.Combine(folder, withPatients ? "patients" : ""));
        if (withPatients)
            foreach (var (name, html) in CohortReport.Folder(cohort, heading))
                Write(Path.Combine(folder, name), html);
        else
            Write(Path.Combine(folder, "index.html"), CohortReport.Html(cohort, heading));
    }

    private void Write(string path, string html) => WrittenFile.Write(host, path, Encoding.UTF8.GetBytes(html));
}
