namespace ResponseEval;

/// <summary>
/// Depth of response and time to it (Heinemann et al., Eur J Cancer 2015;51:1927-36): the smallest complete target sum after baseline, inside
/// the end conditions, against the baseline sum.
/// </summary>
/// <remarks>
/// Nodes that are normal keep their size, so only non-nodal disease reaches -100 %. A tumour that never shrinks has the smallest increase
/// as its depth. Scans after progression count until another therapy begins.
/// </remarks>
public readonly record struct DepthOfResponse
{
    /// <summary>Why there is none; <see cref="KineticsReason.None"/> if there is one.</summary>
    public KineticsReason Reason { get; internal init; }

    /// <summary>The baseline sum; null without a depth.</summary>
    public SumOfDiameters? Baseline { get; internal init; }

    /// <summary>The smallest sum after baseline; null without a depth.</summary>
    public SumOfDiameters? Smallest { get; internal init; }

    /// <summary>The date of the smallest sum, the first of several.</summary>
    public DateOnly? NadirDate { get; internal init; }

    /// <summary>Days from the baseline scan to <see cref="NadirDate"/>.</summary>
    public int? DaysToNadir { get; internal init; }

    /// <summary>The change from baseline in percent, negative for shrinkage, rounded to two decimals; for display.</summary>
    public decimal? ChangePercent => Baseline is { } baseline ? Smallest?.PercentChangeFrom(baseline) : null;

    internal static DepthOfResponse Of(TargetBurden burden)
    {
        if (burden.FollowUps.IsEmpty)
            return new() { Reason = KineticsReason.NoFollowUp };
        SumOfDiameters? smallest = null;
        DateOnly date = default;
        foreach (ref readonly var timepoint in burden.FollowUps)
            if (timepoint.TargetSum is { } sum && !(sum.Hundredths >= smallest?.Hundredths))
                (smallest, date) = (sum, timepoint.Date);
        if (smallest is null || burden.Baseline is not (> 0 and var baseline))
            return new() { Reason = KineticsReason.MissingTargets };
        return new()
        {
            Baseline = new SumOfDiameters(baseline),
            Smallest = smallest,
            NadirDate = date,
            DaysToNadir = date.DayNumber - burden.BaselineDate.DayNumber,
        };
    }
}
