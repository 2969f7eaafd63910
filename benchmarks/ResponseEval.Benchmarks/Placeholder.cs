using BenchmarkDotNet.Attributes;

namespace ResponseEval.Benchmarks;

/// <summary>Keeps the empty skeleton buildable; delete it with the first real benchmark.</summary>
[MemoryDiagnoser]
public class PlaceholderBenchmarks
{
    [Benchmark(Baseline = true)]
    public int Length() => ResponseEval.Length.Maximum.Hundredths;
}
