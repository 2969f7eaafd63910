using System.Collections.Immutable;

namespace ResponseEval;

/// <summary>Every rule with its permanent code, its meaning and its source; <c>docs/rules.md</c> is this book.</summary>
public static class RuleBook
{
    private const string Recist11 = "Eisenhauer et al., Eur J Cancer 2009;45:228-247, section ";
    private const string Seymour = "Seymour et al., Lancet Oncol 2017;18:e143-52, ";

    private static readonly Citation Target = new("RECIST 1.1, target lesions", Recist11 + "4.3.1");
    private static readonly Citation Missing = new("RECIST 1.1, missing assessments", Recist11 + "4.4.2");
    private static readonly Citation TargetAfterComplete = new(
        "RECIST 1.1, reappearance", "EORTC RECIST FAQ, does a new lesion always result in PD");
    private static readonly Citation Nodes = new("RECIST 1.1, lymph nodes", Recist11 + "4.3.2; EORTC RECIST FAQ, abnormal lymph node");
    private static readonly Citation Persistence = new("RECIST 1.1, PR persistence", "EORTC RECIST FAQ, managing PR when measurements change slightly");
    private static readonly Citation NonTarget = new("RECIST 1.1, non-target lesions", Recist11 + "4.3.3");
    private static readonly Citation NewLesions = new("RECIST 1.1, new lesions", Recist11 + "4.3.5");
    private static readonly Citation Overall = new("RECIST 1.1, table 1", Recist11 + "4.4.1, table 1");
    private static readonly Citation OverallNonTarget = new("RECIST 1.1, table 2", Recist11 + "4.4.1, table 2");
    private static readonly Citation Irecist = new("iRECIST, time-point response", Seymour + "table 2");
    private static readonly Citation Confirmation = new("iRECIST, confirmation", Seymour + "table 2");
    private static readonly Citation EarlyScans = new(
        "iRECIST, early scans", "EORTC RECIST FAQ, can imaging be used to confirm progression even when done less than four weeks");
    private static readonly Citation AfterNewLesions = new(
        "iRECIST, after new lesions", "EORTC RECIST FAQ, assigning response after the appearance of new lesions");
    private static readonly Citation OtherCategory = new("iRECIST, other category", Seymour + "table 1; option OtherCategoryConfirms");
    private static readonly Citation Best = new("best overall response", Recist11 + "4.4.3 and table 3; " + Seymour + "table 3");
    private static readonly Citation BestConfirmation = new("RECIST 1.1, confirmation", Recist11 + "4.6 and table 3");

