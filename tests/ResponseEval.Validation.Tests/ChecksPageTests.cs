using System.Text;
using ResponseEval.Tests;

namespace ResponseEval.Validation.Tests;

/// <summary>docs/checks.md is the catalogue.</summary>
public sealed class ChecksPageTests
{
    [Fact]
    public void The_page_is_the_catalogue() => ReviewedText.Matches(Path.Combine(SourceTree.Root, "docs/checks.md"), Page());

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = CheckCatalogue.All.Select(kind => kind.Code).ToArray();
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(CheckCatalogue.All.GroupBy(kind => kind.Family), family => Assert.Equal(family.Select(kind => kind.Code).Order(StringComparer.Ordinal), family.Select(kind => kind.Code)));
        Assert.All(CheckCatalogue.Families, family => Assert.All(family.Checks, check => Assert.Equal(family.Code, check.Kind.Family)));
    }

    [Fact]
    public void There_are_more_than_60_and_every_sentence_ends() => Assert.All(CheckCatalogue.All, kind =>
    {
        Assert.InRange(CheckCatalogue.All.Length, 61, 1000);
        Assert.Same(kind, CheckCatalogue.Find(kind.Code));
        Assert.EndsWith(".", kind.Meaning, StringComparison.Ordinal);
        Assert.True(kind.Question[^1] is '?' or '.', kind.Question);
    });

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Data-quality checks

            What `ResponseEval.Validation` and `responseeval check` look for, by permanent code. A code never changes its meaning, and the code of a check
            that is dropped is not given to another. An error needs an answer before the data are used, a warning should be looked at, a note is worth
            knowing. Severities can be changed and findings suppressed in a checks file (below). [The guide](guides/checks.md) says how to work with them.

            Codes of the family RE-IN are problems of the input itself: [problems](problems.md). RE-RS-020 and RE-IR-001 are found by the evaluation and
            listed here once more, so that a list of findings is complete.

            This page is written from the catalogue in the code: run the tests with `RESPONSEEVAL_ACCEPT=1` to write it anew.

            """);
        foreach (var family in CheckCatalogue.All.GroupBy(kind => kind.Family))
        {
            page.Append("\n## ").Append(family.Key).Append(": ").Append(CheckCatalogue.FamilyTitles.Single(title => title.Code == family.Key).Title)
                .Append("\n\n| code | severity | finds | asks the site | source |\n|---|---|---|---|---|\n");
            foreach (var kind in family)
                page.Append("| ").AppendJoin(" | ", kind.Code, kind.SeverityName, kind.Meaning, kind.Question, kind.Clause).Append(" |\n");
        }

        page.Append(
            """

            ## The checks file

            One JSON object. Unknown members and codes, members given twice and values outside their range are errors.

            | member | value | meaning |
            |---|---|---|
            | **`formatVersion`** | number | 1 |
            | `severities` | object | a code and `error`, `warning` or `note` |
            | `suppressions` | array | each with **`code`**, **`reason`** and **`author`**, and `site`, `subject`, `assessment` or `lesion` where it holds for these only. A suppressed finding stays in the list, marked, and does not count |
            | `limits` | object | the limits below; lengths in 0.01 mm |

            | limit | default | range |
            |---|---|---|
            | `nodesByRegion` | false | false: all lymph nodes are one organ; true: the nodes of each location are one |

            """);
        foreach (var limit in LimitMember.All)
            page.Append("| `").Append(limit.Name).Append("` | ").Append(limit.Get(CheckLimits.Default)).Append(" | ").Append(limit.Least).Append(" to ").Append(limit.Most).Append(" |\n");
        return page.ToString();
    }
}
