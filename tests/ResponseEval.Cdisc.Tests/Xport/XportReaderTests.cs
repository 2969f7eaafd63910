using System.Buffers.Binary;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

public sealed class XportReaderTests
{
    // R 4.2, haven 2.5.1:
    // d <- data.frame(id = c("a", "bb", ""), x = c(1.5, NA, -2), d = as.Date(c("2024-02-29", NA, "1950-01-01")), t = hms::hms(c(1, 2, NA)),
    //   dt = as.POSIXct(c("2024-02-29 12:00:00", NA, "1959-01-01 00:00:01"), tz = "UTC"))
    // attr(d$x, "label") <- "short"; attr(d, "label") <- "A label"; write_xpt(d, "hv5.xpt", version = 5, name = "HV")
    private const string Haven5 =
        "H4sIAAAAAAACA/NwdXRxDVIIcnX2D3LRggAfT6cgx6BIBQ9kOUUIMMALFBSCHYMVQACJBhqnoGCmZ2AG4icVp5joGSngBEZGfv5hRmZWBiZWBgZWpqbofAUKgQcW//q6+joBxYjzr6EZnGVigN08"
        + "l2DnoICQIIrCzyNMARZ+Lo4hjjQLP0eFnMSk1ByKws/P0dc1mJB/TbH7l4GJgQGIGTNTyItPBihA55MFGIGYg4GpAmpWcUZ+UQmpbmHEcAsTBW5hJjVYgInFFdktKHwGBi4K3MJSQqJbQjx9UdyCwm"
        + "dgEKLALawpJaSHC8h+5HCB8xkYpMhxCrH5w98pGFOOyPIgUcFRAmKbS3Q3mHYUgPA9KjZkOgDppCQ9qHtgtKMCKl9B4SBU5PATBxSZ43LC5h9w+IS4/AcAMbrWQkAGAAA=";

    // The same, then: attr(d$x, "label") <- "a label that is a good deal longer than forty characters"; names(d)[1] <- "a_very_long_identifier"
    // write_xpt(d, "hv8.xpt", version = 8, name = "HVLONGNAME")
    private const string Haven8 =
        "H4sIAAAAAAACA6VUTW6CQBgd+5M0XTXtpumi+brtwiBRalw5yqSYgDRi3HRhBkElIZLgpNEz9DK9QtNFL9ID9AgdBA0oVNCXTD4eMzze95hBIVgmPeiRtt6TH0OondagDgBKfO4hhPAvAAxsQIBY5X"
        + "IAUlmQAm7OrWpZhEyIYlcfiFJDqDYEoVGrbXM4EkpKvxrRVg3n6rciba6qQrqebLRf+lzwmPyUgap3n7tYI+l98HUy7uOdXIvmh8Glpu0elR93aeztt5beLzpBiI8SHb7Z/nLoFv2eKMI2X+t5s8nQ"
        + "sewZc8aO7e8+l0CJjwt0sojW0CgbNqUMnDnnE8+zwLKpC4Ew1+NTs6RmacfLRi+zh3qml1OrYB58U5C4lwRH6NLKmWeKlzNW0Eu/oyW8JDhC1+xwL+cWK55L8P54LhuO0N0+vTQrec+HiltEzTgflX"
        + "0Z8LOB6ou8W3Hs+WwJoyn16YjZ/jyXP71lHPy/p4BvwzTk1/dVxVchVxYfTpNX0yxHea0rhiQH+IzufP00EzPf9zdPvxlJ5/s//AE2jeO34AYAAA==";

    private static readonly string[] _havenRows = ["'a'|1.5|23435|1|2024827200", "'bb'|.|.|2|.", "''|-2|-3652|.|-31535999"];

    [Fact]
    public void A_version_5_file_of_haven_is_read()
    {
        var file = XportFiles.Unpack(Haven5);
        var table = XportFiles.Metadata(file);
        Assert.Equal(("HV", "A label"), (table.Name, table.Label));
        Assert.Equal(["id", "x", "d", "t", "dt"], table.Columns.AsSpan().ToArray().Select(column => column.Name));
        Assert.Equal(
            [TableDataType.String, TableDataType.Float, TableDataType.Date, TableDataType.Time, TableDataType.DateTime],
            table.Columns.AsSpan().ToArray().Select(column => column.DataType));
        Assert.Equal(
            new TableColumn("d", TableDataType.Date)
            {
                TargetDataType = TargetDataType.Integer, DisplayFormat = "DATE.", InputFormat = "DATE.", IsRightJustified = true,
            },
            table.Columns[2]);
        Assert.Equal("short", table.Columns[1].Label);
        Assert.Equal(_havenRows, XportFiles.Rows(file));
    }