    /// <summary>The rules, in the order of <see cref="RuleId"/>, without <see cref="RuleId.None"/>.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        new(RuleId.TargetNone, "RECIST11-TARGET-NONE", "There are no target lesions: NA.", Target),
        new(RuleId.TargetReappearance, "RECIST11-TARGET-REAPPEARANCE", "After an overall CR a target that is not a node is seen again: PD.", TargetAfterComplete),
        new(RuleId.TargetNodeReappearance, "RECIST11-TARGET-NODE-REAPPEARANCE", "After an overall CR a target node is enlarged again: PD (option NodeReappearance).", Nodes),
        new(RuleId.TargetKnownPartProgression, "RECIST11-TARGET-KNOWN-PART-PROGRESSION", "Targets are missing, but those that were read prove progression over the nadir: PD.", Missing),
        new(RuleId.TargetMissing, "RECIST11-TARGET-MISSING", "A target is missing and progression is not proven: NE.", Missing),
        new(RuleId.TargetGone, "RECIST11-TARGET-GONE", "Every target is gone and every target node normal: CR.", Target),
        new(RuleId.TargetNoBaselineSum, "RECIST11-TARGET-NO-BASELINE-SUM", "No baseline sum can be formed: NE.", Missing),
        new(RuleId.TargetGrowth, "RECIST11-TARGET-GROWTH", "The sum grew over the nadir by the percentage and the length of progression: PD.", Target),
        new(RuleId.TargetShrinkage, "RECIST11-TARGET-SHRINKAGE", "The sum shrank from baseline by the percentage of partial response: PR.", Target),
        new(RuleId.TargetCarriedForward, "RECIST11-TARGET-CARRIED-FORWARD", "A partial response stays until target progression: PR (option ResponsePersistence).", Persistence),
        new(RuleId.TargetStable, "RECIST11-TARGET-STABLE", "Neither shrinkage enough from baseline nor growth enough over the nadir: SD.", Target),
        new(RuleId.NonTargetNone, "RECIST11-NONTARGET-NONE", "There are no non-target lesions: NA.", NonTarget),
        new(RuleId.NonTargetMarkersOnly, "RECIST11-NONTARGET-MARKERS-ONLY", "There are no non-target lesions, but tumour markers are elevated: NON-CR/NON-PD.", NonTarget),
        new(RuleId.NonTargetUnequivocal, "RECIST11-NONTARGET-UNEQUIVOCAL-PROGRESSION", "A non-target lesion progressed unequivocally: PD.", NonTarget),
        new(RuleId.NonTargetReappearance, "RECIST11-NONTARGET-REAPPEARANCE", "After an overall CR a non-target lesion that is not a node is seen again: PD.", TargetAfterComplete),
        new(RuleId.NonTargetNodeReappearance, "RECIST11-NONTARGET-NODE-REAPPEARANCE", "After an overall CR a non-target node is enlarged again: PD (option NodeReappearance).", Nodes),
        new(RuleId.NonTargetMissing, "RECIST11-NONTARGET-MISSING", "A non-target lesion was not evaluated and none progressed: NE.", NonTarget),
        new(RuleId.NonTargetGone, "RECIST11-NONTARGET-GONE", "Every non-target lesion is gone, every non-target node normal, markers not elevated: CR.", NonTarget),
        new(RuleId.NonTargetMarkersElevated, "RECIST11-NONTARGET-MARKERS-ELEVATED", "Every non-target lesion is gone, but tumour markers are elevated: NON-CR/NON-PD.", NonTarget),
        new(RuleId.NonTargetPersists, "RECIST11-NONTARGET-PERSISTS", "A non-target lesion persists and none progressed: NON-CR/NON-PD.", NonTarget),
        new(RuleId.OverallNewLesion, "RECIST11-OVERALL-NEW-LESION", "An unequivocal new lesion is present: PD.", NewLesions),
        new(RuleId.OverallTargetProgression, "RECIST11-OVERALL-TARGET-PROGRESSION", "The target lesions progressed: PD.", Overall),
        new(RuleId.OverallNonTargetProgression, "RECIST11-OVERALL-NONTARGET-PROGRESSION", "The non-target lesions progressed: PD.", Overall),
        new(RuleId.OverallNoDisease, "RECIST11-OVERALL-NO-DISEASE", "No target and no non-target lesions at baseline, and no new lesion: NED.", OverallNonTarget),
        new(RuleId.OverallNonTargetOnly, "RECIST11-OVERALL-NONTARGET-ONLY", "Without target lesions the non-target response decides.", OverallNonTarget),
        new(RuleId.OverallComplete, "RECIST11-OVERALL-COMPLETE", "Target CR, and non-target CR or none: CR.", Overall),
        new(RuleId.OverallTargetsGoneOnly, "RECIST11-OVERALL-TARGETS-GONE-ONLY", "Target CR, but non-target lesions persist or were not evaluated: PR.", Overall),
        new(RuleId.OverallTarget, "RECIST11-OVERALL-TARGET", "Nothing progressed: the target response PR, SD or NE decides.", Overall),
        new(RuleId.IrecistAlreadyConfirmed, "IRECIST-ALREADY-CONFIRMED", "Progression was confirmed before and stays: iCPD.", Irecist),
        new(RuleId.IrecistAssigned, "IRECIST-ASSIGNED", "No unconfirmed progression is open: the overall table decides.", Irecist),
        new(RuleId.IrecistNewLesionBarsComplete, "IRECIST-NEW-LESION-BARS-COMPLETE", "As the overall table, but a known new lesion bars iCR and NED: iPR, without targets NON-iCR/NON-iUPD.", AfterNewLesions),
        new(RuleId.IrecistUnconfirmedTarget, "IRECIST-UNCONFIRMED-TARGET", "The target lesions progressed: iUPD.", Irecist),
        new(RuleId.IrecistUnconfirmedNonTarget, "IRECIST-UNCONFIRMED-NONTARGET", "The non-target lesions progressed: iUPD.", Irecist),
        new(RuleId.IrecistUnconfirmedNewLesion, "IRECIST-UNCONFIRMED-NEW-LESION", "A new lesion appeared: iUPD.", Irecist),
        new(RuleId.IrecistUnconfirmedNewLesionAgain, "IRECIST-UNCONFIRMED-NEW-LESION-AGAIN", "A known new lesion set progression again: iUPD.", AfterNewLesions),
        new(RuleId.IrecistEarlyScan, "IRECIST-EARLY-SCAN", "The scan is too early to confirm and is disregarded: iUPD.", EarlyScans),
        new(RuleId.IrecistConfirmedTargetGrew, "IRECIST-CONFIRMED-C1-TARGET-GREW", "c1: target progression in the block and now, and the sum grew further: iCPD.", Confirmation),
        new(RuleId.IrecistConfirmedNonTargetGrew, "IRECIST-CONFIRMED-C2-NONTARGET-GREW", "c2: non-target progression in the block, and such a lesion increased further: iCPD.", Confirmation),
        new(RuleId.IrecistConfirmedNewTargetGrew, "IRECIST-CONFIRMED-C3-NEW-TARGET-GREW", "c3: new lesions in the block, and the sum of the new target lesions grew further: iCPD.", Confirmation),
        new(RuleId.IrecistConfirmedNewNonTargetGrew, "IRECIST-CONFIRMED-C4-NEW-NONTARGET-GREW", "c4: new lesions in the block, and a new non-target lesion increased or progressed: iCPD.", Confirmation),
        new(RuleId.IrecistConfirmedAnotherNewLesion, "IRECIST-CONFIRMED-C5-ANOTHER-NEW-LESION", "c5: new lesions in the block, and another one appeared: iCPD.", Confirmation),
        new(RuleId.IrecistConfirmedTargetToo, "IRECIST-CONFIRMED-C6-TARGET-TOO", "c6: progression of another category in the block, and now of the target lesions: iCPD.", OtherCategory),
        new(RuleId.IrecistConfirmedNonTargetToo, "IRECIST-CONFIRMED-C7-NONTARGET-TOO", "c7: progression of another category in the block, and now of the non-target lesions: iCPD.", OtherCategory),
        new(RuleId.IrecistConfirmedNewLesionToo, "IRECIST-CONFIRMED-C8-NEW-LESION-TOO", "c8: progression of another category in the block, and now by a new lesion: iCPD.", OtherCategory),
        new(RuleId.IrecistStillTarget, "IRECIST-STILL-UNCONFIRMED-TARGET", "The target lesions are progressive and nothing confirms: iUPD.", Irecist),
        new(RuleId.IrecistStillNonTarget, "IRECIST-STILL-UNCONFIRMED-NONTARGET", "The non-target lesions are progressive and nothing confirms: iUPD.", Irecist),
        new(RuleId.IrecistStillNewLesionJoined, "IRECIST-STILL-UNCONFIRMED-NEW-LESION-JOINED", "A new lesion joins the block and does not confirm (option OtherCategoryConfirms): iUPD.", OtherCategory),
        new(RuleId.IrecistStillNewLesions, "IRECIST-STILL-UNCONFIRMED-NEW-LESIONS", "New lesions persist, and nothing shrank or one of them grew: iUPD.", AfterNewLesions),
        new(RuleId.IrecistStillNewLesionsPresent, "IRECIST-STILL-UNCONFIRMED-NEW-LESIONS-PRESENT", "New lesions persist, which keeps the progression open (option NewLesionPersistence): iUPD.", AfterNewLesions),
        new(RuleId.IrecistNotEvaluated, "IRECIST-NOT-EVALUATED", "Unconfirmed progression is open, and something that decides it was not evaluated: NE.", Irecist),
        new(RuleId.IrecistClosed, "IRECIST-CLOSED", "The unconfirmed progression was not confirmed and closes as pseudo-progression: the overall table decides.", Irecist),
        new(RuleId.IrecistClosedNewLesionBarsComplete, "IRECIST-CLOSED-NEW-LESION-BARS-COMPLETE", "As IRECIST-CLOSED, but a known new lesion bars iCR: iPR, without targets NON-iCR/NON-iUPD.", AfterNewLesions),
        new(RuleId.BestUnconfirmed, "BEST-UNCONFIRMED", "The first CR, else PR, needs no confirmation.", Best),
        new(RuleId.BestConfirmed, "BEST-CONFIRMED", "The first CR, else PR, that a later assessment confirms.", BestConfirmation),
        new(RuleId.BestStable, "BEST-STABLE", "Disease was stable, or better, at or after the minimum time: SD, without targets NON-CR/NON-PD.", Best),
        new(RuleId.BestProgression, "BEST-PROGRESSION", "Progression, and nothing better that qualifies.", Best),
        new(RuleId.BestNoDisease, "BEST-NO-DISEASE", "No disease at any assessment: NED.", Best),
        new(RuleId.BestNotEvaluable, "BEST-NOT-EVALUABLE", "Nothing qualifies: NE.", Best),
    ];

    /// <summary>The description of a rule.</summary>
    /// <param name="rule">A rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="RuleId.None"/> or no rule.</exception>
    public static RuleDescription Describe(RuleId rule)
    {
        ArgumentOutOfRangeException.ThrowIfZero((int)rule, nameof(rule));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)rule, All.Length, nameof(rule));
        return All[(int)rule - 1];
    }

    /// <summary>The permanent code of a rule.</summary>
    /// <param name="rule">A rule.</param>
    public static string Code(this RuleId rule) => Describe(rule).Code;
}
