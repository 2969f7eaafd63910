namespace ResponseEval.Cdisc.Tests;

public sealed class TableLikeTests
{
    private static readonly TableMetadata _plain = new("DM", [
        new TableColumn("USUBJID", TableDataType.String) { Label = "Subject", ItemOid = "IT.DM.USUBJID", KeySequence = 1 },
        new TableColumn("AGE", TableDataType.Integer) { Length = 3 },
        new TableColumn("EXTRA", TableDataType.String) { Length = 9 }])
    {
        Label = "Demographics", Records = 18, StudyOid = "S", SourceSystemName = "Converter",
    };

    private static readonly TableMetadata _example = new("SOMETHING", [
        new TableColumn("age", TableDataType.Float) { Label = "Age in Years", NumberBytes = 4, DisplayFormat = "3.", InputFormat = "4." },
        new TableColumn("NOT_THERE", TableDataType.String),
        new TableColumn("usubjid", TableDataType.String) { Label = "Unique Subject Identifier", Length = 20, DisplayFormat = "$20.", IsRightJustified = true }])
    {
        Label = "Other", SasType = "DATA", SourceSystemName = "SAS on X64_10PR", SourceSystemVersion = "9.4",
    };

    [Fact]
    public void Columns_take_the_attributes_of_those_of_the_same_name_and_keep_the_rest() => Assert.Equal(
        _plain with
        {
            Label = "Other",
            SasType = "DATA",
            SourceSystemName = "SAS on X64_10PR",
            SourceSystemVersion = "9.4",
            Columns =
            [
                new TableColumn("USUBJID", TableDataType.String)
                {
                    Label = "Unique Subject Identifier", ItemOid = "IT.DM.USUBJID", KeySequence = 1, Length = 20, DisplayFormat = "$20.", IsRightJustified = true,
                },
                new TableColumn("AGE", TableDataType.Integer) { Label = "Age in Years", NumberBytes = 4, DisplayFormat = "3.", InputFormat = "4." },
                _plain.Columns[2],
            ],
        },
        TableLike.Apply(_plain, _example));

    [Fact]
    public void A_table_like_itself_is_itself() => Assert.Equal(XportFiles.Results, TableLike.Apply(XportFiles.Results, XportFiles.Results));

    [Fact]
    public void Numbers_are_not_like_text()
    {
        var text = _plain with { Columns = [new TableColumn("AGE", TableDataType.String)] };
        var error = Assert.Throws<TableFormatException>(() => TableLike.Apply(text, _example));
        Assert.Equal(("column AGE", "text", "numbers, as SOMETHING has"), (error.Place, error.Found, error.Expected));
        Assert.Throws<TableFormatException>(() => TableLike.Apply(_example, text));
    }
}
