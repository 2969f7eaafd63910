using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>What follows an evaluation: the kinetics of response of one subject, with and without the sentences.</summary>
[MemoryDiagnoser]
public class KineticsBenchmarks
{
    private readonly SubjectEvaluation evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(TypicalSubject.History);

    [Benchmark(Baseline = true)]
    public ResponseKinetics Kinetics() => ResponseKinetics.Of(evaluation);

    [Benchmark]
    public int Explained() => ResponseKinetics.Of(evaluation).Explain().Count;
}
