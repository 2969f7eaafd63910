using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>One subject of a line of NDJSON, on one thread: read, evaluate, write the result; and the parts.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly ResponseEvaluator evaluator = new(ProtocolRules.Default);
    private readonly HistoryJsonReader reader = new();
    private readonly EvaluationJsonWriter writer = new(ProtocolRules.Default);
    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private readonly byte[] line = TypicalSubject.Json;
    private readonly SubjectEvaluation evaluation;

    public JsonBenchmarks() => evaluation = evaluator.Evaluate(TypicalSubject.History);

    [Benchmark(Baseline = true)]
    public int ReadEvaluateWrite()
    {
        var reading = reader.Read(line);
        output.ResetWrittenCount();
        writer.Write(evaluator.Evaluate(reading.History!), reading.Problems, output);
        return output.WrittenCount;
    }

    [Benchmark]
    public HistoryReading Read() => reader.Read(line);

    [Benchmark]
    public int Write()
    {
        output.ResetWrittenCount();
        writer.Write(evaluation, [], output);
        return output.WrittenCount;
    }
}
