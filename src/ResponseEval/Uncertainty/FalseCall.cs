using MathNet.Numerics.Distributions;

namespace ResponseEval;

/// <summary>
/// How often noise alone makes a call on a tumour that does not change, by the percentage of RECIST 1.1; the 5 mm are left
/// out, which matters below a sum of 25 mm. A proposed model, exploratory.
/// </summary>
public static class FalseCall
{
    private const double ProgressionRatio = 1.2;
    private const double ResponseRatio = 0.7;

    /// <summary>Beyond 9 standard deviations lies less than 1e-18.</summary>
    private const double Tail = 9;

    private const int Steps = 400;

    /// <summary>
    /// The probability that one sum stands 20 % or more above the nadir although nothing changed. The nadir is the smallest of several noisy
    /// sums, so more of them make a false progression likelier.
    /// </summary>
    /// <param name="error">The measurement error of a sum.</param>
    /// <param name="sumsBefore">How many sums compete for the nadir, baseline included; at least 1.</param>
    /// <remarks>
    /// Exact up to 1e-12: the integral over the noise x of the sum in question of <c>1 - Phi(ln 1.2/s - x)^k</c>, by the trapezoidal rule, which
    /// converges faster than any power of the step for such integrands.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no sum before.</exception>
    public static double Progression(MeasurementError error, int sumsBefore)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sumsBefore, 1);
        var distance = Math.Log(ProgressionRatio) / error.StandardDeviation;
        var width = 2 * Tail / Steps;
        var probability = 0d;
        for (var step = 0; step <= Steps; step++)
        {
            var noise = -Tail + (step * width);
            probability += Normal.PDF(0, 1, noise) * AnyBelow(noise - distance, sumsBefore);
        }

        return probability * width;
    }

    /// <summary>The probability that one sum stands 30 % or more below the baseline although nothing changed.</summary>
    /// <param name="error">The measurement error of a sum.</param>
    public static double Response(MeasurementError error) => error.ProbabilityAtMost(observedRatio: 1, ResponseRatio);

    /// <summary>The probability that the smallest of several standard normal values lies below a limit.</summary>
    private static double AnyBelow(double limit, int values) => 1 - Math.Pow(1 - Normal.CDF(0, 1, limit), values);
}
