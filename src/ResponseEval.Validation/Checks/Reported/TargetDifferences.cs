namespace ResponseEval.Validation;

/// <summary>Why a reported target response differs from the derived one: the usual mistakes, each with a code of its own.</summary>
internal enum TargetDifference
{
    None,
    CompleteWithRemainder,
    PartialNotReached,
    NadirIgnored,
    ProgressionMissed,
    ProgressionNotReached,
    LengthIgnored,
    MissingIgnored,
    EvaluableCalledNotEvaluable,
    Other,
    WithoutTargets,
    ReappearanceCalledProgression,
    ReappearanceMissed,
    CarriedForward,
}

/// <summary>Finds the mistake behind a target response that differs. Exactly one applies.</summary>
internal static class TargetDifferences
{
    public static TargetDifference Classify(CheckedSubject subject, ReportedView view, ReportedView[] all)
    {
        if (view.Derived is not { } derived || view.Target is not { } reported || reported == derived.Recist.Target)
            return TargetDifference.None;
        return (reported, derived.Recist.Target) switch
        {
            (_, TargetResponse.NotApplicable) => TargetDifference.WithoutTargets,
            (TargetResponse.NotEvaluable, _) => TargetDifference.EvaluableCalledNotEvaluable,
            (_, TargetResponse.NotEvaluable) => TargetDifference.MissingIgnored,
            (_, TargetResponse.ProgressiveDisease) => Missed(derived, subject.Rules),
            (TargetResponse.CompleteResponse, _) => TargetDifference.CompleteWithRemainder,
            (TargetResponse.ProgressiveDisease, _) => NotReached(subject, view.Assessment, derived),
            (TargetResponse.PartialResponse, TargetResponse.StableDisease) => WasPartial(view, all)
                ? TargetDifference.CarriedForward
                : TargetDifference.PartialNotReached,
            _ => TargetDifference.Other,
        };
    }

    private static TargetDifference Missed(in TimepointResponse derived, ProtocolRules rules)
    {
        if (derived.Rules.Target is RuleId.TargetReappearance or RuleId.TargetNodeReappearance || derived.NadirSum is { Hundredths: 0 })
            return TargetDifference.ReappearanceMissed;
        return derived is { TargetSum: { } sum, BaselineSum: { } baseline } && !sum.IsProgressionOver(baseline, rules)
            ? TargetDifference.NadirIgnored
            : TargetDifference.ProgressionMissed;
    }

    private static TargetDifference NotReached(CheckedSubject subject, int assessment, in TimepointResponse derived)
    {
        if (derived is { TargetSum: { } sum, NadirSum: { } nadir } && sum.IsAbove(nadir, subject.Rules.ProgressionIncrease))
            return TargetDifference.LengthIgnored;
        return Reappeared(subject, assessment) ? TargetDifference.ReappearanceCalledProgression : TargetDifference.ProgressionNotReached;
    }

    /// <summary>Some target that was gone at the assessment before is there again.</summary>
    private static bool Reappeared(CheckedSubject subject, int assessment)
    {
        var before = subject.History.ResolvedLesions(assessment - 1);
        var now = subject.History.ResolvedLesions(assessment);
        for (var l = 0; l < now.Length; l++)
            if ((now[l].Traits & LesionTraits.Target) != 0 && before[l].Seen == LesionSeen.Absent && subject.Size(now[l]) > 0)
                return true;
        return false;
    }

    /// <summary>The same reader called PR before, and no progression since.</summary>
    private static bool WasPartial(ReportedView view, ReportedView[] all)
    {
        var was = false;
        foreach (var other in all)
            if (other.Assessment < view.Assessment && other.IsOfSameReader(view))
                was = other.Target switch
                {
                    TargetResponse.PartialResponse => true,
                    TargetResponse.ProgressiveDisease => false,
                    _ => was,
                };
        return was;
    }
}