    [Fact]
    public void A_version_8_file_of_haven_is_read()
    {
        var file = XportFiles.Unpack(Haven8);
        using var reader = new XportReader(new MemoryStream(file));
        Assert.Equal(XportVersion.V8, reader.Version);
        Assert.Equal("HVLONGNAME", reader.Metadata.Name);
        Assert.Equal("a_very_long_identifier", reader.Metadata.Columns[0].Name);
        Assert.Equal("a label that is a good deal longer than forty characters", reader.Metadata.Columns[1].Label);
        Assert.Null(reader.Metadata.Records);
        Assert.Equal(_havenRows, XportFiles.Rows(reader));
        Assert.Empty(reader.Warnings);
    }

    [Theory]
    [InlineData("1                             ")] // SAS and haven 2.5.1
    [InlineData("              1              0")] // haven 2.5.5
    [InlineData("00001                         ")]
    public void The_number_of_labels_stands_wherever(string count)
    {
        var file = XportFiles.Unpack(Haven8);
        var labels = file.AsSpan().IndexOf("LABELV8"u8) - 20;
        Encoding.ASCII.GetBytes(count).CopyTo(file, labels + 48);
        Assert.Equal(_havenRows, XportFiles.Rows(file));
        Assert.Equal("a label that is a good deal longer than forty characters", XportFiles.Metadata(file).Columns[1].Label);
    }

