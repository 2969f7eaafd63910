using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ResponseEval.Cdisc;

namespace ResponseEval.Benchmarks;

/// <summary>
/// 10,000 subjects with a baseline and 8 visits, from SDTM files (CSV, 115 MB) to ADTR, ADRS, ADTTE and the comparison (1.1 million rows), responses derived from
/// the measurements. Files of both sides are on disk.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class DeriveBenchmarks
{
    private const int Subjects = 10_000;
    private const int Visits = 8;

    private readonly string input = Directory.CreateTempSubdirectory("responseeval-sdtm-").FullName;
    private readonly string output = Directory.CreateTempSubdirectory("responseeval-adam-").FullName;

    [Params(".csv", ".ndjson", ".xpt")]
    public string Format { get; set; } = "";

    [Params(1, 2)]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Write() => SyntheticStudy.Write(input, Subjects, Visits);

    [GlobalCleanup]
    public void Delete()
    {
        Directory.Delete(input, recursive: true);
        Directory.Delete(output, recursive: true);
    }

    [Benchmark]
    public long Derive()
    {
        var study = SdtmStudy.Open(input);
        var options = new AdamOptions { Mode = ResponseMode.Derived, Lengths = SourceLengths.Of(study) };
        using var adam = new AdamOutput(options, metadata => TableFile.Create(
            Path.Combine(output, metadata.Name + Format), metadata with { CreatedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) }));
        var report = new AdamRun(options, adam) { Workers = Workers }.Run(study.Subjects());
        adam.Complete();
        return report.AdtrRows;
    }
}
