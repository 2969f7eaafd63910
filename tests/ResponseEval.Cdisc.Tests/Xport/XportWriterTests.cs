using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

public sealed class XportWriterTests
{
    [Fact]
    public void The_records_are_those_of_the_technical_note()
    {
        // By hand from SAS technical note TS-140, section "Record layout".
        var table = new TableMetadata("DM", [XportFiles.Text("SEX", 1) with { Label = "Sex" }, XportFiles.Number("AGE") with { DisplayFormat = "3." }])
        {
            Label = "Demographics",
            CreatedAt = new DateTime(2024, 2, 29, 13, 14, 15),
            SourceSystemName = "SAS on X64_10PRO",
            SourceSystemVersion = "9.0401M7",
        };
        var file = XportFiles.Write(table, [["F", 61.0]]);
        string[] records = [.. Enumerable.Range(0, file.Length / 80).Select(i => Encoding.Latin1.GetString(file, 80 * i, 80))];
        Assert.Equal(14, records.Length);
        Assert.Equal("HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000000000000000000000000000000  ", records[0]);
        Assert.Equal("SAS     SAS     SASLIB  9.0401M7X64_10PR                        29FEB24:13:14:15", records[1]);
        Assert.Equal("01JAN60:00:00:00                                                                ", records[2]);
        Assert.Equal("HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!000000000000000001600000000140  ", records[3]);
        Assert.Equal("HEADER RECORD*******DSCRPTR HEADER RECORD!!!!!!!000000000000000000000000000000  ", records[4]);
        Assert.Equal("SAS     DM      SASDATA 9.0401M7X64_10PR                        29FEB24:13:14:15", records[5]);
        Assert.Equal("01JAN60:00:00:00                Demographics                                    ", records[6]);
        Assert.Equal("HEADER RECORD*******NAMESTR HEADER RECORD!!!!!!!000000000200000000000000000000  ", records[7]);
        Assert.Equal("\0\u0002\0\0\0\u0001\0\u0001SEX     Sex                                             \0\0\0\0\0\0\0\0        ", records[8]);
        Assert.Equal("HEADER RECORD*******OBS     HEADER RECORD!!!!!!!000000000000000000000000000000  ", records[12]);
        Assert.Equal("F\u0042\u003D\0\0\0\0\0\0".PadRight(80), records[13]);
        Assert.Equal("00010000000800024147452020202020", Convert.ToHexString(file, 780, 16)); // numeric, 8 bytes, number 2, "AGE     "
        Assert.Equal("20202020202020200003000000000000202020202020202000000000000000010000", Convert.ToHexString(file, 836, 34)); // 3., no informat, at byte 1
    }

    [Fact]
    public void Version_8_differs_in_names_and_states_the_rows()
    {
        var file = XportFiles.Write(new TableMetadata("Demographics", [XportFiles.Text("a_long_name", 1)]), [["F"], ["M"]], XportVersion.V8);
        string[] records = [.. Enumerable.Range(0, file.Length / 80).Select(i => Encoding.Latin1.GetString(file, 80 * i, 80))];
        Assert.Equal("HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!000000000000000000000000000000  ", records[0]);
        Assert.Equal("HEADER RECORD*******MEMBV8  HEADER RECORD!!!!!!!000000000000000001600000000140  ", records[3]);
        Assert.Equal("HEADER RECORD*******DSCPTV8 HEADER RECORD!!!!!!!000000000000000000000000000000  ", records[4]);
        Assert.Equal("SAS     Demographics                    SASDATA 9.4             01JAN60:00:00:00", records[5]);
        Assert.Equal("HEADER RECORD*******NAMSTV8 HEADER RECORD!!!!!!!000000000100000000000000000000  ", records[7]);
        Assert.StartsWith("\0\u0002\0\0\0\u0001\0\u0001a_long_n", records[8], StringComparison.Ordinal);
        Assert.StartsWith("a_long_name                     \0\0\0\0\0\0", records[9][8..], StringComparison.Ordinal);
        // Where SAS writes the number of rows, and reads none if there is no number.
        Assert.Equal("HEADER RECORD*******OBSV8   HEADER RECORD!!!!!!!              2                 ", records[10]);
    }

