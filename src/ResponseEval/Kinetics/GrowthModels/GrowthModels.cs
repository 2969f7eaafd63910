namespace ResponseEval;

/// <summary>
/// Fits the growth models gd, gx, dx and gdphi to sizes over time and chooses one (Stein et al., Clin Cancer Res 2011;17:907-17; Wilkerson
/// et al., Lancet Oncol 2017;18:143-54). Any quantity that follows the tumour will do: a sum of diameters, PSA, CEA.
/// </summary>
/// <remarks>Exploratory. Sizes are related to the first, so their unit does not matter; rates are per day.</remarks>
public static class GrowthModels
{
    /// <summary>Fits all four models and chooses one. Never throws for what the numbers are: whatever cannot be fitted gives a reason.</summary>
    /// <param name="sizes">Days and sizes, in any order; days count from anywhere.</param>
    /// <param name="options">How to fit; null for <see cref="GrowthModelOptions.Default"/>.</param>
    public static GrowthModelFit Fit(ReadOnlySpan<(double Day, double Size)> sizes, GrowthModelOptions? options = null)
    {
        options ??= GrowthModelOptions.Default;
        var exclusion = GrowthData.TryMake(sizes, options.TumgrCompatible, out var data);
        return data is null
            ? new GrowthModelFit(options, sizes.Length) { Exclusion = exclusion }
            : ModelChoice.Choose(data, options, sizes.Length);
    }

    /// <summary>Fits the target sums of a subject: baseline, and every follow-up inside the end conditions whose sum is complete; days from baseline.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">How to fit; null for <see cref="GrowthModelOptions.Default"/>.</param>
    public static GrowthModelFit Of(SubjectEvaluation evaluation, GrowthModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var burden = TargetBurden.Of(evaluation);
        if (burden.Baseline is not { } baseline)
            return new GrowthModelFit(options ?? GrowthModelOptions.Default, 0) { Exclusion = GrowthModelExclusion.NoMeasurementData };
        var sizes = new List<(double Day, double Size)> { (0, baseline) };
        foreach (ref readonly var timepoint in burden.FollowUps)
            if (timepoint.TargetSum is { } sum)
                sizes.Add((timepoint.Date.DayNumber - burden.BaselineDate.DayNumber, sum.Hundredths));
        return Fit(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sizes), options);
    }
}
