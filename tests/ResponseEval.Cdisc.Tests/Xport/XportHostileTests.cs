using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Transport files that are damaged, cut off, or made to harm: an error that names the place, in bounded memory.</summary>
public sealed class XportHostileTests
{
    private const int Namestrs = 640;

    public static TheoryData<string, byte[]> Files => new()
    {
        { "numbers and text, version 5", XportFiles.Write(XportFiles.Results, XportFiles.ResultRows) },
        { "numbers and text, version 8", XportFiles.Write(XportFiles.Results, XportFiles.ResultRows, XportVersion.V8) },
        { "long labels", XportFiles.Write(LongLabels, [[1.0, "a"], [2.0, "b"]], XportVersion.V8) },
        { "short rows of text", XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 3)]), Enumerable.Range(0, 60).Select(i => new object?[] { $"{i}" })) },
        { "long rows of text", XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 190), XportFiles.Text("B", 3)]), Enumerable.Repeat(new object?[] { "a", "b" }, 5)) },
    };

    private static TableMetadata LongLabels => new("T", [
        XportFiles.Number("A") with { Label = new string('x', 200), DisplayFormat = "MYLONGFORMAT8." },
        XportFiles.Text("B", 300) with { Label = new string('y', 200) }]);

    /// <summary>
    /// What a file that was cut off still gives must be the first of its rows. Version 5 cannot tell a file that ends between two rows from a
    /// whole one; version 8, which states its rows, can.
    /// </summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_anywhere_gives_an_error_or_the_rows_before(string what, byte[] file)
    {
        var rows = XportFiles.Rows(file);
        for (var length = 0; length < file.Length; length++)
        {
            string[] read;
            try
            {
                read = XportFiles.Rows(file[..length]);
            }
            catch (TableFormatException error)
            {
                Assert.Matches("^byte [0-9]+", error.Place);
                continue;
            }

            Assert.True(length % 80 == 0, $"cut off at {length}, inside a record");
            Assert.False(what.EndsWith("version 8", StringComparison.Ordinal) || what == "long labels", $"cut off at {length}");
            Assert.Equal(rows[..read.Length], read);
            Assert.InRange(read.Length, 0, rows.Length - 1);
        }
    }

    [Theory]
    [InlineData(0, "X", "byte 0", "HEADER RECORD*******LIBRARY or LIBV8")]
    [InlineData(0, "**COMPRESSED** **COMPRESSED**", "byte 0", "LIBRARY or LIBV8")]
    [InlineData(260, "MEMBV8 ", "byte 240", "MEMBER")]
    [InlineData(314, "0200", "byte 288", "0140 or 0136")]
    [InlineData(340, "DSCPTV8", "byte 320", "DSCRPTR")]
    [InlineData(408, "        ", "byte 408", "the name of a data set")]
    [InlineData(614, "0000", "byte 612", "1 to 32767")]
    [InlineData(614, "00x7", "byte 612", "1 to 32767")]
    [InlineData(614, "0006", "byte 1520", "OBS")]
    [InlineData(614, "0008", "byte 1628", "the name of a variable")]
    [InlineData(612, "999999", "byte 612", "1 to 32767")]
    [InlineData(Namestrs + 8, "        ", "byte 648", "the name of a variable")]
    [InlineData(Namestrs + 8, " A      ", "byte 648", "the name of a variable")]
    [InlineData(Namestrs + 8, "GR\u00d6SSE  ", "byte 648", "in ASCII")]
    [InlineData(Namestrs + 8, "aval    ", "byte 780", "differ in more than case")]
    public void Damaged_headers_are_named_with_their_place(int offset, string bytes, string place, string expected)
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows);
        Encoding.Latin1.GetBytes(bytes).CopyTo(file, offset);
        var error = XportFiles.Refused(file);
        Assert.Equal(place, error.Place);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_PROC_CPORT_is_called_by_its_name()
    {
        var error = XportFiles.Refused(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("**COMPRESSED** ", 20))));
        Assert.Equal("a file of PROC CPORT", error.Found);
    }

    [Theory]
    [InlineData(0, 0, "byte 640, column USUBJID", "1 (numeric)")]
    [InlineData(0, 3, "byte 640, column USUBJID", "2 (character)")]
    [InlineData(4, 0, "byte 644, column USUBJID", "1 to 32767 bytes for a text")]
    [InlineData(4, -1, "byte 644, column USUBJID", "1 to 32767 bytes for a text")]
    [InlineData(4, 7, "byte 1680, column AVAL", "7, where the one before it ends")] // a gap
    [InlineData(4, 9, "byte 1680, column AVAL", "9, where the one before it ends")] // a shared byte
    [InlineData(64, -1, "byte 704", "numbers from 0 on")]
    [InlineData(66, -1, "byte 704", "numbers from 0 on")]
    [InlineData(84, -1, "byte 724, column USUBJID", "from 0 on")]
    [InlineData(84, 1, "byte 1680, column AVAL", "0, where the one before it ends")] // behind all others
    [InlineData(140 + 4, 1, "byte 784, column AVAL", "2 to 8 bytes for a number")]
    [InlineData(140 + 4, 9, "byte 784, column AVAL", "2 to 8 bytes for a number")]
    public void Impossible_variables_are_named_with_their_place(int offset, short value, string place, string expected)
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows);
        BinaryPrimitives.WriteInt16BigEndian(file.AsSpan(Namestrs + offset), value);
        var error = XportFiles.Refused(file);
        Assert.Equal(place, error.Place);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LABELV9", 28, "0   ", null, null)]
    [InlineData("LABELV9", 28, "3   ", "byte 1008", "at most 2")]
    [InlineData("LABELV9", 28, "x   ", "byte 1008", "at most 2")]
    [InlineData("LABELV9", 28, "99999999999999999999999999", "byte 1008", "at most 2")]
    [InlineData("LABELV9", 62, "\0\0", "byte 1040", "one of the variables")]
    [InlineData("LABELV9", 70, "Q", "byte 1040", "one of the variables")]
    [InlineData("MYLONGFORMAT8.", 0, "MYLONGFORM.2.8", "byte", "such as DATE9.")]
    public void Damaged_labels_are_named_with_their_place(string before, int offset, string bytes, string? place, string? expected)
    {
        var file = XportFiles.Write(LongLabels, [[1.0, "a"]], XportVersion.V8);
        Encoding.Latin1.GetBytes(bytes).CopyTo(file, file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(before)) + offset);
        var error = XportFiles.Refused(file); // without labels, their bytes stand where the header of the rows should
        if (place is null)
            return;
        Assert.StartsWith(place, error.Place, StringComparison.Ordinal);
        Assert.Contains(expected!, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_columns_are_refused_at_once()
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows, XportVersion.V8);
        "999999"u8.CopyTo(file.AsSpan(612));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = XportFiles.Refused(file);
        Assert.Equal("the number of variables, 1 to 32767", error.Expected);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void The_most_columns_that_there_may_be_are_read()
    {
        var table = new TableMetadata("T", [.. Enumerable.Range(0, 32767).Select(i => XportFiles.Text($"A{i}", 1))]);
        var file = XportFiles.Write(table, [[.. Enumerable.Repeat("x", 32767)]]);
        Assert.Equal(32767, XportFiles.Metadata(file).Columns.Count);
        Assert.Single(XportFiles.Rows(file));
    }

    [Fact]
    public void Rows_of_more_than_16_MiB_are_refused_before_memory_is_taken_for_them()
    {
        var table = new TableMetadata("T", [.. Enumerable.Range(0, 520).Select(i => XportFiles.Text($"A{i}", 1))]);
        var file = XportFiles.Write(table, [], XportVersion.V8);
        for (var i = 0; i < 520; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(file.AsSpan(Namestrs + 140 * i + 4), short.MaxValue);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(Namestrs + 140 * i + 84), short.MaxValue * i);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = XportFiles.Refused(file);
        Assert.EndsWith("column A512", error.Place, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_row_that_the_file_does_not_hold_takes_no_memory()
    {
        var table = new TableMetadata("T", [.. Enumerable.Range(0, 500).Select(i => XportFiles.Text($"A{i}", 32767))]);
        var file = XportFiles.Write(table, [], XportVersion.V8);
        byte[] cut = [.. file, .. Enumerable.Repeat((byte)'x', 800)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("row 1, of 16383500 bytes", XportFiles.Refused(cut).Expected, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_decompression_bomb_is_read_in_bounded_memory(bool hasHeaders)
    {
        // 1 GiB of zeros in 1 MB: without headers an error at once, with headers rows of zeros, which are numbers, until the data end.
        using var folder = new TemporaryFolder();
        var path = folder.File("bomb.xpt.gz");
        var headers = XportFiles.Write(new TableMetadata("T", [.. Enumerable.Range(0, 1000).Select(i => XportFiles.Number($"A{i}"))]), []);
        using (var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            packed.Write(hasHeaders ? headers : []);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1024; i++)
                packed.Write(zeros);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var rows = 0L;
        var error = Assert.Throws<TableFormatException>(() =>
        {
            using var reader = TableFile.Open(path);
            while (reader.Read())
                rows = reader.RowNumber;
        });
        Assert.Equal(hasHeaders ? (1 << 30) / 8000 : 0, rows);
        Assert.Contains(hasHeaders ? "row 134218" : "transport file", error.Expected, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_named_with_row_and_column()
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows);
        file[file.AsSpan().IndexOf("S-003"u8) + 1] = 0xFF;
        var error = XportFiles.Refused(file);
        Assert.Equal(("row 3, column USUBJID", "\"S?003\""), (error.Place, error.Found));
    }
}
