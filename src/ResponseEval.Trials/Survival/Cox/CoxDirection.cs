namespace ResponseEval.Trials;

/// <summary>What moving the coefficients in a direction does to the subjects.</summary>
/// <param name="Range">The largest change of a log hazard ratio between two subjects of one stratum.</param>
/// <param name="IsMonotone">
/// True if at every event its subject has the largest value in this direction among those at risk. Then the likelihood never falls along
/// it and has no maximum: a proof of separation.
/// </param>
internal readonly record struct CoxDirection(double Range, bool IsMonotone)
{
    /// <summary>What rounding leaves of equal values, as a part of their range.</summary>
    private const double Rounding = 1e-10;

    public static CoxDirection Of(CoxRows rows, ReadOnlySpan<double> direction)
    {
        var values = new double[rows.Count];
        rows.Multiply(direction, values);
        var range = 0d;
        var shortfall = 0d;
        var (smallest, largest) = (0d, 0d);
        for (var i = rows.Times.Length - 1; i >= 0; i--)
        {
            var time = rows.Times[i];
            if (time.IsLast)
                (smallest, largest) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (var value in values.AsSpan(time.First..time.End))
                (smallest, largest) = (Math.Min(smallest, value), Math.Max(largest, value));
            foreach (var value in values.AsSpan(time.First, time.Events))
                shortfall = Math.Max(shortfall, largest - value);
            range = Math.Max(range, largest - smallest);
        }

        return new(range, shortfall <= Rounding * range);
    }
}
