namespace ResponseEval.Trials;

/// <summary>The rows with the same time in one stratum: the events first.</summary>
/// <param name="First">The first row.</param>
/// <param name="Events">How many rows are events.</param>
/// <param name="End">The row after the last.</param>
/// <param name="IsLast">True for the last time of the stratum.</param>
internal readonly record struct CoxTime(int First, int Events, int End, bool IsLast);

/// <summary>
/// The subjects of a Cox regression in an order that follows from their values alone, so that sums do not depend on the order in which they
/// came. Covariates are centred in each stratum and scaled to a standard deviation of 1, which changes no estimate and saves digits.
/// </summary>
internal sealed class CoxRows
{
    private readonly double[] values;

    private CoxRows(CoxTime[] times, double[] values, double[] scales)
    {
        Times = times;
        this.values = values;
        Scales = scales;
    }

    /// <summary>The times by stratum, ascending.</summary>
    public CoxTime[] Times { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Times is [.., var last] ? last.End : 0;

    /// <summary>How many rows are events.</summary>
    public int Events => Times.Sum(static time => time.Events);

    /// <summary>The standard deviation of each covariate.</summary>
    public double[] Scales { get; }

    /// <summary>The centred and scaled covariates of a row.</summary>
    public ReadOnlySpan<double> Row(int row) => values.AsSpan(row * Scales.Length, Scales.Length);

    /// <summary>Sorts the subjects. Those censored before the first event of their stratum are in no risk set and left out.</summary>
    public static CoxRows Of(ReadOnlySpan<SurvivalTime> subjects, ReadOnlySpan<CoxCovariate> covariates, int[] strata)
    {
        var order = CoxOrder.Of(subjects, covariates, strata);
        var kept = new List<int>(order.Length);
        var times = new List<CoxTime>();
        for (int first = 0, end; first < order.Length; first = end)
        {
            end = EndOfTime(subjects, strata, order, first, out var events);
            var isFirst = times is [] or [.., { IsLast: true }];
            if (isFirst && events == 0)
                continue;
            var isLast = end == order.Length || strata[order[end]] != strata[order[first]];
            times.Add(new(kept.Count, events, kept.Count + end - first, isLast));
            kept.AddRange(order.AsSpan(first, end - first));
        }

        var values = new double[kept.Count * covariates.Length];
        var scales = new double[covariates.Length];
        for (var k = 0; k < scales.Length; k++)
        {
            var column = covariates[k].Values.Span;
            for (var row = 0; row < kept.Count; row++)
                values[(row * scales.Length) + k] = column[kept[row]];
            scales[k] = Standardize(values, k, scales.Length, times);
        }

        return new([.. times], values, scales);
    }

    /// <summary>The same rows with some of the covariates.</summary>
    public CoxRows With(int[] covariates)
    {
        var some = new double[Count * covariates.Length];
        for (var row = 0; row < Count; row++)
            for (var k = 0; k < covariates.Length; k++)
                some[(row * covariates.Length) + k] = Row(row)[covariates[k]];
        return new(Times, some, [.. covariates.Select(covariate => Scales[covariate])]);
    }

    /// <summary>The product of each row with a vector.</summary>
    public void Multiply(ReadOnlySpan<double> vector, Span<double> products)
    {
        for (var row = 0; row < products.Length; row++)
        {
            var covariates = Row(row);
            var product = 0d;
            for (var k = 0; k < covariates.Length; k++)
                product += covariates[k] * vector[k];
            products[row] = product;
        }
    }

    /// <summary>The place after the last of those with the stratum and time of the first, and how many of them are events.</summary>
    private static int EndOfTime(ReadOnlySpan<SurvivalTime> subjects, int[] strata, int[] order, int first, out int events)
    {
        var (stratum, time) = (strata[order[first]], subjects[order[first]].Time);
        var end = first;
        for (events = 0; end < order.Length && strata[order[end]] == stratum && subjects[order[end]].Time == time; end++)
            events += subjects[order[end]].IsEvent ? 1 : 0;
        return end;
    }

    /// <summary>Centres a covariate in each stratum, divides it by its standard deviation, and returns that; 1 if it is constant.</summary>
    private static double Standardize(Span<double> values, int k, int width, List<CoxTime> times)
    {
        var squares = 0d;
        var count = 0;
        foreach (var time in times)
        {
            if (!time.IsLast)
                continue;
            squares += Center(values, k, width, count, time.End);
            count = time.End;
        }

        if (squares == 0)
            return 1;
        var scale = Math.Sqrt(squares / count);
        for (var row = 0; row < count; row++)
            values[(row * width) + k] /= scale;
        return scale;
    }

    /// <summary>Takes the mean from the values of a stratum and returns the sum of squares. What is constant becomes 0, exactly.</summary>
    private static double Center(Span<double> values, int k, int width, int start, int end)
    {
        var origin = values[(start * width) + k];
        var mean = 0d;
        for (var row = start; row < end; row++)
            mean += (values[(row * width) + k] - origin) / (end - start);
        var squares = 0d;
        for (var row = start; row < end; row++)
        {
            ref var value = ref values[(row * width) + k];
            value = value - origin - mean;
            squares += value * value;
        }

        return squares;
    }
}
