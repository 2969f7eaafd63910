namespace ResponseEval.Validation;

/// <summary>Reported sums against those of the lesions.</summary>
internal static class ReportedSums
{
    public static void Sum(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
        {
            var derived = view.Assessment == subject.BaselineIndex ? BaselineSum(subject) : view.Derived?.TargetSum;
            if (view.Reported.Sum is { } sum && (view.Derived is not null || view.Assessment == subject.BaselineIndex) && derived != sum)
                Add(subject, report, view, sum.ToString(), derived?.ToString() ?? "no sum: a target is missing", "sumMm");
        }
    }

    public static void Baseline(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.Reported.BaselineSum is { } sum && view.Derived is { } derived && derived.BaselineSum != sum)
                Add(subject, report, view, sum.ToString(), derived.BaselineSum?.ToString() ?? "no baseline sum", "baselineSumMm");
    }

    public static void Nadir(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.Reported.NadirSum is { } sum && view.Derived is { } derived && derived.NadirSum != sum && !(sum.Hundredths > derived.BaselineSum?.Hundredths))
                Add(subject, report, view, sum.ToString(), derived.NadirSum?.ToString() ?? "no nadir", "nadirSumMm");
    }

    public static void NadirWithoutBaseline(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.Reported.NadirSum is { } sum && view.Derived is { BaselineSum: { } baseline } derived && sum.Hundredths > baseline.Hundredths)
                Add(subject, report, view, $"{sum}, above the baseline sum {baseline}", derived.NadirSum!.Value.ToString(), "nadirSumMm");
    }

    private static SumOfDiameters? BaselineSum(CheckedSubject subject)
    {
        var sum = 0L;
        var targets = 0;
        foreach (var fact in subject.History.ResolvedLesions(subject.BaselineIndex))
        {
            if ((fact.Traits & LesionTraits.Target) == 0)
                continue;
            if (fact.Seen == LesionSeen.NotEvaluated)
                return null;
            targets++;
            sum += subject.Size(fact);
        }

        return targets == 0 ? null : new SumOfDiameters(sum);
    }

    private static void Add(CheckedSubject subject, FindingReport report, ReportedView view, string found, string expected, string member) =>
        report.Add(found, expected, subject.Assessments[view.Assessment].Id, member: view.Member(member));
}
