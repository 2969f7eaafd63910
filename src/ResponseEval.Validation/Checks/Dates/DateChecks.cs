using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>DT: dates, order and completeness of the visits.</summary>
internal static class DateChecks
{
    public static readonly CheckFamily Family = new("DT", "Dates and visits", SubjectTraits.None,
    [
        new("RE-DT-001", Error, Clauses.Selection, "The baseline lies more than four weeks before the first dose.",
            "Is there a later scan before treatment?", BaselineTooEarly),
        new("RE-DT-002", Error, Clauses.Selection, "The baseline lies after the first dose.",
            "Is there a scan before treatment, or is the date of the first dose wrong?", BaselineAfterDose),
        new("RE-DT-003", Warning, Clauses.Frequency, "An assessment lies outside the window of its planned date.",
            "Why was the scan early or late?", OutsideWindow),
        new("RE-DT-004", Warning, Clauses.Practice, "The scans of one assessment lie far apart.",
            "Do the scans belong to one assessment?", ScansFarApart),
        new("RE-DT-005", Error, Clauses.Missing, "An assessment has no reading at all.",
            "Were scans made? If not, please record the lesions as not evaluable.", NoReadings),
        new("RE-DT-006", Warning, Clauses.Practice, "The numbers of the assessments do not follow their dates.",
            "Is the date or the visit wrong?", NumbersOutOfOrder),
        new("RE-DT-007", Warning, "Endpoint practice: progression ends the assessment of response", "There are assessments after confirmed progression.",
            "Is the subject still treated, and was the progression confirmed?", AfterConfirmedProgression) { Needs = SubjectTraits.Progression },
        new("RE-DT-008", Warning, "Endpoint practice: new anticancer therapy ends the assessment of response", "There are assessments after the start of another anticancer therapy.",
            "Is the start of the other therapy right?", AfterNewTherapy) { Needs = SubjectTraits.Events },
        new("RE-DT-009", Note, Clauses.Frequency, "Two assessments lie further apart than any schedule.",
            "Was an assessment missed?", LongGap),
        new("RE-DT-010", Warning, Clauses.Practice, "The planned dates of two assessments are the same or in the wrong order.",
            "Is the planned date right?", PlannedTwice),
    ]);

    private static void BaselineTooEarly(CheckedSubject subject, FindingReport report)
    {
        var baseline = subject.History.Baseline;
        if (subject.History.Header.FirstDoseDate is { } dose && dose.DayNumber - baseline.Date.DayNumber is var days && days > subject.Limits.BaselineDays)
            report.Add($"{Words.Count(days, "day")} before the first dose", $"at most {subject.Limits.BaselineDays}", baseline.Id, member: "date");
    }

    private static void BaselineAfterDose(CheckedSubject subject, FindingReport report)
    {
        var baseline = subject.History.Baseline;
        if (subject.History.Header.FirstDoseDate is { } dose && baseline.Date > dose)
            report.Add(Words.Iso(baseline.Date), $"{Words.Iso(dose)} or earlier", baseline.Id, member: "date");
    }

    private static void OutsideWindow(CheckedSubject subject, FindingReport report)
    {
        foreach (var assessment in subject.Assessments)
            if (assessment.PlannedDate is { } planned
                && Math.Abs(assessment.Date.DayNumber - planned.DayNumber) is var days && days > subject.Limits.VisitWindowDays)
                report.Add(
                    $"{Words.Count(days, "day")} {(assessment.Date < planned ? "before" : "after")} the planned {Words.Iso(planned)}",
                    $"at most {subject.Limits.VisitWindowDays}",
                    assessment.Id,
                    member: "date");
    }

    private static void ScansFarApart(CheckedSubject subject, FindingReport report)
    {
        foreach (var assessment in subject.Assessments)
            if (assessment.EndDate is { } end && end.DayNumber - assessment.Date.DayNumber is var days && days > subject.Limits.ScanSpanDays)
                report.Add($"{Words.Count(days, "day")} from first to last scan", $"at most {subject.Limits.ScanSpanDays}", assessment.Id, member: "endDate");
    }

    private static void NoReadings(CheckedSubject subject, FindingReport report)
    {
        if (subject.Lesions.IsEmpty)
            return;
        foreach (var assessment in subject.Assessments[(subject.BaselineIndex + 1)..])
            if (assessment.Readings.Count == 0 && HasKnownLesion(subject))
                report.Add("no reading", "a reading of every lesion", assessment.Id, member: "readings");
    }

    /// <summary>Assessments whose ids differ in a number at the end only, such as W8 and W16: the numbers go with the dates.</summary>
    private static void NumbersOutOfOrder(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 2; a < subject.Assessments.Length; a++)
        {
            var before = subject.Assessments[a - 1].Id.AsSpan();
            var now = subject.Assessments[a].Id.AsSpan();
            var (start, startBefore) = (NumberStart(now), NumberStart(before));
            if (start == startBefore && now[..start].SequenceEqual(before[..start])
                && int.TryParse(now[start..], out var number) && int.TryParse(before[start..], out var previous) && number < previous)
                report.Add($"{now} after {before}", "numbers that grow with the dates", subject.Assessments[a].Id, member: "date");
        }
    }

    private static void AfterConfirmedProgression(CheckedSubject subject, FindingReport report)
    {
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (progression is { Status: ProgressionStatus.Confirmed, ResolvedOn: { } confirmed } && FirstAfter(subject, confirmed) is { } later)
                report.Add($"an assessment after iCPD on {Words.Iso(confirmed)}", "no assessment after confirmed progression", later.Id, member: "date");
    }

    private static void AfterNewTherapy(CheckedSubject subject, FindingReport report)
    {
        if (subject.First(SubjectEventKind.NewAnticancerTherapy) is { } therapy && FirstAfter(subject, therapy) is { } later)
            report.Add($"an assessment after another therapy on {Words.Iso(therapy)}", "no assessment of response after it", later.Id, member: "date");
    }

    private static void LongGap(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
            if (subject.Assessments[a].Date.DayNumber - subject.Assessments[a - 1].Date.DayNumber is var days && days > subject.Limits.LongestGapDays)
                report.Add(
                    $"{Words.Count(days, "day")} after {subject.Assessments[a - 1].Id}", $"at most {subject.Limits.LongestGapDays}", subject.Assessments[a].Id, member: "date");
    }

    private static void PlannedTwice(CheckedSubject subject, FindingReport report)
    {
        for (var a = 1; a < subject.Assessments.Length; a++)
            if (subject.Assessments[a].PlannedDate is { } planned && subject.Assessments[a - 1].PlannedDate >= planned)
                report.Add(
                    $"planned for {Words.Iso(planned)}", $"a date after that of {subject.Assessments[a - 1].Id}", subject.Assessments[a].Id, member: "plannedDate");
    }

    private static bool HasKnownLesion(CheckedSubject subject)
    {
        foreach (var lesion in subject.Lesions)
            if (!lesion.IsNew)
                return true;
        return false;
    }

    private static Assessment? FirstAfter(CheckedSubject subject, DateOnly date)
    {
        foreach (var assessment in subject.Assessments)
            if (assessment.Date > date)
                return assessment;
        return null;
    }

    private static int NumberStart(ReadOnlySpan<char> id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1]))
            start--;
        return start;
    }
}
