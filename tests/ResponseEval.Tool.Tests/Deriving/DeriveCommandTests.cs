using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Tests.Deriving;

public sealed class DeriveCommandTests : IDisposable
{
    private static readonly string _sample = Path.Combine(ResponseEval.Tests.SourceTree.Root, "samples", "sdtm");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("xpt", ".xpt")]
    [InlineData("xpt8", ".xpt")]
    [InlineData("json", ".json")]
    [InlineData("ndjson", ".ndjson")]
    [InlineData("dsjc", ".dsjc")]
    [InlineData("csv", ".csv")]
    public void Every_format_holds_the_same_data(string format, string ending)
    {
        var run = ToolRun.Of("derive", _sample, "--out", folder.Path(""), "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["adrs" + ending, "adtr" + ending, "adtte" + ending, "compare" + ending, "derivation.md", "problems.csv"], folder.Names());
        ToolRun.Of("derive", _sample, "--out", folder.Path("reference"), "--format", "csv");
        Assert.Equal(Lines(folder.Path("reference/adrs.csv")), Lines(folder.Path("adrs" + ending)));
    }

    [Fact]
    public void The_bytes_are_the_same_for_any_number_of_workers()
    {
        var one = Bytes(1);
        Assert.Equal(6, one.Count);
        Assert.Equal(one, Bytes(5));
    }

    [Fact]
    public void Derived_responses_replace_the_assigned_ones_where_the_two_differ()
    {
        // The site took growth from 41 to 54 mm, its nadir, for stable disease.
        const string subject = "RE-301-02-001";
        Assert.Equal("SD", Overall("assigned", subject));
        Assert.Equal("PD", Overall("derived", subject));
    }

    [Fact]
    public void The_differences_are_said_first()
    {
        var run = ToolRun.Of("derive", _sample, "--out", folder.Path("x"));

        Assert.Contains("OVRLRESP        20 of 22 agree", run.Output, StringComparison.Ordinal);
        Assert.Contains("SD in RS, PD derived (RECIST11-OVERALL-TARGET-PROGRESSION)", run.Output, StringComparison.Ordinal);
        Assert.Contains("PR in RS, NE derived (RECIST11-OVERALL-TARGET)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_peer_preset_differs_where_its_decision_record_says_so()
    {
        // The node keeps 8 mm: a complete response, which the peer's sum of zero never sees.
        ToolRun.Of("derive", _sample, "--out", folder.Path("ours"), "--format", "csv");
        ToolRun.Of("derive", _sample, "--out", folder.Path("peer"), "--format", "csv", "--preset", "admiralonco-1.4");

        Assert.Contains("Y", Flags("ours"));
        Assert.DoesNotContain("Y", Flags("peer"));

        string[] Flags(string name) => [.. Rows(folder.Path(name + "/adtr.csv"), "USUBJID", "PARAMCD", "CRFL")
            .Where(row => row[0] == "RE-301-01-002" && row[1] == "SDIAM").Select(row => row[2])];
    }

    [Fact]
    public void Files_whose_names_say_no_domain_are_named()
    {
        var source = folder.Path("odd");
        Directory.CreateDirectory(source);
        foreach (var file in Directory.EnumerateFiles(_sample))
            File.Copy(file, Path.Combine(source, Path.GetFileName(file) == "tr.csv" ? "results.csv" : Path.GetFileName(file)));

        var without = ToolRun.Of("derive", source, "--out", folder.Path("x"));
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("results.csv", without.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("derive", source, "--out", folder.Path("x"), "--domain", "TR=results.csv").ExitCode);
    }

    [Fact]
    public void Another_reader_is_chosen_by_name()
    {
        ToolRun.Of("derive", _sample, "--out", folder.Path("r1"), "--format", "csv", "--reader", "RADIOLOGIST 1", "--mode", "derived");
        ToolRun.Of("derive", _sample, "--out", folder.Path("accepted"), "--format", "csv", "--reader", "accepted");

        Assert.Contains(Rows(folder.Path("r1/adrs.csv"), "PARAMCD"), row => row[0] == "OVRR1");
        Assert.Contains(Rows(folder.Path("accepted/adrs.csv"), "PARAMCD"), row => row[0] == "BORB");
    }

    [Fact]
    public void A_subject_with_an_error_is_reported_and_the_others_are_derived()
    {
        var source = folder.Path("broken");
        Directory.CreateDirectory(source);
        foreach (var file in Directory.EnumerateFiles(_sample))
            File.WriteAllText(
                Path.Combine(source, Path.GetFileName(file)),
                File.ReadAllText(file).Replace("34,mm,34,34,mm", "34,inch,34,34,inch", StringComparison.Ordinal));

        var run = ToolRun.Of("derive", source, "--out", folder.Path("x"), "--format", "csv", "--mode", "derived");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error RE-IN-", run.Error, StringComparison.Ordinal);
        Assert.Contains("TR 1", run.Error, StringComparison.Ordinal);
        Assert.Contains(Rows(folder.Path("x/adrs.csv"), "USUBJID"), row => row[0] == "RE-301-01-002");
    }

    [Theory]
    [InlineData("missing", "missing")]
    [InlineData("empty", "a file tu.xpt")]
    public void What_cannot_be_read_is_said_and_nothing_is_written(string name, string message)
    {
        Directory.CreateDirectory(folder.Path("empty"));
        var run = ToolRun.Of("derive", folder.Path(name), "--out", folder.Path("out"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("out")));
    }

    [Fact]
    public void An_interrupt_leaves_no_data_set()
    {
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var run = ToolRun.With(new ToolRun.Surroundings { Interrupt = interrupt.Token }, "derive", _sample, "--out", folder.Path(""));
        Assert.Equal(130, run.ExitCode);
        Assert.Empty(folder.Names());
    }

    private Dictionary<string, string> Bytes(int workers)
    {
        var target = folder.Path("workers" + workers);
        ToolRun.With(new ToolRun.Surroundings { Workers = workers }, "derive", _sample, "--out", target);
        return Directory.EnumerateFiles(target).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));
    }

    private string Overall(string mode, string subject)
    {
        var target = folder.Path(mode);
        ToolRun.Of("derive", _sample, "--out", target, "--format", "csv", "--mode", mode);
        return Rows(Path.Combine(target, "adrs.csv"), "USUBJID", "PARAMCD", "AVISIT", "AVALC").Single(row => row is [var id, "OVR", "WEEK 24", _] && id == subject)[3];
    }

    private static string[] Lines(string path) => [.. Rows(path, "USUBJID", "PARAMCD", "ADT", "AVALC").Select(row => string.Join('|', row))];

    /// <summary>The rows of a table, some columns only, dates as text.</summary>
    private static List<string[]> Rows(string path, params string[] columns)
    {
        using var reader = TableFile.Open(path);
        var indexes = Array.ConvertAll(columns, reader.Metadata.IndexOf);
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add(Array.ConvertAll(indexes, index => Text(reader, index)));
        return rows;
    }

    private static string Text(TableReader reader, int index) =>
        reader.Metadata.Columns[index].DataType == TableDataType.Date && reader.Row.Number(index) is { } days
            ? $"{SasDates.Date(days):yyyy-MM-dd}"
            : reader.Row.Text(index) ?? "";
}
