namespace ResponseEval;

/// <summary>
/// Least squares by Levenberg and Marquardt with parameters between 0 and 1: damping scaled by the diagonal (Marquardt), adapted by the
/// gain (Nielsen), a step at most nine tenths of the way to a bound, a parameter held at a bound that it pushes against. Why it is written
/// here: docs/decisions/0006-growth-model-fitting.md.
/// </summary>
internal static class LevenbergMarquardt
{
    private const int MostSteps = 200;
    private const double FirstDamping = 0.1;
    private const double RelativeStep = 1e-10;
    private const double AbsoluteStep = 1e-15;

    /// <summary>What a step leaves of the way to a bound: straight to it, gdphi often ends where its parameters mean nothing.</summary>
    private const double LeftOfWay = 0.1;

    /// <summary>Nearer to a bound than this is at it.</summary>
    private const double Touch = 1e-9;

    /// <summary>Improves a point until its steps no longer matter. False where the sizes cannot be computed at the start, or after 200 steps without an end.</summary>
    public static bool TryMinimize(GrowthModel model, GrowthData data, Span<double> point)
    {
        var n = point.Length;
        var current = new NormalEquations(stackalloc double[n * n], stackalloc double[n]);
        var trial = new NormalEquations(stackalloc double[n * n], stackalloc double[n]);
        Span<double> next = stackalloc double[n];
        Span<double> step = stackalloc double[n];
        Span<bool> held = stackalloc bool[n];
        var sum = current.Linearize(model, data, point);
        if (!double.IsFinite(sum))
            return false;
        var damping = FirstDamping;
        var rejection = 2d;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            for (var i = 0; i < n; i++)
                held[i] = (point[i] <= 0 && current.Gradient[i] <= 0) || (point[i] >= 1 && current.Gradient[i] >= 0) || current[i, i] == 0;
            current.Gradient.CopyTo(step);
            var isSolved = current.TrySolve(step, damping, held);
            if (isSolved && !Cut(point, step, next))
                return true;
            var nextSum = isSolved ? trial.Linearize(model, data, next) : double.NaN;
            if (nextSum < sum)
            {
                damping *= Adaption((sum - nextSum) / Predicted(current, step));
                rejection = 2;
                sum = nextSum;
                next.CopyTo(point);
                trial.Matrix.CopyTo(current.Matrix);
                trial.Gradient.CopyTo(current.Gradient);
            }
            else
            {
                damping *= rejection;
                rejection *= 2;
            }
        }

        return false;
    }

    /// <summary>Cuts a step before the bounds; false if what is left of it does not matter.</summary>
    private static bool Cut(ReadOnlySpan<double> point, Span<double> step, Span<double> next)
    {
        var matters = false;
        for (var i = 0; i < point.Length; i++)
        {
            next[i] = Math.Clamp(point[i] + step[i], Left(point[i]), 1 - Left(1 - point[i]));
            step[i] = next[i] - point[i];
            matters |= !(Math.Abs(step[i]) <= (RelativeStep * point[i]) + AbsoluteStep);
        }

        return matters;
    }

    private static double Left(double way) => way < Touch ? 0 : LeftOfWay * way;

    /// <summary>How much the linearized residuals gain by a step.</summary>
    private static double Predicted(NormalEquations equations, ReadOnlySpan<double> step)
    {
        var gain = 0d;
        for (var row = 0; row < step.Length; row++)
        {
            gain += 2 * step[row] * equations.Gradient[row];
            for (var column = 0; column < step.Length; column++)
                gain -= step[row] * equations[row, column] * step[column];
        }

        return gain;
    }

    /// <summary>By what the damping changes after a step that gained this share of what was predicted.</summary>
    private static double Adaption(double share)
    {
        var excess = (2 * share) - 1;
        return Math.Clamp(1 - (excess * excess * excess), 1d / 3, 2);
    }
}
