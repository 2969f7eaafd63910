namespace ResponseEval;

/// <summary>Two sums of the same target lesions and the days between their scans: what every growth measure is made of.</summary>
/// <remarks>The <c>default</c> value is no interval; no growth measure reads it.</remarks>
public readonly record struct GrowthInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="from">The sum at the earlier scan.</param>
    /// <param name="to">The sum at the later scan.</param>
    /// <param name="days">Whole days between the scans, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no time between the scans.</exception>
    public GrowthInterval(SumOfDiameters from, SumOfDiameters to, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        From = from;
        To = to;
        Days = days;
    }

    /// <summary>The sum at the earlier scan.</summary>
    public SumOfDiameters From { get; }

    /// <summary>The sum at the later scan.</summary>
    public SumOfDiameters To { get; }

    /// <summary>Whole days between the scans, 1 or more.</summary>
    public int Days { get; }

    /// <summary>The growth in 0.01 mm; negative where the sum shrank.</summary>
    internal long Growth => To.Hundredths - From.Hundredths;
}
