using System.Buffers;
using System.CommandLine;
using System.Text;
using ResponseEval.Reports;
using ResponseEval.Tool.Reporting;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval plot</c>: one plot as a Vega-Lite specification, a page, a picture or its data.</summary>
internal sealed class PlotCommand(ToolHost host)
{
    private const string Targets = "a file that ends in .vl.json, .html, .svg or .csv";

    private readonly SharedOptions shared = new("--out", "Where to write: " + Targets);
    private readonly CensoringOptions censoring = new();
    private readonly ChecksOption checks = new();

    private readonly Argument<string> kind = new("PLOT") { Description = "What to draw" };

    private readonly Option<string?> subject = new("--subject") { Description = "The subject of a timeline; needed where there are several", HelpName = "ID" };

    public Command Build()
    {
        var command = new Command("plot", "Writes one plot; the end of --out says how: .vl.json, .html, .svg (with Node) or .csv");
        kind.AcceptOnlyFromAmong("waterfall", "spider", "swimmer", "km", "rates", "hyperprogression", "concordance", "findings", "timeline", "ctdna");
        command.Add(kind);
        shared.AddTo(command);
        command.Add(subject);
        censoring.AddTo(command);
        checks.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var target = values.Output ?? throw new UsageException("plot needs --out: " + Targets);
        var write = Format(target);
        var rule = censoring.Read(parsed);
        var settings = checks.Read(parsed, target);
        var (subjects, totals) = CohortRun.Evaluate(host, values);
        var evaluations = subjects.Select(found => found.Evaluation).ToList();
        var plot = parsed.GetRequiredValue(kind) switch
        {
            "timeline" => TimelinePlot.Of(Only(evaluations, parsed.GetValue(subject), values.Readers.Name)),
            "ctdna" => CtdnaPlot.Of(Only(evaluations, parsed.GetValue(subject), values.Readers.Name)),
            "findings" => FindingsPlot.Of(Cohort.Of(evaluations, rule, new CohortFindings(subjects, settings).All)),
            var ofCohort => Draw(ofCohort, Cohort.Of(evaluations, rule)),
        };
        if (plot.IsEmpty)
            throw new UsageException($"there is nothing to draw: no subject has what the plot {plot.Name} shows");
        WrittenFile.Write(host, target, write(plot));
        if (!PlotRuntime.IsEmbedded && target.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            host.Error.WriteLine(ReportCommand.NotEmbedded);
        return totals.ExitCode(strict: false);
    }

    private static Plot Draw(string kind, Cohort cohort) => kind switch
    {
        "waterfall" => WaterfallPlot.Of(cohort),
        "spider" => SpiderPlot.Of(cohort),
        "swimmer" => SwimmerPlot.Of(cohort),
        "km" => KaplanMeierPlot.Of(cohort),
        "rates" => RatesPlot.Of(cohort),
        "concordance" => ConcordancePlot.Of(cohort),
        _ => HyperprogressionPlot.Of(cohort),
    };

    /// <summary>Histories that several readers read name them, and --reader chooses among them as it does in SDTM folders.</summary>
    private static SubjectEvaluation Only(List<SubjectEvaluation> subjects, string? wanted, string reader)
    {
        var found = subjects.Where(subject => wanted is null || subject.History.SubjectId == wanted).ToList();
        var read = found.Where(subject => string.Equals(subject.History.Header.Reader, reader, StringComparison.OrdinalIgnoreCase)).ToList();
        return (read.Count == 1 ? read : found) switch
        {
            [var only] => only,
            [] => throw new UsageException($"there is no subject '{wanted}' among {subjects.Count}"),
            _ => throw new UsageException($"the plot shows one subject and {found.Count} are there: choose one by --subject, and its reader by --reader"),
        };
    }

    private Func<Plot, byte[]> Format(string target)
    {
        if (target.EndsWith(".vl.json", StringComparison.OrdinalIgnoreCase))
            return Specification;
        if (target.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return plot => Encoding.UTF8.GetBytes(PlotPage.Html(plot));
        if (target.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            return plot => new SvgDrawing(SvgDrawing.UsualPatience, host.Interrupt).Draw(Specification(plot));
        if (target.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return plot => Encoding.UTF8.GetBytes(plot.Csv);
        throw new UsageException($"--out '{target}': expected {Targets}");
    }

    private static byte[] Specification(Plot plot)
    {
        var output = new ArrayBufferWriter<byte>();
        plot.WriteVegaLite(output);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }
}
