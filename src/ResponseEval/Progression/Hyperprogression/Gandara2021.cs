namespace ResponseEval;

/// <summary>
/// Gandara 2021, fast progression: the sum at least 50 % above baseline at the first evaluation, up to 6 weeks after first dose; or, without
/// any scan after baseline, death from the cancer up to 12 weeks after it; all inclusive, decided exactly (Gandara et al., J Immunother
/// Cancer 2021;9:e001882).
/// </summary>
/// <remarks>
/// No scan before baseline and no progression is needed. With a scan, death plays no part. Without one, death from another cause is not met,
/// from an unknown cause in time not evaluable, and without a death nobody looked. The value is the change of the sum from baseline in percent.
/// </remarks>
public sealed record Gandara2021 : HyperprogressionRule
{
    private const int ScanDays = 42;
    private const int DeathDays = 84;
    private static readonly Citation Publication = new("Gandara et al. 2021", "Gandara et al., J Immunother Cancer 2021;9:e001882");

    /// <summary>Days by which the scan of week 6 may be late, 0 or more; 0 by default, 7 is practical for a scan planned at week 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int ScanWindowDays
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A window is 0 days or more.");
    }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Gandara2021;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        inputs.FirstEvaluationDate is null
            ? DiedOfDisease(inputs)
            : Part.All(
                HyperprogressionParts.EvaluatedWithin(inputs.Growth, ScanDays + ScanWindowDays),
                HyperprogressionParts.GrewByPercent(inputs.Growth, 50));

    internal override double? Value(HyperprogressionInputs inputs) => inputs.ChangePercent;

    internal override string Numbers(HyperprogressionInputs inputs)
    {
        if (inputs.FirstEvaluationDate is not null)
            return HyperprogressionRationale.Sentence(
                HyperprogressionRationale.Window(inputs, ScanDays + ScanWindowDays), HyperprogressionRationale.Burden(inputs), "threshold at least +50 %");
        if (inputs.Death is not { } death)
            return "no scan after baseline and no death recorded";
        var days = inputs.FirstDoseDate is { } firstDose
            ? $", {death.Date.DayNumber - firstDose.DayNumber} days after first dose, window {DeathDays} days"
            : "";
        var cause = death.Cause switch
        {
            DeathCause.Disease => "the cancer",
            DeathCause.Other => "another cause",
            _ => "an unknown cause",
        };
        return $"no scan after baseline; death from {cause} ({DateRange.Iso(death.Date)}){days}";
    }

    private static Part DiedOfDisease(HyperprogressionInputs inputs)
    {
        if (inputs.Death is not { } death)
            return Part.Unknown(HyperprogressionReason.NoFollowUp);
        if (death.Cause == DeathCause.Other)
            return Part.False;
        if (inputs.FirstDoseDate is not { } firstDose)
            return Part.Unknown(HyperprogressionReason.NoTreatmentStart);
        var days = death.Date.DayNumber - firstDose.DayNumber;
        return days is < 0 or > DeathDays ? Part.False
            : death.Cause == DeathCause.Disease ? Part.True
            : Part.Unknown(HyperprogressionReason.MissingClinicalData);
    }
}
