using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Comparison;

public sealed class ComparisonSummaryTests
{
    [Fact]
    public void It_counts_by_test_and_by_pair_the_most_frequent_first()
    {
        var summary = new ComparisonSummary();
        Add(summary, "OVRLRESP", "PR", "PR", RuleId.OverallTarget, 4);
        Add(summary, "TRGRESP", "SD", "PD", RuleId.TargetGrowth, 2);
        Add(summary, "TRGRESP", "PR", "NE", RuleId.TargetMissing, 3);
        Add(summary, "NTRGRESP", null, "CR", RuleId.NonTargetGone, 1);
        Add(summary, "OVRLRESP", "CR", null, RuleId.None, 1);
        Assert.Equal(4, summary.Agreements(ResponseCriterion.Recist11, "OVRLRESP"));
        Assert.Equal(5, summary.Rows(ResponseCriterion.Recist11, "OVRLRESP"));
        Assert.Equal(0, summary.Rows(ResponseCriterion.Irecist, "OVRLRESP"));
        Assert.Equal((4, "PR"), (summary.Pairs[0].Count, summary.Pairs[0].Pair.Assigned));
        ReviewedText.Matches("ComparisonSummary.txt", summary.ToString());
    }

    private static void Add(ComparisonSummary summary, string test, string? assigned, string? derived, RuleId rule, int times)
    {
        var side = assigned is null ? ComparisonSide.DerivedOnly : derived is null ? ComparisonSide.AssignedOnly : ComparisonSide.Both;
        for (var i = 0; i < times; i++)
            summary.Add(new ComparisonRow(new Reader(Reader.Investigator), ResponseCriterion.Recist11, test, side)
            {
                Assigned = assigned is null ? null : new DiseaseResponse { Result = assigned },
                Derived = derived,
                Agrees = assigned == derived,
                Rule = rule,
            });
    }
}
