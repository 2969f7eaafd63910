using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>SU: what is recorded of the subject against the scans.</summary>
internal static class SubjectChecks
{
    public static readonly CheckFamily Family = new("SU", "Study and subject", SubjectTraits.None,
    [
        new("RE-SU-001", Error, Clauses.Practice, "Something is recorded after death.",
            "Is the date of death right?", AfterDeath) { Needs = SubjectTraits.Events },
        new("RE-SU-002", Error, Clauses.Practice, "More than one death is recorded.",
            "Which date of death is right?", TwoDeaths) { Needs = SubjectTraits.Events },
        new("RE-SU-003", Error, Clauses.Practice, "The last dose lies before the first.",
            "Which date is right?", LastDoseFirst),
        new("RE-SU-004", Warning, Clauses.Practice, "The first dose lies before randomization.",
            "Which date is right?", DoseBeforeRandomization),
        new("RE-SU-005", Warning, "Endpoint practice: discontinuation for progression against radiology", "Treatment was stopped for progression and no scan near it shows progression.",
            "What showed the progression?", StoppedWithoutProgression) { Needs = SubjectTraits.Events },
        new("RE-SU-006", Note, "Endpoint practice: death from disease against radiology", "The subject died of the disease and no scan shows progression.",
            "Was the progression documented?", DiedWithoutProgression) { Needs = SubjectTraits.Events },
        new("RE-SU-007", Warning, Clauses.Practice, "The performance status is 5 and no death is recorded on or before its date.",
            "Did the subject die?", PerformanceStatusOfTheDead),
        new("RE-SU-008", Note, Clauses.Practice, "There are assessments after the data cut-off.",
            "Is the data cut-off right?", static (s, r) => After(s, r, SubjectEventKind.DataCutoff, "the data cut-off")) { Needs = SubjectTraits.Events },
        new("RE-SU-009", Warning, Clauses.Practice, "There are assessments after the subject withdrew consent.",
            "May the assessments be used?", static (s, r) => After(s, r, SubjectEventKind.ConsentWithdrawn, "withdrawal of consent")) { Needs = SubjectTraits.Events },
        new("RE-SU-010", Warning, Clauses.Practice, "There are assessments after the subject was lost to follow-up.",
            "Is the date right?", static (s, r) => After(s, r, SubjectEventKind.LostToFollowUp, "loss to follow-up")) { Needs = SubjectTraits.Events },
    ]);

    private static void AfterDeath(CheckedSubject subject, FindingReport report)
    {
        if (subject.First(SubjectEventKind.Death) is not { } death)
            return;
        var expected = $"nothing after {Words.Iso(death)}";
        foreach (var assessment in subject.Assessments)
            if (assessment.Date > death)
                report.Add($"an assessment on {Words.Iso(assessment.Date)}", expected, assessment.Id, member: "date");
        foreach (var sample in subject.History.Ctdna)
            if (sample.Date > death)
                report.Add($"a ctDNA sample of {Words.Iso(sample.Date)}", expected, member: "ctdna");
        if (subject.History.Header.LastDoseDate is { } dose && dose > death)
            report.Add($"a dose on {Words.Iso(dose)}", expected, member: "lastDoseDate");
    }

    private static void TwoDeaths(CheckedSubject subject, FindingReport report)
    {
        var deaths = 0;
        foreach (var subjectEvent in subject.History.Events)
            deaths += subjectEvent.Kind == SubjectEventKind.Death ? 1 : 0;
        if (deaths > 1)
            report.Add(Words.Count(deaths, "death"), "one", member: "events");
    }

    private static void LastDoseFirst(CheckedSubject subject, FindingReport report)
    {
        if (subject.History.Header is { FirstDoseDate: { } first, LastDoseDate: { } last } && last < first)
            report.Add(Words.Iso(last), $"{Words.Iso(first)} or later", member: "lastDoseDate");
    }

    private static void DoseBeforeRandomization(CheckedSubject subject, FindingReport report)
    {
        if (subject.History.Header is { FirstDoseDate: { } first, RandomizationDate: { } randomized } && first < randomized)
            report.Add(Words.Iso(first), $"{Words.Iso(randomized)} or later", member: "firstDoseDate");
    }

    private static void StoppedWithoutProgression(CheckedSubject subject, FindingReport report)
    {
        foreach (var subjectEvent in subject.History.Events)
            if (subjectEvent is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression }
                && !ProgressionNear(subject, subjectEvent.Date.AddDays(-subject.Limits.NearDays), subjectEvent.Date.AddDays(subject.Limits.NearDays)))
                report.Add(
                    $"stopped for progression on {Words.Iso(subjectEvent.Date)}", $"PD within {subject.Limits.NearDays} days", member: "events");
    }

    private static void DiedWithoutProgression(CheckedSubject subject, FindingReport report)
    {
        foreach (var subjectEvent in subject.History.Events)
            if (subjectEvent is { Kind: SubjectEventKind.Death, Cause: DeathCause.Disease } && !ProgressionNear(subject, DateOnly.MinValue, subjectEvent.Date))
                report.Add($"death from the disease on {Words.Iso(subjectEvent.Date)}", "PD before it", member: "events");
    }

    private static void PerformanceStatusOfTheDead(CheckedSubject subject, FindingReport report)
    {
        var death = (DateOnly?)null;
        foreach (var status in subject.History.Clinical)
            if (status.Ecog == 5 && !((death ??= subject.First(SubjectEventKind.Death)) <= status.Date))
                report.Add($"ECOG 5 on {Words.Iso(status.Date)}", "a death on or before it", member: "clinical");
    }

    private static void After(CheckedSubject subject, FindingReport report, SubjectEventKind kind, string what)
    {
        if (subject.First(kind) is not { } date)
            return;
        foreach (var assessment in subject.Assessments)
            if (assessment.Date > date)
            {
                report.Add($"an assessment on {Words.Iso(assessment.Date)}", $"none after {what} on {Words.Iso(date)}", assessment.Id, member: "date");
                return;
            }
    }

    private static bool ProgressionNear(CheckedSubject subject, DateOnly from, DateOnly to)
    {
        foreach (var timepoint in subject.Evaluation.Timepoints)
            if (timepoint.Recist.Overall == OverallResponse.ProgressiveDisease && timepoint.Date >= from && timepoint.Date <= to)
                return true;
        return false;
    }
}
