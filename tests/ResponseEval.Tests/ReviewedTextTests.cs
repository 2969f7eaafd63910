namespace ResponseEval.Tests;

public sealed class ReviewedTextTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void The_reviewed_text_matches()
    {
        File.WriteAllText(_file, "one\ntwo\n");
        ReviewedText.Matches(_file, "one\ntwo", accept: false);
    }

    [Fact]
    public void Line_endings_do_not_matter()
    {
        File.WriteAllText(_file, "one\r\ntwo\r\n");
        ReviewedText.Matches(_file, "one\ntwo\n", accept: false);
    }

    [Fact]
    public void Another_text_fails_with_the_differing_lines_and_the_way_out()
    {
        File.WriteAllText(_file, "one\ntwo\nthree\n");
        var failure = Assert.Throws<ReviewedTextException>(() => ReviewedText.Matches(_file, "one\n2\nthree\nfour", accept: false));
        Assert.Contains("-    2: two\n+    2: 2\n+    4: four\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RESPONSEEVAL_ACCEPT=1", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(_file));
    }

    [Fact]
    public void A_missing_file_fails_even_for_an_empty_text()
    {
        File.Delete(_file);
        Assert.Throws<ReviewedTextException>(() => ReviewedText.Matches(_file, "", accept: false));
    }

    [Fact]
    public void Accepting_rewrites_the_file()
    {
        File.WriteAllText(_file, "one\n");
        ReviewedText.Matches(_file, "two", accept: true);
        Assert.Equal("two\n", File.ReadAllText(_file));
    }

    public void Dispose() => File.Delete(_file);
}
