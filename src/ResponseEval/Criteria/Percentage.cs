using System.Globalization;

namespace ResponseEval;

/// <summary>A percentage of a rule: a whole number of hundredths of a percent, so that thresholds are decided in integers.</summary>
public readonly record struct Percentage
{
    private Percentage(int hundredths) => Hundredths = hundredths;

    /// <summary>The percentage in hundredths of a percent: 20 % is 2000.</summary>
    public int Hundredths { get; }

    /// <summary>The percentage as a number with at most two decimals: 20 % is 20.</summary>
    public decimal Percent => Hundredths / 100m;

    /// <summary>Makes a percentage.</summary>
    /// <param name="percent">0 to 10,000 percent, at most two decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside, or has more decimals.</exception>
    public static Percentage FromPercent(decimal percent) =>
        TryFromPercent(percent, out var percentage)
            ? percentage
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage is 0 to 10000 with at most two decimals.");

    /// <summary>The percentage as people write it: <c>20 %</c>.</summary>
    public override string ToString() => Percent.ToString("0.## '%'", CultureInfo.InvariantCulture);

    internal static bool TryFromPercent(decimal percent, out Percentage percentage)
    {
        percentage = default;
        if (percent is < 0m or > 10_000m || percent * 100m != Math.Floor(percent * 100m))
            return false;
        percentage = new Percentage((int)(percent * 100m));
        return true;
    }
}
