using BenchmarkDotNet.Attributes;
using ResponseEval.Trials;

namespace ResponseEval.Benchmarks;

/// <summary>
/// Survival of a million simulated subjects in two arms and eight strata, and Cox regression of 100,000 with five covariates. Times are continuous, all
/// different, or whole days with many ties; two in five are censored. Sorting is included.
/// </summary>
[MemoryDiagnoser]
public class SurvivalBenchmarks
{
    private const int Many = 1_000_000;
    private const int Regressed = 100_000;
    private const int Arms = 2;
    private const int Strata = 8;
    private const int Covariates = 5;

    private readonly int[] arms = new int[Many];
    private readonly int[] strata = new int[Many];
    private readonly CoxCovariate[] covariates = new CoxCovariate[Covariates];
    private SurvivalTime[] subjects = [];
    private SurvivalTime[] regressed = [];

    [Params(false, true)]
    public bool WholeDays { get; set; }

    [GlobalSetup]
    public void Simulate()
    {
        var random = new Random(1);
        for (var i = 0; i < Many; i++)
            (arms[i], strata[i]) = (random.Next(Arms), random.Next(Strata));
        subjects = Times(random, new double[Many]);

        var logHazards = new double[Regressed];
        for (var k = 0; k < Covariates; k++)
        {
            var values = new double[Regressed];
            for (var i = 0; i < Regressed; i++)
            {
                values[i] = k < 2 ? random.Next(2) : random.NextDouble();
                logHazards[i] += (k - 2) * 0.3 * values[i];
            }

            covariates[k] = new($"x{k}", values);
        }

        regressed = Times(random, logHazards);
    }

    [Benchmark(Baseline = true)]
    public KaplanMeier Curve() => KaplanMeier.Of(subjects);

    [Benchmark]
    public SurvivalQuantile CurveAndMedian() => KaplanMeier.Of(subjects).Median();

    [Benchmark]
    public LogRankTest LogRank() => LogRankTest.Of(subjects, arms);

    [Benchmark]
    public LogRankTest StratifiedWilcoxon() => LogRankTest.Of(subjects, arms, strata, LogRankWeight.PetoPeto);

    [Benchmark]
    public CoxRegression CoxEfron() => CoxRegression.Fit(regressed, covariates);

    [Benchmark]
    public CoxRegression CoxBreslow() => CoxRegression.Fit(regressed, covariates, ties: CoxTies.Breslow);

    private SurvivalTime[] Times(Random random, double[] logHazards)
    {
        var times = new SurvivalTime[logHazards.Length];
        for (var i = 0; i < times.Length; i++)
        {
            var end = -500 * Math.Log(1 - random.NextDouble()) * Math.Exp(-logHazards[i]);
            var censoring = 1200 * random.NextDouble();
            var time = Math.Min(end, censoring);
            times[i] = new(WholeDays ? Math.Ceiling(time) : time, end <= censoring);
        }

        return times;
    }
}
