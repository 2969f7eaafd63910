namespace ResponseEval.Trials;

/// <summary>So many of so many: a response rate as counted. The <c>default</c> value is none of none.</summary>
public readonly record struct Proportion
{
    /// <summary>Makes a proportion.</summary>
    /// <param name="numerator">How many have it, 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">Of how many, 0 or more.</param>
    public Proportion(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>How many have it.</summary>
    public int Numerator { get; }

    /// <summary>Of how many.</summary>
    public int Denominator { get; }

    /// <summary>The rate, 0 to 1; null of nobody.</summary>
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The others: those who do not have it, of the same number.</summary>
    public Proportion Complement => new(Denominator - Numerator, Denominator);

    /// <summary>The confidence interval of the rate; null of nobody.</summary>
    /// <param name="method">How it is made; the exact interval unless another is asked for.</param>
    /// <param name="level">The two-sided level, between 0 and 1.</param>
    public ConfidenceInterval? Interval(
        ProportionMethod method = ProportionMethod.ClopperPearson, double level = ConfidenceInterval.DefaultLevel)
    {
        CheckedLevel.Check(level);
        return Denominator == 0 ? null : ProportionIntervals.Of(this, method, level);
    }
}
