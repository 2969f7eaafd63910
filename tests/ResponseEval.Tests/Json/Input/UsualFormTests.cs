using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests;

/// <summary>What is read as bytes is read as the tokeniser would: a line end switches the short way off, so every text can be read both ways.</summary>
public sealed class UsualFormTests(ITestOutputHelper output)
{
    private const string Start = """{"formatVersion":1,"subjectId":"S","lesions":[{"id":"T1","role":"target"},{"id":"T2","role":"target"}],"assessments":[{"id":"BL","date":"2024-01-02","readings":[""";

    [Fact]
    public void Any_text_is_read_alike_in_both_ways() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(MutatedText.Make).Where(text => !text.Bytes.Contains((byte)'\n')))
        .Cases(20_000)
        .Require("not JSON", 0.1, text => HistoryJson.Read(text.Bytes).Problems.Any(problem => problem.Code == "RE-IN-001"))
        .Require("a problem of a reading", 0.1, text => HistoryJson.Read(text.Bytes).Problems.Any(problem => problem.Place.Lesion is not null))
        .Require("valid", 0.01, text => HistoryJson.Read(text.Bytes).History is not null)
        .LogTo(output.WriteLine)
        .Holds(text => Lines(HistoryJson.Read(text.Bytes)) == Lines(ByTokens(text.ToString(), text.Bytes)));

    [Fact]
    public void A_reader_that_loses_decimals_is_caught() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(MutatedText.Make).Where(text => !text.Bytes.Contains((byte)'\n')))
        .FindsCounterexample(text => Lines(HistoryJson.Read(text.Bytes)) == Lines(ByTokens(Regex.Replace(text.ToString(), @"\.\d+", ""), text.Bytes)));

    [Theory]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14.25},{"lesion":"T2","state":"absent"}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"measured","mm":0.5}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":2000.00},{"lesion":"T2","state":"measured","mm":2000.01}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14.005},{"lesion":"T2","state":"measured","mm":20000}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":1e1},{"lesion":"T2","state":"measured","mm":-1}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":014}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14.}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14}{"lesion":"T2","state":"absent"}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"}],}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"}]},]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"}]}{}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"gone"}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent","state":"absent"}]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14},{"lesion":"T2","state":"absent"},7]},{"id":"V1","date":"2024-02-30","readings":[]}]}""")]
    [InlineData("""{"lesion":"T1","state":"measured","mm":14}]},{"id":"BL","date":"2024-03-01","kind":"later","readings":[{"lesion":"","state":"absent"}]}]}""")]
    [InlineData("""{"lesion":"T\u0031","state":"measured","mm":14},{"lesion":"T2","state":"absent"}]}]} x""")]
    public void The_edges_of_the_usual_form_are_read_alike_in_both_ways(string rest)
    {
        var text = Start + rest;
        Assert.Equal(Lines(ByTokens(text, Encoding.UTF8.GetBytes(text))), Lines(HistoryJson.Read(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>The text after a line end, told without that line.</summary>
    private static HistoryReading ByTokens(string text, byte[] bytes) =>
        HistoryJson.Read([(byte)'\n', .. text.Equals(Encoding.UTF8.GetString(bytes), StringComparison.Ordinal) ? bytes : Encoding.UTF8.GetBytes(text)]);

    private static string Lines(HistoryReading reading)
    {
        var history = reading.History is null ? "no history" : Encoding.UTF8.GetString(HistoryTexts.Bytes(reading.History));
        return string.Join('\n', [history, reading.SubjectId, .. reading.Problems.Select(problem => problem.ToString())]).Replace("line 2, byte", "byte", StringComparison.Ordinal);
    }
}
