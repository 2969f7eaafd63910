using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>CSV as RFC 4180 has it, and nothing else.</summary>
public sealed class CsvTableReaderTests
{
    private static readonly TableColumn[] _typed =
    [
        new("TEXT", TableDataType.String) { Label = "A text" },
        new("COUNT", TableDataType.Integer),
        new("SIZE", TableDataType.Float),
        new("ADT", TableDataType.Date) { TargetDataType = TargetDataType.Integer },
    ];

    [Theory]
    [InlineData("A,B\n1,2\n3,4\n")]
    [InlineData("A,B\n1,2\n3,4")]
    [InlineData("A,B\r\n1,2\r\n3,4\r\n")]
    [InlineData("A,B\r1,2\r3,4\r")]
    [InlineData("\uFEFFA,B\n1,2\n3,4\n")]
    [InlineData("\"A\",\"B\"\n\"1\",2\n3,\"4\"\n")]
    [InlineData("A,B\n\n1,2\n\r\n3,4\n\n\n")]
    public void A_table_is_its_lines(string text) => Assert.Equal(["\"1\" \"2\"", "\"3\" \"4\""], Rows(text));

    [Theory]
    [InlineData("A,B\n\"1,2\",\"say \"\"yes\"\"\"\n", "\"1,2\" \"say \"yes\"\"")]
    [InlineData("A,B\n\"1\n2\r\n3\",4\n", "\"1\n2\r\n3\" \"4\"")]
    [InlineData("A,B\n 1 ,\t2\n", "\" 1 \" \"\t2\"")]
    [InlineData("A,B\n,\n", "\"\" \"\"")]
    [InlineData("A,B\n\"\",''\n", "\"\" \"''\"")]
    [InlineData("A,B\né吐,😀\n", "\"é吐\" \"😀\"")]
    [InlineData("A,B\nsep=;,#x\n", "\"sep=;\" \"#x\"")]
    [InlineData("A,B\nNA,NULL\n", "\"NA\" \"NULL\"")]
    public void A_cell_is_its_text(string text, string row) => Assert.Equal([row], Rows(text));

    [Fact]
    public void In_a_table_of_one_column_an_empty_line_is_a_row() => Assert.Equal(["\"1\"", "\"\"", "\"\"", "\"2\""], Rows("A\n1\n\n\"\"\n2\n"));

    [Fact]
    public void A_file_may_have_no_rows() => Assert.Empty(Rows("A,B"));

    [Fact]
    public void The_separator_is_the_comma() => Assert.Equal(["\"1;2\""], Rows("A;B\n1;2\n"));

    [Theory]
    [InlineData("", "line 1: found nothing, expected the names of the columns")]
    [InlineData("\uFEFF", "line 1: found nothing, expected the names of the columns")]
    [InlineData("\n1\n", "line 1, column 1: found an empty name, expected a name")]
    [InlineData("A,\n1,2\n", "line 1, column 2: found an empty name, expected a name")]
    [InlineData("A,B,a\n", "line 1, column 3: found the name a again, expected a name that no other column has, ignoring case")]
    [InlineData("A,B\n1,2\n3\n", "row 2 (line 3): found 1 cells, expected 2, one for each name")]
    [InlineData("A,B\n1,2,3\n", "row 1 (line 2): found 3 cells, expected 2, one for each name")]
    [InlineData("A,B\n\"1\n2\",3\n4\n", "row 2 (line 4): found 1 cells, expected 2, one for each name")]
    [InlineData("A,B\n1,\"2\n3,4\n", "line 2: found a quoted field that is never closed (byte offset 13), expected CSV as RFC 4180 has it")]
    [InlineData("A,B\n1,2\"\n", "line 2: found a quote inside an unquoted field (byte offset 7), expected CSV as RFC 4180 has it")]
    [InlineData("A,B\n1, \"2\"\n", "line 2: found a quote inside an unquoted field (byte offset 7), expected CSV as RFC 4180 has it")]
    [InlineData("A,B\n\"1\"x,2\n", "line 2: found text after the closing quote of a quoted field (byte offset 7), expected CSV as RFC 4180 has it")]
    public void A_broken_file_is_refused(string text, string message) => Assert.Equal(message, Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_with_their_line()
    {
        Assert.Equal("line 3: found bytes that are not UTF-8, expected UTF-8", Refusal(Encoding.Latin1.GetBytes("A,B\n1,2\n3,é\n")));
        Assert.Equal("line 1: found bytes that are not UTF-8, expected UTF-8", Refusal(Encoding.Latin1.GetBytes("A,é\n1,2\n")));
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
            Assert.Equal("byte 0: found the byte order mark of UTF-16 or UTF-32, expected UTF-8", Refusal([.. encoding.Preamble, .. encoding.GetBytes("A\n1\n")]));
    }

    [Fact]
    public void After_an_error_nothing_more_is_read()
    {
        using var reader = new CsvTableReader(new MemoryStream("A,B\n1\n2,3\n"u8.ToArray()), "T");
        Assert.Throws<TableFormatException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.Read());
    }

