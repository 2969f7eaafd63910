namespace ResponseEval.Validation;

/// <summary>What followed unconfirmed progression: scans, treatment, clinical state.</summary>
internal static class UnconfirmedProgression
{
    /// <summary>How many days around iUPD a clinical state describes it.</summary>
    private const int StabilityDays = 14;

    public static void ConfirmedLate(CheckedSubject subject, FindingReport report)
    {
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (progression is { LateConfirmation: true, ResolvedOn: { } confirmed })
                report.Add(
                    $"confirmed on {Words.Iso(confirmed)}",
                    $"a scan up to {subject.Rules.ConfirmationLatestDays} days after the last iUPD",
                    AssessmentOn(subject, confirmed)?.Id,
                    member: "date");
    }

    public static void NoConfirmingScan(CheckedSubject subject, FindingReport report)
    {
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (progression.Confirmation is { } window && LastKnown(subject) > window.Latest && !HasScan(subject, window) && !EndedBefore(subject, window.Latest))
                report.Add(
                    "no assessment in the window of confirmation",
                    $"one from {Words.Iso(window.Earliest)} to {Words.Iso(window.Latest)}",
                    AssessmentOn(subject, progression.Date)?.Id);
    }

    public static void StabilityNotRecorded(CheckedSubject subject, FindingReport report)
    {
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (TreatedPast(subject, progression.Date) && StabilityAt(subject, progression.Date) is null)
                report.Add("no clinical stability", $"a clinical state within {StabilityDays} days", AssessmentOn(subject, progression.Date)?.Id, member: "clinical");
    }

    public static void TreatedUnstable(CheckedSubject subject, FindingReport report)
    {
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (TreatedPast(subject, progression.Date) && StabilityAt(subject, progression.Date) == false)
                report.Add(
                    $"last dose on {Words.Iso(subject.History.Header.LastDoseDate!.Value)}, not stable",
                    "treatment past iUPD in stable subjects only",
                    AssessmentOn(subject, progression.Date)?.Id,
                    member: "clinical");
    }

    private static bool TreatedPast(CheckedSubject subject, DateOnly date) => subject.History.Header.LastDoseDate > date;

    /// <summary>The clinical state nearest to a date that says whether the subject was stable; null without one.</summary>
    private static bool? StabilityAt(CheckedSubject subject, DateOnly date)
    {
        var (nearest, stable) = (StabilityDays, (bool?)null);
        foreach (var status in subject.History.Clinical)
            if (status.Stable is { } known && Math.Abs(status.Date.DayNumber - date.DayNumber) is var days && (days < nearest || (days == nearest && stable is null)))
                (nearest, stable) = (days, known);
        return stable;
    }

    private static bool HasScan(CheckedSubject subject, ConfirmationWindow window)
    {
        var earliest = window.Earliest.AddDays(-subject.Rules.ConfirmationToleranceDays);
        foreach (var assessment in subject.Assessments)
            if (assessment.Date >= earliest && assessment.Date <= window.Latest)
                return true;
        return false;
    }

    /// <summary>The latest date on which anything is recorded.</summary>
    private static DateOnly LastKnown(CheckedSubject subject)
    {
        var last = subject.Assessments[^1].Date;
        foreach (var subjectEvent in subject.History.Events)
            last = Later(last, subjectEvent.Date);
        foreach (var status in subject.History.Clinical)
            last = Later(last, status.Date);
        foreach (var sample in subject.History.Ctdna)
            last = Later(last, sample.Date);
        return Later(last, subject.History.Header.LastDoseDate ?? last);
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static bool EndedBefore(CheckedSubject subject, DateOnly latest)
    {
        foreach (var subjectEvent in subject.History.Events)
            if (subjectEvent.Date <= latest && subjectEvent.Kind is SubjectEventKind.Death or SubjectEventKind.ConsentWithdrawn
                or SubjectEventKind.LostToFollowUp or SubjectEventKind.NewAnticancerTherapy or SubjectEventKind.DataCutoff)
                return true;
        return false;
    }

    private static Assessment? AssessmentOn(CheckedSubject subject, DateOnly date)
    {
        foreach (var assessment in subject.Assessments)
            if (assessment.Date == date)
                return assessment;
        return null;
    }
}
