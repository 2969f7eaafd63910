using System.Text;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Tests.Input;

public sealed class NdjsonSplitterTests
{
    private const string Text = "\uFEFF{\"a\":\"é\"}\r\n\n   \t\r\n{\"b\":2} \r\n  {\"c\":3}\n\r\n{\"d\":4}";

    private static readonly string[] _subjects = ["1:{\"a\":\"é\"}", "4:{\"b\":2}", "5:{\"c\":3}", "7:{\"d\":4}"];

    [Fact]
    public void A_line_is_a_subject_and_a_blank_line_is_none() => Assert.Equal(_subjects, Splitting.Ndjson(Text));

    [Fact]
    public void It_does_not_matter_where_the_chunks_end()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        for (var first = 1; first <= bytes.Length; first++)
            Assert.Equal(_subjects, Splitting.Ndjson(new PieceStream(bytes, first, int.MaxValue)));
        Assert.Equal(_subjects, Splitting.Ndjson(new PieceStream(bytes, 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData(" \r\n\t")]
    public void Nothing_but_blanks_holds_no_subject(string text) => Assert.Empty(Splitting.Ndjson(text));

    [Fact]
    public void Part_of_a_byte_order_mark_is_text() => Assert.Single(Splitting.Ndjson(new MemoryStream([0xEF, 0xBB])));

    [Fact]
    public void A_byte_order_mark_inside_is_left_to_the_reader() =>
        Assert.Equal(["1:{}", "2:\uFEFF{}"], Splitting.Ndjson("{}\n\uFEFF{}"));

    [Fact]
    public void A_subject_of_exactly_the_limit_passes()
    {
        var found = Splitting.Ndjson(Lines((0, 'x', SubjectSplitter.LargestSubject), (1, 'y', 3)));
        Assert.Equal(SubjectSplitter.LargestSubject + 2, found[0].Length);
        Assert.Equal("2:yyy", found[1]);
    }

    [Fact]
    public void A_subject_above_the_limit_is_reported_and_reading_goes_on()
    {
        var found = Splitting.Ndjson(Lines((0, 'a', 3), (1, 'x', SubjectSplitter.LargestSubject + 1), (2, 'y', 3)));
        Assert.Equal(
            ["1:aaa", "error RE-IN-028 f.ndjson:2/-/-/-: found more than 16 MiB, expected a subject of at most 16 MiB", "3:yyy"], found);
    }

    [Fact]
    public void A_last_line_above_the_limit_is_reported() =>
        Assert.Contains("RE-IN-028 f.ndjson:1/", Assert.Single(Splitting.Ndjson(new RepeatingStream('x', 40L << 20))), StringComparison.Ordinal);

    [Fact]
    public void A_line_of_blanks_may_be_as_long_as_it_likes() => Assert.Empty(Splitting.Ndjson(new RepeatingStream(' ', 40L << 20)));

    private static MemoryStream Lines(params (int Number, char Letter, int Length)[] lines) =>
        new(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => new string(line.Letter, line.Length)))));
}
