namespace ResponseEval;

/// <summary>What new lesions Matos 2020 asks for beside an increase of 20 %; secondary sources differ.</summary>
public enum NewLesionClause
{
    /// <summary>New lesions in at least two different organs (the default).</summary>
    AtLeastTwoOrgans,

    /// <summary>At least two new lesions, wherever they lie.</summary>
    AtLeastTwoLesions,
}

/// <summary>
/// Matos 2020: progression by RECIST 1.1 at the first evaluation, up to 8 weeks after first dose, and the sum at least 10 mm above baseline,
/// and either at least 40 %, or at least 20 % and new lesions; all inclusive, decided exactly (Matos et al., Clin Cancer Res
/// 2020;26:1846-55).
/// </summary>
/// <remarks>No scan before baseline is needed. The value is the change of the sum from baseline in percent.</remarks>
public sealed record Matos2020 : GrowthRule
{
    private const int WindowDays = 56;
    private const int MinimumHundredths = 1000;
    private static readonly Citation Publication = new("Matos et al. 2020", "Matos et al., Clin Cancer Res 2020;26:1846-55");

    /// <summary>What new lesions it takes beside 20 %; two organs by default.</summary>
    public NewLesionClause NewLesionClause { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Matos2020;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        Part.All(
            HyperprogressionParts.EvaluatedWithin(growth, WindowDays),
            GrewByTenMillimeters(growth),
            HyperprogressionParts.GrewByPercent(growth, 20),
            FortyPercentOrNewLesions(growth));

    internal override double? Value(HyperprogressionInputs inputs) => inputs.ChangePercent;

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        HyperprogressionRationale.Window(inputs, WindowDays),
        HyperprogressionRationale.Burden(inputs),
        inputs.FirstEvaluationDate is null ? null : Lesions(inputs.NewLesions),
        "threshold +10.0 mm and +40 %, or +20 % with "
        + (NewLesionClause == NewLesionClause.AtLeastTwoOrgans ? "new lesions in two organs" : "two new lesions"));

    private static string Lesions(NewLesionSpread spread) =>
        $"new lesions {spread.Lesions}" + (spread.Lesions > 0 ? $", different organs {spread.Organs}, without an organ {spread.WithoutOrgan}" : "");

    private static Part GrewByTenMillimeters(in GrowthFacts growth) =>
        growth.BurdenObstacle != HyperprogressionReason.None
            ? Part.Unknown(growth.BurdenObstacle)
            : Part.Of(growth.OnTreatment!.Value.Growth >= MinimumHundredths);

    private Part FortyPercentOrNewLesions(in GrowthFacts growth)
    {
        var forty = HyperprogressionParts.GrewByPercent(growth, 40);
        return forty.Fails ? NewLesions(growth.Scans.NewLesions) : forty;
    }

    private Part NewLesions(NewLesionCounts spread) =>
        NewLesionClause == NewLesionClause.AtLeastTwoLesions ? Part.Of(spread.Lesions >= 2)
            : spread.Organs >= 2 ? Part.True
            : spread.Organs + spread.WithoutOrgan >= 2 ? Part.Unknown(HyperprogressionReason.MissingClinicalData)
            : Part.False;
}
