using System.Globalization;
using System.Text;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Deriving;

/// <summary>The comparison of assigned and derived responses in a few lines: what a reviewer wants first.</summary>
internal static class ComparisonText
{
    private const int MostPairs = 12;

    public static string Of(ComparisonSummary comparison)
    {
        var text = new StringBuilder();
        if (comparison.Tests.Count == 0)
            return "There are no assigned responses to compare with.\n";
        text.Append("Assigned in RS and derived from TR, all readers:\n");
        foreach (var (criterion, test) in comparison.Tests)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {Name(criterion),-10}  {test,-8}  {comparison.Agreements(criterion, test),8:#,0} of {comparison.Rows(criterion, test):#,0} agree\n");
        AddDifferences(text, [.. comparison.Pairs.Where(entry => !entry.Pair.Agrees)]);
        return text.ToString();
    }

    private static void AddDifferences(StringBuilder text, (ComparisonPair Pair, long Count)[] differences)
    {
        if (differences.Length == 0)
            return;
        text.Append("The most frequent differences:\n");
        foreach (var (pair, count) in differences.Take(MostPairs))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {count,8:#,0}  {Name(pair.Criterion),-10}  {pair.Test,-8}  {PlainText.Of(pair.Assigned ?? "no record")} in RS, {pair.Derived ?? "none"} derived{Rule(pair)}\n");
        if (differences.Length > MostPairs)
            text.Append(CultureInfo.InvariantCulture, $"  and {differences.Length - MostPairs} more kinds, in derivation.md; every record is in the data set COMPARE\n");
    }

    private static string Rule(ComparisonPair pair) => pair.Rule == RuleId.None ? "" : $" ({RuleBook.Describe(pair.Rule).Code})";

    private static string Name(ResponseCriterion criterion) => criterion == ResponseCriterion.Irecist ? "iRECIST" : "RECIST 1.1";
}
