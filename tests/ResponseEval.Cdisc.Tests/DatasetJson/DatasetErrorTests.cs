using System.Text;
using System.Text.RegularExpressions;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Broken files: every one is refused with the place, what was found and what was expected.</summary>
public sealed class DatasetErrorTests
{
    private const string Row = """["S",1,1,"1",true,null,null,null,null,null]""";

    [Fact]
    public void Errors_in_rows_are_the_reviewed_ones() => ReviewedText.Matches("RowErrors.txt", Table(
        ("no array", "{\"a\":1}"),
        ("a number alone", "5"),
        ("too few cells", "[\"S\",1]"),
        ("no cells", "[]"),
        ("too many cells", Row.Replace("]", ",1]", StringComparison.Ordinal)),
        ("an array as cell", With(0, "[1]")),
        ("an object as cell", With(1, "{\"a\":1}")),
        ("a number as text", With(0, "7")),
        ("true as text", With(0, "true")),
        ("text as whole number", With(1, "\"na\"")),
        ("empty text as number", With(2, "\"\"")),
        ("half a whole number", With(1, "1.5")),
        ("number too large", With(2, "1e999")),
        ("number with leading zero", With(2, "01")),
        ("number with plus", With(2, "+1")),
        ("number without digits", With(2, "-")),
        ("number ends in a point", With(2, "1.")),
        ("NaN", With(2, "NaN")),
        ("a number as decimal", With(3, "1.5")),
        ("text as decimal", With(3, "\"many\"")),
        ("infinity as decimal", With(3, "\"Infinity\"")),
        ("white space in decimal", With(3, "\" 1\"")),
        ("comma in the wrong place", With(3, "\"1,23\"")),
        ("text as boolean", With(4, "\"true\"")),
        ("a number as date", With(6, "19757")),
        ("partial date", With(6, "\"2014-02\"")),
        ("no such day", With(6, "\"2014-02-30\"")),
        ("date with time", With(6, "\"2014-02-03T10:15:30\"")),
        ("date without time", With(7, "\"2014-02-03\"")),
        ("time zone", With(7, "\"2014-02-03T10:15:30Z\"")),
        ("no such hour", With(8, "\"24:00:00\"")),
        ("time without seconds", With(8, "\"10:15\"")),
        ("half a surrogate pair", With(0, "\"\\ud800x\"")),
        ("unknown escape", With(0, "\"\\x\"")),
        ("raw tab", With(0, "\"a\tb\"")),
        ("unfinished text", "[\"S"),
        ("unfinished row", "[\"S\",1"),
        ("missing comma", "[\"S\" 1]"),
        ("comma at the end", "[\"S\",]"),
        ("a comment", "[/* */\"S\"]"),
        ("more after the row", Row + "]")));

