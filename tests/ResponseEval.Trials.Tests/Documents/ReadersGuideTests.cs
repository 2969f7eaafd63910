using System.Globalization;
using System.Text;
using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>The example of docs/guides/readers.md is what its code prints.</summary>
public sealed class ReadersGuideTests
{
    [Fact]
    public void The_worked_example_is_true()
    {
        var guide = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/guides/readers.md")).ReplaceLineEndings("\n");
        Assert.Contains("```text\n" + Example() + "```\n", guide, StringComparison.Ordinal);
        Assert.All(
            Enum.GetNames<AdjudicationTriggers>().Where(static name => name != nameof(AdjudicationTriggers.None)),
            name => Assert.Contains($"| `{name}` |", guide, StringComparison.Ordinal));
    }

    private static string Example()
    {
        var printed = new StringBuilder();
        var subjects = Reads("samples/trial.ndjson", "reader 1")
            .Zip(Reads("samples/trial-reader-2.ndjson", "reader 2"), static (one, other) => new SubjectReads(one.SubjectId, [one.Read, other.Read]))
            .ToList();
        var agreement = ReaderAgreement.Of(subjects, "reader 1", "reader 2");
        var kappa = agreement.BestResponseKappa();
        var (lower, upper) = kappa.Interval()!.Value;
        Print($"best response: {Of(agreement.BestResponse.Agreement)} agree, kappa {kappa.Value:F3} ({lower:F3} to {upper:F3})");
        Print($"in order: linear {agreement.BestResponseKappa(KappaWeights.Linear).Value:F3}, quadratic {agreement.BestResponseKappa(KappaWeights.Quadratic).Value:F3}");
        Print($"progression: {Of(agreement.Progression.Agreement)} agree, EDR {Of(agreement.Progression.EarlyDiscrepancy)}, LDR {Of(agreement.Progression.LateDiscrepancy)}");
        foreach (var subject in subjects)
        {
            var read = AdjudicatedRead.Of(subject, "reader 1", "reader 2", AdjudicationRules.Default);
            foreach (var point in read.Points)
                Print($"{subject.SubjectId} {point.Date:yyyy-MM-dd}: {point.Triggers}");
        }

        return printed.ToString();

        void Print(FormattableString text) => printed.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

        static string Of(Proportion proportion) => $"{proportion.Numerator}/{proportion.Denominator}";
    }

    private static IEnumerable<(string SubjectId, SubjectRead Read)> Reads(string file, string reader)
    {
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        foreach (var line in File.ReadLines(Path.Combine(SourceTree.Root, file)))
        {
            var history = HistoryJson.Read(Encoding.UTF8.GetBytes(line)).History!;
            yield return (history.SubjectId, SubjectRead.Of(reader, evaluator.Evaluate(history)));
        }
    }
}
