using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ResponseEval.Benchmarks;

/// <summary>
/// All four growth models fitted to 8 sums with reading error: by the library, with standard errors and choice, and the least squares alone
/// by MathNet's Levenberg-Marquardt with the same derivatives (docs/decisions/0006-growth-model-fitting.md).
/// </summary>
[MemoryDiagnoser]
public class GrowthModelBenchmarks
{
    private static readonly (double Day, double Size)[] Sums =
        [(0, 100), (56, 62.5), (112, 49), (168, 47.5), (224, 53), (280, 61), (336, 79.5), (392, 101)];

    private static readonly GrowthModel[] Models = [GrowthModel.Gd, GrowthModel.Gx, GrowthModel.Dx, GrowthModel.GdPhi];

    [Benchmark(Baseline = true)]
    public GrowthModelFit FitAndChoose() => GrowthModels.Fit(Sums);

    [Benchmark]
    public double MathNetLeastSquaresAlone()
    {
        GrowthData.TryMake(Sums, isFirstObserved: false, out var data);
        var sum = 0d;
        foreach (var model in Models)
            sum += Minimum(model, data!);
        return sum;
    }

    private static double Minimum(GrowthModel model, GrowthData data)
    {
        var start = new double[GrowthShape.Parameters(model)];
        GrowthShape.Start(model, start);
        var derivatives = new double[GrowthShape.MostParameters];
        var objective = ObjectiveFunction.NonlinearModel(
            (point, times) => times.Map(time => GrowthShape.Value(model, point.AsArray(), time, derivatives)),
            (point, times) =>
            {
                var jacobian = Matrix<double>.Build.Dense(times.Count, start.Length);
                for (var row = 0; row < times.Count; row++)
                {
                    GrowthShape.Value(model, point.AsArray(), times[row], derivatives);
                    for (var column = 0; column < start.Length; column++)
                        jacobian[row, column] = derivatives[column];
                }

                return jacobian;
            },
            Vector<double>.Build.Dense(data.Times),
            Vector<double>.Build.Dense(data.Sizes));
        var upper = new double[start.Length];
        Array.Fill(upper, 1);
        return new LevenbergMarquardtMinimizer(gradientTolerance: 1e-10, stepTolerance: 1e-10, functionTolerance: 1e-20, maximumIterations: 1000)
            .FindMinimum(objective, start, new double[start.Length], upper).ModelInfoAtMinimum.Value;
    }
}
