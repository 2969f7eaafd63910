using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>
/// All definitions of hyper-progression of one evaluated subject: 4 targets at a pre-baseline scan, baseline and 3 follow-ups; the first
/// follow-up is progression, in one subject by targets, in the other with two new lesions in two organs.
/// </summary>
[MemoryDiagnoser]
public class HyperprogressionBenchmarks
{
    private readonly SubjectEvaluation byTargets = Evaluate(newLesions: false);
    private readonly SubjectEvaluation withNewLesions = Evaluate(newLesions: true);

    [Benchmark(Baseline = true)]
    public ValueList<HyperprogressionFinding> ByTargets() => HyperprogressionFindings.Of(byTargets);

    [Benchmark]
    public ValueList<HyperprogressionFinding> WithNewLesions() => HyperprogressionFindings.Of(withNewLesions);

    private static SubjectEvaluation Evaluate(bool newLesions)
    {
        var baseline = new DateOnly(2024, 1, 2);
        string[] organs = ["lung", "liver", "lymph node", "adrenal gland"];
        var builder = SubjectHistory.Create("S-000001")
            .FirstDose(new DateOnly(2024, 1, 8))
            .Baseline(baseline, s =>
            {
                for (var i = 0; i < organs.Length; i++)
                    s.Target("T" + i, organs[i], 20 + (5 * i));
                s.NonTarget("N1", "bone");
            })
            .PreBaseline(baseline.AddDays(-60), s => Measure(s, organs.Length, 0.9))
            .Clinical(new ClinicalStatus(new DateOnly(2024, 1, 8), 1))
            .Clinical(new ClinicalStatus(new DateOnly(2024, 2, 10), 2));
        for (var t = 1; t <= 3; t++)
        {
            var visit = t;
            builder.Assessment(baseline.AddDays(42 * t), s =>
            {
                Measure(s, organs.Length, 1 + (0.3 * visit));
                s.Present("N1");
                if (newLesions && visit == 1)
                    s.NewTarget("X1", "liver", 12).NewNonTarget("X2", "pleura");
            });
        }

        return new ResponseEvaluator(ProtocolRules.Default).Evaluate(builder.Build());
    }

    private static void Measure(AssessmentBuilder assessment, int targets, double factor)
    {
        for (var i = 0; i < targets; i++)
            assessment.Measured("T" + i, Math.Round((20 + (5 * i)) * factor, 1));
    }
}
