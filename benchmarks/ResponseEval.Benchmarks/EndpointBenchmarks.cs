using System.Buffers;
using BenchmarkDotNet.Attributes;
using ResponseEval.Trials;

namespace ResponseEval.Benchmarks;

/// <summary>The endpoints of one subject that is evaluated already, beside the evaluation itself.</summary>
[MemoryDiagnoser]
public class EndpointBenchmarks
{
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);
    private static readonly SubjectEvaluation _evaluation = _evaluator.Evaluate(TypicalSubject.History);
    private static readonly SubjectEndpoints _endpoints = Endpoints.Of(_evaluation, CensoringRule.FdaTableA);
    private static readonly ArrayBufferWriter<byte> _output = new(1 << 16);

    [Benchmark(Baseline = true)]
    public SubjectEvaluation Evaluate() => _evaluator.Evaluate(TypicalSubject.History);

    [Benchmark]
    public SubjectEndpoints AllEndpoints() => Endpoints.Of(_evaluation, CensoringRule.FdaTableA);

    [Benchmark]
    public void WriteJson()
    {
        _output.ResetWrittenCount();
        EndpointsJson.Write(_endpoints, _output);
    }
}
