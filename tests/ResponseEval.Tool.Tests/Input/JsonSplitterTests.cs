using System.Text;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Tests.Input;

public sealed class JsonSplitterTests
{
    private const string Hostile =
        "\uFEFF [ {\"a\":\"]},{[\\\"\\\\\",\"b\":[[1],{\"c\":{}}]} ,\r\n {} , 12, null ,\"x,]\\\"y\", [ [ ] , 1 ] , true]  \n";

    private static readonly string[] _elements =
    [
        "1:{\"a\":\"]},{[\\\"\\\\\",\"b\":[[1],{\"c\":{}}]}", "2:{}", "3:12", "4:null", "5:\"x,]\\\"y\"", "6:[ [ ] , 1 ]", "7:true",
    ];

    [Fact]
    public void An_array_is_cut_into_its_elements_whatever_they_are() => Assert.Equal(_elements, Splitting.Json(Hostile));

    [Fact]
    public void It_does_not_matter_where_the_chunks_end()
    {
        var bytes = Encoding.UTF8.GetBytes(Hostile);
        for (var first = 1; first <= bytes.Length; first++)
            Assert.Equal(_elements, Splitting.Json(new PieceStream(bytes, first, int.MaxValue)));
        Assert.Equal(_elements, Splitting.Json(new PieceStream(bytes, 1)));
    }

    [Theory]
    [InlineData("{\"a\":1}", "1:{\"a\":1}")]
    [InlineData(" \n{\"a\":1}\n ", "1:{\"a\":1}")]
    public void One_object_is_one_subject(string text, string subject) => Assert.Equal([subject], Splitting.Json(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("[]")]
    [InlineData("\uFEFF[ ]")]
    public void Nothing_inside_is_no_subject(string text) => Assert.Empty(Splitting.Json(text));

    [Theory]
    [InlineData("12", "1: found 1, expected an object or an array of objects")]
    [InlineData("\u0001", "1: found byte 0x01, expected an object or an array of objects")]
    [InlineData("[", "1: found the end of the file, expected ]")]
    [InlineData("[{}", "2: found the end of the file, expected ]")]
    [InlineData("[{},", "2: found the end of the file, expected ]")]
    [InlineData("[{\"a\":", "1: found the end of the file, expected the rest of the value")]
    [InlineData("{\"a\":\"", "1: found the end of the file, expected the rest of the value")]
    [InlineData("[{},]", "2: found ], expected an object")]
    [InlineData("{}\n{}", "2: found {, expected the end of the file; a file with one object a line is named .ndjson")]
    [InlineData("[]]", "1: found ], expected the end of the file; a file with one object a line is named .ndjson")]
    public void What_is_no_array_is_reported_with_its_element(string text, string problem) => Assert.Equal(
        "error RE-IN-001 f.json:element " + problem.Replace(": ", "/-/-/-: ", StringComparison.Ordinal), Splitting.Json(text)[^1]);

    [Fact]
    public void Reading_goes_on_after_a_missing_comma_and_after_one_too_many() => Assert.Equal(
        [
            "1:{\"a\":1}",
            "error RE-IN-001 f.json:element 2/-/-/-: found {, expected , or ]",
            "2:{\"b\":2}",
            "error RE-IN-001 f.json:element 3/-/-/-: found ,, expected an object",
            "3:{\"c\":3}",
        ],
        Splitting.Json("[{\"a\":1}{\"b\":2},,{\"c\":3}]"));

    [Fact]
    public void An_element_above_the_limit_is_reported_and_reading_goes_on()
    {
        var text = "[{\"a\":1},{\"b\":\"" + new string('x', SubjectSplitter.LargestSubject) + "]}\"},{\"c\":3}]";
        Assert.Equal(
            [
                "1:{\"a\":1}",
                "error RE-IN-028 f.json:element 2/-/-/-: found more than 16 MiB, expected a subject of at most 16 MiB",
                "3:{\"c\":3}",
            ],
            Splitting.Json(text));
    }

    [Fact]
    public void An_element_of_exactly_the_limit_passes()
    {
        var text = "[{\"a\":\"" + new string('x', SubjectSplitter.LargestSubject - 8) + "\"}]";
        Assert.Equal(SubjectSplitter.LargestSubject + 2, Assert.Single(Splitting.Json(text)).Length);
    }
}
