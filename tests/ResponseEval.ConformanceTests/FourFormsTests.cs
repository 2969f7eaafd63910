using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests;

/// <summary>The CDISC example data sets in their four forms: the same tables, and the same transport file again.</summary>
public sealed class FourFormsTests
{
    private static readonly string[] _jsonForms = [".json", ".ndjson", ".dsjc"];

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void All_forms_hold_the_same_rows_under_the_same_names(string name)
    {
        using var xport = TableFile.Open(DatasetFiles.Xport(name));
        var rows = DatasetFiles.Rows(xport);
        foreach (var form in _jsonForms)
        {
            using var json = TableFile.Open(DatasetFiles.Of(name, form));
            Assert.Equal(xport.Metadata.Name, json.Metadata.Name);
            Assert.Equal(xport.Metadata.Columns.AsSpan().ToArray().Select(column => column.Name), json.Metadata.Columns.AsSpan().ToArray().Select(column => column.Name));
            Assert.Equal(xport.Metadata.Columns.AsSpan().ToArray().Select(column => column.IsNumeric), json.Metadata.Columns.AsSpan().ToArray().Select(column => column.IsNumeric));
            Assert.Equal(rows, DatasetFiles.Rows(json));
        }
    }

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void The_three_forms_of_JSON_have_equal_metadata_but_for_who_made_them(string name)
    {
        TableMetadata[] metadata = [.. _jsonForms.Select(form =>
        {
            using var reader = TableFile.Open(DatasetFiles.Of(name, form));
            return reader.Metadata with { CreatedAt = null, SourceSystemName = null, SourceSystemVersion = null };
        })];
        Assert.Equal(metadata[0], metadata[1]);
        Assert.Equal(metadata[0], metadata[2]);
    }

    /// <summary>The JSON forms have the labels of the define.xml, the transport files those of the SAS data sets.</summary>
    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void Labels_are_the_same_but_for_those_that_differ_in_the_files(string name)
    {
        using var xport = TableFile.Open(DatasetFiles.Xport(name));
        using var json = TableFile.Open(DatasetFiles.Of(name, ".json"));
        string[] expected = name switch
        {
            "adam/adsl" => ["ADSL: Subject-Level Analysis Dataset / Subject-Level Analysis"],
            "adam/adtte" =>
            [
                "ADTTE:  / AE Time To 1st Derm. Event Analysis",
                "STARTDT: Time-to-Event Origin Date for Subject / Time to Event Origin Date for Subject",
                "SRCDOM: Source Data / Source Domain",
            ],
            _ => [],
        };
        var labels = Labels(xport.Metadata).Zip(Labels(json.Metadata));
        Assert.Equal(expected, labels.Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First.Name}: {pair.First.Label} / {pair.Second.Label}"));
    }

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void Written_like_the_transport_file_JSON_gives_its_bytes(string name)
    {
        var given = File.ReadAllBytes(DatasetFiles.Xport(name));
        using var like = TableFile.Open(DatasetFiles.Xport(name));
        foreach (var form in _jsonForms)
        {
            using var json = TableFile.Open(DatasetFiles.Of(name, form));
            var written = XportTests.Written(json, TableLike.Apply(json.Metadata, like.Metadata));
            Assert.Equal(XportTests.WithoutSource(given), XportTests.WithoutSource(written));
        }
    }

    private static IEnumerable<(string Name, string Label)> Labels(TableMetadata table) =>
        [(table.Name, table.Label), .. table.Columns.AsSpan().ToArray().Select(column => (column.Name, column.Label))];
}
