using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ResponseEval;

/// <summary>
/// Least squares of one model by MathNet's Levenberg-Marquardt, with parameters between 0 and 1: see
/// docs/decisions/0006-growth-model-fitting.md.
/// </summary>
internal sealed class LeastSquares
{
    private const double InitialDamping = 1e-3;
    private const double GradientTolerance = 1e-14;
    private const double StepTolerance = 1e-13;
    private const double SumTolerance = 1e-20;
    private const int MostSteps = 200;

    /// <summary>A parameter that changes sizes by less than this part of the first one, where a rate changes by one over the length of the series, has no effect.</summary>
    private const double SmallestEffect = 1e-6;

    /// <summary>A variance of an estimate that is larger by this than if the other parameters were known counts as none.</summary>
    private const double LargestInflation = 1e13;

    private readonly GrowthObjective _objective;
    private readonly Vector<double> _scales;

    public LeastSquares(GrowthModel model, GrowthData data)
    {
        _objective = new GrowthObjective(model, data);
        _scales = Vector<double>.Build.Dense(GrowthShape.Scales(model, data.Times[^1]));
    }

    /// <summary>The best of the minima that are reached from the starts; null where none is.</summary>
    public LeastSquaresMinimum? Minimize(ReadOnlySpan<double[]> starts)
    {
        LeastSquaresMinimum? best = null;
        foreach (var start in starts)
            if (Within(start) is { } minimum && !(minimum.Sum >= best?.Sum))
                best = minimum;
        return best;
    }

    /// <summary>
    /// The minimum without bounds; a parameter that leaves its bounds is held at the one that it crossed, and the others are fitted anew.
    /// MathNet's own bounds bend the parameters, which makes every bound a stationary point.
    /// </summary>
    private LeastSquaresMinimum? Within(double[] start)
    {
        var point = (double[])start.Clone();
        var held = new bool[point.Length];
        while (!Array.TrueForAll(held, static one => one))
        {
            var isConverged = TryMinimize(point, held);
            var reached = _objective.Best;
            if (!Hold(held, reached.Point, point, start))
                return isConverged ? reached : null;
        }

        return _objective.At(point);
    }

    /// <summary>Holds what left its bounds and sends the others back to the start; false if nothing left them.</summary>
    private static bool Hold(bool[] held, double[] reached, double[] point, double[] start)
    {
        var isAny = false;
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i])
                continue;
            held[i] = reached[i] is < 0 or > 1;
            isAny |= held[i];
            point[i] = held[i] ? Math.Clamp(reached[i], 0, 1) : start[i];
        }

        return isAny;
    }

    /// <summary>
    /// The diagonal of the inverse of J'J at a point; null where a parameter is not determined: no size depends on it, or it follows from the
    /// others.
    /// </summary>
    public double[]? Spreads(double[] point)
    {
        var jacobian = _objective.Jacobian(point);
        var normal = jacobian.TransposeThisAndMultiply(jacobian);
        var lengths = normal.Diagonal().PointwiseSqrt();
        if (!lengths.PointwiseMultiply(_scales).ForAll(static one => one is > SmallestEffect and < double.PositiveInfinity))
            return null;
        var inflation = normal.PointwiseDivide(lengths.OuterProduct(lengths)).Inverse().Diagonal();
        return inflation.ForAll(static one => one is > 0 and < LargestInflation) ? inflation.PointwiseDivide(normal.Diagonal()).ToArray() : null;
    }

    private bool TryMinimize(double[] start, bool[] held)
    {
        if (!_objective.TryBegin(start))
            return false;
        var minimizer = new LevenbergMarquardtMinimizer(InitialDamping, GradientTolerance, StepTolerance, SumTolerance, MostSteps);
        try
        {
            return minimizer
                .FindMinimum(_objective.Model, Vector<double>.Build.DenseOfArray(start), scales: _scales, isFixed: [.. held])
                .ReasonForExit is ExitCondition.Converged or ExitCondition.RelativeGradient or ExitCondition.RelativePoints;
        }
        catch (Exception problem) when (problem is ArgumentException or NonConvergenceException)
        {
            // ArgumentException: a step that is no number, from a degenerate Jacobian; NonConvergenceException: its singular values.
            return false;
        }
    }
}
