using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

public sealed class TableFileTests
{
    [Theory]
    [InlineData("adsl.xpt", TableFormat.XportV5)]
    [InlineData("ADSL.XPT", TableFormat.XportV5)]
    [InlineData("a.b/adsl.json", TableFormat.DatasetJson)]
    [InlineData("adsl.ndjson", TableFormat.DatasetNdjson)]
    [InlineData("adsl.ndjson.gz", TableFormat.DatasetNdjson)]
    [InlineData("adsl.dsjc", TableFormat.CompressedDatasetJson)]
    [InlineData("adsl.csv.GZ", TableFormat.Csv)]
    [InlineData("adsl.sas7bdat", null)]
    [InlineData("adsl.gz", null)]
    [InlineData("csv", null)]
    public void The_name_says_the_format(string path, TableFormat? format) => Assert.Equal(format, TableFile.FormatOf(path));

    [Fact]
    public void A_name_without_a_format_is_refused()
    {
        var error = Assert.Throws<TableFormatException>(() => TableFile.Open("adsl.sas7bdat"));
        Assert.Contains(".ndjson", error.Message, StringComparison.Ordinal);
        Assert.Throws<TableFormatException>(() => TableFile.Create("adsl.sas7bdat", new TableMetadata("ADSL", [])));
    }

    [Theory]
    [InlineData("dm.csv")]
    [InlineData("dm.csv.gz")]
    public void A_file_is_read_plain_or_compressed(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File(name);
        Stream stream = File.Create(path);
        using (var writer = new StreamWriter(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionLevel.Fastest) : stream))
            writer.Write("USUBJID,AGE\nS-001,61\n");
        using var reader = TableFile.Open(path);
        Assert.Equal("dm", reader.Metadata.Name);
        Assert.True(reader.Read());
        Assert.Equal("S-001", reader.Row.Text(0));
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_kept_open()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("dm.csv.gz"), Encoding.ASCII.GetBytes("USUBJID,AGE\nS-001,61\n"));
        Assert.Throws<TableFormatException>(() => TableFile.Open(folder.File("dm.csv.gz")));
        File.Delete(folder.File("dm.csv.gz"));
    }
}
