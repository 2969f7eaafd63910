using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>One subject from an in-memory history: the fold alone, by time point, and the whole evaluation with best responses, events and pattern.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private readonly ResponseEvaluator evaluator = new(ProtocolRules.Default);
    private readonly SubjectHistory history = TypicalSubject.History;

    /// <summary>The fold over the 8 follow-ups; the figure is for one time point, the baseline's share included.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = TypicalSubject.FollowUps)]
    public int FoldByTimepoint()
    {
        var rules = evaluator.Rules;
        var state = ResponseFold.Begin(history.Facts(history.BaselineIndex), rules);
        var sum = 0;
        for (var t = 1; t <= TypicalSubject.FollowUps; t++)
            sum += (int)ResponseFold.Advance(ref state, history.Facts(history.BaselineIndex + t), rules).Irecist;
        return sum;
    }

    [Benchmark]
    public SubjectEvaluation Evaluate() => evaluator.Evaluate(history);

    [Benchmark]
    public int Explain() => evaluator.Evaluate(history).Explain().Count();
}
