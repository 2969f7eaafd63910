using System.Buffers;
using ResponseEval.Tool.Running;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>A subject and what was found of it, problems of its input first.</summary>
internal sealed record CheckedHistory(SubjectEvaluation Evaluation, ValueList<Finding> Problems, ValueList<Finding> Findings);

/// <summary>Checks evaluated subjects, and hands them to the check in input order. It renders nothing itself.</summary>
internal sealed class CheckReport(CheckSettings settings, CheckRun check) : SubjectReport
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

    public override void Deliver()
    {
        subjects.ForEach(check.Take);
        subjects.Clear();
    }
}
