using System.Globalization;
using System.Text;
using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>The example of docs/guides/rates.md is what its code prints.</summary>
public sealed class RatesGuideTests
{
    [Fact]
    public void The_worked_example_is_true()
    {
        var guide = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/guides/rates.md"));
        Assert.Contains("```text\n" + Example().ReplaceLineEndings("\n") + "```\n", guide.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(Enum.GetValues<ProportionMethod>(), method => Assert.Contains($"`{method}`", guide, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<DifferenceMethod>(), method => Assert.Contains($"`{method}`", guide, StringComparison.Ordinal));
    }

    private static string Example()
    {
        var printed = new StringBuilder();
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        List<SubjectResponse> subjects = [];
        foreach (var line in File.ReadLines(Path.Combine(SourceTree.Root, "samples/trial.ndjson")))
            subjects.Add(SubjectResponse.Of(evaluator.Evaluate(HistoryJson.Read(Encoding.UTF8.GetBytes(line)).History!)));

        var arms = ResponseTable.By(subjects, subject => subject.Arm);
        foreach (var arm in arms)
        {
            var (lower, upper) = arm.ObjectiveResponse.Interval()!.Value;
            Print($"{arm.Group}: ORR {arm.ObjectiveResponse.Numerator}/{arm.Subjects}, 95 % {lower:P1} to {upper:P1}, DCR {arm.DiseaseControl.Rate:P1}");
        }

        var pair = new ProportionPair(arms[0].ObjectiveResponse, arms[1].ObjectiveResponse);
        var difference = pair.DifferenceInterval(DifferenceMethod.MiettinenNurminen)!.Value;
        Print($"A - B: {pair.Difference:P1}, 95 % {difference.Lower:P1} to {difference.Upper:P1}, Fisher's p {FisherExactTest.TwoSided(pair):F3}");
        return printed.ToString();

        void Print(FormattableString text) => printed.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