    [Theory]
    [InlineData(XportVersion.V5)]
    [InlineData(XportVersion.V8)]
    public void What_was_written_is_read(XportVersion version)
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows, version);
        Assert.Equal(
            [
                "'S-001'|12.34|1|23435|2024665200.5|3661|'Größe'",
                "'S-002'|-0.1|-255|-1|-1|86399|''",
                "'S-003'|.A|4096|.|.|.|''",
                "'S-004'|._|0|0|0|0|'abcdefghijkl'",
                "'S-005'|.|0.5|2936549|10000000000|0.25|' x'",
                "'S-006'|1E+75|.Z|.|5.5E-79|0.3333333333333333|'y'",
            ],
            XportFiles.Rows(file));
        Assert.Equal(XportFiles.Results with { Records = version == XportVersion.V8 ? 6 : null }, XportFiles.Metadata(file));
        Assert.Empty(XportFiles.Warnings(file));
    }

    [Fact]
    public void Version_8_has_long_names_labels_and_formats()
    {
        var table = new TableMetadata("ADTR_with_a_name_of_32_characters", [
            XportFiles.Text("UNIQUE_SUBJECT_IDENTIFIER", 300) with { Label = new string('x', 255) },
            // The 40 bytes of the short label end in the middle of the ü.
            XportFiles.Number("B") with { Label = new string('x', 39) + "ü", DisplayFormat = "MY_VERY_LONG_FORMAT12.3", InputFormat = "MY_VERY_LONG_INFORMAT8." },
            XportFiles.Number("C") with { Label = "short", DisplayFormat = "DATETIME20." } with { DataType = TableDataType.DateTime, TargetDataType = TargetDataType.Integer }])
        {
            Name = "ADTR_with_a_name_of_32_character",
            Records = 1,
            SourceSystemName = "SAS",
            SourceSystemVersion = "9.4",
        };
        var file = XportFiles.Write(table, [[new string('y', 300), 1.0, 2.0]], XportVersion.V8);
        Assert.Equal(table, XportFiles.Metadata(file));
        Assert.Equal([$"'{new string('y', 300)}'|1|2"], XportFiles.Rows(file));

        // Labels without their records, as a careless tool would leave them: the part in the description counts.
        var labels = file.AsSpan().IndexOf("HEADER RECORD*******LABELV9"u8);
        var rows = file.AsSpan().IndexOf("HEADER RECORD*******OBSV8"u8);
        var cut = (byte[])[.. file[..labels], .. file[rows..]];
        Assert.Equal(new string('x', 39), XportFiles.Metadata(cut).Columns[1].Label);
    }

    [Fact]
    public void Descriptions_of_136_bytes_are_read()
    {
        // VAX/VMS: each description lacks its last 4 bytes. Five of them fill 680 bytes, and 40 more the record.
        var table = XportFiles.Results with { Columns = [.. XportFiles.Results.Columns.AsSpan()[..5]] };
        var rows = XportFiles.ResultRows.Select(row => row[..5]).ToArray();
        var file = XportFiles.Write(table, rows);
        const int First = 640;
        var descriptions = Enumerable.Range(0, 5).SelectMany(i => file.AsSpan(First + 140 * i, 136).ToArray());
        var observations = file.AsSpan().IndexOf("HEADER RECORD*******OBS "u8);
        var vax = (byte[])[.. file[..First], .. descriptions, .. Enumerable.Repeat((byte)' ', 40), .. file[observations..]];
        vax["HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!".Length + 240 + 28] = (byte)'3';
        vax["HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!".Length + 240 + 29] = (byte)'6';
        Assert.Equal(XportFiles.Rows(file), XportFiles.Rows(vax));
        Assert.Equal(table, XportFiles.Metadata(vax));
    }

    [Fact]
    public void Columns_lie_where_their_descriptions_say()
    {
        var table = new TableMetadata("T", [XportFiles.Text("A", 3), XportFiles.Number("B")]);
        var file = XportFiles.Write(table, [["abc", 1.0]]);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(640 + 84), 8);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(640 + 140 + 84), 0);
        var row = file.AsSpan().IndexOf("abc"u8);
        byte[] swapped = [.. file[(row + 3)..(row + 11)], .. "abc"u8];
        swapped.CopyTo(file, row);
        Assert.Equal(["'abc'|1"], XportFiles.Rows(file));
    }

    [Fact]
    public void Numbers_of_variables_out_of_order_are_reported()
    {
        var file = XportFiles.Write(XportFiles.Results, []);
        file[640 + 140 + 7] = 7;
        var warning = Assert.Single(XportFiles.Warnings(file));
        Assert.Equal(("column AVAL", "The variable has the number 7 after 1; the columns stay in the order of the file."), (warning.Place, warning.Text));
    }

    [Fact]
    public void Texts_in_another_encoding_are_read_when_it_is_named()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        var table = new TableMetadata("T", [XportFiles.Text("A", 9) with { Label = "xxxx" }, XportFiles.Number("B"), XportFiles.Text("C", 2)]);
        var file = XportFiles.Write(table, [["xxxxx", 'B', "c"]]);
        windows.GetBytes("„€“ ").CopyTo(file, 640 + 16);
        windows.GetBytes("Größe").CopyTo(file, file.AsSpan().IndexOf("xxxxx"u8));
        var options = new TableReadOptions { Encoding = windows };
        Assert.Equal(["'Größe'|.B|'c'"], XportFiles.Rows(file, options));
        using var reader = new XportReader(new MemoryStream(file), options);
        Assert.Equal("„€“", reader.Metadata.Columns[0].Label);

        var label = XportFiles.Refused(file);
        Assert.Equal(("byte 656", "\"???\""), (label.Place, label.Found));
        Assert.Contains("windows-1252", label.Expected, StringComparison.Ordinal);
        "    "u8.CopyTo(file.AsSpan(640 + 16));
        var text = XportFiles.Refused(file);
        Assert.Equal(("row 1, column A", "\"Gr??e\""), (text.Place, text.Found));
        Assert.Contains("windows-1252", text.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_named_encoding_is_reported()
    {
        var table = new TableMetadata("T", [XportFiles.Text("A", 9)]);
        var error = XportFiles.Refused(XportFiles.Write(table, [["Größe"]]), new TableReadOptions { Encoding = Encoding.ASCII });
        Assert.Equal("row 1, column A", error.Place);
        Assert.Contains("us-ascii", error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_allocate_nothing()
    {
        var table = XportFiles.Results;
        var file = XportFiles.Write(table, Enumerable.Repeat(XportFiles.ResultRows[0], 10_000));
        using var reader = new XportReader(new MemoryStream(file));
        Assert.True(reader.Read());
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read())
            continue;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5000);
        Assert.Equal(10_000, reader.RowNumber);
    }
}
