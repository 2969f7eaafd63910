namespace ResponseEval.Validation;

/// <summary>Reported dates of progression of RECIST 1.1 against the first scan that shows it.</summary>
internal static class ReportedProgressionDate
{
    public static void LastScan(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsLastScan(subject, view) is { } assessment)
                report.Add(
                    Words.Iso(assessment.EndDate!.Value),
                    Words.Iso(assessment.Date),
                    assessment.Id,
                    member: view.Member(view.Reported.ProgressionDate is null ? "date" : "progressionDate"));
    }

    public static void NotBackdated(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsNotBackdated(subject, view) && First(subject) is { } first)
                report.Add(Words.Iso(view.Reported.ProgressionDate!.Value), Words.Iso(Backdated(subject, first)), member: view.Member("progressionDate"));
    }

    public static void Differs(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
        {
            if (view.Reported is not { Criterion: ReportedCriterion.Recist, ProgressionDate: { } date } || IsLastScan(subject, view) is not null
                || IsNotBackdated(subject, view))
                continue;
            DateOnly? derived = First(subject) is { } first ? Backdated(subject, first) : null;
            if (derived != date)
                report.Add(Words.Iso(date), derived is { } expected ? Words.Iso(expected) : "no progression", member: view.Member("progressionDate"));
        }
    }

    /// <summary>The assessment of the first progression, if its last scan is the date that was reported.</summary>
    private static Assessment? IsLastScan(CheckedSubject subject, ReportedView view)
    {
        if (view.Reported.Criterion != ReportedCriterion.Recist)
            return null;
        if (view is { Overall: OverallResponse.ProgressiveDisease, Assessment: >= 0, Reported: { Assessment: not null, Date: { } reported } }
            && subject.Assessments[view.Assessment] is { EndDate: { } end } scanned && end == reported && end != scanned.Date)
            return scanned;
        return view.Reported.ProgressionDate is { } date && First(subject) is { } first
            && subject.Assessments[first] is { EndDate: { } last } assessment && last == date && last != assessment.Date
            ? assessment
            : null;
    }

    private static bool IsNotBackdated(CheckedSubject subject, ReportedView view) =>
        view.Reported is { Criterion: ReportedCriterion.Recist, ProgressionDate: { } date } && First(subject) is { } first
        && date == subject.Assessments[first].Date && Backdated(subject, first) != date;

    /// <summary>The place of the first assessment with overall PD inside the end conditions, or null.</summary>
    private static int? First(CheckedSubject subject)
    {
        var inWindow = subject.Evaluation.TimepointsInWindow;
        for (var t = 0; t < inWindow.Length; t++)
            if (inWindow[t].Recist.Overall == OverallResponse.ProgressiveDisease)
                return subject.BaselineIndex + 1 + t;
        return null;
    }

    private static DateOnly Backdated(CheckedSubject subject, int assessment)
    {
        var date = subject.Assessments[assessment].Date;
        foreach (var progression in subject.Evaluation.ProgressionEvents)
            if (progression.Date == date)
                return progression.ProgressionDate(subject.Rules);
        return date;
    }
}
