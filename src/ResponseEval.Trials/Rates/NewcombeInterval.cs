namespace ResponseEval.Trials;

/// <summary>The hybrid score interval of a difference of rates (Newcombe, Stat Med 1998;17:873-90, method 10).</summary>
internal static class NewcombeInterval
{
    public static ConfidenceInterval Of(ProportionPair pair, double level)
    {
        var (p1, p2) = (pair.First.Rate!.Value, pair.Second.Rate!.Value);
        var (first, second) = (ProportionIntervals.Wilson(pair.First, level), ProportionIntervals.Wilson(pair.Second, level));
        return new(
            p1 - p2 - Hypotenuse(p1 - first.Lower, second.Upper - p2),
            p1 - p2 + Hypotenuse(first.Upper - p1, p2 - second.Lower));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
