using Spectre.Console;

namespace ResponseEval.Tool.Tests.Tables;

public sealed class TableReportTests
{
    private const string NonTargetOnly =
        """
        {"formatVersion":1,"subjectId":"N","lesions":[{"id":"N1","role":"nonTarget"}],"assessments":[
        {"id":"BASELINE","date":"2024-01-02","readings":[{"lesion":"N1","state":"present"}]},
        {"id":"WEEK-8","date":"2024-02-27","readings":[{"lesion":"N1","state":"present"}]}]}
        """;

    [Fact]
    public void A_subject_reads_like_this() => Assert.Equal(
        """
        S-1
        Pattern: partial response
        Best response: RECIST 1.1 PR (2024-02-27); confirmed PR (2024-02-27); iRECIST iPR (2024-02-27)
        Rules: default 1.0.0

         Visit  Date        Day   Sum   Base-   Nadir  Target  Non-    New  RECIST  iRECIST
                                   mm  line %       %          target
        ─────────────────────────────────────────────────────────────────────────────────────
         V0     2024-01-02    0  30.0
         V1     2024-02-27   56  20.0  -33.33  -33.33  PR      NA      no   PR      iPR
         V2     2024-04-23  112  21.0  -30.00   +5.00  PR      NA      no   PR      iPR

        Endpoints (fda-a): PFS 113+ days (last adequate assessment); DOR 57+ days (last adequate
            assessment); OS 113+ days (last known alive)

        Sum: of the target lesions; baseline and nadir: its change from them.
        New: an unequivocal new lesion is present.
        Endpoints: a duration with + is censored.
        Research and trial data derivation, not a medical device.

        """.ReplaceLineEndings("\n"),
        ToolRun.Reading(Histories.Responder("S-1"), "assess", "-").Output);

    [Fact]
    public void One_blank_line_stands_between_subjects()
    {
        var output = ToolRun.Reading(Histories.Responder("S-1") + "\n" + Histories.Responder("S-2"), "assess", "-").Output;
        Assert.Contains("alive)\n\nS-2\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(133)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var wide = Histories.Responder("a-very-long-subject-id-that-goes-on-and-on-and-on-and-on-and-on-without-a-blank-anywhere-in-it-患者")
            .Replace("\"V1\"", "\"a-visit-with-a-long-name\"", StringComparison.Ordinal);
        foreach (var verb in (string[][])[["assess", "-", "--explain"], ["explain", "N", "-"]])
        {
            var run = ToolRun.With(
                new() { TerminalWidth = width, Input = new MemoryStream(Histories.Utf8(wide + "\n" + NonTargetOnly.ReplaceLineEndings(""))) }, verb);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 0, width));
        }
    }

    [Fact]
    public void A_narrow_terminal_breaks_long_responses_at_the_slash_and_no_date()
    {
        var run = ToolRun.With(
            new() { TerminalWidth = 80, Input = new MemoryStream(Histories.Utf8(NonTargetOnly.ReplaceLineEndings(""))) }, "assess", "-");
        Assert.Contains("NON-CR/ no  NON-CR/ NON-iCR/", run.Output, StringComparison.Ordinal);
        Assert.Contains("2024-02-27", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_input_cannot_act_on_the_terminal_or_the_layout()
    {
        var hostile = Histories.Responder("S-1")
            .Replace("\"S-1\"", "\"\\u001b[2J[red]x[/]\\nforged\"", StringComparison.Ordinal)
            .Replace("\"V1\"", "\"[bold]V\\r1\"", StringComparison.Ordinal)
            .Replace("\"lung\"", "\"l\\u202eung\"", StringComparison.Ordinal);
        foreach (var format in (string[])["table", "json"])
        {
            var run = ToolRun.Reading(hostile + "\n" + hostile.Replace("\"role\"", "\"r\\u001b[0mole\"", StringComparison.Ordinal), "assess", "-", "--explain", "--format", format);
            Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n');
            Assert.DoesNotContain("\nforged", run.Output + run.Error, StringComparison.Ordinal);
        }

        var table = ToolRun.Reading(hostile, "explain", "\u001b[2J[red]x[/]\nforged", "-").Output;
        Assert.Contains("\\u001B[2J[red]x[/]\\u000Aforged", table, StringComparison.Ordinal);
        Assert.Contains("[bold]V\\u000D1", table, StringComparison.Ordinal);
        Assert.Contains("l\\u202Eung", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true, false)]
    [InlineData(100, false, false)]
    [InlineData(100, true, true)]
    public void Colour_needs_a_terminal_that_wants_it(int terminalWidth, bool mayUseColor, bool isColored)
    {
        var run = ToolRun.With(
            new() { TerminalWidth = terminalWidth, MayUseColor = mayUseColor, Input = new MemoryStream(Histories.Utf8(Histories.Responder("A"))) },
            "assess", "-");
        Assert.Equal(isColored, run.Output.Contains('\u001B', StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_laid_out_like_a_pipe_whatever_the_terminal()
    {
        using var folder = new TemporaryFolder();
        ToolRun.With(
            new() { TerminalWidth = 200, MayUseColor = true, Input = new MemoryStream(Histories.Utf8(Histories.Responder("A"))) },
            "assess", "-", "--output", folder.Path("a.txt"));
        Assert.Equal(ToolRun.Reading(Histories.Responder("A"), "assess", "-").Output, File.ReadAllText(folder.Path("a.txt")));
    }
}