    [Fact]
    public void Rows_may_lie_anywhere_in_the_memory_of_the_reader()
    {
        var rows = Enumerable.Range(0, 20_000).Select(row => $"{row},{new string('x', row % 97)},\"{new string('é', row % 31)}\"\"\"").ToArray();
        using var reader = new CsvTableReader(new Trickle(Encoding.UTF8.GetBytes("A,B,C\n" + string.Join('\n', rows)), most: 1013), "T");
        Assert.Equal(rows.Select(row => $"\"{row.Replace(",\"", ",", StringComparison.Ordinal)[..^2].Replace(",", "\" \"", StringComparison.Ordinal)}\""), TableText.Rows(reader));
    }

    [Fact]
    public void Another_table_supplies_types_and_labels()
    {
        var like = new TableMetadata("X", [.. _typed]) { Label = "Like" };
        using var reader = new CsvTableReader(
            new MemoryStream("adt,Count,SIZE,TEXT,MORE\n2014-02-03,3,12.50,,\n,,,x,y\n"u8.ToArray()), "T", new CsvReadOptions { Like = like });
        Assert.Equal(
            new TableMetadata(
                "T", [_typed[3] with { Name = "adt" }, _typed[1] with { Name = "Count" }, _typed[2], _typed[0], new("MORE", TableDataType.String)]) { Label = "Like" },
            reader.Metadata);
        Assert.Equal(["19757| 3|3 12.5|12.50 \"\" \"\"", ". . . \"x\" \"y\""], TableText.Rows(reader));
    }

    [Theory]
    [InlineData("COUNT\n1\nmany\n", "row 2 (line 3), column COUNT: found \"many\", expected a whole number")]
    [InlineData("COUNT\n1.5\n", "row 1 (line 2), column COUNT: found \"1.5\", expected a whole number")]
    [InlineData("SIZE\n\"1,5\"\n", "row 1 (line 2), column SIZE: found \"1,5\", expected a number")]
    [InlineData("SIZE\n 1\n", "row 1 (line 2), column SIZE: found \" 1\", expected a number")]
    [InlineData("SIZE\nNA\n", "row 1 (line 2), column SIZE: found \"NA\", expected a number")]
    [InlineData("SIZE\n1e999\n", "row 1 (line 2), column SIZE: found \"1e999\", expected a number")]
    [InlineData("ADT\n2014-02\n", "row 1 (line 2), column ADT: found \"2014-02\", expected a full date such as 2014-02-03")]
    public void A_value_that_does_not_fit_its_column_is_refused(string text, string message) =>
        Assert.Equal(message, Refusal(Encoding.UTF8.GetBytes(text), new CsvReadOptions { Like = new TableMetadata("X", [.. _typed]) }));

    [Fact]
    public void A_text_may_stand_for_missing_where_it_is_not_in_quotes()
    {
        using var reader = new CsvTableReader(
            new MemoryStream("SIZE,COUNTRY\nNA,NA\n1,\"NA\"\n2,NAM\n"u8.ToArray()), "T", new CsvReadOptions { Like = new TableMetadata("X", [.. _typed]), MissingText = "NA" });
        Assert.Equal([". .", "1|1 \"NA\"", "2|2 \"NAM\""], TableText.Rows(reader));
    }

    [Fact]
    public void Files_that_are_too_much_of_something_are_refused()
    {
        Assert.Equal("line 1: found 1000000 columns, expected at most 100000", Refusal(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 1_000_000)))));
        foreach (var text in new[] { "A,B\n\"", "A,B\n", "\"", "" })
        {
            using var file = new Pieces([text, .. Enumerable.Repeat(new string('x', 1 << 20), 1000)]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Contains("is longer than MaxRecordSize (16777216 bytes)", Refusal(file), StringComparison.Ordinal);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 27);
        }
    }

    private static string[] Rows(string text)
    {
        using var reader = new CsvTableReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), "T");
        return TableText.Rows(reader);
    }

    private static string Refusal(byte[] file, CsvReadOptions? options = null) => Refusal(new MemoryStream(file), options);

    private static string Refusal(Stream file, CsvReadOptions? options = null) => Assert.Throws<TableFormatException>(() =>
    {
        using var reader = new CsvTableReader(file, "T", options);
        TableText.Rows(reader);
    }).Message;
}
