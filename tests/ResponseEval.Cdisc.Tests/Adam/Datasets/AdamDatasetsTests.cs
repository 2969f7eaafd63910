using System.Globalization;
using System.Text.RegularExpressions;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Datasets;

public sealed class AdamDatasetsTests
{
    private static readonly AdamOptions _default = new();

    private static IEnumerable<(TableMetadata Metadata, IEnumerable<string> Origins)> All(AdamOptions options)
    {
        yield return (AdamDatasets.Adtr(options).Metadata, AdamDatasets.Adtr(options).Origins);
        yield return (AdamDatasets.Adrs(options).Metadata, AdamDatasets.Adrs(options).Origins);
        yield return (AdamDatasets.Adtte(options).Metadata, AdamDatasets.Adtte(options).Origins);
        yield return (AdamDatasets.Comparison(options).Metadata, AdamDatasets.Comparison(options).Origins);
    }

    [Fact]
    public void Names_labels_and_lengths_fit_SAS_XPORT_5()
    {
        foreach (var (metadata, _) in All(_default))
        {
            Assert.InRange(metadata.Name.Length, 1, 8);
            Assert.InRange(metadata.Label.Length, 1, 40);
            Assert.Equal(metadata.Columns.Count, metadata.Columns.Select(static column => column.Name).Distinct().Count());
            Assert.All(metadata.Columns, static column =>
            {
                Assert.Matches("^[A-Z][A-Z0-9]{0,7}$", column.Name);
                Assert.InRange(column.Label.Length, 1, 40);
                Assert.InRange(column.Length!.Value, 1, column.IsNumeric ? 8 : 200);
            });
        }
    }

    [Fact]
    public void Every_value_has_an_origin()
    {
        foreach (var (metadata, origins) in All(_default).Concat(All(_default with { Preset = AdamPreset.Admiralonco })))
        {
            Assert.Equal(metadata.Columns.Count, origins.Count());
            Assert.All(origins, static origin => Assert.EndsWith(".", origin, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_guide_names_every_variable_and_has_the_origins_of_ADTR_and_the_comparison()
    {
        var guide = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "guides", "cdisc.md"));
        foreach (var (metadata, origins) in All(_default))
            foreach (var (column, origin) in metadata.Columns.AsEnumerable().Zip(origins))
                Assert.True(
                    metadata.Name is "ADTR" or "COMPARE"
                        ? guide.Contains($"| {column.Name} | {origin} |\n", StringComparison.Ordinal)
                        : Regex.IsMatch(guide, $@"\b{column.Name}\b"),
                    $"{metadata.Name}: | {column.Name} | {origin} |");
    }

    [Fact]
    public void The_columns_are_the_reviewed_ones()
    {
        var table = new TextTable("data set", "variable", "label", "type", "length", "format", "key");
        foreach (var (metadata, _) in All(_default))
            foreach (var column in metadata.Columns)
                table.Add(
                    metadata.Name,
                    column.Name,
                    column.Label,
                    column.IsNumeric ? "Num" : "Char",
                    column.Length!.Value.ToString(CultureInfo.InvariantCulture),
                    column.DisplayFormat ?? "",
                    column.KeySequence?.ToString(CultureInfo.InvariantCulture) ?? "");
        ReviewedText.Matches("AdamDatasets.txt", table.ToString());
    }

    [Fact]
    public void Copied_texts_are_as_long_as_their_source_says()
    {
        var source = new TableMetadata("TR", [new TableColumn("TRORRES", TableDataType.String) { Length = 31 }, new TableColumn("VISIT", TableDataType.String) { Length = 5 }]);
        var longer = new TableMetadata("TU", [new TableColumn("VISIT", TableDataType.String) { Length = 12 }, new TableColumn("TULOC", TableDataType.String) { Length = 900 }, new TableColumn("TRREASND", TableDataType.String)]);
        var adtr = AdamDatasets.Adtr(_default with { Lengths = new SourceLengths([source, longer]) }).Metadata;
        Assert.Equal(31, Length("TRORRES"));
        Assert.Equal(12, Length("VISIT"));
        Assert.Equal(12, Length("AVISIT"));
        Assert.Equal(200, Length("TULOC"));
        Assert.Equal(200, Length("TRREASND"));
        Assert.Equal(1, Length("TRSTRESC"));

        int? Length(string column) => adtr.Columns[adtr.IndexOf(column)].Length;
    }
}
