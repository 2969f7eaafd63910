namespace ResponseEval;

/// <summary>
/// Late reversal: shrinkage after confirmed progression, an atypical response that iRECIST does not cover (of the pseudo-progressors of Nishino et al.,
/// Clin Cancer Res 2017;23:4671-9, most responded after confirmed progression). iRECIST itself stays iCPD.
/// </summary>
/// <remarks>
/// The first time point after confirmation at which neither the targets nor the non-target lesions are progressive and both were evaluated, and the
/// RECIST 1.1 table without its rows for progression and new lesions gives CR, PR, SD, NON-CR/NON-PD or NED. While a new lesion is present, something must
/// have shrunk since the confirming assessment: the target sum or the sum of the new targets by at least the further growth of the rules (5 mm), and
/// the sum of the new targets is not larger. A new lesion that was seen before and is not evaluated bars the finding, one that is larger does too.
/// </remarks>
/// <param name="Date">The date of the time point.</param>
/// <param name="ConfirmedOn">The date on which the progression had been confirmed.</param>
/// <param name="Response">What the table gives: CR, PR, SD, NON-CR/NON-PD or NED; a new lesion that is present bars CR, which is then PR.</param>
public readonly record struct LateReversal(DateOnly Date, DateOnly ConfirmedOn, OverallResponse Response)
{
    internal static LateReversal? Of(in ObservedCourse course)
    {
        var confirming = -1;
        for (var t = 0; t < course.Responses.Length; t++)
        {
            ref readonly var response = ref course.Responses[t];
            if (response.Block.Step == BlockStep.Confirmed)
                confirming = t;
            else if (confirming >= 0 && ResponseAt(course, confirming, t) is { } table)
                return new(response.Date, course.Responses[confirming].Date, table);
        }

        return null;
    }

    internal FindingExplanation Explain() => new(
        "lateReversal",
        $"progression confirmed {DateRange.Iso(ConfirmedOn)}, {Response.Code()} without it {DateRange.Iso(Date)}; iRECIST stays iCPD",
        "Nishino et al. 2017");

    private static OverallResponse? ResponseAt(in ObservedCourse course, int confirming, int place)
    {
        ref readonly var response = ref course.Responses[place];
        var (target, nonTarget) = (response.Recist.Target, response.Recist.NonTarget);
        if (target is TargetResponse.ProgressiveDisease or TargetResponse.NotEvaluable
            || nonTarget is NonTargetResponse.ProgressiveDisease or NonTargetResponse.NotEvaluable)
            return null;
        var newLesions = NewLesionsAt(course, place);
        if (newLesions.AnyNotEvaluated || newLesions.AnyIncreased)
            return null;
        if (response.Recist.NewLesion && !SomethingShrank(course.Responses[confirming], response, course))
            return null;
        return OverallStep.WithoutProgression(target, nonTarget) switch
        {
            OverallResponse.CompleteResponse when response.Recist.NewLesion =>
                target == TargetResponse.NotApplicable ? OverallResponse.NonCompleteNonProgressive : OverallResponse.PartialResponse,
            OverallResponse.NoEvidenceOfDisease when response.Recist.NewLesion => OverallResponse.NonCompleteNonProgressive,
            var table => table,
        };
    }

    private static bool SomethingShrank(in TimepointResponse then, in TimepointResponse now, in ObservedCourse course)
    {
        var least = course.Evaluation.Rules.FurtherGrowth.Hundredths;
        var newTargets = now.NewTargetSum?.Hundredths - then.NewTargetSum?.Hundredths;
        var targets = now.TargetSum?.Hundredths - then.TargetSum?.Hundredths;
        return !(newTargets > 0) && (newTargets <= -least || targets <= -least);
    }

    private static (bool AnyNotEvaluated, bool AnyIncreased) NewLesionsAt(in ObservedCourse course, int place)
    {
        var (anyNotEvaluated, anyIncreased) = (false, false);
        var facts = course.Facts(place);
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) == 0)
                continue;
            anyIncreased |= (fact.Traits & LesionTraits.Increased) != 0 && (fact.Traits & LesionTraits.NewNonTarget) != 0;
            for (var earlier = 0; fact.Seen == LesionSeen.NotEvaluated && earlier < place && !anyNotEvaluated; earlier++)
                anyNotEvaluated = course.Facts(earlier)[lesion] is var before
                    && before.Seen is not (LesionSeen.NotEvaluated or LesionSeen.Absent)
                    && (before.Traits & LesionTraits.Equivocal) == 0;
        }

        return (anyNotEvaluated, anyIncreased);
    }
}
