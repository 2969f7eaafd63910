using Spectre.Console;
using ResponseEval.Tool.Tests.Summarizing;

namespace ResponseEval.Tool.Tests.Tables;

public sealed class SummaryPageTests
{
    private static readonly string[] _sites =
        [.. Enumerable.Range(1, 12).Select(static site => Histories.Responder($"S-{site}").With($"\"siteId\":\"site {site}\""))];

    [Theory]
    [InlineData(80)]
    [InlineData(132)]
    public void However_many_groups_there_are_no_line_is_wider_than_the_terminal(int width)
    {
        var run = ToolRun.With(
            new() { Input = new MemoryStream(Histories.Utf8(string.Join('\n', _sites))), TerminalWidth = width }, "summarize", "-", "--by", "site");
        Assert.All(run.OutputLines, line => Assert.True(line.GetCellWidth() <= width, line));
        foreach (var site in Enumerable.Range(1, 12))
            Assert.Contains($"site {site}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_group_cannot_act_on_the_terminal()
    {
        var output = Summaries.Run([Histories.Responder("1").InArm("A\\u001b[2J"), Histories.Responder("2").InArm("[red]B[/]")], "--by arm").Output;
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
        Assert.Contains("A\\u001B[2J", output, StringComparison.Ordinal);
        Assert.Contains("[red]B[/]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_arms_read_like_this()
    {
        var output = Summaries.Run(
            [Histories.Responder("1").InArm("A"), Histories.Subject("2", "30.0", "40.0").InArm("B"), Histories.Responder("3")], "--by arm").Output;
        Assert.StartsWith(
            """
            3 subjects, by arm
            Rules: default 1.0.0; endpoints by fda-a
            Limits: 95 %, of rates clopper-pearson, of survival log-log; rates count all subjects

             RECIST 1.1                          A                       B                     no arm
                                             n = 1                   n = 1                      n = 1
            ───────────────────────────────────────────────────────────────────────────────────────────
             CR                          0 (0.0 %)               0 (0.0 %)                  0 (0.0 %)
             PR                        1 (100.0 %)               0 (0.0 %)                1 (100.0 %)
             SD                          0 (0.0 %)               0 (0.0 %)                  0 (0.0 %)
             PD                          0 (0.0 %)             1 (100.0 %)                  0 (0.0 %)
             NE                          0 (0.0 %)               0 (0.0 %)                  0 (0.0 %)
             ORR         1 (100.0 %; 2.5 to 100.0)  0 (0.0 %; 0.0 to 97.5)  1 (100.0 %; 2.5 to 100.0)
            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal);
        Assert.Contains("Hazard ratio, A : B (Cox, Efron): did not converge: monotone likelihood", output, StringComparison.Ordinal);
        Assert.Contains("median, months", output, StringComparison.Ordinal);
    }
}
