namespace ResponseEval;

/// <summary>How the pace of Kato 2017 is measured; the paper does not say.</summary>
public enum KatoPace
{
    /// <summary>In percent of the older sum a month (the default).</summary>
    PercentPerMonth,

    /// <summary>In mm a month, as tumour growth kinetics.</summary>
    MillimetersPerMonth,
}

/// <summary>
/// Kato 2017: treatment failure in less than two months, and burden more than 50 % above baseline, and more than twice the progression pace
/// before treatment; all strict, sizes decided exactly (Kato et al., Clin Cancer Res 2017;23:4242-50).
/// </summary>
/// <remarks>The value is the ratio of the paces.</remarks>
public sealed record Kato2017 : HyperprogressionRule
{
    private static readonly Citation Publication = new("Kato et al. 2017", "Kato et al., Clin Cancer Res 2017;23:4242-50");

    /// <summary>Whether new measurable lesions count in the burden of the first evaluation; they do by default.</summary>
    public KatoBurden Burden { get; init; }

    /// <summary>How pace is measured; in percent a month by default.</summary>
    public KatoPace Pace { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kato2017;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Part.All(HyperprogressionParts.FailedWithinTwoMonths(inputs), PaceMoreThanDoubled(inputs), GrewByMoreThanHalf(inputs));

    internal override double? Value(HyperprogressionInputs inputs) =>
        inputs.Reference is not { } reference || OnTreatment(inputs) is not { } growth ? null
            : Pace == KatoPace.PercentPerMonth ? ProgressionPace.Ratio(reference, growth)
            : TumorGrowthKinetics.Ratio(reference, growth);

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Failure(inputs),
        HyperprogressionRationale.Sums(inputs, Burden == KatoBurden.IrRecist),
        HyperprogressionRationale.Change(OnTreatment(inputs), "more than 50 %"),
        HyperprogressionRationale.Value(
            Pace == KatoPace.PercentPerMonth ? "ratio of pace" : "ratio of growth in mm a month", Value(inputs), "more than", 2));

    private GrowthInterval? OnTreatment(HyperprogressionInputs inputs) =>
        Burden == KatoBurden.IrRecist ? inputs.OnTreatmentWithNewLesions : inputs.OnTreatment;

    private Part GrewByMoreThanHalf(HyperprogressionInputs inputs)
    {
        if (inputs.BurdenObstacle != HyperprogressionReason.None)
            return Part.Unknown(inputs.BurdenObstacle);
        var growth = OnTreatment(inputs)!.Value;
        return Part.Of(100 * growth.Growth > 50 * growth.From.Hundredths);
    }

    private Part PaceMoreThanDoubled(HyperprogressionInputs inputs)
    {
        if (inputs.Obstacle != HyperprogressionReason.None)
            return Part.Unknown(inputs.Obstacle);
        var reference = inputs.Reference!.Value;
        var growth = OnTreatment(inputs)!.Value;
        if (reference.Growth <= 0)
            return HyperprogressionParts.WithoutReferenceGrowth(inputs.Growth, growth, NonPositiveReference);
        return Part.Of(Pace == KatoPace.PercentPerMonth
            ? ProgressionPace.CompareRatio(reference, growth, 2) > 0
            : TumorGrowthKinetics.CompareRatio(reference, growth, 2) > 0);
    }
}
