using System.Text;

namespace ResponseEval.Tests.Criteria;

public sealed class RuleBookTests
{
    [Fact]
    public void Every_rule_is_described_once_and_in_order()
    {
        var rules = Enum.GetValues<RuleId>().Where(static rule => rule != RuleId.None).ToList();
        Assert.Equal(rules, RuleBook.All.Select(static description => description.Id));
        Assert.Equal(rules.Count, RuleBook.All.Select(static description => description.Code).Distinct().Count());
        Assert.All(RuleBook.All, static description => Assert.Same(description, RuleBook.Describe(description.Id)));
    }

    [Theory]
    [InlineData(RuleId.None)]
    [InlineData((RuleId)250)]
    public void What_is_no_rule_has_no_description(RuleId rule) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Describe(rule));

    [Fact]
    public void The_page_of_rules_is_the_book()
    {
        var page = new StringBuilder()
            .Append("# Rules\n\n")
            .Append("Every response carries the rule that decided it. The codes are permanent; this page is written from the code.\n")
            .Append("What protocols may choose differently is in [options.md](options.md).\n\n")
            .Append("| code | what it decides | source |\n|---|---|---|\n");
        foreach (var rule in RuleBook.All)
            page.Append($"| `{rule.Code}` | {rule.Summary} | {rule.Citation.Reference} |\n");
        ReviewedText.Matches("../../../docs/rules.md", page.ToString());
    }
}
