namespace ResponseEval.Trials;

/// <summary>Two-sided levels.</summary>
internal static class CheckedLevel
{
    public static void Check(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
    }

    /// <summary>The probability left out at each end.</summary>
    public static double Tail(double level)
    {
        Check(level);
        return (1 - level) / 2;
    }
}
