using System.Numerics;

namespace ResponseEval.Tests.Reference;

/// <summary>
/// Whether the exact conditional interval of a rate ratio lies above or below 1, without the interval: its lower end is above 1 exactly if the chance of
/// so many molecules or more, were the rates equal, is below the tail. In whole numbers where exposures are whole, after scaling by 1000.
/// </summary>
internal static class PlainRates
{
    internal static string Change(long before, double exposureBefore, long after, double exposureAfter, double tail)
    {
        if (before + after == 0)
            return "same";
        var all = (int)(before + after);
        var (first, second) = (new BigInteger(Math.Round(exposureBefore * 1000)), new BigInteger(Math.Round(exposureAfter * 1000)));
        var divisor = BigInteger.GreatestCommonDivisor(first, second);
        (first, second) = (first / divisor, second / divisor);
        var limit = new BigInteger(Math.Round(tail * 10_000));
        var least = (int)after;
        var total = BigInteger.Pow(first + second, all) * limit;
        if (Sum(all, least, all, first, second) * 10_000 < total)
            return "rise";
        return Sum(all, 0, least, first, second) * 10_000 < total ? "fall" : "same";
    }

    /// <summary>The sum of C(all, k) second^k first^(all-k) for k from one number to another.</summary>
    private static BigInteger Sum(int all, int from, int to, BigInteger first, BigInteger second)
    {
        var sum = BigInteger.Zero;
        var choose = BigInteger.One;
        for (var k = 0; k <= to; k++)
        {
            if (k >= from)
                sum += choose * BigInteger.Pow(second, k) * BigInteger.Pow(first, all - k);
            choose = choose * (all - k) / (k + 1);
        }

        return sum;
    }
}
