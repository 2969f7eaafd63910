namespace ResponseEval;

/// <summary>A series that can be fitted: times of the curve and sizes relative to the first, in order of time.</summary>
/// <param name="Times">The time of each observation, in days.</param>
/// <param name="Sizes">The size of each observation, relative to the first evaluation.</param>
internal sealed record GrowthData(double[] Times, double[] Sizes)
{
    /// <summary>Orders and checks a series; the reason is that of the literature, in its order.</summary>
    public static GrowthModelExclusion TryMake(ReadOnlySpan<(double Day, double Size)> given, bool isFirstObserved, out GrowthData? data)
    {
        data = null;
        var days = new double[given.Length];
        var sizes = new double[given.Length];
        for (var i = 0; i < given.Length; i++)
        {
            (days[i], sizes[i]) = given[i];
            if (!double.IsFinite(days[i]) || !double.IsFinite(sizes[i]) || sizes[i] < 0)
                return GrowthModelExclusion.InvalidData;
        }

        Array.Sort(days, sizes);
        var exclusion = Exclude(days, sizes);
        if (exclusion == GrowthModelExclusion.None)
            data = Relate(days, sizes, isFirstObserved);
        return exclusion;
    }

    private static GrowthModelExclusion Exclude(ReadOnlySpan<double> days, ReadOnlySpan<double> sizes)
    {
        for (var i = 1; i < days.Length; i++)
            if (days[i] == days[i - 1] || !double.IsFinite(days[i] - days[0]))
                return GrowthModelExclusion.InvalidData;
        return sizes switch
        {
            [] or [0, ..] => GrowthModelExclusion.NoMeasurementData,
            [_] => GrowthModelExclusion.OneEvaluation,
            [var first, var second] when 5 * second > 4 * first && 5 * second < 6 * first => GrowthModelExclusion.TwoEvaluationsWithoutChange,
            [var first, _, _, ..] when !sizes.ContainsAnyExcept(first) => GrowthModelExclusion.ConstantSize,
            _ => GrowthModelExclusion.None,
        };
    }

    /// <summary>
    /// Relates sizes to the first. At time 0 every curve is 1, so the first evaluation says nothing of the parameters and is left out; where it
    /// counts as observed, it stands at time 1 and the others a day later too.
    /// </summary>
    private static GrowthData Relate(ReadOnlySpan<double> days, ReadOnlySpan<double> sizes, bool isFirstObserved)
    {
        var from = isFirstObserved ? 0 : 1;
        var times = new double[days.Length - from];
        var relative = new double[times.Length];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = days[i + from] - days[0] + (isFirstObserved ? 1 : 0);
            relative[i] = sizes[i + from] / sizes[0];
        }

        return new GrowthData(times, relative);
    }
}
