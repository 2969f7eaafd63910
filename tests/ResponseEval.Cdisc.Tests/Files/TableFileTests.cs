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

    [Theory]
    [InlineData("adtr.xpt", null, XportVersion.V5)]
    [InlineData("adtr.xpt.gz", null, XportVersion.V5)]
    [InlineData("adtr.xpt", TableFormat.XportV8, XportVersion.V8)]
    [InlineData("adtr.xpt.gz", TableFormat.XportV8, XportVersion.V8)]
    public void A_transport_file_is_written_and_its_version_read_from_it(string name, TableFormat? format, XportVersion version)
    {
        using var folder = new TemporaryFolder();
        Write(folder.File(name), format);
        Assert.Equal([name], folder.Names);
        using var reader = TableFile.Open(folder.File(name));
        Assert.Equal(version, Assert.IsType<XportReader>(reader).Version);
        Assert.Equal(6, XportFiles.Rows(reader).Length);
    }

    [Fact]
    public void A_file_appears_when_it_is_complete_and_replaces_the_one_before()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("adtr.xpt"), "before");
        using (var writer = TableFile.Create(folder.File("adtr.xpt"), XportFiles.Results))
        {
            XportFiles.WriteRows(writer, XportFiles.Results, XportFiles.ResultRows);
            Assert.Equal("before", File.ReadAllText(folder.File("adtr.xpt")));
            writer.Complete();
        }

        Assert.Equal(["adtr.xpt"], folder.Names);
        using var reader = TableFile.Open(folder.File("adtr.xpt"));
        Assert.Equal(6, XportFiles.Rows(reader).Length);
    }

    [Fact]
    public void A_failure_leaves_what_was_there()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("adtr.xpt"), "before");
        using (var writer = TableFile.Create(folder.File("adtr.xpt"), XportFiles.Results))
        {
            XportFiles.WriteRows(writer, XportFiles.Results, XportFiles.ResultRows);
            Assert.Throws<TableFormatException>(() => XportFiles.WriteRows(writer, XportFiles.Results, [["an identifier too long"]]));
        }

        Assert.Throws<TableFormatException>(() => TableFile.Create(folder.File("other.xpt"), new TableMetadata("T", [])));
        Assert.Equal(["adtr.xpt"], folder.Names);
        Assert.Equal("before", File.ReadAllText(folder.File("adtr.xpt")));
    }

    [Fact]
    public void A_compressed_transport_file_cut_off_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        Write(folder.File("adtr.xpt.gz"), null);
        var bytes = File.ReadAllBytes(folder.File("adtr.xpt.gz"));
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(folder.File("cut.xpt.gz"), bytes[..length]);
            Assert.Throws<TableFormatException>(() =>
            {
                using var reader = TableFile.Open(folder.File("cut.xpt.gz"));
                XportFiles.Rows(reader);
            });
        }
    }

    private static void Write(string path, TableFormat? format)
    {
        using var writer = TableFile.Create(path, XportFiles.Results with { Records = 6 }, format);
        XportFiles.WriteRows(writer, XportFiles.Results, XportFiles.ResultRows);
        writer.Complete();
    }
}
