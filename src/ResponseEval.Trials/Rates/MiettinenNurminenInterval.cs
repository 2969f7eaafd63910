using MathNet.Numerics.RootFinding;

namespace ResponseEval.Trials;

/// <summary>
/// The score interval of a difference of rates (Miettinen and Nurminen, Stat Med 1985;4:213-26): all differences that the score test does not reject, with
/// the rates that are most likely under each difference.
/// </summary>
internal readonly struct MiettinenNurminenInterval
{
    private const double Accuracy = 1e-14;

    /// <summary>How near to a difference of -1 or 1 a limit is sought: there the variance vanishes.</summary>
    private const double Edge = 1e-13;

    private readonly double x1;
    private readonly double n1;
    private readonly double x2;
    private readonly double n2;

    private MiettinenNurminenInterval(ProportionPair pair)
    {
        (x1, n1) = (pair.First.Numerator, pair.First.Denominator);
        (x2, n2) = (pair.Second.Numerator, pair.Second.Denominator);
    }

    public static ConfidenceInterval Of(ProportionPair pair, double level)
    {
        var test = new MiettinenNurminenInterval(pair);
        var z = NormalQuantile.TwoSided(level);
        var difference = pair.Difference!.Value;
        return new(
            difference <= -1 ? -1 : Limit(-1 + Edge, Math.Min(difference, 1 - Edge), z),
            difference >= 1 ? 1 : Limit(Math.Max(difference, -1 + Edge), 1 - Edge, -z));

        double Limit(double from, double to, double target) =>
            Brent.FindRoot(delta => test.Score(delta) - target, from, to, Accuracy, maxIterations: 1000);
    }

    /// <summary>The score statistic of a difference: falls as the difference rises.</summary>
    private double Score(double delta)
    {
        var distance = (x1 / n1) - (x2 / n2) - delta;
        if (distance == 0)
            return 0; // also where the variance vanishes: nobody, or everybody, in both groups
        var p2 = MostLikelySecond(delta);
        var p1 = Math.Clamp(p2 + delta, 0, 1);
        var n = n1 + n2;
        var variance = ((p1 * (1 - p1) / n1) + (p2 * (1 - p2) / n2)) * n / (n - 1);
        return distance / Math.Sqrt(variance);
    }

    /// <summary>The second rate that is most likely if the first is greater by delta: a root of the cubic of the paper's appendix.</summary>
    private double MostLikelySecond(double delta)
    {
        var cubic = n1 + n2;
        var square = ((n1 + (2 * n2)) * delta) - cubic - x1 - x2;
        var linear = (((n2 * delta) - cubic - (2 * x2)) * delta) + x1 + x2;
        var constant = x2 * delta * (1 - delta);
        var third = square / (3 * cubic);
        var c = (third * third * third) - (third * linear / (2 * cubic)) + (constant / (2 * cubic));
        var b = Math.CopySign(Math.Sqrt(Math.Max(0, (third * third) - (linear / (3 * cubic)))), c);
        var cosine = b == 0 ? 0 : Math.Clamp(c / (b * b * b), -1, 1);
        var root = (2 * b * Math.Cos((Math.PI + Math.Acos(cosine)) / 3)) - third;
        return Math.Clamp(root, Math.Max(0, -delta), Math.Min(1, 1 - delta));
    }
}
