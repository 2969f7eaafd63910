namespace ResponseEval.Cdisc.Tests;

/// <summary>The bytes that the writers of Dataset-JSON make.</summary>
public sealed class DatasetWriterTests
{
    private static readonly TableMetadata _table = new("T", [new("A", TableDataType.String), new("N", TableDataType.Float)])
    {
        CreatedAt = new DateTime(2026, 1, 2, 3, 4, 5),
    };

    [Fact]
    public void Ndjson_has_the_metadata_on_the_first_line_and_each_row_on_a_line_of_its_own() => Assert.Equal(
        """
        {"datasetJSONCreationDateTime":"2026-01-02T03:04:05","datasetJSONVersion":"1.1.0","itemGroupOID":"IG.T","records":2,"name":"T","label":"","columns":[{"itemOID":"IT.T.A","name":"A","label":"","dataType":"string"},{"itemOID":"IT.T.N","name":"N","label":"","dataType":"float"}]}
        ["x",1.5]
        [null,null]

        """,
        WrittenTable.Of(Ndjson, _table, row => Set(row, "x", 1.5), row => { }));

    [Fact]
    public void Json_is_one_object() => Assert.Equal(
        """{"datasetJSONCreationDateTime":"2026-01-02T03:04:05","datasetJSONVersion":"1.1.0","itemGroupOID":"IG.T","records":2,"name":"T","label":"","columns":[{"itemOID":"IT.T.A","name":"A","label":"","dataType":"string"},{"itemOID":"IT.T.N","name":"N","label":"","dataType":"float"}],"rows":[["x",1.5],["",-0.25]]}""",
        WrittenTable.Of(Json, _table, row => Set(row, "x", 1.5), row => Set(row, "", -0.25)));

    [Fact]
    public void A_table_without_rows_has_an_empty_array() =>
        Assert.EndsWith("],\"rows\":[]}", WrittenTable.Of(Json, _table with { Records = 0 }), StringComparison.Ordinal);

