namespace ResponseEval;

/// <summary>Whether a level fell far enough, with levels that may be censored.</summary>
/// <param name="Definition">The definition that asks.</param>
/// <param name="Metric">What it measures.</param>
/// <param name="Unit">The unit of the paper.</param>
internal readonly record struct LevelFall(MolecularResponseDefinition Definition, CtdnaMetric Metric, CtdnaUnit Unit)
{
    /// <summary>Values are decimal numbers in binary: a tie counts as a tie (rule book 0.3).</summary>
    private const double Rounding = 1e-9;

    public MolecularResponseFinding NotEvaluable(MolecularResponseReason reason, CtdnaComparison? comparison = null) => new()
    {
        Definition = Definition,
        Reason = reason,
        Comparison = comparison,
        ReferenceLevel = comparison is null ? default : Level(comparison.Reference, comparison.ReferenceLevel),
        IndexLevel = comparison is null ? default : Level(comparison.Index, comparison.IndexLevel),
        IsInPublishedUnit = comparison is not null && IsInUnit(comparison),
    };

    /// <summary>Met if the ratio lies below the cut-off, or at it where that counts.</summary>
    public MolecularResponseFinding ToRatio(CtdnaComparison comparison, double cutoff, bool inclusive, CtdnaUnitPolicy policy)
    {
        var finding = NotEvaluable(MolecularResponseReason.NoValue, comparison) with { Cutoff = cutoff };
        if (policy == CtdnaUnitPolicy.AsPublished && !finding.IsInPublishedUnit)
            return finding with { Reason = MolecularResponseReason.OtherUnit };
        var (reference, index) = (finding.ReferenceLevel, finding.IndexLevel);
        if (reference.IsDetected == false)
            return finding with { Reason = MolecularResponseReason.UndetectedReference };
        if (reference.Value is not { } before || index.IsDetected is not { } detected || (detected && index.Value is null))
            return finding;
        var enough = IsUpTo(detected ? index.Value : index.Limit, cutoff * before, inclusive);
        return Evaluable(finding, enough ? MolecularResponseStatus.Met
            : detected ? MolecularResponseStatus.NotMet : MolecularResponseStatus.Indeterminate);
    }

    /// <summary>Met if the level is lower, by any amount. Not detected any more is lower unless the limit is not below the level before.</summary>
    public MolecularResponseFinding ByAnyAmount(CtdnaComparison comparison, CtdnaUnitPolicy policy)
    {
        var finding = ToRatio(comparison, 1, inclusive: false, policy) with { Cutoff = null };
        return finding.Status == MolecularResponseStatus.Indeterminate && finding.IndexLevel.Limit is null
            ? finding with { Status = MolecularResponseStatus.Met }
            : finding;
    }

    /// <summary>Met if ctDNA is no longer detected. Clearance has no unit.</summary>
    public MolecularResponseFinding ToNothing(CtdnaComparison comparison)
    {
        var finding = NotEvaluable(MolecularResponseReason.NoValue, comparison) with { IsInPublishedUnit = true };
        return (finding.ReferenceLevel.IsDetected, finding.IndexLevel.IsDetected) switch
        {
            (false, _) => finding with { Reason = MolecularResponseReason.UndetectedReference },
            (null, _) or (_, null) => finding,
            (_, false) => Evaluable(finding, MolecularResponseStatus.Met),
            _ => Evaluable(finding, MolecularResponseStatus.NotMet),
        };
    }

    /// <summary>The best of several samples: met before indeterminate before not evaluable before not met; of equals the first.</summary>
    /// <remarks>One sample of which nothing is known leaves open whether it met the definition.</remarks>
    public static MolecularResponseFinding BestOf(MolecularResponseFinding first, MolecularResponseFinding second) =>
        Rank(second.Status) > Rank(first.Status) ? second : first;

    public static MolecularResponseFinding Evaluable(MolecularResponseFinding finding, MolecularResponseStatus status) =>
        finding with { Status = status, Reason = MolecularResponseReason.None };

    private static int Rank(MolecularResponseStatus status) => status switch
    {
        MolecularResponseStatus.Met => 3,
        MolecularResponseStatus.Indeterminate => 2,
        MolecularResponseStatus.NotEvaluable => 1,
        _ => 0,
    };

    private static bool IsUpTo(double? value, double bound, bool inclusive) =>
        inclusive ? value <= bound * (1 + Rounding) : value < bound * (1 - Rounding);

    /// <summary>The metric matters only where the variants stand for a value that was not reported.</summary>
    private CtdnaLevel Level(CtdnaSample sample, CtdnaLevel asReported) =>
        sample.Value is null && sample.Variants.Count > 0 ? CtdnaLevel.Of(sample, Metric) : asReported;

    private bool IsInUnit(CtdnaComparison comparison) =>
        comparison.Reference.Unit == Unit
        || (Definition == MolecularResponseDefinition.Lee2018 && comparison.Reference.Unit == CtdnaUnit.VariantAlleleFraction);
}