    [Fact]
    public void Version_8_states_the_rows_also_where_the_stream_cannot_go_back()
    {
        var table = XportFiles.Results with { Records = 6 };
        var stream = new MemoryStream();
        using (var writer = new XportWriter(new GZipStream(stream, CompressionLevel.Fastest), table, XportVersion.V8))
        {
            XportFiles.WriteRows(writer, table, XportFiles.ResultRows);
            writer.Complete();
        }

        var unpacked = XportFiles.Unpack(Convert.ToBase64String(stream.ToArray()));
        Assert.Equal(XportFiles.Write(XportFiles.Results, XportFiles.ResultRows, XportVersion.V8), unpacked);

        using var unknown = new GZipStream(new MemoryStream(), CompressionLevel.Fastest);
        Assert.Throws<TableFormatException>(() => new XportWriter(unknown, XportFiles.Results, XportVersion.V8));
        using var wrong = new XportWriter(new GZipStream(new MemoryStream(), CompressionLevel.Fastest), table with { Records = 7 }, XportVersion.V8);
        XportFiles.WriteRows(wrong, table, XportFiles.ResultRows);
        Assert.Contains("6 rows", Assert.Throws<TableFormatException>(wrong.Complete).Found, StringComparison.Ordinal);
    }

    public static TheoryData<string, TableMetadata, string, string> TooMuch => new()
    {
        { "the data set name", new("DEMOGRAPHICS", [XportFiles.Text("A", 1)]), "the data set", "version 8 takes 32" },
        { "no data set name", new("", [XportFiles.Text("A", 1)]), "the data set", "letters" },
        { "a data set name of other letters", new("DÜ", [XportFiles.Text("A", 1)]), "the data set", "letters" },
        { "the data set label", new("A", [XportFiles.Text("A", 1)]) { Label = new string('x', 41) }, "data set A", "40 at most" },
        { "no column", new("A", []), "data set A", "1 to 32767" },
        { "a column name", new("A", [XportFiles.Text("A_LONG_NAME", 1)]), "column A_LONG_NAME", "version 8 takes 32" },
        { "a column name that begins with a digit", new("A", [XportFiles.Text("1A", 1)]), "column 1A", "digit" },
        { "a column name twice", new("A", [XportFiles.Text("A", 1), XportFiles.Number("a")]), "column a", "differ" },
        { "a label", new("A", [XportFiles.Text("A", 1) with { Label = new string('x', 39) + "ü" }]), "column A", "40 at most; XPORT version 8 takes 256" },
        { "a label for either version", new("A", [XportFiles.Text("A", 1) with { Label = new string('x', 257) }]), "column A", "40 at most" },
        { "a text", new("A", [XportFiles.Text("A", 201)]), "column A", "1 to 200; XPORT version 8 takes 32767" },
        { "a text of nothing", new("A", [XportFiles.Text("A", 0)]), "column A", "1 to 200" },
        { "a text without a length", new("A", [XportFiles.Text("A", null)]), "column A", "measure" },
        { "a number of one byte", new("A", [XportFiles.Number("A") with { NumberBytes = 1 }]), "column A", "2 to 8" },
        { "a format", new("A", [XportFiles.Number("A") with { DisplayFormat = "BEST.x" }]), "column A", "such as" },
        { "a format name", new("A", [XportFiles.Number("A") with { InputFormat = "MYLONGFMT8." }]), "column A", "version 8 takes 32" },
        { "a year", new("A", [XportFiles.Number("A")]) { CreatedAt = new DateTime(2060, 1, 1) }, "data set A", "1960 to 2059" },
        { "a row", new("A", [.. Enumerable.Range(0, 32767).Select(i => XportFiles.Text($"A{i}", 32767))]), "column A512", "16777216" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_the_format_has_no_room_for_is_refused(string what, TableMetadata table, string place, string expected)
    {
        var version = what == "a row" ? XportVersion.V8 : XportVersion.V5;
        var error = Assert.Throws<TableFormatException>(() => new XportWriter(new MemoryStream(), table, version));
        Assert.Equal(place, error.Place);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
        if (what == "a label for either version")
            Assert.DoesNotContain("version 8", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<object?[], string, string> WrongRows => new()
    {
        { ["too long: this", 1.0, 1.0], "column USUBJID", "8 at most" },
        { ["Größe123", 1.0, 1.0], "column USUBJID", "8 at most" },
        { [1.0, 1.0, 1.0], "column USUBJID", "text" },
        { ["S", "x", 1.0], "column AVAL", "a number" },
        { ["S", double.NaN, 1.0], "column AVAL", "between" },
        { ["S", 1e76, 1.0], "column AVAL", "between" },
        { ["S", 1.0, 0.1], "column SMALL", "3 bytes hold exactly" },
        { ["S", 'a', 1.0], "column AVAL", "'A' to 'Z'" },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_value_that_does_not_fit_is_refused_with_its_row_and_column(object?[] row, string place, string expected)
    {
        var table = XportFiles.Results with { Columns = [.. XportFiles.Results.Columns.AsSpan()[..3]] };
        var error = Assert.Throws<TableFormatException>(() => XportFiles.Write(table, [["S", 1.0, 1.0], row]));
        Assert.Equal($"row 2, {place}", error.Place);
        Assert.Contains(expected, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_after_a_text_need_no_room() =>
        Assert.Equal(["'S-001'"], XportFiles.Rows(XportFiles.Write(new TableMetadata("A", [XportFiles.Text("A", 5)]), [["S-001   "]])));

    [Theory]
    [InlineData(30, 1, XportVersion.V5, "row 2", "the last 1 rows")]
    [InlineData(30, 1, XportVersion.V8, null, null)]
    [InlineData(1, 79, XportVersion.V5, "row 2", "the last 79 rows")]
    [InlineData(1, 80, XportVersion.V5, null, null)] // 81 rows begin a second record, as no fewer do
    [InlineData(1, 81, XportVersion.V5, "row 82", "the last 1 rows")]
    [InlineData(80, 3, XportVersion.V5, null, null)]
    [InlineData(1, 0, XportVersion.V5, null, null)]
    public void Blank_rows_that_readers_take_for_filling_are_reported(int length, int blankRows, XportVersion version, string? place, string? text)
    {
        var table = new TableMetadata("T", [XportFiles.Text("A", length)]);
        var stream = new MemoryStream();
        using var writer = new XportWriter(stream, table, version);
        XportFiles.WriteRows(writer, table, [["x"], .. Enumerable.Repeat(new object?[] { "" }, blankRows)]);
        writer.Complete();
        Assert.Equal(place is null ? [] : new[] { place }, writer.Warnings.Select(warning => warning.Place));
        Assert.All(writer.Warnings, warning => Assert.Contains(text!, warning.Text, StringComparison.Ordinal));
        var lost = place is null ? 0 : blankRows + 2 - int.Parse(place[4..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(1 + blankRows - lost, XportFiles.Rows(stream.ToArray()).Length);
    }

    [Fact]
    public void A_row_of_another_table_is_refused()
    {
        using var writer = new XportWriter(new MemoryStream(), XportFiles.Results, XportVersion.V5);
        Assert.Throws<TableFormatException>(() => writer.Write(new TableRowBuilder(3).Row));
    }

    [Theory]
    [InlineData(TableDataType.Date, "DATE9.")]
    [InlineData(TableDataType.DateTime, "DATETIME20.")]
    [InlineData(TableDataType.Time, "TIME8.")]
    public void Dates_without_a_format_get_one(TableDataType type, string format)
    {
        var column = XportFiles.Metadata(XportFiles.Write(new TableMetadata("A", [XportFiles.Dated("A", type, null)]), [])).Columns[0];
        Assert.Equal((type, format), (column.DataType, column.DisplayFormat));
    }

    [Theory]
    [InlineData(null, null, "9.4", "")]
    [InlineData("ResponseEval", "0.1.0", "9.4", "")]
    [InlineData("SAS", "9.3", "9.3", "")]
    [InlineData("SAS on Linux", null, "9.4", "Linux")]
    [InlineData("SAS on Größe", "9.4", "9.4", "")]
    public void Another_system_than_SAS_is_not_named(string? name, string? version, string sas, string system)
    {
        var table = XportFiles.Results with { SourceSystemName = name, SourceSystemVersion = version };
        Assert.Equal(sas.PadRight(8) + system.PadRight(8), Encoding.Latin1.GetString(XportFiles.Write(table, []), 104, 16));
    }
}
