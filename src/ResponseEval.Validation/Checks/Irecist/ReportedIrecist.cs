namespace ResponseEval.Validation;

/// <summary>Reported iRECIST responses: their sequence, and each against the derived one. Each difference has one code.</summary>
internal static class ReportedIrecist
{
    private enum Difference
    {
        None,
        ConfirmedEarly,
        BarNotReset,
        GrowthNotEnough,
        ConfirmationMissed,
        Other,
    }

    public static void ConfirmedEarly(CheckedSubject subject, FindingReport report) => Report(subject, report, Difference.ConfirmedEarly);

    public static void BarNotReset(CheckedSubject subject, FindingReport report) => Report(subject, report, Difference.BarNotReset);

    public static void GrowthNotEnough(CheckedSubject subject, FindingReport report) => Report(subject, report, Difference.GrowthNotEnough);

    public static void ConfirmationMissed(CheckedSubject subject, FindingReport report) => Report(subject, report, Difference.ConfirmationMissed);

    public static void Differs(CheckedSubject subject, FindingReport report) => Report(subject, report, Difference.Other);

    public static void ConfirmedWithoutUnconfirmed(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view is { Irecist: IrecistResponse.ConfirmedProgression, Assessment: >= 0 }
                && !Exists(subject, view, static response => response is IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression))
                Add(subject, report, view, "iCPD, and no iUPD before", "iUPD first");
    }

    public static void AfterConfirmed(CheckedSubject subject, FindingReport report)
    {
        if (!Array.Exists(subject.Reported, static view => view.Irecist == IrecistResponse.ConfirmedProgression))
            return;
        foreach (var view in subject.Reported)
            if (view is { Irecist: not (null or IrecistResponse.ConfirmedProgression), Assessment: >= 0 }
                && Exists(subject, view, static response => response == IrecistResponse.ConfirmedProgression))
                Add(subject, report, view, $"{view.Reported.Overall} after iCPD", "iCPD");
    }

    public static void DatedToConfirmation(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
            if (view.Reported is { Criterion: ReportedCriterion.Irecist, ProgressionDate: { } date })
                foreach (var progression in subject.Evaluation.ProgressionEvents)
                    if (progression.Status == ProgressionStatus.Confirmed && progression.ResolvedOn == date)
                        report.Add(Words.Iso(date), Words.Iso(progression.ProgressionDate(subject.Rules)), member: view.Member("progressionDate"));
    }

    private static void Report(CheckedSubject subject, FindingReport report, Difference difference)
    {
        foreach (var view in subject.Reported)
            if (Classify(subject, view) == difference)
                Add(subject, report, view, view.Reported.Overall!, view.Derived!.Value.Irecist.Code());
    }

    private static Difference Classify(CheckedSubject subject, ReportedView view)
    {
        if (view is not { Irecist: { } reported, OverallDiffers: true, Derived: { } derived })
            return Difference.None;
        if (Exists(subject, view, static response => response == IrecistResponse.ConfirmedProgression))
            return Difference.None;
        return (reported, derived.Irecist, derived.Block.Step) switch
        {
            (IrecistResponse.ConfirmedProgression, _, BlockStep.EarlyScan) => Difference.ConfirmedEarly,
            (IrecistResponse.ConfirmedProgression, IrecistResponse.UnconfirmedProgression, BlockStep.Opened) =>
                Exists(subject, view, static response => response == IrecistResponse.UnconfirmedProgression) ? Difference.BarNotReset : Difference.None,
            (IrecistResponse.ConfirmedProgression, IrecistResponse.UnconfirmedProgression, BlockStep.Continued) => Difference.GrowthNotEnough,
            (IrecistResponse.UnconfirmedProgression, IrecistResponse.ConfirmedProgression, BlockStep.Confirmed) => Difference.ConfirmationMissed,
            _ when view.PartsDiffer => Difference.None,
            _ => Difference.Other,
        };
    }

    /// <summary>True if the same reader reported such a response at an earlier assessment.</summary>
    private static bool Exists(CheckedSubject subject, ReportedView view, Predicate<IrecistResponse> condition)
    {
        foreach (var other in subject.Reported)
            if (other.Assessment >= 0 && other.Assessment < view.Assessment && other.IsOfSameReader(view) && other.Irecist is { } response && condition(response))
                return true;
        return false;
    }

    private static void Add(CheckedSubject subject, FindingReport report, ReportedView view, string found, string expected) =>
        report.Add(found, expected, subject.Assessments[view.Assessment].Id, member: view.Member("overall"));
}