    [Fact]
    public void Errors_in_metadata_are_the_reviewed_ones() => ReviewedText.Matches("MetadataErrors.txt", Table(
        "metadata",
        ("nothing", ""),
        ("white space", "  "),
        ("an array", "[]"),
        ("unfinished", "{\"name\":\"T\""),
        ("not JSON", "STUDYID,DOMAIN"),
        ("an empty object", "{}"),
        ("no creation time", Without("datasetJSONCreationDateTime")),
        ("no version", Without("datasetJSONVersion")),
        ("no identifier", Without("itemGroupOID")),
        ("no number of rows", Without("records")),
        ("no name", Without("name")),
        ("no label", Without("label")),
        ("creation time without time", Changed("\"2026-01-02T03:04:05\"", "\"2026-01-02\"")),
        ("creation time that never was", Changed("\"2026-01-02T03:04:05\"", "\"2026-02-30T03:04:05\"")),
        ("version 1.0", Changed("1.1.0", "1.0.0")),
        ("version 1.10", Changed("1.1.0", "1.10")),
        ("version as number", Changed("\"1.1.0\"", "1.1")),
        ("records as text", Changed("\"records\":0", "\"records\":\"0\"")),
        ("records below zero", Changed("\"records\":0", "\"records\":-1")),
        ("records too many", Changed("\"records\":0", "\"records\":99999999999999999999")),
        ("empty name", Changed("\"name\":\"T\"", "\"name\":\"\"")),
        ("label is null", Changed("\"label\":\"Test\"", "\"label\":null")),
        ("member twice", Changed("\"label\"", "\"name\":\"U\",\"label\"")),
        ("source system without version", Changed("\"records\"", "\"sourceSystem\":{\"name\":\"N\"},\"records\"")),
        ("source system as text", Changed("\"records\"", "\"sourceSystem\":\"N\",\"records\"")),
        ("columns as object", DatasetText.Metadata(0, []).Replace("[]", "{}", StringComparison.Ordinal) + "}"),
        ("a column as text", DatasetText.Metadata(0, []).Replace("[]", "[\"A\"]", StringComparison.Ordinal) + "}"),
        ("column twice", DatasetText.Metadata(0, new TableColumn("A", TableDataType.String), new TableColumn("a", TableDataType.Integer)) + "}"),
        ("column without type", Changed(",\"dataType\":\"string\"", "")),
        ("column with unknown type", Changed("\"dataType\":\"string\"", "\"dataType\":\"text\"")),
        ("type in the wrong case", Changed("\"dataType\":\"datetime\"", "\"dataType\":\"dateTime\"")),
        ("unknown target", Changed("\"targetDataType\":\"integer\"", "\"targetDataType\":\"float\"")),
        ("length zero", Changed("\"dataType\":\"string\"", "\"dataType\":\"string\",\"length\":0")),
        ("length as text", Changed("\"dataType\":\"string\"", "\"dataType\":\"string\",\"length\":\"8\"")),
        ("half a key sequence", Changed("\"dataType\":\"string\"", "\"dataType\":\"string\",\"keySequence\":1.5")),
        ("empty column name", Changed("\"name\":\"SUBJECT\"", "\"name\":\"\"")),
        ("half a surrogate pair", Changed("\"Test\"", "\"\\udc00\""))));

    [Theory]
    [InlineData("""[null,1,1,"1",true,null,null,null,null,null]""")]
    [InlineData("")]
    public void A_file_with_fewer_rows_than_records_is_refused_at_its_end(string row)
    {
        using var reader = DatasetText.ReadNdjson(DatasetText.Metadata(7) + "}\n" + row);
        var read = 0;
        var error = Assert.Throws<TableFormatException>(() =>
        {
            while (reader.Read())
                read++;
        });
        Assert.Equal(row.Length == 0 ? 0 : 1, read);
        Assert.Equal("7 rows, as \"records\" says", error.Expected);
        Assert.Equal(error.Expected, Assert.Throws<TableFormatException>(() => DatasetText.Rows(DatasetText.Metadata(7) + $",\"rows\":[{row}]}}", json: true)).Expected);
        Assert.Equal(error.Expected, Assert.Throws<TableFormatException>(() => DatasetText.Rows(DatasetText.Metadata(7) + "}", json: true)).Expected);
    }

