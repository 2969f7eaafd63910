namespace ResponseEval;

/// <summary>Checks ids, dates and kinds of the assessments, and settles which one is the baseline.</summary>
internal static class AssessmentOrder
{
    /// <summary>Checks assessments that are in order of date, and gives each its kind.</summary>
    /// <returns>The place of the baseline, or -1.</returns>
    public static int Check(List<Assessment> assessments, DateOnly? firstDose, ProblemList problems)
    {
        var ids = assessments.Count > 16 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < assessments.Count; i++)
        {
            var assessment = assessments[i];
            if (assessment.Id.Length == 0)
                problems.Add(ProblemCatalogue.EmptyText, "an empty id", "the id of the assessment", member: "assessments[].id");
            if (ids is null ? IsTwice(assessments, i) : !ids.Add(assessment.Id))
                problems.Add(ProblemCatalogue.AssessmentTwice, "the id a second time", "each id once", assessment.Id, member: "id");
            DateRange.Check(assessment.Date, problems, assessment.Id, member: "date");
            if (i > 0 && assessments[i - 1].Date == assessment.Date)
                problems.Add(
                    ProblemCatalogue.SameDate,
                    $"{DateRange.Iso(assessment.Date)}, the date of {assessments[i - 1].Id}",
                    "one assessment a date",
                    assessment.Id,
                    member: "date");
            CheckEnd(assessment, problems);
            CheckReading(assessment, problems);
        }

        return Baseline(assessments, firstDose, problems);
    }

    private static bool IsTwice(List<Assessment> assessments, int place)
    {
        for (var i = 0; i < place; i++)
            if (string.Equals(assessments[i].Id, assessments[place].Id, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static void CheckEnd(Assessment assessment, ProblemList problems)
    {
        if (assessment.EndDate is not { } end)
            return;
        DateRange.Check(end, problems, assessment.Id, member: "endDate");
        if (end < assessment.Date)
            problems.Add(
                ProblemCatalogue.EndBeforeDate, DateRange.Iso(end), $"{DateRange.Iso(assessment.Date)} or later", assessment.Id, member: "endDate");
    }

    private static void CheckReading(Assessment assessment, ProblemList problems)
    {
        if (assessment.PlannedDate is { } planned)
            DateRange.Check(planned, problems, assessment.Id, member: "plannedDate");
        if (assessment.ReadOn is { } readOn)
            DateRange.Check(readOn, problems, assessment.Id, member: "readOn");
        if (assessment.SliceThickness is { Hundredths: 0 })
            problems.Add(ProblemCatalogue.LengthOutOfRange, "0 mm", "more than 0 mm", assessment.Id, member: "sliceThicknessMm");
    }

    private static int Baseline(List<Assessment> assessments, DateOnly? firstDose, ProblemList problems)
    {
        if (assessments.Count == 0)
        {
            problems.Add(ProblemCatalogue.NoBaseline, "no assessment", "a baseline assessment", member: "assessments");
            return -1;
        }

        var baseline = assessments.TrueForAll(static assessment => assessment.Kind == AssessmentKind.Unspecified)
            ? Math.Max(0, assessments.FindLastIndex(assessment => assessment.Date <= firstDose))
            : assessments.FindIndex(static assessment => assessment.Kind == AssessmentKind.Baseline);
        if (baseline < 0)
        {
            problems.Add(ProblemCatalogue.NoBaseline, "kinds, but no baseline", "exactly one assessment of kind baseline", member: "assessments[].kind");
            return baseline;
        }

        var implied = assessments[baseline].Kind == AssessmentKind.Unspecified;
        for (var i = 0; i < assessments.Count; i++)
            assessments[i] = Placed(assessments[i], assessments[baseline].Date, i.CompareTo(baseline), implied, problems);
        return baseline;
    }

    /// <summary>An assessment with its kind, given its place before (-1), at (0) or after (1) the baseline.</summary>
    private static Assessment Placed(Assessment assessment, DateOnly baseline, int place, bool implied, ProblemList problems)
    {
        var byPlace = place switch
        {
            < 0 => AssessmentKind.PreBaseline,
            0 => AssessmentKind.Baseline,
            _ => AssessmentKind.FollowUp,
        };
        var kind = implied ? byPlace : assessment.Kind == AssessmentKind.Unspecified ? AssessmentKind.FollowUp : assessment.Kind;
        if (place != 0 && kind == AssessmentKind.Baseline)
            problems.Add(ProblemCatalogue.BaselineTwice, "a second baseline", "exactly one", assessment.Id, member: "kind");
        else if (kind == AssessmentKind.FollowUp && assessment.Date <= baseline && place != 0)
            problems.Add(
                ProblemCatalogue.WrongSideOfBaseline,
                $"a follow-up on {DateRange.Iso(assessment.Date)}",
                $"a date after the baseline, {DateRange.Iso(baseline)}",
                assessment.Id,
                member: "date");
        else if (kind == AssessmentKind.PreBaseline && assessment.Date >= baseline)
            problems.Add(
                ProblemCatalogue.WrongSideOfBaseline,
                $"a pre-baseline assessment on {DateRange.Iso(assessment.Date)}",
                $"a date before the baseline, {DateRange.Iso(baseline)}",
                assessment.Id,
                member: "date");
        return kind == assessment.Kind ? assessment : assessment with { Kind = kind };
    }
}
