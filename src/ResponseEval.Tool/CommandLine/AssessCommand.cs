using System.CommandLine;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Tool.Sharding;
using ResponseEval.Tool.Sharding.Merging;
using ResponseEval.Tool.Tables;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval assess</c>: evaluates every subject of the inputs.</summary>
internal sealed class AssessCommand(ToolHost host)
{
    private readonly SharedOptions shared = new();
    private readonly CensoringOptions censoring = new();
    private readonly ShardOption shard = new();

    private readonly Option<string> format = new("--format")
    {
        Description = "How to write: a table for people, one JSON array, or one JSON object a line",
        HelpName = "table|json|ndjson",
        DefaultValueFactory = _ => "table",
    };

    private readonly Option<bool> explain = new("--explain") { Description = "Say of each response why, with the numbers that decided" };

    private readonly Option<bool> growthModels = new("--growth-models")
    {
        Description = "Fit tumour growth models too, which takes many times as long as everything else",
    };

    private readonly Option<bool> strict = new("--strict") { Description = "End with exit code 1 if an evaluated subject has a warning" };

    public Command Build()
    {
        var command = new Command("assess", "Evaluates every subject by RECIST 1.1 and iRECIST");
        shared.AddTo(command);
        format.AcceptOnlyFromAmong("table", "json", "ndjson");
        command.Add(format);
        command.Add(explain);
        command.Add(growthModels);
        censoring.AddTo(command);
        command.Add(strict);
        shard.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Joins the parts of a sharded run.</summary>
    /// <exception cref="UsageException">They do not fit together.</exception>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Merge(PartSet parts, OutputTarget output)
    {
        var parsed = OptionTexts.Parse(Build(), parts.Run.Options, InputName.StandardInput);
        ResultMerge.Execute(host, parts, Frame(parsed), output);
        shared.Readers(parsed).SayWhoIsMissing(host, parts.Totals);
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var withReasons = parsed.GetValue(explain);
        var withModels = parsed.GetValue(growthModels);
        var rule = censoring.Read(parsed);
        var evaluator = new ResponseEvaluator(values.Rules);
        using var part = shard.Read(parsed, host, values);
        if (part?.ExitCodeOfEarlierRun() is { } recorded)
            return recorded;
        using var output = OutputTarget.Open(values.Output, host.StandardOutput);
        var style = PageStyle.For(host, output.IsStandardOutput);
        var frame = Frame(parsed);
        Func<SubjectReport> makeReport = parsed.GetValue(format) switch
        {
            "json" => () => new JsonReport(values.Rules, withReasons, withModels, rule, asLines: false),
            "ndjson" => () => new JsonReport(values.Rules, withReasons, withModels, rule, asLines: true),
            _ => () => new TableReport(style, withReasons, withModels, rule),
        };
        using var run = new EvaluationRun(
            host, values.Inputs, () => new BatchWork(evaluator, values.Readers, makeReport(), frame, search: null) { Shard = part?.Work() }, frame, output);
        run.Execute();
        values.Readers.SayWhoIsMissing(host, run.Totals);
        var exitCode = run.Totals.ExitCode(parsed.GetValue(strict));
        if (part is not null)
            return part.Complete(output, PartCounts.Of(run.Totals), exitCode);
        output.Complete();
        return exitCode;
    }

    private ResultFrame Frame(ParseResult parsed) => parsed.GetValue(format) switch
    {
        "json" => ResultFrame.JsonArray,
        "ndjson" => ResultFrame.Ndjson,
        _ => TableReport.Frame,
    };
}
