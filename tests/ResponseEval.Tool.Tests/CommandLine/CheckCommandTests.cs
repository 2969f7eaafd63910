using System.Text.Json;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_table_lists_findings_and_sums_them_up_by_code_and_by_site()
    {
        var run = ToolRun.Reading(Small("A", "04") + "\n" + Histories.Responder("B"), "check", "-");
        Assert.Equal(
            """
            error RE-BL-004 A/V0/T1/mm: found 9.0 mm, expected 10.0 mm or more

            By code
              code           errors  warnings   notes  suppressed  finds
              RE-BL-004           1         0       0           0  A target that is no node is below the measurable size.

            By site
              site           errors  warnings   notes  suppressed  subjects
              (none)              0         0       0           0  1
              04                  1         0       0           0  1

            """,
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Without_findings_it_says_so()
    {
        var run = ToolRun.Reading(Histories.Responder("A"), "check", "-");
        Assert.Equal((0, "No findings in 1 subjects.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public void The_exit_code_says_whether_something_weighs_enough(string failOn, int exitCode) =>
        Assert.Equal(exitCode, ToolRun.Reading(Small("A", "04"), "check", "-", "--fail-on", failOn).ExitCode);

    [Fact]
    public void A_note_fails_on_request_only()
    {
        var gap = Histories.Responder("A").Replace("2024-04-23", "2024-09-30", StringComparison.Ordinal);
        Assert.Contains("RE-DT-009", ToolRun.Reading(gap, "check", "-").Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Reading(gap, "check", "-").ExitCode);
        Assert.Equal(1, ToolRun.Reading(gap, "check", "-", "--fail-on", "note", "--min-severity", "error").ExitCode);
        Assert.DoesNotContain("RE-DT-009", ToolRun.Reading(gap, "check", "-", "--min-severity", "warning").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_one_object_with_findings_and_summary()
    {
        var run = ToolRun.Reading(Small("A", "04") + "\n" + Small("B", "04"), "check", "-", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(["A", "B"], document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("subject").GetString()));
        Assert.Equal(2, document.RootElement.GetProperty("summary").GetProperty("sites")[0].GetProperty("errors").GetInt32());
        using var empty = JsonDocument.Parse(ToolRun.Reading(Histories.Responder("A"), "check", "-", "--format", "json").Output);
        Assert.Equal(0, empty.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Csv_is_a_query_list_that_no_spreadsheet_takes_for_a_formula()
    {
        var run = ToolRun.Reading(Small("=1+1", "0\\\"4"), "check", "-", "--format", "csv");
        Assert.Equal(
            "severity,code,site,subject,assessment,lesion,member,found,expected,question,suppressedBy,reason\r\n"
            + "\"error\",\"RE-BL-004\",\"0\"\"4\",\"'=1+1\",\"V0\",\"T1\",\"mm\",\"9.0 mm\",\"10.0 mm or more\","
            + "\"Please check the diameter; a lesion of this size is followed as non-target.\",,\r\n",
            run.Output);
    }

    [Fact]
    public void An_html_page_holds_nothing_of_the_data_as_markup()
    {
        var run = ToolRun.Reading(Small("<script>alert(1)</script>", "<b>04"), "check", "-", "--format", "html");
        Assert.Contains("&lt;script&gt;", run.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;04", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</body></html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checks_file_suppresses_with_reason_and_author()
    {
        var file = folder.Write(
            "checks.json",
            """{"formatVersion":1,"suppressions":[{"code":"RE-BL-004","subject":"A","reason":"agreed","author":"A. Reviewer"}]}""");
        var run = ToolRun.Reading(Small("A", "04"), "check", "-", "--checks", file);
        Assert.StartsWith("error RE-BL-004 A/V0/T1/mm: found 9.0 mm, expected 10.0 mm or more (suppressed by A. Reviewer: agreed)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_checks_file_with_errors_is_refused_with_all_of_them()
    {
        var run = ToolRun.Reading(Small("A", "04"), "check", "-", "--checks", folder.Write("checks.json", """{"formatVersion":1,"x":1,"limits":{"y":1}}"""));
        Assert.Equal((2, "", 2), (run.ExitCode, run.Output, run.ErrorLines.Length));
    }

    [Fact]
    public void Problems_of_the_input_are_findings_too() =>
        Assert.StartsWith("warning RE-IN-010 A/V1/T1/mm: ", ToolRun.Reading(Histories.WithWarning("A"), "check", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void A_subject_that_cannot_be_read_is_named_and_the_others_are_checked()
    {
        var run = ToolRun.Reading(Histories.Broken("A") + "\n" + Small("B", "04"), "check", "-", "--fail-on", "never");
        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.ErrorLines);
        Assert.Contains("RE-BL-004 B/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_does_not_depend_on_the_number_of_threads()
    {
        var text = string.Join('\n', Enumerable.Range(0, 3000).Select(i => Small("S" + (i % 2500), "0" + (i % 7))));
        var outputs = new[] { 1, 4 }.Select(workers => ToolRun.With(
            new() { Input = new MemoryStream(Histories.Utf8(text)), Workers = workers }, "check", "-").Output).ToArray();
        Assert.Equal(outputs[0], outputs[1]);
        Assert.Equal(500, outputs[0].Split("RE-SU-101 S").Length - 1);
    }

    /// <summary>A target of 9 mm at baseline.</summary>
    private static string Small(string id, string site) => Histories.Subject(id, "9.0", "9.1", "9.2")
        .Replace("\"lesions\":", $"\"siteId\":\"{site}\",\"lesions\":", StringComparison.Ordinal);
}
