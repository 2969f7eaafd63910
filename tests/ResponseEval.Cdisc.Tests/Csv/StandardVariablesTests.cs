using System.IO.Compression;
using System.Text.RegularExpressions;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests;

/// <summary>A column of a CSV file is a number only if SDTM or ADaM say so.</summary>
public sealed class StandardVariablesTests
{
    [Theory]
    [InlineData("TRSEQ", TableDataType.Integer)]
    [InlineData("trstresn", TableDataType.Float)]
    [InlineData("EXSTDY", TableDataType.Integer)]
    [InlineData("VISITDY", TableDataType.Integer)]
    [InlineData("TRT01PN", TableDataType.Float)]
    [InlineData("AGEGR1N", TableDataType.Float)]
    [InlineData("ADT", TableDataType.Date)]
    [InlineData("TRTSDTM", TableDataType.DateTime)]
    [InlineData("ATM", TableDataType.Time)]
    public void What_the_standards_define_as_numeric_is_numeric(string name, TableDataType type)
    {
        var column = StandardVariables.Column(name);
        Assert.Equal(type, column.DataType);
        Assert.True(column.IsNumeric);
        Assert.Equal(name, column.Name);
    }

    [Theory]
    [InlineData("TRSTRESC")]
    [InlineData("TRDTC")]
    [InlineData("EXELTM")]
    [InlineData("EXDUR")]
    [InlineData("STUDYID")]
    [InlineData("STUDY")]
    [InlineData("SEQ")]
    [InlineData("DY")]
    [InlineData("AGEU")]
    [InlineData("AVALC")]
    [InlineData("ADTF")]
    [InlineData("TRTSTMF")]
    [InlineData("SITEID")]
    [InlineData("SUBJID")]
    [InlineData("REGION1")]
    [InlineData("NADIR")]
    public void Everything_else_is_text(string name) => Assert.Equal(new TableColumn(name, TableDataType.String), StandardVariables.Column(name));

    [Fact]
    public void The_document_lists_what_is_numeric()
    {
        var document = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "csv-types.md"));
        var listed = Regex.Matches(document, @"^\| `([A-Z#-]+)` \| (whole number|number) \|$", RegexOptions.Multiline)
            .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value == "number" ? TableDataType.Float : TableDataType.Integer);
        Assert.Equal(StandardVariables.Numeric.OrderBy(entry => entry.Key, StringComparer.Ordinal), listed.OrderBy(entry => entry.Key, StringComparer.Ordinal));
    }

    /// <summary>Of the examples of the Dataset-JSON project, only MedDRA codes differ: their data set left them empty, and text.</summary>
    [SampleTheory]
    [MemberData(nameof(Examples))]
    public void No_text_column_of_the_examples_would_be_numeric(string name)
    {
        using var reader = new DatasetJsonReader(SampleFiles.Open(name + ".json"));
        foreach (var column in reader.Metadata.Columns)
            Assert.True(column.IsNumeric || !StandardVariables.Column(column.Name).IsNumeric || column.Name.EndsWith("CD", StringComparison.Ordinal), column.Name);
    }

    [SampleTheory]
    [InlineData("sdtm/dm.csv")]
    [InlineData("sdtm/ds.csv")]
    [InlineData("sdtm/ex.csv")]
    [InlineData("sdtm/tu_onco_recist.csv")]
    [InlineData("sdtm/tr_onco_recist.csv")]
    [InlineData("sdtm/rs_onco_recist.csv")]
    [InlineData("sdtm/rs_onco_irecist.csv")]
    [InlineData("sdtm/tu_onco.csv.gz")]
    [InlineData("sdtm/tr_onco.csv.gz")]
    [InlineData("sdtm/rs_onco.csv.gz")]
    [InlineData("adam/adsl.csv.gz")]
    [InlineData("adam/adtr_onco.csv.gz")]
    [InlineData("adam/adrs_onco.csv.gz")]
    [InlineData("adam/adtte_onco.csv.gz")]
    public void Real_files_of_SDTM_and_ADaM_have_the_types_of_the_standards(string name)
    {
        Stream file = File.OpenRead(Path.Combine(SampleFiles.Folder, "..", "..", name));
        if (name.EndsWith(".gz", StringComparison.Ordinal))
            file = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new CsvTableReader(file, "T", new CsvReadOptions { Types = CsvTypes.Standard });
        var rows = 0;
        while (reader.Read())
            rows++;
        Assert.NotEqual(0, rows);
        Assert.Contains(reader.Metadata.Columns, column => column.IsNumeric);
    }

    public static TheoryData<string> Examples => SampleFiles.InAllForms;
}
