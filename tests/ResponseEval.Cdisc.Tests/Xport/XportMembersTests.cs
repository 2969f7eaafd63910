namespace ResponseEval.Cdisc.Tests;

/// <summary>Transport files with several data sets.</summary>
public sealed class XportMembersTests
{
    private static readonly TableMetadata _texts = new("TEXTS", [XportFiles.Text("A", 30)]) { Label = "First" };
    private static readonly TableMetadata _numbers = new("NUMBERS", [XportFiles.Number("B"), XportFiles.Number("C")]) { Label = "Second" };

    [Theory]
    [InlineData(XportVersion.V5)]
    [InlineData(XportVersion.V8)]
    public void The_first_is_read_and_the_next_reported(XportVersion version)
    {
        using var reader = new XportReader(new MemoryStream(Library(version)));
        Assert.Equal("TEXTS", reader.Metadata.Name);
        Assert.Equal(["'a'", "'b'", "'c'"], XportFiles.Rows(reader));
        Assert.Contains("NUMBERS", reader.Warnings[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numbers", "1|2 3|.")]
    [InlineData("NONE", "")]
    [InlineData("ADTR", "'S-001'|12.34|1|23435|2024665200.5|3661|'Größe'")]
    public void Any_is_read_by_name(string name, string rows)
    {
        var read = XportFiles.Rows(Library(XportVersion.V5), new TableReadOptions { Member = name });
        Assert.Equal(rows, string.Join(' ', read.Take(name == "ADTR" ? 1 : 9)));
    }

    [Fact]
    public void A_name_that_is_not_there_is_answered_with_those_that_are()
    {
        var error = XportFiles.Refused(Library(XportVersion.V8), new TableReadOptions { Member = "DM" });
        Assert.Contains("TEXTS, NUMBERS, NONE, ADTR", error.Found, StringComparison.Ordinal);
        Assert.Equal("the data set DM", error.Expected);
    }

    [Theory]
    [InlineData(XportVersion.V5)]
    [InlineData(XportVersion.V8)]
    public void All_are_listed_with_their_rows(XportVersion version)
    {
        var members = XportReader.Members(new MemoryStream(Library(version)));
        Assert.Equal(
            [("TEXTS", "First", 3L), ("NUMBERS", "Second", 2L), ("NONE", "", 0L), ("ADTR", "Tumor Results", 6L)],
            members.AsSpan().ToArray().Select(member => (member.Name, member.Label, member.Records!.Value)));
    }

    [Fact]
    public void A_row_cut_off_by_the_next_data_set_is_reported()
    {
        var file = Library(XportVersion.V5);
        var second = file.AsSpan(240).IndexOf("HEADER RECORD*******MEMBER "u8);
        second = 240 + 80 + file.AsSpan(240 + 80).IndexOf("HEADER RECORD*******MEMBER "u8);
        file[second - 1] = (byte)'x';
        var error = XportFiles.Refused(file);
        Assert.Contains("the next member", error.Found, StringComparison.Ordinal);
        Assert.Contains("row 6", error.Expected, StringComparison.Ordinal);
    }

    private static byte[] Library(XportVersion version)
    {
        var stream = new MemoryStream();
        using (var writer = new XportWriter(stream, _texts, version))
        {
            XportFiles.WriteRows(writer, _texts, [["a"], ["b"], ["c"]]);
            writer.BeginMember(_numbers);
            XportFiles.WriteRows(writer, _numbers, [[1.0, 2.0], [3.0, null]]);
            writer.BeginMember(_numbers with { Name = "NONE", Label = "" });
            writer.BeginMember(XportFiles.Results);
            XportFiles.WriteRows(writer, XportFiles.Results, XportFiles.ResultRows);
            writer.Complete();
        }

        return stream.ToArray();
    }
}
