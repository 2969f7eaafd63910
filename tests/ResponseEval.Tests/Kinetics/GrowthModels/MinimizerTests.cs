using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ResponseEval.Tests.Kinetics;

/// <summary>The minimizer of the library against MathNet's Levenberg-Marquardt, which is independent of it, on every model and series.</summary>
public sealed class MinimizerTests
{
    public static TheoryData<string, GrowthModel> Fits
    {
        get
        {
            var fits = new TheoryData<string, GrowthModel>();
            foreach (var id in new[] { "300004", "720001", "780001", "410001", "410010", "20011", "410011", "30013", "unit test" })
                foreach (var model in new[] { GrowthModel.Gd, GrowthModel.Gx, GrowthModel.Dx, GrowthModel.GdPhi })
                    if (TumgrSeries.Of(id).Length > GrowthShape.Parameters(model))
                        fits.Add(id, model);
            return fits;
        }
    }

    [Theory]
    [MemberData(nameof(Fits))]
    public void The_minimum_is_that_of_MathNet(string id, GrowthModel model)
    {
        GrowthData.TryMake(TumgrSeries.Of(id), isFirstObserved: true, out var data);
        var n = GrowthShape.Parameters(model);
        Span<double> point = stackalloc double[n];
        GrowthShape.Start(model, point);
        var start = point.ToArray();
        Assert.True(LevenbergMarquardt.TryMinimize(model, data!, point));
        var equations = new NormalEquations(stackalloc double[n * n], stackalloc double[n]);
        var sum = equations.Linearize(model, data!, point);

        var reference = MathNetMinimum(model, data!, start);
        Assert.InRange(sum, 0, reference.Sum * (1 + 1e-9));
        if (sum > reference.Sum * (1 - 1e-9) && equations.InverseDiagonal(0) is not null)
            for (var i = 0; i < n; i++)
                Assert.Equal(reference.Point[i], point[i], 1e-6 * (1 + reference.Point[i]));
    }

    private static (double Sum, double[] Point) MathNetMinimum(GrowthModel model, GrowthData data, double[] start)
    {
        var derivatives = new double[GrowthShape.MostParameters];
        var objective = ObjectiveFunction.NonlinearModel(
            (point, times) => times.Map(time => GrowthShape.Value(model, point.ToArray(), time, derivatives)),
            (point, times) => Matrix<double>.Build.Dense(times.Count, start.Length, (row, column) =>
            {
                GrowthShape.Value(model, point.ToArray(), times[row], derivatives);
                return derivatives[column];
            }),
            Vector<double>.Build.Dense(data.Times),
            Vector<double>.Build.Dense(data.Sizes));
        var ones = Enumerable.Repeat(1d, start.Length).ToArray();
        var result = new LevenbergMarquardtMinimizer(gradientTolerance: 1e-12, stepTolerance: 1e-12, functionTolerance: 1e-20, maximumIterations: 1000)
            .FindMinimum(objective, start, new double[start.Length], ones);
        return (result.ModelInfoAtMinimum.Value, result.MinimizingPoint.ToArray());
    }
}
