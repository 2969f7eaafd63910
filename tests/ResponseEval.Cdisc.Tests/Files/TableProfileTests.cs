namespace ResponseEval.Cdisc.Tests;

public sealed class TableProfileTests
{
    private static readonly TableMetadata _table = new("T", [
        XportFiles.Text("NAME", null), XportFiles.Text("FIXED", 9), XportFiles.Text("EMPTY", null), XportFiles.Number("WHOLE"), XportFiles.Number("OTHER"), XportFiles.Number("NONE")]);

    [Fact]
    public void Rows_texts_and_whole_numbers_are_measured()
    {
        var profile = Measure(
            ["Größe", "a", null, 1.0, 1.0, null],
            ["x", "b", "", -3.0, 0.5, 'A'],
            [null, null, null, null, 9007199254740994.0, null]);
        Assert.Equal(3, profile.Rows);
        Assert.Equal(
            [new(7, 0, 0), new(1, 0, 0), new(0, 0, 0), new(0, 2, 2), new(0, 3, 1), new(0, 0, 0)],
            profile.Columns.AsSpan().ToArray());
        Assert.Equal([false, false, false, true, false, false], profile.Columns.AsSpan().ToArray().Select(column => column.IsWhole));
    }

    [Fact]
    public void A_table_is_completed_with_what_was_measured()
    {
        var completed = Measure(["Größe", "a", null, 1.0, 1.0, null]).Complete(_table);
        Assert.Equal(1, completed.Records);
        Assert.Equal([7, 9, 1, null, null, null], completed.Columns.AsSpan().ToArray().Select(column => column.Length));
        Assert.Single(XportFiles.Rows(XportFiles.Write(completed, [["Größe", "a", null, 1.0, 1.0, null]])));
    }

    private static TableProfile Measure(params object?[][] rows)
    {
        var stated = _table with { Columns = [.. _table.Columns.AsSpan().ToArray().Select(column => column.IsNumeric ? column : column with { Length = 20 })] };
        using var reader = new XportReader(new MemoryStream(XportFiles.Write(stated, rows, XportVersion.V8)));
        return TableProfile.Measure(reader);
    }
}
