using System.Text;

namespace ResponseEval.Tests;

/// <summary>docs/problems.md is the catalogue.</summary>
public sealed class ProblemsPageTests
{
    [Fact]
    public void The_page_is_the_catalogue() => ReviewedText.Matches(Path.Combine(SourceTree.Root, "docs/problems.md"), Page());

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = ProblemCatalogue.All.Select(kind => kind.Code).ToArray();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes.GroupBy(Family), family => Assert.Equal(family.Order(StringComparer.Ordinal), family));
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Problems

            Everything that ResponseEval reports about the data of a subject, by its permanent code. A code never changes its meaning, and the code of a
            problem that is no longer reported is not given to another.

            An error keeps a subject from being evaluated. A warning does not, but somebody should look. A note is worth knowing.

            This page is written from the catalogue in the code: run the tests with `RESPONSEEVAL_ACCEPT=1` to write it anew.

            """);
        foreach (var family in ProblemCatalogue.All.GroupBy(kind => Family(kind.Code)))
        {
            page.Append('\n').Append("## ").Append(Heading(family.Key)).Append("\n\n| code | severity | meaning |\n|---|---|---|\n");
            foreach (var kind in family)
                page.Append("| ").Append(kind.Code).Append(" | ").Append(kind.SeverityName).Append(" | ").Append(kind.Text).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Heading(string family) => family switch
    {
        "RE-IN" => "RE-IN: input that cannot be read or contradicts itself",
        "RE-IR" => "RE-IR: iRECIST",
        "RE-RS" => "RE-RS: responses",
        _ => family,
    };

    private static string Family(string code) => code[..code.LastIndexOf('-')];
}
