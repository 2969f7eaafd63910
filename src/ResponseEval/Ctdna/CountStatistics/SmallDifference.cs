namespace ResponseEval;

/// <summary>Logarithms and exponentials near 1, without cancellation. The framework has none.</summary>
internal static class SmallDifference
{
    private const double Small = 0.1;
    private const int LastPower = 19;

    /// <summary>exp(x) - 1.</summary>
    public static double ExpMinusOne(double x)
    {
        if (Math.Abs(x) > 0.5)
            return Math.Exp(x) - 1;
        var half = Math.Tanh(x / 2);
        return 2 * half / (1 - half);
    }

    /// <summary>ln(1 + x), x above -1.</summary>
    public static double LogOnePlus(double x) => Math.Abs(x) > Small ? Math.Log(1 + x) : x + LogOnePlusLess(x);

    /// <summary>ln(1 + x) - x, x above -1. For small x by 2 atanh(x / (2 + x)).</summary>
    public static double LogOnePlusLess(double x)
    {
        if (Math.Abs(x) > Small)
            return Math.Log(1 + x) - x;
        var v = x / (2 + x);
        var square = v * v;
        var series = 0.0;
        for (var power = LastPower; power >= 3; power -= 2)
            series = (series * square) + (1.0 / power);
        return v * ((2 * square * series) - x);
    }
}
