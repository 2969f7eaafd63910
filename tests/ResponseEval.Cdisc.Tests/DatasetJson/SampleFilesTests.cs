using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>The examples of the Dataset-JSON project: every form says the same, and comes out as it went in.</summary>
public sealed class SampleFilesTests
{
    public static TheoryData<string> InAllForms => SampleFiles.InAllForms;

    [SampleTheory]
    [MemberData(nameof(InAllForms))]
    public void Json_ndjson_and_dsjc_hold_the_same_table(string name)
    {
        using var json = new DatasetJsonReader(SampleFiles.Open(name + ".json"));
        using var ndjson = new DatasetNdjsonReader(SampleFiles.Open(name + ".ndjson"));
        using var compressed = CompressedDatasetJson.Read(SampleFiles.Open(name + ".dsjc"));
        Assert.Equal(json.Metadata, ndjson.Metadata);
        Assert.Equal(json.Metadata, compressed.Metadata with // a converter made these, and says so
        {
            CreatedAt = json.Metadata.CreatedAt,
            SourceSystemName = json.Metadata.SourceSystemName,
            SourceSystemVersion = json.Metadata.SourceSystemVersion,
        });
        var rows = TableText.Rows(json);
        Assert.Equal(json.Metadata.Records, rows.Length);
        Assert.Equal(rows, TableText.Rows(ndjson));
        Assert.Equal(rows, TableText.Rows(compressed));
        Assert.Empty(json.Warnings);
        Assert.Empty(ndjson.Warnings);
        Assert.Empty(compressed.Warnings);
    }

    [SampleTheory]
    [MemberData(nameof(InAllForms))]
    public void Json_comes_out_byte_for_byte(string name)
    {
        using var reader = new DatasetJsonReader(SampleFiles.Open(name + ".json"));
        Assert.Equal(Text(SampleFiles.Bytes(name + ".json")), Text(TableText.Written(reader, (file, metadata) => new DatasetJsonWriter(file, metadata))));
    }

    [SampleFact]
    public void Json_beyond_ASCII_comes_out_byte_for_byte()
    {
        using var reader = new DatasetJsonReader(SampleFiles.Open("i18n/ae.json"));
        var written = TableText.Written(reader, (file, metadata) => new DatasetJsonWriter(file, metadata));
        Assert.Equal(Text(SampleFiles.Bytes("i18n/ae.json")), Text(written));
        Assert.Contains("吐き気", Text(written), StringComparison.Ordinal);
    }

    [SampleTheory]
    [MemberData(nameof(InAllForms))]
    public void Ndjson_comes_out_byte_for_byte_but_for_the_spaces_between_values(string name)
    {
        using var reader = new DatasetNdjsonReader(SampleFiles.Open(name + ".ndjson"));
        var written = TableText.Written(reader, (file, metadata) => new DatasetNdjsonWriter(file, metadata));
        Assert.Equal(WithoutSpaces(SampleFiles.Bytes(name + ".ndjson")), Text(written));
    }

    [SampleTheory]
    [MemberData(nameof(InAllForms))]
    public void Written_dsjc_reads_as_the_same_table(string name)
    {
        using var source = CompressedDatasetJson.Read(SampleFiles.Open(name + ".dsjc"));
        var written = TableText.Written(source, CompressedDatasetJson.Write);
        using var original = CompressedDatasetJson.Read(SampleFiles.Open(name + ".dsjc"));
        using var copy = CompressedDatasetJson.Read(new MemoryStream(written));
        Assert.Equal(original.Metadata, copy.Metadata);
        Assert.Equal(TableText.Rows(original), TableText.Rows(copy));
    }

    [SampleTheory]
    [MemberData(nameof(InAllForms))]
    public void Csv_read_like_the_original_holds_the_same_rows(string name)
    {
        using var source = new DatasetJsonReader(SampleFiles.Open(name + ".json"));
        var csv = TableText.Written(source, (file, metadata) => new CsvTableWriter(file, metadata));
        using var original = new DatasetJsonReader(SampleFiles.Open(name + ".json"));
        using var copy = new CsvTableReader(new MemoryStream(csv), original.Metadata.Name, new CsvReadOptions { Like = original.Metadata });
        Assert.Equal(original.Metadata.Columns, copy.Metadata.Columns);
        Assert.Equal(TableText.Rows(original), TableText.Rows(copy));
    }

    [SampleFact]
    public void Extensions_are_passed_over_with_a_warning()
    {
        using var reader = new DatasetJsonReader(SampleFiles.Open("extensions/extended_dataset.json"));
        Assert.Equal(
            ["sourceSystem, systemExtensions", "metadata, isReferenceData"],
            reader.Warnings.Where(warning => !warning.Place.StartsWith("columns", StringComparison.Ordinal)).Select(warning => warning.Place));
        var error = Assert.Throws<TableFormatException>(() => TableText.Rows(reader)); // "na" stands for missing, by an extension
        Assert.Equal("\"na\"", error.Found);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Without the space after commas and colons outside texts.</summary>
    private static string WithoutSpaces(byte[] bytes)
    {
        var text = new StringBuilder();
        var isText = false;
        foreach (var character in Text(bytes)) // these files have no escapes
        {
            isText ^= character == '"';
            if (isText || character != ' ')
                text.Append(character);
        }

        return text.ToString();
    }
}
