using System.Text.Json;
using ResponseEval.Reports;
using ResponseEval.Tool.CommandLine;
using ResponseEval.Tool.Tests.Processes;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class PlotCommandTests : IDisposable
{
    private static readonly string _two = Histories.Responder("A") + "\n" + Histories.Responder("B") + "\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_specification_is_json_that_says_what_it_is()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Drawn("waterfall", "a.vl.json")));
        Assert.Equal("https://vega.github.io/schema/vega-lite/v5.json", document.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(2, document.RootElement.GetProperty("datasets").GetProperty("subjects").GetArrayLength());
    }

    [Fact]
    public void A_page_holds_the_plot()
    {
        var page = File.ReadAllText(Drawn("spider", "a.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("data-plot=\"spider-0\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_are_a_table() =>
        Assert.StartsWith("subject,order,change,", File.ReadAllText(Drawn("waterfall", "a.csv")), StringComparison.Ordinal);

    [Fact]
    public void Findings_are_those_of_the_checks_by_code_and_site_as_the_checks_file_weighs_them()
    {
        var input = folder.Write("in.ndjson", Histories.Subject("A", "9.0", "9.0") + "\n" + Histories.Subject("B", "9.0", "9.0") + "\n");
        var checks = folder.Write("checks.json", """{ "formatVersion": 1, "severities": { "RE-BL-004": "note" } }""");
        Assert.Equal((0, ""), Rows());
        Assert.Contains("RE-BL-004 ■,RE-BL-004,error,", File.ReadAllText(folder.Path("a.csv")), StringComparison.Ordinal);
        Assert.Contains(",no site,0,2", File.ReadAllText(folder.Path("a.csv")), StringComparison.Ordinal);
        Assert.Equal((0, ""), Rows("--checks", checks));
        Assert.Contains("RE-BL-004 ●,RE-BL-004,note,", File.ReadAllText(folder.Path("a.csv")), StringComparison.Ordinal);

        (int ExitCode, string Error) Rows(params string[] options)
        {
            var run = ToolRun.Of(["plot", "findings", input, "--out", folder.Path("a.csv"), .. options]);
            return (run.ExitCode, run.Error);
        }
    }

    [NodeFact]
    public void A_picture_is_drawn_by_Node() =>
        Assert.StartsWith("<svg ", File.ReadAllText(Drawn("waterfall", "a.svg")), StringComparison.Ordinal);

    [NodeFact]
    public void Without_Node_a_picture_is_a_message_and_2_and_leaves_no_file()
    {
        var input = folder.Write("in.ndjson", _two);
        using var tool = ToolProcess.Start(["plot", "waterfall", input, "--out", folder.Path("a.svg")], ScriptedProgram.SearchPath(folder));
        var (exitCode, error) = tool.Wait();
        Assert.Equal(2, exitCode);
        Assert.StartsWith("responseeval: SVG is drawn by Node, and 'node' does not start", error, StringComparison.Ordinal);
        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [NodeFact]
    public void An_interrupt_while_Node_draws_ends_both_and_leaves_no_file()
    {
        var input = folder.Write("in.ndjson", _two);
        var node = ScriptedProgram.WriteWedged(folder);
        using var tool = ToolProcess.Start(["plot", "waterfall", input, "--out", folder.Path("a.svg")], ScriptedProgram.SearchPath(folder));
        var pid = ScriptedProgram.Pid(node);
        tool.Signal("INT");
        Assert.Equal((130, "responseeval: interrupted: the results are not complete\n"), tool.Wait());
        ScriptedProgram.WaitForEnd(pid);
        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.json")]
    [InlineData("a")]
    public void An_unknown_end_of_the_name_is_named_with_those_that_are_known(string name)
    {
        var run = ToolRun.Reading(_two, "plot", "waterfall", "-", "--out", folder.Path(name));
        Assert.Equal((2, $"responseeval: --out '{folder.Path(name)}': expected a file that ends in .vl.json, .html, .svg or .csv\n"), (run.ExitCode, run.Error));
        Assert.Empty(folder.Names());
    }

    [Theory]
    [InlineData("plot waterfall -", "plot needs --out: a file that ends in .vl.json, .html, .svg or .csv")]
    [InlineData("plot pie - --out x.csv", "'waterfall' 'spider' 'swimmer' 'km'")]
    [InlineData("plot timeline - --out x.csv", "the plot shows one subject and 2 are there: choose one by --subject, and its reader by --reader")]
    [InlineData("plot timeline - --subject C --out x.csv", "there is no subject 'C' among 2")]
    [InlineData("plot ctdna - --subject A --out x.csv", "there is nothing to draw: no subject has what the plot ctdna shows")]
    public void What_cannot_be_drawn_is_said(string arguments, string message)
    {
        var run = ToolRun.Reading(_two, arguments.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("x.csv"));
    }

    [Fact]
    public void One_of_several_subjects_is_chosen_by_its_id() =>
        Assert.Contains("T1,0,2024-01-02,30", File.ReadAllText(Drawn("timeline", "a.csv", "--subject", "B")), StringComparison.Ordinal);

    [Fact]
    public void One_of_several_reads_is_chosen_by_its_reader()
    {
        var reads = Read("Ada", "30.0", "20.0") + "\n" + Read("Ben", "30.0", "70.0") + "\n";
        var run = ToolRun.Reading(reads, "plot", "timeline", "-", "--subject", "A", "--reader", "ben", "--out", folder.Path("a.csv"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(",70", File.ReadAllText(folder.Path("a.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_file_is_replaced_once_the_new_one_is_complete()
    {
        var file = folder.Write("a.csv", "old");
        Assert.Equal(2, ToolRun.Reading(_two, "plot", "ctdna", "-", "--subject", "A", "--out", file).ExitCode);
        Assert.Equal("old", File.ReadAllText(file));
        Drawn("waterfall", "a.csv");
        Assert.StartsWith("subject,", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_that_cannot_be_evaluated_makes_it_1() =>
        Assert.Equal(1, ToolRun.Reading(_two + Histories.Broken("C"), "plot", "waterfall", "-", "--out", folder.Path("a.csv")).ExitCode);

    private static string Read(string reader, params string[] millimeters) =>
        Histories.Subject("A", millimeters).Replace("\"subjectId\"", $"\"reader\":\"{reader}\",\"subjectId\"", StringComparison.Ordinal);

    private string Drawn(string plot, string name, params string[] options)
    {
        var run = ToolRun.Reading(_two, ["plot", plot, "-", "--out", folder.Path(name), .. options]);
        var note = !PlotRuntime.IsEmbedded && name.EndsWith(".html", StringComparison.Ordinal) ? ReportCommand.NotEmbedded + "\n" : "";
        Assert.Equal((0, "", note), (run.ExitCode, run.Output, run.Error));
        return folder.Path(name);
    }
}
