using ResponseEval.Tool.CommandLine;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Reporting;

/// <summary>Evaluates all subjects of the inputs and keeps them.</summary>
internal static class CohortRun
{
    private static readonly ResultFrame _nothing = ResultFrame.Of("", "", "", "");

    /// <exception cref="UsageException">No subject could be evaluated.</exception>
    public static (IReadOnlyList<CollectedSubject> Subjects, RunTotals Totals) Evaluate(ToolHost host, SharedValues values)
    {
        var subjects = new List<CollectedSubject>();
        var evaluator = new ResponseEvaluator(values.Rules);
        using var nowhere = OutputTarget.Open(path: null, Stream.Null);
        using var run = new EvaluationRun(
            host, values.Inputs, () => new BatchWork(evaluator, values.Readers, new CollectedSubjects(subjects), _nothing, search: null), _nothing, nowhere);
        run.Execute();
        values.Readers.SayWhoIsMissing(host, run.Totals);
        return subjects.Count > 0 ? (subjects, run.Totals) : throw new UsageException("there is no evaluated subject to show");
    }
}