    [Fact]
    public void All_metadata_are_written_in_the_order_of_the_standard()
    {
        var column = new TableColumn("A", TableDataType.DateTime)
        {
            ItemOid = "IT", Label = "\"L\"", TargetDataType = TargetDataType.Integer, Length = 8, DisplayFormat = "E8601DT.", KeySequence = 1,
        };
        var metadata = new TableMetadata("T", [column])
        {
            Label = "L", CreatedAt = new DateTime(2026, 1, 2, 3, 4, 5, 60, DateTimeKind.Utc), ModifiedAt = new DateTime(2025, 1, 1), FileOid = "F", Originator = "O",
            SourceSystemName = "N", StudyOid = "S", MetaDataVersionOid = "M", MetaDataRef = "R", ItemGroupOid = "IG",
        };
        Assert.Equal(
            """{"datasetJSONCreationDateTime":"2026-01-02T03:04:05.06Z","datasetJSONVersion":"1.1.0","fileOID":"F","dbLastModifiedDateTime":"2025-01-01T00:00:00","originator":"O","sourceSystem":{"name":"N","version":""},"studyOID":"S","metaDataVersionOID":"M","metaDataRef":"R","itemGroupOID":"IG","records":0,"name":"T","label":"L","columns":[{"itemOID":"IT","name":"A","label":"\"L\"","dataType":"datetime","targetDataType":"integer","length":8,"displayFormat":"E8601DT.","keySequence":1}]}""" + "\n",
            WrittenTable.Of(Ndjson, metadata));
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("é吐😀\u007F/<&'", "\"é吐😀\u007F/<&'\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001F", "\"\\u0000\\u001f\"")]
    public void Only_what_JSON_cannot_hold_is_escaped(string text, string json) => Assert.Equal($"[{json},null]", Row(_table, row => row.Set(0, text)));

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(54, "54")]
    [InlineData(1e21, "1E+21")]
    [InlineData(-0.000001, "-1E-06")]
    [InlineData(5e-324, "5E-324")]
    public void A_number_without_digits_has_the_fewest_that_stand_for_it(double number, string json) =>
        Assert.Equal($"[null,{json}]", Row(_table, row => row.Set(1, number)));

    [Theory]
    [InlineData(TableDataType.Float, "12.50", "12.50")]
    [InlineData(TableDataType.Float, "1.25e1", "1.25e1")]
    [InlineData(TableDataType.Float, "+12.5", "12.5")]
    [InlineData(TableDataType.Float, "012.5", "12.5")]
    [InlineData(TableDataType.Float, "12.5.", "12.5")]
    [InlineData(TableDataType.Decimal, "12.50", "\"12.50\"")]
    [InlineData(TableDataType.Decimal, "12,50", "\"12.5\"")]
    public void A_number_keeps_the_digits_of_its_source_if_JSON_can_hold_them(TableDataType type, string digits, string json) =>
        Assert.Equal($"[{json}]", Row(Single(new("N", type)), row => row.Set(0, 12.5, System.Text.Encoding.ASCII.GetBytes(digits))));

    [Fact]
    public void Whole_numbers_are_written_without_a_point() =>
        Assert.Equal("[12]", Row(Single(new("N", TableDataType.Integer)), row => row.Set(0, 12, "12.0"u8)));

    [Theory]
    [InlineData(TableDataType.Date, 19757, "2014-02-03")]
    [InlineData(TableDataType.Date, -1, "1959-12-31")]
    [InlineData(TableDataType.DateTime, 1707041730.25, "2014-02-03T10:15:30.25")]
    [InlineData(TableDataType.DateTime, -0.5, "1959-12-31T23:59:59.5")]
    [InlineData(TableDataType.Time, 36930, "10:15:30")]
    public void Dates_that_are_numbers_become_text(TableDataType type, double number, string text) =>
        Assert.Equal($"[\"{text}\"]", Row(Single(new("D", type) { TargetDataType = TargetDataType.Integer }), row => row.Set(0, number)));

    [Fact]
    public void True_and_false_are_not_text() => Assert.Equal("[true]", Row(Single(new("B", TableDataType.Boolean)), row => row.Set(0, "true")));

    [Theory]
    [InlineData(TableDataType.Integer, 1.5, "row 1, column C: found 1.5, expected a whole number")]
    [InlineData(TableDataType.Float, double.NaN, "row 1, column C: found NaN, expected a finite number")]
    [InlineData(TableDataType.Float, double.NegativeInfinity, "row 1, column C: found -Infinity, expected a finite number")]
    [InlineData(TableDataType.Date, 0.5, "row 1, column C: found 0.5, expected the number of a full date such as 2014-02-03")]
    [InlineData(TableDataType.Date, 1e9, "row 1, column C: found 1000000000, expected the number of a full date such as 2014-02-03")]
    [InlineData(TableDataType.Time, 86400, "row 1, column C: found 86400, expected the number of a full time such as 10:15:30")]
    [InlineData(TableDataType.String, 1, "row 1, column C: found a number, expected text")]
    public void A_number_that_does_not_fit_is_refused(TableDataType type, double number, string message) =>
        Assert.Equal(message, Refusal(Column(type), row => row.Set(0, number)));

    [Theory]
    [InlineData(TableDataType.Float, "x", "row 1, column C: found \"x\", expected a number")]
    [InlineData(TableDataType.Date, "2014", "row 1, column C: found \"2014\", expected a number")]
    [InlineData(TableDataType.Boolean, "Y", "row 1, column C: found \"Y\", expected true or false")]
    public void A_text_that_does_not_fit_is_refused(TableDataType type, string text, string message) =>
        Assert.Equal(message, Refusal(Column(type), row => row.Set(0, text)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Equal("row 1, column C: found bytes that are not UTF-8, expected UTF-8", Refusal(Column(TableDataType.String), row => row.Set(0, [0xE9])));

    [Fact]
    public void A_row_of_another_table_is_refused()
    {
        using var writer = Ndjson(new MemoryStream(), _table);
        var error = Assert.Throws<TableFormatException>(() => writer.Write(new TableRowBuilder(3).Row));
        Assert.Equal("row 1: found 3 cells, expected 2, one for each column", error.Message);
    }

    [Fact]
    public void What_Dataset_JSON_has_no_place_for_is_told()
    {
        var table = _table with { SasType = "DATA", Columns = [new("A", TableDataType.Float) { InputFormat = "8." }, new("N", TableDataType.Float)] };
        var text = WrittenTable.Of(
            Ndjson, table, out var warnings, row => row.SetMissing(1, (byte)'A'), row => row.SetMissing(1, (byte)'_'), row => row.SetMissing(1, (byte)'A'), row => { });
        Assert.EndsWith("\n[null,null]\n[null,null]\n[null,null]\n[null,null]\n", text, StringComparison.Ordinal);
        Assert.Equal(
            [
                new("metadata", "The type DATA was not written: Dataset-JSON has no place for it."),
                new("column A", "The input format 8. was not written: Dataset-JSON has no place for it."),
                new("column N", "Special missing values were written as null: 2 .A, 1 ._."),
            ],
            warnings);
    }

    [Fact]
    public void The_number_of_rows_must_turn_out_as_the_metadata_state() => Assert.Equal(
        "records: found 1 rows, expected 3, as the metadata state",
        Assert.Throws<TableFormatException>(() => WrittenTable.Of(Json, _table with { Records = 3 }, row => { })).Message);

    [Fact]
    public void Many_rows_wait_in_a_file()
    {
        var rows = Enumerable.Repeat<Action<TableRowBuilder>>(row => Set(row, new string('x', 100), 1), 3000).ToArray();
        Assert.Equal(WrittenTable.Of(Json, _table with { Records = 3000 }, rows), WrittenTable.Of(Json, _table, rows));
    }

    [Fact]
    public void There_must_be_a_time_of_creation() => Assert.Throws<ArgumentException>(() => Json(new MemoryStream(), _table with { CreatedAt = null }));

    [Fact]
    public void Names_must_be_what_a_reader_accepts()
    {
        Assert.Throws<TableFormatException>(() => Json(new MemoryStream(), _table with { Name = "" }));
        Assert.Equal(
            "column 2: found the name \"a\", expected a name that no other column has, ignoring case",
            Assert.Throws<TableFormatException>(() => Json(new MemoryStream(), _table with { Columns = [new("A", TableDataType.String), new("a", TableDataType.String)] })).Message);
    }

    private static TableWriter Ndjson(Stream file, TableMetadata metadata) => new DatasetNdjsonWriter(file, metadata);

    private static TableWriter Json(Stream file, TableMetadata metadata) => new DatasetJsonWriter(file, metadata);

    private static TableMetadata Single(TableColumn column) => _table with { Columns = [column] };

    private static TableMetadata Column(TableDataType type) => Single(new TableColumn("C", type)
    {
        TargetDataType = type is TableDataType.Date or TableDataType.DateTime or TableDataType.Time ? TargetDataType.Integer : TargetDataType.None,
    });

    private static string Row(TableMetadata metadata, Action<TableRowBuilder> row) => WrittenTable.Of(Ndjson, metadata, row).Split('\n')[1];

    private static string Refusal(TableMetadata metadata, Action<TableRowBuilder> row) =>
        Assert.Throws<TableFormatException>(() => WrittenTable.Of(Ndjson, metadata, row)).Message;

    private static void Set(TableRowBuilder row, string text, double number)
    {
        row.Set(0, text);
        row.Set(1, number);
    }
}
