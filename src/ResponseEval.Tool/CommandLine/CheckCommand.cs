using System.CommandLine;
using ResponseEval.Tool.Checking;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Validation;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval check</c>: looks for what is wrong in the data of every subject, and of all together.</summary>
internal sealed class CheckCommand(ToolHost host)
{
    private readonly SharedOptions shared = new();

    private readonly Option<string> format = new("--format")
    {
        Description = "How to write: lines and tables for people, one JSON object, a query list as CSV, or one HTML page",
        HelpName = "table|json|csv|html",
        DefaultValueFactory = _ => "table",
    };

    private readonly Option<string> minSeverity = new("--min-severity")
    {
        Description = "List findings that weigh at least so much",
        HelpName = "note|warning|error",
        DefaultValueFactory = _ => "note",
    };

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "End with exit code 1 if a finding that is not suppressed weighs at least so much",
        HelpName = "note|warning|error|never",
        DefaultValueFactory = _ => "error",
    };

    private readonly ChecksOption checks = new();

    public Command Build()
    {
        var command = new Command("check", "Looks for errors in the data, each with what to ask the site");
        shared.AddTo(command);
        format.AcceptOnlyFromAmong("table", "json", "csv", "html");
        minSeverity.AcceptOnlyFromAmong("note", "warning", "error");
        failOn.AcceptOnlyFromAmong("note", "warning", "error", "never");
        command.Add(format);
        command.Add(minSeverity);
        command.Add(failOn);
        checks.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var settings = checks.Read(parsed, values.Output);
        var evaluator = new ResponseEvaluator(values.Rules);
        using var output = OutputTarget.Open(values.Output, host.StandardOutput);
        FindingWriter writer = parsed.GetValue(format) switch
        {
            "json" => new JsonFindings(output),
            "csv" => new CsvFindings(output),
            "html" => new HtmlFindings(output),
            _ => new TableFindings(output),
        };
        var check = new CheckRun(settings, writer, Severity(parsed.GetValue(minSeverity))!.Value);
        using var run = new EvaluationRun(
            host,
            values.Inputs,
            () => new BatchWork(evaluator, values.Readers, new CheckReport(settings, check), ResultFrame.Ndjson, search: null),
            ResultFrame.Ndjson,
            output);
        writer.Start();
        run.Execute();
        values.Readers.SayWhoIsMissing(host, run.Totals);
        if (check.Complete() is > 0 and var many)
            host.Error.WriteLine($"responseeval: {many} subjects were compared for duplicates with the first {CohortChecker.MostRemembered} only");
        output.Complete();
        var exitCode = run.Totals.ExitCode(strict: false);
        return exitCode == ExitCode.Done && check.Fails(Severity(parsed.GetValue(failOn))) ? ExitCode.NotAllEvaluated : exitCode;
    }

    private static ProblemSeverity? Severity(string? word) => word switch
    {
        "error" => ProblemSeverity.Error,
        "warning" => ProblemSeverity.Warning,
        "note" => ProblemSeverity.Note,
        _ => null,
    };
}
