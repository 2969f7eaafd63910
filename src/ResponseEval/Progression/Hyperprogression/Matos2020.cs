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
public sealed record Matos2020 : HyperprogressionRule
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

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Part.All(
            HyperprogressionParts.Progression(inputs),
            HyperprogressionParts.EvaluatedWithin(inputs, WindowDays),
            GrewByTenMillimeters(inputs),
            HyperprogressionParts.GrewByPercent(inputs, 20),
            FortyPercentOrNewLesions(inputs));

    internal override double? Value(HyperprogressionInputs inputs) => inputs.ChangePercent;

    internal override string Numbers(HyperprogressionInputs inputs)
    {
        var lesions = inputs.NewLesions;
        var growth = inputs.OnTreatment is { } known ? $", {Millimetres.Signed(known.Growth)}" : "";
        return $"{HyperprogressionRationale.Progression(inputs)}; {HyperprogressionRationale.Window(inputs, WindowDays)}; "
            + $"{HyperprogressionRationale.Burden(inputs)}{growth}, threshold +10.0 mm and +40 %, or +20 % with "
            + (NewLesionClause == NewLesionClause.AtLeastTwoOrgans ? "new lesions in two organs" : "two new lesions")
            + $"; new lesions {lesions.Lesions}, recorded organs {lesions.Organs}";
    }

    private static Part GrewByTenMillimeters(HyperprogressionInputs inputs) =>
        inputs.BurdenObstacle != HyperprogressionReason.None
            ? Part.Unknown(inputs.BurdenObstacle)
            : Part.Of(inputs.OnTreatment!.Value.Growth >= MinimumHundredths);

    private Part FortyPercentOrNewLesions(HyperprogressionInputs inputs)
    {
        var forty = HyperprogressionParts.GrewByPercent(inputs, 40);
        return forty.Fails ? NewLesions(inputs.NewLesions) : forty;
    }

    private Part NewLesions(NewLesionSpread spread) =>
        NewLesionClause == NewLesionClause.AtLeastTwoLesions ? Part.Of(spread.Lesions >= 2)
            : spread.Organs >= 2 ? Part.True
            : spread.Organs + spread.WithoutOrgan >= 2 ? Part.Unknown(HyperprogressionReason.MissingClinicalData)
            : Part.False;
}
