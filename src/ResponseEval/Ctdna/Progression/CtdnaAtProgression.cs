namespace ResponseEval;

/// <summary>Why ctDNA supports what it supports at a progression event.</summary>
public enum CtdnaSupportReason
{
    /// <summary>No sample on or up to 28 days before the first dose.</summary>
    NoReferenceSample,

    /// <summary>No later sample of the reference's assay and unit near the event.</summary>
    NoIndexSample,

    /// <summary>The samples hold nothing to compare.</summary>
    NotComparable,

    /// <summary>The difference is within what chance or the limit of detection explains.</summary>
    NotDistinguishable,

    /// <summary>ctDNA was there before and is not detected any more.</summary>
    Cleared,

    /// <summary>ctDNA fell.</summary>
    Fell,

    /// <summary>ctDNA fell or cleared, but the event rests on new lesions in brain, meninges or cns alone, where plasma ctDNA is blind.</summary>
    CentralNervousSystemOnly,

    /// <summary>ctDNA rose.</summary>
    Rose,

    /// <summary>ctDNA rose within 21 days of the first dose, when dying cells release it.</summary>
    RoseEarly,
}

/// <summary>What ctDNA says at one progression event. A fact beside the event; it never changes a response.</summary>
/// <param name="Date">The date of the event.</param>
/// <param name="Support">What it supports.</param>
/// <param name="Reason">Why.</param>
/// <param name="Comparison">The reference sample and the one nearest to the event; null if there is none.</param>
/// <param name="Probability">The probability of pseudo-progression, exploratory; null where the course is neither favourable nor unfavourable.</param>
public sealed record CtdnaAtProgression(
    DateOnly Date,
    CtdnaSupport Support,
    CtdnaSupportReason Reason,
    CtdnaComparison? Comparison,
    PseudoProgressionProbability? Probability)
{
    /// <summary>The index sample is at most this many days older than the event, inclusive.</summary>
    public const int DaysBefore = 14;

    /// <summary>The index sample is at most this many days younger than the event, inclusive.</summary>
    public const int DaysAfter = 28;

    /// <summary>A rise counts from this day after the first dose, inclusive (rule book C.4).</summary>
    public const int RiseCountsFromDay = 21;

    /// <summary>The fall that is favourable: to at most a tenth of the reference, inclusive (Lee et al. 2018).</summary>
    public const double FavourableRatio = 0.1;

    private const double Rounding = 1e-9;

    internal static CtdnaAtProgression Of(SubjectEvaluation evaluation, CtdnaSeries series, ProgressionEvent progression)
    {
        if (series.Nearest(progression.Date, DaysBefore, DaysAfter) is not { } comparison)
            return new(
                progression.Date,
                CtdnaSupport.NotAvailable,
                series.Reference is null ? CtdnaSupportReason.NoReferenceSample : CtdnaSupportReason.NoIndexSample,
                null,
                null);
        var reason = Why(comparison, evaluation, progression);
        return new(progression.Date, Supported(reason), reason, comparison, Posterior(comparison, reason, evaluation.Rules));
    }

    /// <summary>True if a sample is late enough after the first dose, without one after the baseline, for a rise to count.</summary>
    internal static bool RiseCounts(CtdnaComparison comparison, SubjectEvaluation evaluation) =>
        comparison.Index.Date.DayNumber - evaluation.DayZero.DayNumber >= RiseCountsFromDay;

    /// <summary>True if ctDNA fell, or without counts is not detected any more.</summary>
    internal static bool FellOrCleared(CtdnaComparison comparison) =>
        comparison.Change == CtdnaChange.Fall || (comparison.IsClearance && comparison.Exposure == CountExposure.None);

    private static CtdnaSupportReason Why(CtdnaComparison comparison, SubjectEvaluation evaluation, ProgressionEvent progression)
    {
        if (FellOrCleared(comparison))
            return progression.Triggers == ProgressionTriggers.NewLesion && NewLesionSites.AreCentralNervousSystem(evaluation, progression.Date)
                ? CtdnaSupportReason.CentralNervousSystemOnly
                : comparison.IsClearance ? CtdnaSupportReason.Cleared : CtdnaSupportReason.Fell;
        return comparison.Change switch
        {
            CtdnaChange.Rise => RiseCounts(comparison, evaluation) ? CtdnaSupportReason.Rose : CtdnaSupportReason.RoseEarly,
            CtdnaChange.NotComparable => CtdnaSupportReason.NotComparable,
            _ => CtdnaSupportReason.NotDistinguishable,
        };
    }

    private static CtdnaSupport Supported(CtdnaSupportReason reason) => reason switch
    {
        CtdnaSupportReason.Cleared or CtdnaSupportReason.Fell => CtdnaSupport.SupportsPseudoProgression,
        CtdnaSupportReason.Rose => CtdnaSupport.SupportsProgression,
        _ => CtdnaSupport.Inconclusive,
    };

    /// <summary>
    /// Favourable: cleared, or fallen to at most a tenth. Unfavourable: detected, and not so. Nothing is said of other falls, of a small ratio that
    /// chance explains, of a rise that does not count yet, and where plasma is blind.
    /// </summary>
    private static PseudoProgressionProbability? Posterior(CtdnaComparison comparison, CtdnaSupportReason reason, ProtocolRules rules)
    {
        var low = comparison.IsClearance || comparison.Ratio <= FavourableRatio * (1 + Rounding);
        LikelihoodRatio? ratio = reason switch
        {
            CtdnaSupportReason.Cleared or CtdnaSupportReason.Fell when low => LikelihoodRatio.Favourable,
            CtdnaSupportReason.Rose or CtdnaSupportReason.NotDistinguishable when !low && comparison.IsDetectedAfter => LikelihoodRatio.Unfavourable,
            _ => null,
        };
        return ratio is { } known ? new((double)rules.PseudoProgressionPrior, known) : null;
    }
}
