using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>The findings beyond RECIST of one subject that is evaluated already, beside the evaluation itself.</summary>
[MemoryDiagnoser]
public class PhenomenaBenchmarks
{
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);
    private static readonly SubjectEvaluation _evaluation = _evaluator.Evaluate(TypicalSubject.History);

    [Benchmark(Baseline = true)]
    public SubjectEvaluation Evaluate() => _evaluator.Evaluate(TypicalSubject.History);

    [Benchmark]
    public Phenomena AllPhenomena() => Phenomena.Of(_evaluation);

    [Benchmark]
    public ClinicalContext Context() => ClinicalContext.Of(_evaluation);
}
