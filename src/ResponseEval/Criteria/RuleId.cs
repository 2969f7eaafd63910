namespace ResponseEval;

/// <summary>The rule that decided a response. <see cref="RuleBook"/> gives its permanent code, its meaning and its source.</summary>
public enum RuleId : byte
{
    /// <summary>No rule.</summary>
    None,

    /// <summary>No target lesions.</summary>
    TargetNone,

    /// <summary>A target that is not a node is seen again after complete response.</summary>
    TargetReappearance,

    /// <summary>A target node is enlarged again after complete response.</summary>
    TargetNodeReappearance,

    /// <summary>The targets that were read prove progression although others are missing.</summary>
    TargetKnownPartProgression,

    /// <summary>A target is missing.</summary>
    TargetMissing,

    /// <summary>All targets are gone.</summary>
    TargetGone,

    /// <summary>There is no baseline sum to compare with.</summary>
    TargetNoBaselineSum,

    /// <summary>The sum grew over the nadir.</summary>
    TargetGrowth,

    /// <summary>The sum shrank from baseline.</summary>
    TargetShrinkage,

    /// <summary>A partial response is carried forward.</summary>
    TargetCarriedForward,

    /// <summary>Neither growth nor shrinkage enough.</summary>
    TargetStable,

    /// <summary>No non-target lesions.</summary>
    NonTargetNone,

    /// <summary>No non-target lesions, but elevated tumour markers.</summary>
    NonTargetMarkersOnly,

    /// <summary>A non-target lesion progressed unequivocally.</summary>
    NonTargetUnequivocal,

    /// <summary>A non-target lesion is seen again after complete response.</summary>
    NonTargetReappearance,

    /// <summary>A non-target node is enlarged again after complete response.</summary>
    NonTargetNodeReappearance,

    /// <summary>A non-target lesion was not evaluated.</summary>
    NonTargetMissing,

    /// <summary>All non-target lesions are gone.</summary>
    NonTargetGone,

    /// <summary>All non-target lesions are gone, but tumour markers are elevated.</summary>
    NonTargetMarkersElevated,

    /// <summary>A non-target lesion persists.</summary>
    NonTargetPersists,

    /// <summary>A new lesion is present.</summary>
    OverallNewLesion,

    /// <summary>The target lesions progressed.</summary>
    OverallTargetProgression,

    /// <summary>The non-target lesions progressed.</summary>
    OverallNonTargetProgression,

    /// <summary>No disease at baseline and none now.</summary>
    OverallNoDisease,

    /// <summary>Without target lesions the non-target response decides.</summary>
    OverallNonTargetOnly,

    /// <summary>Everything is gone.</summary>
    OverallComplete,

    /// <summary>The targets are gone, the non-target lesions are not.</summary>
    OverallTargetsGoneOnly,

    /// <summary>The target response decides.</summary>
    OverallTarget,

    /// <summary>Confirmed progression stays.</summary>
    IrecistAlreadyConfirmed,

    /// <summary>No unconfirmed progression is open: the overall table decides.</summary>
    IrecistAssigned,

    /// <summary>As the overall table, but a new lesion bars the complete response.</summary>
    IrecistNewLesionBarsComplete,

    /// <summary>Unconfirmed progression of the target lesions.</summary>
    IrecistUnconfirmedTarget,

    /// <summary>Unconfirmed progression of the non-target lesions.</summary>
    IrecistUnconfirmedNonTarget,

    /// <summary>Unconfirmed progression by a new lesion that appeared.</summary>
    IrecistUnconfirmedNewLesion,

    /// <summary>Unconfirmed progression by a known new lesion that set it again.</summary>
    IrecistUnconfirmedNewLesionAgain,

    /// <summary>A scan too early to confirm.</summary>
    IrecistEarlyScan,

    /// <summary>c1: the targets, progressive in the block, grew further.</summary>
    IrecistConfirmedTargetGrew,

    /// <summary>c2: a non-target lesion, progressive in the block, increased further.</summary>
    IrecistConfirmedNonTargetGrew,

    /// <summary>c3: the new target lesions grew further.</summary>
    IrecistConfirmedNewTargetGrew,

    /// <summary>c4: a new non-target lesion increased or progressed.</summary>
    IrecistConfirmedNewNonTargetGrew,

    /// <summary>c5: another new lesion appeared.</summary>
    IrecistConfirmedAnotherNewLesion,

    /// <summary>c6: the targets progressed after progression of another category.</summary>
    IrecistConfirmedTargetToo,

    /// <summary>c7: the non-target lesions progressed after progression of another category.</summary>
    IrecistConfirmedNonTargetToo,

    /// <summary>c8: a new lesion after progression of another category.</summary>
    IrecistConfirmedNewLesionToo,

    /// <summary>The targets are still progressive; nothing confirms.</summary>
    IrecistStillTarget,

    /// <summary>The non-target lesions are still progressive; nothing confirms.</summary>
    IrecistStillNonTarget,

    /// <summary>A new lesion joins the block, which by the rules it does not confirm.</summary>
    IrecistStillNewLesionJoined,

    /// <summary>New lesions persist and nothing shrank, or one grew.</summary>
    IrecistStillNewLesions,

    /// <summary>New lesions persist, which by the rules keeps the progression open.</summary>
    IrecistStillNewLesionsPresent,

    /// <summary>Something that was progressive was not evaluated.</summary>
    IrecistNotEvaluated,

    /// <summary>The progression was not confirmed: it closes as pseudo-progression and the overall table decides.</summary>
    IrecistClosed,

    /// <summary>As <see cref="IrecistClosed"/>, but a new lesion bars the complete response.</summary>
    IrecistClosedNewLesionBarsComplete,

    /// <summary>The best of the time points, without confirmation.</summary>
    BestUnconfirmed,

    /// <summary>A complete or partial response that a later assessment confirmed.</summary>
    BestConfirmed,

    /// <summary>Disease was stable for the minimum time.</summary>
    BestStable,

    /// <summary>Progression without a better response.</summary>
    BestProgression,

    /// <summary>No disease at any assessment.</summary>
    BestNoDisease,

    /// <summary>Nothing that qualifies.</summary>
    BestNotEvaluable,
}
