namespace ResponseEval.Cdisc;

/// <summary>
/// A sum of binary floating-point numbers rounded once, as R's <c>sum</c> gives it from its extended precision: the rounding error of each addition
/// is carried along (Neumaier, ZAMM 1974;54:39-51).
/// </summary>
internal static class ExtendedSum
{
    public static double Of(IEnumerable<double> values)
    {
        var sum = 0.0;
        var error = 0.0;
        foreach (var value in values)
        {
            var next = sum + value;
            error += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }

        return sum + error;
    }
}
