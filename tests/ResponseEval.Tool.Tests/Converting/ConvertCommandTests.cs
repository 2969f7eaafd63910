using System.Text;
using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Tests.Converting;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Sites = "STUDYID,USUBJID,AGE,VISIT\nS,S-1,61,SCREENING\nS,S-2,,\"WEEK 8, LATE\"\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("xpt", ".xpt")]
    [InlineData("xpt8", ".xpt")]
    [InlineData("json", ".json")]
    [InlineData("ndjson", ".ndjson")]
    [InlineData("dsjc", ".dsjc")]
    [InlineData("csv", ".csv.gz")]
    public void A_table_comes_back_from_every_format(string format, string ending)
    {
        var source = folder.Write("dm.csv", Sites);
        var between = folder.Path("between" + ending);
        var back = folder.Path("back.csv");

        Assert.Equal(0, ToolRun.Of("convert", source, between, "--format", format).ExitCode);
        Assert.Equal(0, ToolRun.Of("convert", between, back).ExitCode);

        Assert.Equal(Sites, File.ReadAllText(back));
    }

    [Fact]
    public void Standard_variables_become_numbers_unless_text_is_asked_for()
    {
        var source = folder.Write("dm.csv", Sites);
        ToolRun.Of("convert", source, folder.Path("typed.json"));
        ToolRun.Of("convert", source, folder.Path("text.json"), "--types", "text");

        Assert.Contains("[\"S\",\"S-1\",61,\"SCREENING\"]", File.ReadAllText(folder.Path("typed.json")), StringComparison.Ordinal);
        Assert.Contains("[\"S\",\"S-1\",\"61\",\"SCREENING\"]", File.ReadAllText(folder.Path("text.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_converted_file_by_file_and_one_that_fails_stops_no_other()
    {
        Directory.CreateDirectory(folder.Path("in"));
        File.WriteAllText(folder.Path("in/dm.csv"), Sites);
        File.WriteAllText(folder.Path("in/ae.json"), "{");
        File.WriteAllText(folder.Path("in/readme.txt"), "not a data set");

        var run = ToolRun.Of("convert", folder.Path("in"), folder.Path("out"), "--format", "xpt");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["dm.xpt"], Directory.EnumerateFiles(folder.Path("out")).Select(Path.GetFileName));
        Assert.Contains("ae.json: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_data_sets_in_one_file_one_is_named_or_a_folder_takes_all()
    {
        var library = folder.Path("all.xpt");
        WriteLibrary(library);

        var unclear = ToolRun.Of("convert", library, folder.Path("one.csv"));
        Assert.Equal(2, unclear.ExitCode);
        Assert.Contains("holds 2 data sets, ONE, TWO", unclear.Error, StringComparison.Ordinal);

        Assert.Equal(0, ToolRun.Of("convert", library, folder.Path("two.csv"), "--member", "TWO").ExitCode);
        Assert.Equal("X\n2\n", File.ReadAllText(folder.Path("two.csv")));

        Assert.Equal(0, ToolRun.Of("convert", library, folder.Path("out") + "/", "--format", "csv").ExitCode);
        Assert.Equal("X\n1\n", File.ReadAllText(folder.Path("out/one.csv")));
    }

    [Fact]
    public void Like_gives_labels_and_lengths()
    {
        var source = folder.Write("dm.csv", "USUBJID\nS-1\n");
        var example = folder.Path("like.ndjson");
        var metadata = new TableMetadata("DM", [new TableColumn("USUBJID", TableDataType.String) { Label = "Unique Subject Identifier", Length = 20 }])
        {
            CreatedAt = TableConversion.UnknownTime,
        };
        using (var writer = TableFile.Create(example, metadata))
            writer.Complete();

        Assert.Equal(0, ToolRun.Of("convert", source, folder.Path("dm.xpt"), "--like", example).ExitCode);

        using var reader = TableFile.Open(folder.Path("dm.xpt"));
        Assert.Equal(("Unique Subject Identifier", 20), (reader.Metadata.Columns[0].Label, reader.Metadata.Columns[0].Length));
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        var file = folder.Path("latin.xpt");
        var metadata = new TableMetadata("DM", [new TableColumn("SITE", TableDataType.String) { Length = 2 }]);
        using (var writer = TableFile.Create(file, metadata))
        {
            var row = new TableRowBuilder(1);
            row.Set(0, "ü");
            writer.Write(row.Row);
            writer.Complete();
        }

        // One byte of latin1 and a blank in place of the two of UTF-8.
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("ü"));
        (bytes[at], bytes[at + 1]) = (0xFC, (byte)' ');
        File.WriteAllBytes(file, bytes);

        var refused = ToolRun.Of("convert", file, folder.Path("x.csv"));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("row 1, column SITE", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("convert", file, folder.Path("x.csv"), "--encoding", "windows-1252").ExitCode);
        Assert.Equal("SITE\nü\n", File.ReadAllText(folder.Path("x.csv")));
    }

    [Theory]
    [InlineData("in.csv out.txt", "cannot tell the format of")]
    [InlineData("in.csv in.csv", "cannot be the output too")]
    [InlineData("in.csv out.json --encoding klingon", "there is no encoding 'klingon'")]
    [InlineData("in.csv out.json --created yesterday", "--created 'yesterday' is no time")]
    [InlineData("missing.csv out.json", "there is no such file")]
    [InlineData("in.csv out/", "a folder as OUT needs --format")]
    [InlineData("empty out --format csv", "there is no data set in")]
    [InlineData("in.csv out.json --like missing.xpt", "missing.xpt")]
    public void What_makes_no_sense_is_said(string arguments, string message)
    {
        folder.Write("in.csv", Sites);
        Directory.CreateDirectory(folder.Path("empty"));
        var isOption = false;
        var full = arguments.Split(' ').Select(argument =>
        {
            var isPath = !argument.StartsWith('-') && (!isOption || argument.EndsWith(".xpt", StringComparison.Ordinal));
            isOption = argument.StartsWith('-');
            return isPath ? folder.Path(argument) : argument;
        });

        var run = ToolRun.Of(["convert", .. full]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out.json", folder.Names());
    }

    [Fact]
    public void An_interrupted_conversion_leaves_no_file()
    {
        var source = folder.Write("dm.csv", Sites);
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();

        var run = ToolRun.With(new ToolRun.Surroundings { Interrupt = interrupt.Token }, "convert", source, folder.Path("dm.xpt"));

        Assert.Equal(130, run.ExitCode);
        Assert.Equal(["dm.csv"], folder.Names());
    }

    private static void WriteLibrary(string path)
    {
        TableMetadata Table(string name) => new(name, [new TableColumn("X", TableDataType.Float)]);
        using var writer = new XportWriter(File.Create(path), Table("ONE"), XportVersion.V5);
        var row = new TableRowBuilder(1);
        row.Set(0, 1.0);
        writer.Write(row.Row);
        writer.BeginMember(Table("TWO"));
        row.Set(0, 2.0);
        writer.Write(row.Row);
        writer.Complete();
    }
}
