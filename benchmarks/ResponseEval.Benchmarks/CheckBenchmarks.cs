using BenchmarkDotNet.Attributes;
using ResponseEval.Testing;
using ResponseEval.Validation;

namespace ResponseEval.Benchmarks;

/// <summary>
/// All checks of one subject without findings, on one core. The subjects are clean generated ones of 3 to 8 follow-ups: their scans alone, and with
/// reported responses of RECIST and iRECIST, ctDNA and clinical states. The figure is for one subject; evaluating it first costs what the second pair says.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int Subjects = 500;
    private readonly SubjectChecker checker = new(CheckSettings.Default);
    private readonly ResponseEvaluator evaluator = new(ProtocolRules.Default);
    private SubjectEvaluation[] scans = [];
    private SubjectEvaluation[] reported = [];

    [GlobalSetup]
    public void Setup()
    {
        var clean = Enumerable.Range(0, 2 * Subjects).Select(GeneratedSubjects.Clean)
            .Where(subject => checker.Check(evaluator.Evaluate(subject.Build())).Count == 0)
            .Take(Subjects)
            .ToArray();
        reported = Array.ConvertAll(clean, subject => evaluator.Evaluate(subject.Build()));
        scans = Array.ConvertAll(clean, subject => evaluator.Evaluate((subject with
        {
            Reported = [], Ctdna = [], Clinical = [], Header = subject.Header with { LastDoseDate = null },
        }).Build()));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Subjects)]
    public int Scans() => Check(scans);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int ScansAndReportedResponses() => Check(reported);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int EvaluateAndCheckScans() => EvaluateAndCheck(scans);

    [Benchmark(OperationsPerInvoke = Subjects)]
    public int EvaluateAndCheckReportedResponses() => EvaluateAndCheck(reported);

    private int Check(SubjectEvaluation[] evaluations)
    {
        var findings = 0;
        foreach (var evaluation in evaluations)
            findings += checker.Check(evaluation).Count;
        return findings;
    }

    private int EvaluateAndCheck(SubjectEvaluation[] evaluations)
    {
        var findings = 0;
        foreach (var evaluation in evaluations)
            findings += checker.Check(evaluator.Evaluate(evaluation.History)).Count;
        return findings;
    }
}
