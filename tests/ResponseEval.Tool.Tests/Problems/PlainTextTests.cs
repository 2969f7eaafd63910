using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Tests.Problems;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("\u001B[31mred", "\\u001B[31mred")]
    [InlineData("a\r\nb\tc\0", "a\\u000D\\u000Ab\\u0009c\\u0000")]
    [InlineData("\u009Bx\u007F", "\\u009Bx\\u007F")]
    [InlineData("\u202Eabc\u2066\u200B", "\\u202Eabc\\u2066\\u200B")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("\uFEFFS-1", "\\uFEFFS-1")]
    public void What_acts_on_a_terminal_is_written_out(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("S-001 [red]x[/] Müller 患者 😀 é")]
    public void Everything_else_stays(string text) => Assert.Equal(text, PlainText.Of(text));
}
