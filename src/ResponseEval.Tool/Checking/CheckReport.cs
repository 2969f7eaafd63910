using System.Buffers;
using ResponseEval.Tool.Running;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>A subject and what was found of it, problems of its input first.</summary>
internal sealed record CheckedHistory(SubjectEvaluation Evaluation, ValueList<Finding> Problems, ValueList<Finding> Findings);

/// <summary>Checks evaluated subjects and keeps the findings of its batch until they are taken over in input order. It renders nothing itself.</summary>
internal sealed class CheckReport(CheckSettings settings) : SubjectReport
{
    private readonly SubjectChecker checker = new(settings);
    private readonly List<CheckedHistory> subjects = [];

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        var problems = new List<Finding>();
        foreach (var problem in inputProblems)
            problems.Add(settings.Judge(problem, evaluation.History.Header.SiteId));
        subjects.Add(new(evaluation, [.. problems], checker.Check(evaluation)));
    }

    /// <summary>Hands over what was gathered.</summary>
    public void Take(Action<CheckedHistory> take)
    {
        subjects.ForEach(take);
        subjects.Clear();
    }
}
