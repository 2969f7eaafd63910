namespace ResponseEval.Validation;

/// <summary>Problems that the evaluation finds by itself are findings too, under their own code and once.</summary>
internal static class EvaluationFindings
{
    public static void Report(CheckedSubject subject, FindingReport report)
    {
        foreach (var problem in subject.Evaluation.Problems)
            if (problem.Code == report.Kind.Code)
                report.Add(problem.Found, problem.Expected, problem.Place.Assessment, problem.Place.Lesion, problem.Place.Member);
    }
}
