namespace ResponseEval;

/// <summary>
/// Whether the target sum stayed below baseline + 20 % at every follow-up inside the end conditions (tumour burden increase below 20 %
/// throughout: Nishino et al., Clin Cancer Res 2017;23:4671-9, a landmark of survival in melanoma under pembrolizumab).
/// </summary>
/// <remarks>One sum at baseline + 20 % or more settles it. Without such a sum, a follow-up whose sum is not complete leaves it not evaluable.</remarks>
public readonly record struct LimitedBurdenIncrease
{
    /// <summary>Met if the sum stayed below, not met if it did not, or not evaluable.</summary>
    public FindingStatus Status { get; internal init; }

    /// <summary>Why it is not evaluable.</summary>
    public KineticsReason Reason { get; internal init; }

    /// <summary>The baseline sum; null if it is not evaluable.</summary>
    public SumOfDiameters? Baseline { get; internal init; }

    /// <summary>The largest sum if it stayed below, else the first that did not; null if it is not evaluable.</summary>
    public SumOfDiameters? Sum { get; internal init; }

    /// <summary>The date of <see cref="Sum"/>.</summary>
    public DateOnly? Date { get; internal init; }

    internal static LimitedBurdenIncrease Of(TargetBurden burden, ResponseKineticsOptions options)
    {
        if (burden.FollowUps.IsEmpty)
            return new() { Reason = KineticsReason.NoFollowUp };
        if (burden.Baseline is not (> 0 and var baseline))
            return new() { Reason = KineticsReason.MissingTargets };
        var isComplete = true;
        SumOfDiameters? largest = null;
        DateOnly date = default;
        foreach (ref readonly var timepoint in burden.FollowUps)
        {
            if (timepoint.TargetSum is not { } sum)
                isComplete = false;
            else if (SizeThresholds.GrewBy(options.BurdenIncrease, sum.Hundredths, baseline))
                return new() { Status = FindingStatus.NotMet, Baseline = new SumOfDiameters(baseline), Sum = sum, Date = timepoint.Date };
            else if (!(sum.Hundredths <= largest?.Hundredths))
                (largest, date) = (sum, timepoint.Date);
        }

        return isComplete
            ? new() { Status = FindingStatus.Met, Baseline = new SumOfDiameters(baseline), Sum = largest, Date = date }
            : new() { Reason = KineticsReason.MissingTargets };
    }
}