    [Fact]
    public void A_file_with_more_rows_than_records_is_refused_at_the_first_of_them()
    {
        Assert.StartsWith("row 2:", Message(DatasetText.Metadata(1) + $"}}\n{Row}\n{Row}\n", json: false), StringComparison.Ordinal);
        Assert.StartsWith("row 2:", Message(DatasetText.Metadata(1) + $",\"rows\":[{Row},{Row}]}}", json: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_have_their_place_in_both_forms()
    {
        Assert.Equal(
            "metadata, rows: found an array, expected each row on a line of its own, after the metadata",
            Message(DatasetText.Metadata(0) + ",\"rows\":[]}", json: false));
        Assert.Equal("metadata, rows: found null, expected an array", Message(DatasetText.Metadata(0) + ",\"rows\":null}", json: true));
        Assert.Equal(
            "metadata: found no member \"itemGroupOID\" before \"rows\", expected it",
            Message("{\"datasetJSONCreationDateTime\":\"2026-01-02T03:04:05\",\"datasetJSONVersion\":\"1.1.0\",\"rows\":[],\"columns\":[]}", json: true));
        Assert.Equal(
            "metadata: found the member \"rows\" twice, expected every member once", Message(DatasetText.Metadata(0) + ",\"rows\":[],\"rows\":[]}", json: true));
        Assert.Equal(
            "metadata: found the member \"name\" twice, expected every member once", Message(DatasetText.Metadata(0) + ",\"rows\":[],\"name\":\"U\"}", json: true));
    }

    [Fact]
    public void An_error_of_JSON_names_the_byte()
    {
        var metadata = DatasetText.Metadata(1);
        Assert.StartsWith($"row 1, byte {metadata.Length + 7}: found what is no JSON: 7]", Message(metadata + "}\n[\"S\" 7]", json: false), StringComparison.Ordinal);
        Assert.StartsWith($"row 1, byte {metadata.Length + 14}: found what is no JSON: 7]", Message(metadata + ",\"rows\":[[\"S\" 7]", json: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("]")]
    [InlineData("]}}")]
    [InlineData("]}\n{}")]
    [InlineData("],\"more\":}")]
    [InlineData("],\"more\":[}")]
    public void What_follows_the_rows_must_be_JSON(string end) =>
        Assert.StartsWith("after the rows, byte ", Message(DatasetText.Metadata(0) + ",\"rows\":[" + end, json: true), StringComparison.Ordinal);

    /// <summary>Found by fuzzing: the framework's reader throws when such a name is compared.</summary>
    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_refused()
    {
        Assert.Equal("metadata: found half of a surrogate pair, expected text", Message("{\"\\ud83d\":1}", json: false));
        Assert.Equal("metadata: found half of a surrogate pair, expected text", Message("{\"\\ud83d\":1}", json: true));
        Assert.Equal("metadata: found half of a surrogate pair, expected text", Message(DatasetText.Metadata(0) + ",\"rows\":[],\"\\ud83d\":1}", json: true));
    }

    [Theory]
    [InlineData("metadata")]
    [InlineData("row 1")]
    [InlineData("after the rows")]
    public void Bytes_that_are_not_UTF8_are_refused(string place)
    {
        var row = Row.Replace("\"S\"", place == "row 1" ? "\"\u00AE\"" : "\"S\"", StringComparison.Ordinal);
        var label = place == "metadata" ? "\"\u00AE\"" : "\"Test\"";
        var text = DatasetText.Metadata(1).Replace("\"Test\"", label, StringComparison.Ordinal)
            + $",\"rows\":[{row}],\"more\":\"{(place == "after the rows" ? '\u00AE' : ' ')}\"}}";
        using var file = new MemoryStream(Encoding.Latin1.GetBytes(text));
        var error = Assert.Throws<TableFormatException>(() =>
        {
            using var reader = new DatasetJsonReader(file);
            TableText.Rows(reader);
        });
        Assert.Equal($"{place}: found bytes that are not UTF-8, expected UTF-8", error.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void After_an_error_nothing_more_is_read(bool json)
    {
        using TableReader reader = json ? DatasetText.ReadJson(DatasetText.Json("[1]", Row)) : DatasetText.ReadNdjson(DatasetText.Ndjson("[1]", Row));
        Assert.Throws<TableFormatException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.Read());
    }

    private static string With(int column, string value)
    {
        string[] cells = ["\"S\"", "1", "1", "\"1\"", "true", "null", "null", "null", "null", "null"];
        cells[column] = value;
        return $"[{string.Join(',', cells)}]";
    }

    private static string Changed(string from, string to) => DatasetText.Metadata(0).Replace(from, to, StringComparison.Ordinal) + "}";

    private static string Without(string member) => Changed($"\"{member}\":", $"\"x-{member}\":");

    /// <summary>One line a file: what is wrong, and the error of the NDJSON reader. The JSON reader must say the same, but for bytes and breaks of lines.</summary>
    private static string Table(params (string Name, string Row)[] rows) =>
        string.Join('\n', rows.Select(row => $"{row.Name,-26} {Both(DatasetText.Ndjson(row.Row), DatasetText.Json(row.Row))}"));

    private static string Table(string metadata, params (string Name, string Text)[] files) =>
        string.Join('\n', files.Select(file => $"{metadata} {file.Name,-32} {Both(file.Text, file.Text)}"));

    private static string Both(string ndjson, string json)
    {
        var (first, second) = (WithoutBytes(Message(ndjson, json: false)), WithoutBytes(Message(json, json: true)));
        return first == second ? first : $"{first} | JSON: {second}";
    }

    private static string WithoutBytes(string message) => Regex.Replace(message, @"byte \d+", "byte");

    private static string Message(string text, bool json) => Assert.Throws<TableFormatException>(() => DatasetText.Rows(text, json)).Message;
}
