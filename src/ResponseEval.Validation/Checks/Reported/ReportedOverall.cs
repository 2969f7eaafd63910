namespace ResponseEval.Validation;

/// <summary>Reported overall responses of RECIST 1.1. Each difference has one code; what follows from a category that differs has none.</summary>
internal static class ReportedOverall
{
    public static void NotFromParts(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsNotFromParts(subject, view))
                Add(subject, report, view, $"{view.Reported.Overall} from target {view.Reported.Target ?? "NA"}, non-target {view.Reported.NonTarget ?? "NA"}",
                    view.FromParts(subject)!.Value.Code());
    }

    public static void Differs(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view is { Overall: not null, OverallDiffers: true, PartsDiffer: false } && !IsNotFromParts(subject, view) && !IsStableWithoutTargets(subject, view)
                && !IsNewLesionIgnored(view) && !IsSymptomatic(subject, view))
                Add(subject, report, view, view.Reported.Overall!, view.Derived!.Value.Recist.Overall.Code());
    }

    public static void NewLesionIgnored(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsNewLesionIgnored(view))
                Add(subject, report, view, $"{view.Reported.Overall} with a new lesion", "PD");
    }

    public static void StableWithoutTargets(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsStableWithoutTargets(subject, view))
                Add(subject, report, view, "SD without targets", "NON-CR/NON-PD");
    }

    public static void SymptomaticDeterioration(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (IsSymptomatic(subject, view))
                Add(subject, report, view, "PD, and treatment stopped for progression", view.Derived!.Value.Recist.Overall.Code());
    }

    /// <summary>Of the reported responses alone; where the derived ones do the same, RE-RS-020 says so.</summary>
    public static void AfterComplete(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view is { OverallDiffers: true, Overall: OverallResponse.StableDisease or OverallResponse.PartialResponse }
                && Before(subject, view) == OverallResponse.CompleteResponse)
                Add(subject, report, view, $"{view.Reported.Overall} after CR", "CR, PD or NE after CR");
    }

    /// <summary>The last evaluable response of the same reader before this one, or null; null after progression.</summary>
    private static OverallResponse? Before(CheckedSubject subject, ReportedView view)
    {
        OverallResponse? before = null;
        foreach (var other in subject.Reported)
            if (other.Assessment >= 0 && other.Assessment < view.Assessment && other.IsOfSameReader(view)
                && other.Overall is { } overall and not OverallResponse.NotEvaluable)
                before = overall;
        return before;
    }

    private static bool IsNotFromParts(CheckedSubject subject, ReportedView view) =>
        view.Overall is { } overall && view.Assessment > subject.BaselineIndex && view.FromParts(subject) is { } expected && expected != overall
        && !IsStableWithoutTargets(subject, view) && !IsNewLesionIgnored(view);

    private static bool IsStableWithoutTargets(CheckedSubject subject, ReportedView view) =>
        view.Overall == OverallResponse.StableDisease && (subject.Traits & SubjectTraits.Targets) == 0;

    private static bool IsNewLesionIgnored(ReportedView view) =>
        view is { Overall: { } overall, Derived.Recist.NewLesion: true, NewLesionDiffers: false } && overall != OverallResponse.ProgressiveDisease;

    /// <summary>PD without any category that progressed, near a stop of treatment for progression.</summary>
    private static bool IsSymptomatic(CheckedSubject subject, ReportedView view)
    {
        if (view is not { Overall: OverallResponse.ProgressiveDisease, OverallDiffers: true, PartsDiffer: false })
            return false;
        var date = subject.Assessments[view.Assessment].Date;
        foreach (var subjectEvent in subject.History.Events)
            if (subjectEvent is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression }
                && Math.Abs(subjectEvent.Date.DayNumber - date.DayNumber) <= subject.Limits.NearDays)
                return true;
        return false;
    }

    private static void Add(CheckedSubject subject, FindingReport report, ReportedView view, string found, string expected) =>
        report.Add(found, expected, subject.Assessments[view.Assessment].Id, member: view.Member("overall"));
}
