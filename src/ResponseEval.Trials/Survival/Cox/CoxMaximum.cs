namespace ResponseEval.Trials;

/// <summary>
/// The search for the largest partial likelihood, which is concave, by Newton's steps. A step that loses likelihood is halved. The first
/// changes the hazard ratio of two subjects by a factor of e^5 at most, and each that climbs doubles the reach of the next in the exponent:
/// no step leaps far into a region where the likelihood is flat.
/// </summary>
internal sealed class CoxMaximum
{
    private const int MostSteps = 100;
    private const int MostHalvings = 40;
    private const double FirstReach = 5;

    /// <summary>
    /// A step that changes no log hazard ratio of two subjects by more is the last: Newton's method squares the error, and leaves none that
    /// counts.
    /// </summary>
    private const double Settled = 1e-8;

    /// <summary>What rounding may take from the log likelihood, as a part of it.</summary>
    private const double Rounding = 1e-12;

    /// <summary>A part of the step below this share of the largest is settled while the largest is not.</summary>
    private const double Negligible = 1e-6;

    /// <summary>
    /// The search goes on where the likelihood is far flatter than what counts as redundant: the proof that it has no maximum may lie
    /// there.
    /// </summary>
    private const double FlattestPivot = 1e-14;

    private readonly CoxRows rows;
    private readonly CoxLikelihood likelihood;

    private CoxMaximum(CoxRows rows, CoxTies ties)
    {
        this.rows = rows;
        likelihood = new CoxLikelihood(rows, ties);
        Coefficients = new double[rows.Scales.Length];
        Unsettled = new bool[Coefficients.Length];
        Point = likelihood.At(Coefficients);
    }

    public CoxConvergence Convergence { get; private set; }

    /// <summary>The coefficients of the scaled covariates.</summary>
    public double[] Coefficients { get; private set; }

    /// <summary>The likelihood at the coefficients.</summary>
    public CoxPoint Point { get; private set; }

    /// <summary>Which coefficients still moved at the end.</summary>
    public bool[] Unsettled { get; private set; }

    /// <summary>The square of the coefficients in standard errors.</summary>
    public double WaldStatistic
    {
        get
        {
            var statistic = 0d;
            for (var k = 0; k < Coefficients.Length; k++)
                for (var other = 0; other < Coefficients.Length; other++)
                    statistic += Coefficients[k] * Coefficients[other] * Point.Information[Math.Max(k, other), Math.Min(k, other)];
            return statistic;
        }
    }

    /// <summary>Searches the maximum for covariates of which none is redundant where all coefficients are 0.</summary>
    public static CoxMaximum Of(CoxRows rows, CoxTies ties)
    {
        var maximum = new CoxMaximum(rows, ties);
        maximum.Convergence = maximum.Climb();
        return maximum;
    }

    /// <summary>The covariances of one coefficient with all.</summary>
    public double[] Covariances(int coefficient)
    {
        var unit = new double[Coefficients.Length];
        unit[coefficient] = 1;
        return SymmetricFactor.Of(Point.Information, FlattestPivot).Solve(unit);
    }

    private CoxConvergence Climb()
    {
        var reach = FirstReach;
        for (var i = 0; i < MostSteps; i++)
        {
            var factor = SymmetricFactor.Of(Point.Information, FlattestPivot);
            if (factor.Rank < Coefficients.Length)
                break;
            var step = factor.Solve(Point.Score);
            var range = CoxDirection.Of(rows, step).Range;
            if (range <= Settled)
            {
                Coefficients = Ahead(step, 1);
                Point = likelihood.At(Coefficients);
                return CoxConvergence.Converged;
            }

            var largest = step.Max(Math.Abs);
            Unsettled = Array.ConvertAll(step, part => Math.Abs(part) >= Negligible * largest);
            if (CoxDirection.Of(rows, [.. step.Select((part, k) => Unsettled[k] ? part : 0)]).IsMonotone)
                return CoxConvergence.MonotoneLikelihood;
            var share = Math.Min(1, reach / range);
            if (!TryClimb(step, share, out var taken))
                break;
            reach = taken == share ? 2 * reach : taken * range;
        }

        return CoxConvergence.NotConverged;
    }

    private bool TryClimb(double[] step, double share, out double taken)
    {
        var enough = Point.LogLikelihood - (Rounding * Math.Abs(Point.LogLikelihood));
        taken = share;
        for (var i = 0; i < MostHalvings; i++, taken /= 2)
        {
            var ahead = Ahead(step, taken);
            var point = likelihood.At(ahead);
            if (!(point.LogLikelihood >= enough))
                continue;
            (Coefficients, Point) = (ahead, point);
            return true;
        }

        return false;
    }

    private double[] Ahead(double[] step, double share)
    {
        var ahead = new double[step.Length];
        for (var k = 0; k < ahead.Length; k++)
            ahead[k] = Coefficients[k] + (share * step[k]);
        return ahead;
    }
}
