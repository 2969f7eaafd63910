namespace ResponseEval;

/// <summary>
/// Early tumour shrinkage: the sum at the early scan, week 8, lies at least 20 % below baseline, inclusive (Piessevaux et al., J Clin Oncol
/// 2013;31:3764-75).
/// </summary>
/// <remarks>
/// The early scan is the one with a complete sum that is nearest to the week, within the tolerance; of two as near, the earlier. A new lesion
/// does not cancel the shrinkage: both are reported.
/// </remarks>
public readonly record struct EarlyTumorShrinkage
{
    private const int DaysOfWeek = 7;

    /// <summary>Met, not met, or not evaluable.</summary>
    public FindingStatus Status { get; internal init; }

    /// <summary>Why it is not evaluable.</summary>
    public KineticsReason Reason { get; internal init; }

    /// <summary>The baseline sum; null if it is not evaluable.</summary>
    public SumOfDiameters? Baseline { get; internal init; }

    /// <summary>The sum at the early scan; null if it is not evaluable.</summary>
    public SumOfDiameters? Sum { get; internal init; }

    /// <summary>The date of the early scan.</summary>
    public DateOnly? ScanDate { get; internal init; }

    /// <summary>Days from the first dose, else from baseline, to the early scan.</summary>
    public int? ScanDay { get; internal init; }

    /// <summary>True if a new lesion was present at the early scan.</summary>
    public bool NewLesion { get; internal init; }

    /// <summary>The change from baseline in percent, negative for shrinkage, rounded to two decimals; for display.</summary>
    public decimal? ChangePercent => Baseline is { } baseline ? Sum?.PercentChangeFrom(baseline) : null;

    internal static EarlyTumorShrinkage Of(TargetBurden burden, DateOnly start, ResponseKineticsOptions options)
    {
        if (burden.FollowUps.IsEmpty)
            return new() { Reason = KineticsReason.NoFollowUp };
        var isScanned = false;
        var early = -1;
        var nearest = (long)options.EarlyScanToleranceWeeks * DaysOfWeek;
        for (var t = 0; t < burden.FollowUps.Length; t++)
        {
            var distance = Math.Abs(burden.FollowUps[t].Date.DayNumber - start.DayNumber - ((long)options.EarlyScanWeek * DaysOfWeek));
            if (distance > nearest)
                continue;
            isScanned = true;
            if (burden.FollowUps[t].TargetSum is null || (early >= 0 && distance == nearest))
                continue;
            early = t;
            nearest = distance;
        }

        if (!isScanned)
            return new() { Reason = KineticsReason.OutsideWindow };
        return early < 0 || burden.Baseline is not (> 0 and var baseline)
            ? new() { Reason = KineticsReason.MissingTargets }
            : Decide(burden.FollowUps[early], baseline, start, options);
    }

    private static EarlyTumorShrinkage Decide(in TimepointResponse scan, long baseline, DateOnly start, ResponseKineticsOptions options) => new()
    {
        Status = SizeThresholds.ShrankBy(options.EarlyShrinkage, scan.TargetSum!.Value.Hundredths, baseline) ? FindingStatus.Met : FindingStatus.NotMet,
        Baseline = new SumOfDiameters(baseline),
        Sum = scan.TargetSum,
        ScanDate = scan.Date,
        ScanDay = scan.Date.DayNumber - start.DayNumber,
        NewLesion = scan.Recist.NewLesion,
    };
}
