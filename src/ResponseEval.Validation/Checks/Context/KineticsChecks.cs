using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>KN: what growth rates are computed from.</summary>
internal static class KineticsChecks
{
    private const string GrowthRate = "Tumour growth rate: two scans two weeks to three months apart, of the same targets (Champiat et al., Clin Cancer Res 2017;23:1920-8)";

    public static readonly CheckFamily Family = new("KN", "Growth kinetics", SubjectTraits.PreBaseline,
    [
        new("RE-KN-001", Warning, GrowthRate, "The scan before baseline lies less than two weeks before it.",
            "Is there an earlier scan?", PreBaselineTooClose),
        new("RE-KN-002", Warning, GrowthRate, "The scan before baseline lies more than three months before it.",
            "Is there a later scan before baseline?", PreBaselineTooFar),
        new("RE-KN-003", Warning, GrowthRate, "The first follow-up lies less than two weeks after baseline.",
            "Is there a later scan for the growth rate?", FirstFollowUpTooClose),
        new("RE-KN-004", Warning, GrowthRate, "The scan before baseline does not measure all targets.",
            "Can the missing targets be measured on the earlier scan?", TargetsIncomplete) { Needs = SubjectTraits.Targets },
    ]);

    private static void PreBaselineTooClose(CheckedSubject subject, FindingReport report)
    {
        if (Interval(subject, subject.BaselineIndex - 1) is var days && days < subject.Limits.ShortestGrowthDays)
            report.Add($"{Words.Count(days, "day")} before baseline", $"{subject.Limits.ShortestGrowthDays} or more", Last(subject).Id, member: "date");
    }

    private static void PreBaselineTooFar(CheckedSubject subject, FindingReport report)
    {
        if (Interval(subject, subject.BaselineIndex - 1) is var days && days > subject.Limits.LongestGrowthDays)
            report.Add($"{Words.Count(days, "day")} before baseline", $"at most {subject.Limits.LongestGrowthDays}", Last(subject).Id, member: "date");
    }

    private static void FirstFollowUpTooClose(CheckedSubject subject, FindingReport report)
    {
        var first = subject.BaselineIndex + 1;
        if (first < subject.Assessments.Length && Interval(subject, first - 1) is var days && days < subject.Limits.ShortestGrowthDays)
            report.Add(
                $"{Words.Count(days, "day")} after baseline", $"{subject.Limits.ShortestGrowthDays} or more", subject.Assessments[first].Id, member: "date");
    }

    private static void TargetsIncomplete(CheckedSubject subject, FindingReport report)
    {
        var facts = subject.History.ResolvedLesions(subject.BaselineIndex - 1);
        for (var l = 0; l < facts.Length; l++)
            if ((facts[l].Traits & LesionTraits.Target) != 0 && facts[l].Seen == LesionSeen.NotEvaluated)
                report.Add("a target without a diameter", "all targets", Last(subject).Id, subject.Lesions[l].Id, "readings");
    }

    private static Assessment Last(CheckedSubject subject) => subject.Assessments[subject.BaselineIndex - 1];

    /// <summary>The days from an assessment to the next one.</summary>
    private static int Interval(CheckedSubject subject, int assessment) =>
        subject.Assessments[assessment + 1].Date.DayNumber - subject.Assessments[assessment].Date.DayNumber;
}
