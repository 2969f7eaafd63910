using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Where the rows end: version 5 does not say, and fills the last record with blanks.</summary>
public sealed class XportRowsTests
{
    [Theory]
    // Rows of one byte: after x, 79 blanks fill the record. All may be rows, none must be.
    [InlineData(1, new[] { "x", "" }, 1, "byte 881", 79)]
    [InlineData(1, new[] { "x" }, 1, "byte 881", 79)]
    // 30 bytes: of 80 bytes, the 50 after x hold one more row at most.
    [InlineData(30, new[] { "x", "" }, 1, "byte 910", 1)]
    [InlineData(30, new[] { "x" }, 1, "byte 910", 1)]
    // A blank row between others is one.
    [InlineData(30, new[] { "x", "", "y" }, 3, "byte 970", 2)]
    // 79 bytes: three rows need a third record, whose 77 blanks hold no row.
    [InlineData(79, new[] { "x", "y", "" }, 3, null, 0)]
    [InlineData(80, new[] { "x", "", "" }, 3, null, 0)]
    [InlineData(81, new[] { "x", "" }, 2, null, 0)]
    public void Blank_rows_that_may_be_filling_are_filling_and_reported(int length, string[] texts, int rows, string? place, int doubtful)
    {
        var file = XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", length)]), texts.Select(text => new object?[] { text }));
        Assert.Equal(texts[..rows].Select(text => $"'{text}'"), XportFiles.Rows(file));
        var doubts = XportFiles.Warnings(file).Where(warning => warning.Text.Contains("more rows", StringComparison.Ordinal)).ToArray();
        Assert.Equal(place is null ? 0 : 1, doubts.Length);
        if (place is null)
            return;
        Assert.Equal(place, doubts[0].Place);
        Assert.Contains($"are {doubtful} more rows", doubts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_rows_that_must_be_rows_are_reported_as_well()
    {
        var warning = Assert.Single(XportFiles.Warnings(XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 81)]), [["x"], [""], [""]])));
        Assert.Equal(("row 2", "The last rows, 2 of them, hold nothing but blanks."), (warning.Place, warning.Text));
    }

    [Fact]
    public void Blanks_are_no_rows_of_a_table_with_numbers()
    {
        var file = XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 2), XportFiles.Number("B")]), [["x", 1.0]]);
        Assert.Equal(["'x'|1"], XportFiles.Rows(file));
        Assert.Empty(XportFiles.Warnings(file));
        byte[] longer = [.. file, .. Enumerable.Repeat((byte)' ', 160)];
        Assert.Equal(["'x'|1"], XportFiles.Rows(longer));
        var warning = Assert.Single(XportFiles.Warnings(longer));
        Assert.Equal($"byte {file.Length - 70}", warning.Place);
        Assert.StartsWith("The last row is followed by 230 blanks", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_blanks_before_others_is_one_even_with_numbers()
    {
        var file = XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 2), XportFiles.Number("B")]), [["x", 1.0], ["", 2.0], ["y", 3.0]]);
        var row = file.AsSpan().LastIndexOf("x "u8) + 10;
        file.AsSpan(row, 10).Fill((byte)' ');
        // 0x2020202020202020: 0x20202020202020 * 16^(0x20 - 64 - 14)
        var blanks = (0x20202020202020 * Math.Pow(16, -46)).ToString("R", CultureInfo.InvariantCulture);
        Assert.Equal(["'x'|1", $"''|{blanks}", "'y'|3"], XportFiles.Rows(file));
    }

    [Fact]
    public void A_table_without_rows_has_none()
    {
        Assert.Empty(XportFiles.Rows(XportFiles.Write(XportFiles.Results, [])));
        Assert.Empty(XportFiles.Rows(XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 1)]), [])));
        Assert.Empty(XportFiles.Rows(XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 1)]), [], XportVersion.V8)));
    }

    [Fact]
    public void Version_8_states_its_rows_and_leaves_no_doubt()
    {
        var file = XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 1)]), [["x"], [""], [""]], XportVersion.V8);
        Assert.Equal(["'x'", "''", "''"], XportFiles.Rows(file));
        Assert.Empty(XportFiles.Warnings(file));
        Assert.Equal(3, XportFiles.Metadata(file).Records);
    }

    [Theory]
    [InlineData("              2", "byte 882", "the end of the 2 rows")] // row 3 would be lost
    [InlineData("              4", null, null)] // a row of blanks, which nothing tells from filling
    [InlineData("             81", "byte 960", "row 81")]
    [InlineData("100000000000000", "byte 960", "row 81")]
    [InlineData("  3 3          ", "byte 848", "the number of rows")]
    [InlineData("             -3", "byte 848", "the number of rows")]
    public void A_wrong_number_of_rows_is_refused(string count, string? place, string? expected)
    {
        var file = XportFiles.Write(new TableMetadata("T", [XportFiles.Text("A", 1)]), [["x"], ["y"], ["z"]], XportVersion.V8);
        var header = file.AsSpan().IndexOf("OBSV8"u8) - 20;
        Encoding.ASCII.GetBytes(count).CopyTo(file, header + 48);
        if (place is null)
        {
            Assert.Equal(["'x'", "'y'", "'z'", "''"], XportFiles.Rows(file));
            return;
        }

        var error = XportFiles.Refused(file);
        Assert.Equal(place, error.Place);
        Assert.Contains(expected!, error.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000000000000000")]
    [InlineData("               ")]
    [InlineData("0              ")]
    public void A_number_of_rows_that_is_not_given_is_not_known(string count)
    {
        var file = XportFiles.Write(XportFiles.Results, XportFiles.ResultRows, XportVersion.V8);
        var header = file.AsSpan().IndexOf("OBSV8"u8) - 20;
        Encoding.ASCII.GetBytes(count).CopyTo(file, header + 48);
        Assert.Null(XportFiles.Metadata(file).Records);
        Assert.Equal(6, XportFiles.Rows(file).Length);
    }
}
