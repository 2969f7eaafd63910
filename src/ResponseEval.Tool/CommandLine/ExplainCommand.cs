using System.CommandLine;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Tool.Tables;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval explain</c>: everything about one subject.</summary>
internal sealed class ExplainCommand(ToolHost host)
{
    private readonly SharedOptions shared = new();
    private readonly CensoringOptions censoring = new();

    private readonly Argument<string> subject = new("SUBJECT") { Description = "The id of the subject; all records with it are shown" };

    public Command Build()
    {
        var command = new Command("explain", "Shows everything about one subject: lesions, responses and the reason for each");
        command.Add(subject);
        shared.AddTo(command);
        censoring.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var values = shared.Read(parsed);
        var rule = censoring.Read(parsed);
        var wanted = parsed.GetRequiredValue(subject);
        var evaluator = new ResponseEvaluator(values.Rules);
        using var output = OutputTarget.Open(values.Output, host.StandardOutput);
        var style = PageStyle.For(host, output.IsStandardOutput);
        using var run = new EvaluationRun(
            host,
            values.Inputs,
            () => new BatchWork(evaluator, values.Readers, new SubjectReportPage(style, rule), SubjectReportPage.Frame, new SubjectSearch(wanted)),
            SubjectReportPage.Frame,
            output)
        {
            Search = new SubjectSearch(wanted),
        };
        run.Execute();
        if (run.Search.Found == 0)
            throw new UsageException(NotFound(run.Search, run.Totals.Subjects));
        if (run.Totals.Reported + run.Totals.Rejected == 0)
            throw new UsageException($"subject '{wanted}' has no readings by '{values.Readers.Name}': there is nothing to explain");
        output.Complete();
        return run.Totals.ExitCode(strict: false);
    }

    private static string NotFound(SubjectSearch search, long subjects)
    {
        var similar = string.Join(", ", search.Similar.Select(id => $"'{id}'"));
        return $"there is no subject '{search.Wanted}' among {subjects}" + (similar.Length > 0 ? $"; similar: {similar}" : "");
    }
}
