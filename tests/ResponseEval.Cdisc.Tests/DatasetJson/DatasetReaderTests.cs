using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>What the readers of both forms make of cells, metadata and white space.</summary>
public sealed class DatasetReaderTests
{
    private const string Row = """["S-1",3,12.50,"0.10",true,"2014-02","2014-02-03","2014-02-03T10:15:30.25","10:15:30","https://x.example/1"]""";

    // R: as.numeric(as.Date("2014-02-03") - as.Date("1960-01-01")) is 19757;
    // as.numeric(difftime(as.POSIXct("2014-02-03 10:15:30.25", tz = "UTC"), as.POSIXct("1960-01-01", tz = "UTC"), units = "secs")) is 1707041730.25;
    // 10 h 15 min 30 s are 36930 s.
    private const string Cells = "\"S-1\" 3|3 12.5|12.50 0.1|0.10 \"true\" \"2014-02\" 19757| 1707041730.25| 36930| \"https://x.example/1\"";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_type_of_column_is_read(bool json) => Assert.Equal([Cells], DatasetText.Rows(Text(json, Row), json));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Null_is_missing_in_every_column(bool json) =>
        Assert.Equal([". . . . . . . . . ."], DatasetText.Rows(Text(json, "[null,null,null,null,null,null,null,null,null,null]"), json));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_empty_text_stays_where_text_may_stand(bool json) => Assert.Equal(
        ["\"\" . . \"\" . \"\" \"\" \"\" \"\" \"\""],
        DatasetText.Rows(Text(json, "[\"\",null,null,\"\",null,\"\",\"\",\"\",\"\",\"\"]"), json));

    [Theory]
    [InlineData("""["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00",1,1,"1",false,null,null,null,null,null]""", "\"\"\\/\b\f\n\r\té😀\" 1|1 1|1 1|1 \"false\" . . . . .")]
    [InlineData("""["é吐😀",1,1,"\u0031\u002e5",false,null,"2014\u002d02-03",null,null,null]""", "\"é吐😀\" 1|1 1|1 1.5|1.5 \"false\" . 19757| . . .")]
    public void Escapes_are_undone(string row, string cells)
    {
        Assert.Equal([cells], DatasetText.Rows(DatasetText.Ndjson(row), json: false));
        Assert.Equal([cells], DatasetText.Rows(DatasetText.Json(row), json: true));
    }

    [Theory]
    [InlineData("0", "0|0")]
    [InlineData("-0", "-0|-0")]
    [InlineData("-12", "-12|-12")]
    [InlineData("12.0", "12|12.0")]
    [InlineData("1e2", "100|1e2")]
    [InlineData("123456789012345678", "1.2345678901234568E+17|123456789012345678")]
    public void Whole_numbers_keep_their_digits(string number, string cell) =>
        Assert.Equal([$". {cell} . . . . . . . ."], DatasetText.Rows(DatasetText.Ndjson($"[null,{number},null,null,null,null,null,null,null,null]"), json: false));

