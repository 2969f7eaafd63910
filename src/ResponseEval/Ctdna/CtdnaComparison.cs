namespace ResponseEval;

/// <summary>How ctDNA changed between two samples.</summary>
public enum CtdnaChange
{
    /// <summary>The samples hold nothing to compare.</summary>
    NotComparable,

    /// <summary>The difference is within what chance or the limit of detection explains.</summary>
    NotDistinguishable,

    /// <summary>It fell.</summary>
    Fall,

    /// <summary>It rose.</summary>
    Rise,
}

/// <summary>
/// The change of ctDNA between two samples. With counts, by the exact conditional interval of the rate ratio at 95 %: a rise if it lies above 1,
/// a fall if below. Without, a fall to half or less, a rise to twice or more. Not detected is censored at its limit, never zero.
/// </summary>
public sealed record CtdnaComparison
{
    /// <summary>Without counts, a ratio of at most this is a fall, inclusive.</summary>
    public const double FallRatio = 0.5;

    /// <summary>Without counts, a ratio of at least this is a rise, inclusive.</summary>
    public const double RiseRatio = 2;

    /// <summary>What the 95 % interval leaves out on each side.</summary>
    internal const double Significance = 0.025;

    /// <summary>A p value of exactly 2.5 % is an interval that ends at exactly 1, and decides nothing.</summary>
    private const double Rounding = 1e-12;

    private readonly MolecularCount referenceCount;
    private readonly MolecularCount indexCount;

    private CtdnaComparison(CtdnaSample reference, CtdnaSample index)
    {
        Reference = reference;
        Index = index;
        ReferenceLevel = CtdnaLevel.Of(reference);
        IndexLevel = CtdnaLevel.Of(index);
        Exposure = SampleCounts.TryPair(reference, index, out referenceCount, out indexCount);
        Change = Exposure == CountExposure.None ? ByLevels(ReferenceLevel, IndexLevel) : ByCounts(referenceCount, indexCount);
    }

    /// <summary>The sample before.</summary>
    public CtdnaSample Reference { get; }

    /// <summary>The sample after.</summary>
    public CtdnaSample Index { get; }

    /// <summary>The level before.</summary>
    public CtdnaLevel ReferenceLevel { get; }

    /// <summary>The level after.</summary>
    public CtdnaLevel IndexLevel { get; }

    /// <summary>What the counts that decided were counted in; none if the values decided.</summary>
    public CountExposure Exposure { get; }

    /// <summary>How ctDNA changed.</summary>
    public CtdnaChange Change { get; }

    /// <summary>The mutant molecules of the sample before; null where values decided.</summary>
    public MolecularCount? ReferenceCount => Exposure == CountExposure.None ? null : referenceCount;

    /// <summary>The mutant molecules of the sample after; null where values decided.</summary>
    public MolecularCount? IndexCount => Exposure == CountExposure.None ? null : indexCount;

    /// <summary>
    /// The ratio, index to reference, of the rates, else of the values; null without ctDNA in the reference sample, and where a sample without counts
    /// is censored.
    /// </summary>
    public double? Ratio => Exposure == CountExposure.None
        ? IndexLevel.Value / ReferenceLevel.Value
        : referenceCount.Mutant > 0 ? indexCount.Rate / referenceCount.Rate : null;

    /// <summary>The exact interval of the ratio at 95 %; null without counts. Computed when asked for, in less than a microsecond for usual counts.</summary>
    public ConfidenceInterval? Interval =>
        Exposure == CountExposure.None ? null : RateRatioInterval.Of(referenceCount, indexCount);

    /// <summary>True if ctDNA was there before and no longer: by the counts where there are any, else by what was detected.</summary>
    public bool IsClearance => Exposure == CountExposure.None
        ? ReferenceLevel.IsDetected == true && IndexLevel.IsDetected == false
        : referenceCount.Mutant > 0 && indexCount.Mutant == 0;

    /// <summary>True if the sample after holds ctDNA: by the counts where there are any, else by what was detected.</summary>
    public bool IsDetectedAfter => Exposure == CountExposure.None ? IndexLevel.IsDetected == true : indexCount.Mutant > 0;

    /// <summary>Compares two samples of one assay and unit.</summary>
    /// <param name="reference">The sample before.</param>
    /// <param name="index">The sample after.</param>
    /// <exception cref="ArgumentException">The samples differ in assay or unit.</exception>
    public static CtdnaComparison Of(CtdnaSample reference, CtdnaSample index)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(index);
        if (!CtdnaReference.Competes(index, reference))
            throw new ArgumentException("Only samples of one assay and unit are compared.", nameof(index));
        return new(reference, index);
    }

    private static CtdnaChange ByCounts(MolecularCount reference, MolecularCount index)
    {
        if (reference.Mutant == 0 && index.Mutant == 0)
            return CtdnaChange.NotDistinguishable;
        var rises = index.Rate > reference.Rate;
        var chance = rises ? ConditionalTest.Rise(reference, index) : ConditionalTest.Fall(reference, index);
        return !(chance < Significance * (1 - Rounding))
            ? CtdnaChange.NotDistinguishable
            : rises ? CtdnaChange.Rise : CtdnaChange.Fall;
    }

    private static CtdnaChange ByLevels(CtdnaLevel reference, CtdnaLevel index) => (reference.IsDetected, index.IsDetected) switch
    {
        (null, _) or (_, null) => CtdnaChange.NotComparable,
        (false, false) => CtdnaChange.NotDistinguishable,
        (true, true) when index.Value is null || reference.Value is null => CtdnaChange.NotComparable,
        (true, true) when index.Value <= FallRatio * reference.Value => CtdnaChange.Fall,
        (true, true) when index.Value >= RiseRatio * reference.Value => CtdnaChange.Rise,
        (true, false) when index.Limit <= FallRatio * reference.Value => CtdnaChange.Fall,
        (false, true) when index.Value >= RiseRatio * reference.Limit => CtdnaChange.Rise,
        _ => CtdnaChange.NotDistinguishable,
    };
}
