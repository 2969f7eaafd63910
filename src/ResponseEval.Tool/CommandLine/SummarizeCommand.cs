using System.CommandLine;
using System.Globalization;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Tool.Sharding;
using ResponseEval.Tool.Sharding.Merging;
using ResponseEval.Tool.Summarizing;
using ResponseEval.Tool.Tables;
using ResponseEval.Tool.Tables.Summaries;
using ResponseEval.Trials;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval summarize</c>: what a trial reports, from all subjects of the inputs.</summary>
internal sealed class SummarizeCommand(ToolHost host)
{
    private const double LeastLevel = 0.5;
    private const double MostLevel = 0.9999;

    private readonly SharedOptions shared = new();
    private readonly CensoringOptions censoring = new();
    private readonly ShardOption shard = new();

    private readonly Option<string?> by = new("--by") { Description = "The groups, by the member of the history that names them", HelpName = "arm|site|study|reader" };

    private readonly Option<string> population = new("--population")
    {
        Description = "Who counts in response tables and rates: all subjects, or those of whom a response could be known",
        HelpName = "all|evaluable",
        DefaultValueFactory = _ => "all",
    };

    private readonly Option<string> level = new("--level")
    {
        Description = "The level of all confidence limits, 0.5 to 0.9999",
        HelpName = "LEVEL",
        DefaultValueFactory = _ => "0.95",
    };

    private readonly Option<string> interval = Choice("--interval", "The confidence limits of a rate", ProportionMethod.ClopperPearson);

    private readonly Option<string> transform = Choice("--transform", "The scale of the confidence limits of survival", SurvivalTransform.LogLog);

    private readonly Option<string> format = new("--format")
    {
        Description = "How to write: a table for people, one JSON object, or CSV with a line for each statistic",
        HelpName = "table|json|csv",
        DefaultValueFactory = _ => "table",
    };

    public Command Build()
    {
        var command = new Command("summarize", "Summarizes a trial: response rates, endpoints, patterns, agreement of readers");
        shared.AddTo(command);
        by.AcceptOnlyFromAmong("arm", "site", "study", "reader");
        population.AcceptOnlyFromAmong("all", "evaluable");
        format.AcceptOnlyFromAmong("table", "json", "csv");
        command.Add(by);
        command.Add(population);
        censoring.AddTo(command);
        command.Add(level);
        command.Add(interval);
        command.Add(transform);
        command.Add(format);
        shard.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Joins the parts of a sharded run.</summary>
    /// <exception cref="UsageException">They do not fit together, or a reader read a subject twice.</exception>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Merge(PartSet parts, OutputTarget output)
    {
        var parsed = OptionTexts.Parse(Build(), parts.Run.Options, InputName.StandardInput);
        var subjects = SummaryMerge.Execute(host, parts);
        shared.Readers(parsed).SayWhoIsMissing(host, parts.Totals);
        Write(parsed, TrialSummary.Of(subjects, parts.Totals, Read(parsed, parts.Run.ReadRules())), output);
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var options = Read(parsed, values.Rules);
        var evaluator = new ResponseEvaluator(values.Rules);
        var subjects = new SubjectCollection();
        using var part = shard.Read(parsed, host, values);
        if (part?.ExitCodeOfEarlierRun() is { } recorded)
            return recorded;
        using var output = OutputTarget.Open(values.Output, host.StandardOutput);
        using var run = new EvaluationRun(host, values.Inputs, Work, ResultFrame.Ndjson, output);
        run.Execute();
        values.Readers.SayWhoIsMissing(host, run.Totals);
        var exitCode = run.Totals.ExitCode(strict: false);
        if (part is not null)
            return part.Complete(output, PartCounts.Of(run.Totals), exitCode);
        Write(parsed, TrialSummary.Of(subjects, run.Totals, options), output);
        output.Complete();
        return exitCode;

        BatchWork Work()
        {
            SubjectReport report = part is null ? new CollectingReport(options.Censoring, subjects) : new RecordReport(options.Censoring);
            return new(evaluator, values.Readers, report, ResultFrame.Ndjson, search: null) { Shard = part?.Work() };
        }
    }

    private void Write(ParseResult parsed, TrialSummary summary, OutputTarget output) => output.Write(parsed.GetValue(format) switch
    {
        "json" => SummaryJson.Of(summary),
        "csv" => SummaryCsv.Of(summary),
        _ => SummaryPage.Of(summary, PageStyle.For(host, output.IsStandardOutput)),
    });

    private SummaryOptions Read(ParseResult parsed, ProtocolRules rules) => new(rules, censoring.Read(parsed))
    {
        By = parsed.GetValue(by) is { } name ? ChoiceNames.Find<Grouping>(name) : Grouping.None,
        Population = parsed.GetValue(population) == "evaluable" ? ResponsePopulation.Evaluable : ResponsePopulation.AllSubjects,
        Level = Level(parsed.GetRequiredValue(level)),
        Interval = ChoiceNames.Find<ProportionMethod>(parsed.GetRequiredValue(interval)),
        Transform = ChoiceNames.Find<SurvivalTransform>(parsed.GetRequiredValue(transform)),
    };

    /// <exception cref="UsageException">It is no level.</exception>
    private static double Level(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level) && level is >= LeastLevel and <= MostLevel
            ? level
            : throw new UsageException($"--level: found '{text}', expected a number from 0.5 to 0.9999, such as 0.95");

    private static Option<string> Choice<T>(string name, string description, T byDefault)
        where T : struct, Enum
    {
        var names = ChoiceNames.All<T>();
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => ChoiceNames.Of(byDefault),
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }
}
