namespace ResponseEval.Validation;

/// <summary>Reported non-target responses and new lesions.</summary>
internal static class ReportedParts
{
    public static void NonTargetDiffers(CheckedSubject subject, FindingReport report) => Report(subject, report, withoutLesions: false);

    public static void NonTargetWithoutLesions(CheckedSubject subject, FindingReport report) => Report(subject, report, withoutLesions: true);

    public static void NewLesionDiffers(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.NewLesionDiffers && !IsEquivocalCounted(subject, view))
                report.Add(
                    view.Reported.NewLesion == true ? "a new lesion" : "no new lesion",
                    view.Derived!.Value.Recist.NewLesion ? "a new lesion, as recorded" : "no new lesion: none is recorded",
                    subject.Assessments[view.Assessment].Id,
                    member: view.Member("newLesion"));
    }

    public static void EquivocalCounted(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.NewLesionDiffers && IsEquivocalCounted(subject, view))
                report.Add("a new lesion", "none: it is equivocal", subject.Assessments[view.Assessment].Id, member: view.Member("newLesion"));
    }

    private static bool IsEquivocalCounted(CheckedSubject subject, ReportedView view)
    {
        if (view.Reported.NewLesion != true)
            return false;
        foreach (var fact in subject.History.ResolvedLesions(view.Assessment))
            if ((fact.Traits & LesionTraits.Equivocal) != 0 && fact.Seen is not (LesionSeen.NotEvaluated or LesionSeen.Absent))
                return true;
        return false;
    }

    private static void Report(CheckedSubject subject, FindingReport report, bool withoutLesions)
    {
        foreach (var view in subject.Reported)
            if (view.NonTargetDiffers && view.Derived!.Value.Recist.NonTarget is var derived
                && derived == NonTargetResponse.NotApplicable == withoutLesions)
                report.Add(
                    view.Reported.NonTarget!,
                    view.Reported.Criterion == ReportedCriterion.Recist ? derived.Code() : derived.IrecistCode(),
                    subject.Assessments[view.Assessment].Id,
                    member: view.Member("nonTarget"));
    }
}