    [Theory]
    [InlineData("0.1", "0.1|0.1")]
    [InlineData("-0.30", "-0.3|-0.30")]
    [InlineData("2.5E-3", "0.0025|2.5E-3")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157E+308|1.7976931348623157e308")]
    [InlineData("0.1000000000000000055511151231257827", "0.1|0.1000000000000000055511151231257827")]
    public void Numbers_keep_their_digits(string number, string cell) =>
        Assert.Equal([$". . {cell} . . . . . . ."], DatasetText.Rows(DatasetText.Ndjson($"[null,null,{number},null,null,null,null,null,null,null]"), json: false));

    [Theory]
    [InlineData("1,234.50", "1234.5|1234.50")]
    [InlineData("-1,234,567", "-1234567|-1234567")]
    [InlineData("12", "12|12")]
    public void Decimal_numbers_may_have_commas_between_thousands(string number, string cell) => Assert.Equal(
        [$". . . {cell} . . . . . ."],
        DatasetText.Rows(DatasetText.Ndjson($"[null,null,null,\"{number}\",null,null,null,null,null,null]"), json: false));

    [Fact]
    public void White_space_means_nothing()
    {
        var ndjson = "\uFEFF" + DatasetText.Metadata(2).Replace(",", " ,\t", StringComparison.Ordinal) + "} \r\n\r\n"
            + Row.Replace(",", " , ", StringComparison.Ordinal) + " \r\n \t\n" + Row;
        Assert.Equal([Cells, Cells], DatasetText.Rows(ndjson, json: false));
        var json = "\uFEFF \n" + DatasetText.Metadata(2).Replace(",", " ,\r\n", StringComparison.Ordinal) + ",\"rows\" : [\n  " + Row + " ,\n" + Row + "\n]\n}\n \t";
        Assert.Equal([Cells, Cells], DatasetText.Rows(json, json: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_metadata_are_read(bool json)
    {
        const string Text = """
            {"datasetJSONCreationDateTime":"2026-01-02T03:04:05.678Z","datasetJSONVersion":"1.1","fileOID":"F","dbLastModifiedDateTime":"2025-12-31T23:59:59+02:00",
            "originator":"O","sourceSystem":{"name":"N","version":"V"},"studyOID":"S","metaDataVersionOID":"M","metaDataRef":"R","itemGroupOID":"IG.X","records":0,
            "name":"X","label":"L","columns":[
            {"itemOID":"IT.X.A","name":"A","label":"LA","dataType":"decimal","targetDataType":"decimal","length":8,"displayFormat":"8.2","keySequence":2}]}
            """;
        using TableReader reader = json ? DatasetText.ReadJson(Text) : DatasetText.ReadNdjson(Text.ReplaceLineEndings(""));
        Assert.Equal(
            new TableMetadata(
                "X",
                [
                    new TableColumn("A", TableDataType.Decimal)
                    {
                        ItemOid = "IT.X.A", Label = "LA", TargetDataType = TargetDataType.Decimal, Length = 8, DisplayFormat = "8.2", KeySequence = 2,
                    },
                ])
            {
                Label = "L",
                Records = 0,
                CreatedAt = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc),
                ModifiedAt = new DateTime(2025, 12, 31, 21, 59, 59, DateTimeKind.Utc),
                FileOid = "F",
                Originator = "O",
                SourceSystemName = "N",
                SourceSystemVersion = "V",
                StudyOid = "S",
                MetaDataVersionOid = "M",
                MetaDataRef = "R",
                ItemGroupOid = "IG.X",
            },
            reader.Metadata);
        Assert.Equal(DateTimeKind.Utc, reader.Metadata.CreatedAt!.Value.Kind);
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Empty(reader.Warnings);
    }

    [Fact]
    public void Optional_metadata_may_be_null()
    {
        var text = DatasetText.Metadata(0).Replace("\"itemGroupOID\"", "\"fileOID\":null,\"sourceSystem\":null,\"dbLastModifiedDateTime\":null,\"itemGroupOID\"", StringComparison.Ordinal);
        using var reader = DatasetText.ReadNdjson(text + "}");
        Assert.Null(reader.Metadata.FileOid);
        Assert.Null(reader.Metadata.ModifiedAt);
    }

    [Fact]
    public void What_the_standard_does_not_know_is_passed_over_with_one_warning_for_each_name()
    {
        var text = DatasetText.Metadata(0)
            .Replace("\"itemGroupOID\"", "\"isReferenceData\":{\"a\":[1,{\"b\":null}]},\"itemGroupOID\"", StringComparison.Ordinal)
            .Replace("\"dataType\"", "\"origin\":\"x\",\"dataType\"", StringComparison.Ordinal);
        using var reader = DatasetText.ReadNdjson(text + "}");
        Assert.Equal(["metadata, isReferenceData", "columns, origin"], reader.Warnings.Select(warning => warning.Place));
    }

    [Fact]
    public void A_target_that_the_standard_does_not_know_is_a_warning()
    {
        var column = new TableColumn("A", TableDataType.String) { TargetDataType = TargetDataType.Integer };
        using var reader = DatasetText.ReadNdjson(DatasetText.Metadata(1, column) + "}\n[\"1\"]");
        Assert.Equal("Dataset-JSON 1.1 knows no string with the target integer.", Assert.Single(reader.Warnings).Text);
        Assert.Equal(["\"1\""], TableText.Rows(reader));
    }

    [Fact]
    public void Members_after_the_rows_come_too_late_and_give_a_warning()
    {
        using var reader = DatasetText.ReadJson(DatasetText.Metadata(1) + ",\"rows\":[" + Row + "],\"studyOID\":\"S\",\"more\":[{\"rows\":[1]}]}");
        Assert.Equal([Cells], TableText.Rows(reader));
        Assert.Equal(["metadata, studyOID", "metadata, more"], reader.Warnings.Select(warning => warning.Place));
        Assert.Null(reader.Metadata.StudyOid);
    }

    [Fact]
    public void Rows_are_counted_from_one()
    {
        using var reader = DatasetText.ReadJson(DatasetText.Json(Row, Row));
        Assert.Equal(0, reader.RowNumber);
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(2, reader.RowNumber);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_may_have_no_columns(bool json)
    {
        var text = json ? DatasetText.Metadata(2, []) + ",\"rows\":[[],[]]}" : DatasetText.Metadata(2, []) + "}\n[]\n[]\n";
        Assert.Equal(["", ""], DatasetText.Rows(text, json));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_may_arrive_byte_by_byte(bool json)
    {
        var text = Text(json, Row, """["\u00e9\n",1,1,"1",null,null,null,null,null,null]""", Row);
        using TableReader reader = json
            ? new DatasetJsonReader(new Trickle(Encoding.UTF8.GetBytes(text)))
            : new DatasetNdjsonReader(new Trickle(Encoding.UTF8.GetBytes(text)));
        Assert.Equal([Cells, "\"é\n\" 1|1 1|1 1|1 . . . . . .", Cells], TableText.Rows(reader));
    }

    private static string Text(bool json, params string[] rows) => json ? DatasetText.Json(rows) : DatasetText.Ndjson(rows);
}
