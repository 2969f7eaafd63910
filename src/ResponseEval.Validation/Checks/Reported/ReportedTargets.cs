namespace ResponseEval.Validation;

/// <summary>Target responses that differ, one check for each mistake.</summary>
internal static class ReportedTargets
{
    /// <summary>The check that reports one mistake.</summary>
    public static Action<CheckedSubject, FindingReport> Of(TargetDifference difference) => (subject, report) =>
    {
        foreach (var view in subject.Reported)
            if (view.TargetDifference == difference)
                report.Add(
                    $"{view.Reported.Target} ({Sums(view.Derived!.Value)})",
                    Expected(view),
                    subject.Assessments[view.Assessment].Id,
                    member: view.Member("target"));
    };

    private static string Expected(ReportedView view) => view.Reported.Criterion == ReportedCriterion.Recist
        ? view.Derived!.Value.Recist.Target.Code()
        : view.Derived!.Value.Recist.Target.IrecistCode();

    private static string Sums(in TimepointResponse derived) =>
        derived.TargetSum is not { } sum ? "no complete sum"
        : $"sum {sum}" + (derived.BaselineSum is { } baseline ? $", baseline {baseline}" : "") + (derived.NadirSum is { } nadir ? $", nadir {nadir}" : "");
}
