using BenchmarkDotNet.Attributes;
using MathNet.Numerics;

namespace ResponseEval.Benchmarks;

/// <summary>
/// Growth models fitted to 8 sums with reading error: each alone with standard errors and t-tests, and all four with the
/// choice; with MathNet's threads as they come, and with one (docs/decisions/0006-growth-model-fitting.md).
/// </summary>
[MemoryDiagnoser]
public class GrowthModelBenchmarks
{
    private static readonly (double Day, double Size)[] Sums =
        [(0, 100), (56, 62.5), (112, 49), (168, 47.5), (224, 53), (280, 61), (336, 79.5), (392, 101)];

    private readonly GrowthData data;
    private readonly GrowthCurve? gd;

    public GrowthModelBenchmarks()
    {
        GrowthData.TryMake(Sums, isFirstObserved: false, out var made);
        data = made!;
        gd = Fit(GrowthModel.Gd).Curve;
    }

    [Params(false, true)]
    public bool SingleThread { get; set; }

    [GlobalSetup]
    public void Threads()
    {
        if (SingleThread)
            Control.UseSingleThread();
    }

    [Benchmark(Baseline = true)]
    public GrowthModelFit AllFourAndChoice() => GrowthModels.Fit(Sums);

    [Benchmark]
    [Arguments(GrowthModel.Gd)]
    [Arguments(GrowthModel.Gx)]
    [Arguments(GrowthModel.Dx)]
    [Arguments(GrowthModel.GdPhi)]
    public GrowthModelCandidate Fit(GrowthModel model) => ModelFitting.Fit(model, gd, data, GrowthModelOptions.Default);
}
