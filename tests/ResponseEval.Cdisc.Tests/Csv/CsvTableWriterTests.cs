using FsCheck.Fluent;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Cdisc.Tests;

/// <summary>The bytes that the CSV writer makes, and that they read as what was written.</summary>
public sealed class CsvTableWriterTests
{
    private static readonly TableMetadata _table = new("T", [new("A", TableDataType.String), new("N", TableDataType.Float)]);

    [Fact]
    public void Lines_end_in_LF_and_missing_values_are_empty() =>
        Assert.Equal("A,N\nx,1.5\n,\n", WrittenTable.Of(Csv, _table, row => Set(row, "x", 1.5), row => { }));

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData(" spaces ", " spaces ")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("é吐😀", "é吐😀")]
    public void Quotes_stand_only_where_a_cell_needs_them(string text, string cell) =>
        Assert.Equal($"A,N\n{cell},1\n", WrittenTable.Of(Csv, _table, row => Set(row, text, 1)));

    [Fact]
    public void A_row_of_one_empty_cell_is_no_empty_line() => Assert.Equal(
        "A\n\"\"\n\"\"\n", WrittenTable.Of(Csv, _table with { Columns = [new("A", TableDataType.String)] }, row => { }, row => row.Set(0, "")));

    [Fact]
    public void Numbers_keep_the_digits_of_their_source() => Assert.Equal(
        "A,N\n,12.50\n,0.1\n,1E+21\n", WrittenTable.Of(Csv, _table, row => row.Set(1, 12.5, "12.50"u8), row => row.Set(1, 0.1), row => row.Set(1, 1e21)));

    [Fact]
    public void Dates_that_are_numbers_become_text() => Assert.Equal(
        "ADT\n2014-02-03\n",
        WrittenTable.Of(Csv, _table with { Columns = [new("ADT", TableDataType.Date) { TargetDataType = TargetDataType.Integer }] }, row => row.Set(0, 19757)));

    [Fact]
    public void Special_missing_values_are_told()
    {
        Assert.Equal("A,N\n,\n", WrittenTable.Of(Csv, _table, out var warnings, row => row.SetMissing(1, (byte)'Z')));
        Assert.Equal([new("column N", "Special missing values were written as empty cells: 1 .Z.")], warnings);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Equal("row 1, column A: found bytes that are not UTF-8, expected UTF-8", Refusal(_table, row => row.Set(0, [0xE9])));
        Assert.Equal("row 1, column N: found NaN, expected a finite number", Refusal(_table, row => row.Set(1, double.NaN)));
        Assert.Equal(
            "row 1, column ADT: found 0.5, expected the number of a full date such as 2014-02-03",
            Refusal(_table with { Columns = [new("ADT", TableDataType.Date) { TargetDataType = TargetDataType.Integer }] }, row => row.Set(0, 0.5)));
        Assert.Equal("column 2: found the name \"a\", expected a name that no other column has, ignoring case", Refusal(_table with { Columns = [_table.Columns[0], new("a", TableDataType.String)] }));
        Assert.Throws<TableFormatException>(() => Csv(new MemoryStream(), new TableMetadata("T", [])));
        Assert.Equal("row 1: found 3 cells, expected 2, one for each column", Assert.Throws<TableFormatException>(() =>
        {
            using var writer = Csv(new MemoryStream(), _table);
            writer.Write(new TableRowBuilder(3).Row);
        }).Message);
    }

    [Fact]
    public void A_table_reads_as_it_was_written() => Tables.Holds(table => ReadsBack(table));

    [Fact]
    public void A_reader_that_trimmed_texts_would_be_caught() => Tables.FindsCounterexample(table => ReadsBack(table, value => value is string text ? text.Trim() : value));

    private static ResponseEval.Tests.PropertyCheck<RandomTable> Tables => Property.For(Gen.Choose(0, int.MaxValue - 1).Select(RandomTable.Of)).Cases(5000)
        .Require("has a cell that needs quotes", 0.3, table => table.Rows.SelectMany(row => row).Any(value => value is string text && text.Any(letter => letter is '"' or ',' or '\r' or '\n')))
        .Require("has one column", 0.05, table => table.Metadata.Columns.Count == 1)
        .Require("has a date as a number", 0.1, table => table.Metadata.Columns.Any(column => column is { TargetDataType: TargetDataType.Integer }));

    /// <summary>CSV tells missing from empty by the column alone.</summary>
    private static bool ReadsBack(RandomTable table, Func<object?, object?>? change = null)
    {
        using var reader = new CsvTableReader(new Trickle(table.Written(Csv), most: 7), "T", new CsvReadOptions { Like = table.Metadata });
        var expected = table.Expected((column, value) => (change is null ? value : change(value)) ?? (column.IsNumeric ? null : ""));
        return TableText.Rows(reader).Select(WithoutDigits).SequenceEqual(expected);
    }

    /// <summary>Text has no vertical bar in these tables.</summary>
    private static string WithoutDigits(string row) => System.Text.RegularExpressions.Regex.Replace(row, @"\|[^ ]*", "");

    private static TableWriter Csv(Stream file, TableMetadata metadata) => new CsvTableWriter(file, metadata);

    private static string Refusal(TableMetadata metadata, params Action<TableRowBuilder>[] rows) =>
        Assert.Throws<TableFormatException>(() => WrittenTable.Of(Csv, metadata, rows)).Message;

    private static void Set(TableRowBuilder row, string text, double number)
    {
        row.Set(0, text);
        row.Set(1, number);
    }
}
