using System.IO.Compression;
using System.Text.Json;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class AssessCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Ndjson_prints_one_object_a_line_in_input_order()
    {
        var run = ToolRun.Reading(Lines("B", "A", "C"), "assess", "-", "--format", "ndjson");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["B", "A", "C"], run.OutputLines.Select(Id));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Growth_models_are_fitted_on_request_only()
    {
        Assert.DoesNotContain("\"growthModel\"", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.Contains("\"growthModel\"", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "ndjson", "--growth-models").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("growthModel:", ToolRun.Reading(Lines("A"), "assess", "-").Output, StringComparison.Ordinal);
        Assert.Contains("growthModel:", ToolRun.Reading(Lines("A"), "assess", "-", "--growth-models").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_explained_on_request_only()
    {
        Assert.DoesNotContain("\"findings\":[", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.Contains("\"findings\":[", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "ndjson", "--explain").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A B C")]
    public void Json_prints_one_array_whatever_there_is(string ids)
    {
        var names = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var run = ToolRun.Reading(Lines(names), "assess", "-", "--format", "json");
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(names, document.RootElement.EnumerateArray().Select(subject => subject.GetProperty("subjectId").GetString()));
    }

    [Fact]
    public void A_table_is_the_default_and_ends_with_the_intended_use()
    {
        var run = ToolRun.Reading(Lines("A"), "assess", "-");
        Assert.Contains("Pattern: partial response\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Research and trial data derivation, not a medical device.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_inputs_of_every_kind_are_read_in_order()
    {
        var one = folder.Write("1.json", Histories.Responder("one"));
        var array = folder.Write("2.JSON.gz", $"[{Histories.Responder("two")},\n{Histories.Responder("three")}]");
        var lines = folder.Write("3.ndjson", Lines("four", "five"));
        var packed = folder.Write("4.ndjson.gz", Lines("six"));
        var run = ToolRun.Reading(Lines("seven"), "assess", one, array, lines, packed, "-", "--format", "ndjson");
        Assert.Equal(["one", "two", "three", "four", "five", "six", "seven"], run.OutputLines.Select(Id));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_rejected_subject_prints_nothing_on_standard_output_and_all_its_problems_on_standard_error()
    {
        var run = ToolRun.Reading(
            Lines("A") + Histories.Broken("B") + "\n\n{\"formatVersion\":1}\nrubbish\n" + Lines("C"), "assess", "-", "--format", "ndjson");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["A", "C"], run.OutputLines.Select(Id));
        Assert.Equal(2, run.ErrorLines.Count(line => line.StartsWith("error RE-IN-", StringComparison.Ordinal) && line.Contains(" B/", StringComparison.Ordinal)));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("error RE-IN-005 stdin:4/-/-/subjectId: found ", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, line => line.StartsWith("error RE-IN-001 stdin:5/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void A_warning_counts_only_when_strict(bool strict, int exitCode)
    {
        string[] arguments = ["assess", "-", "--format", "ndjson", .. strict ? (string[])["--strict"] : []];
        var run = ToolRun.Reading(Histories.WithWarning("W"), arguments);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"code\":\"RE-IN-010\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_shows_a_warning_below_it() => Assert.Contains(
        "\nwarning RE-IN-010 W/V1/T1/mm: found ",
        ToolRun.Reading(Histories.WithWarning("W"), "assess", "-").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Explain_adds_the_reasons()
    {
        Assert.DoesNotContain("explanations", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"explanations\":[", ToolRun.Reading(Lines("A"), "assess", "-", "--format", "json", "--explain").Output, StringComparison.Ordinal);
        Assert.Contains("RECIST11-TARGET-SHRINKAGE", ToolRun.Reading(Lines("A"), "assess", "-", "--explain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_cannot_be_read_does_not_stop_the_others_and_outweighs_bad_subjects()
    {
        var good = folder.Write("good.ndjson", Lines("A") + Histories.Broken("B"));
        var directory = Directory.CreateDirectory(folder.Path("d.json")).FullName;
        var truncated = folder.Write("t.ndjson.gz", TemporaryFolder.Compressed(Histories.Utf8(Lines("X")))[..^6]);
        var none = folder.Write("n.json.gz", Array.Empty<byte>());
        var plain = folder.Write("p.ndjson.gz", Histories.Utf8("{}"));
        var run = ToolRun.Of("assess", folder.Path("absent.json"), directory, truncated, none, plain, good, "--format", "ndjson");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("A", Id(run.OutputLines[^1]));
        Assert.Equal(
            [
                $"responseeval: cannot read {folder.Path("absent.json")}: there is no such file",
                $"responseeval: cannot read {directory}: {directory}: found no table, expected a file tu.xpt, .json, .ndjson, .dsjc or .csv, or one named for TU",
                $"responseeval: cannot read {truncated}: it is truncated, or no valid gzip file",
                $"responseeval: cannot read {none}: it is truncated, or no valid gzip file",
                $"responseeval: cannot read {plain}: it is truncated, or no valid gzip file",
            ],
            run.ErrorLines[..5]);
    }

    [Theory]
    [InlineData("e.json", "")]
    [InlineData("e.json", "[]")]
    [InlineData("e.ndjson", "\n\n")]
    [InlineData("e.ndjson.gz", "")]
    public void An_input_without_subjects_is_an_error(string name, string text)
    {
        var file = folder.Write(name, text);
        var run = ToolRun.Of("assess", file, "--format", "json");
        Assert.Equal((1, "[]\n"), (run.ExitCode, run.Output));
        Assert.Equal($"error RE-IN-032 {file}/-/-/-: found nothing, expected at least one subject\n", run.Error);
    }

    [Fact]
    public void Output_goes_to_a_file_and_is_compressed_by_its_name()
    {
        var input = folder.Write("in.ndjson", Lines("A"));
        var output = folder.Path("out.ndjson.gz");
        var run = ToolRun.Of("assess", input, "--format", "ndjson", "--output", output);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(output), CompressionMode.Decompress));
        Assert.Equal("A", Id(unpacked.ReadToEnd()));
        Assert.Equal(["in.ndjson", "out.ndjson.gz"], folder.Names());
    }

    private static string Lines(params string[] ids) => string.Concat(ids.Select(id => Histories.Responder(id) + "\n"));

    private static string? Id(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("subjectId").GetString();
    }
}
