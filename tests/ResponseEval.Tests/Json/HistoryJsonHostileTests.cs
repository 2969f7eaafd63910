using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests;

/// <summary>Whatever the bytes: an answer with clear problems, never an exception.</summary>
public sealed class HistoryJsonHostileTests(ITestOutputHelper output)
{
    private const string Rest = "\"formatVersion\":1,\"lesions\":[],\"assessments\":[]";

    [Theory]
    [InlineData("", "error RE-IN-032 -/-/-/-: found no text, expected a JSON object")]
    [InlineData(" \r\n\t", "error RE-IN-032 -/-/-/-: found no text, expected a JSON object")]
    [InlineData("[]", "error RE-IN-002 -/-/-/-: found an array, expected an object")]
    [InlineData("null", "error RE-IN-002 -/-/-/-: found null, expected an object")]
    [InlineData("\"S\"", "error RE-IN-002 -/-/-/-: found \"S\", expected an object")]
    [InlineData("{", "error RE-IN-001 -/-/-/-: found the end at byte 2, expected the rest of the JSON object")]
    [InlineData("{\"subjectId\":\"S", "error RE-IN-001 -/-/-/-: found the end at byte 16, expected the rest of the JSON object")]
    [InlineData("{\"subjectId\":\"S\",}", "error RE-IN-001 S/-/-/-: found '}' at byte 18, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\n \"arm\":'A'}", "error RE-IN-001 S/-/-/-: found ''' at line 2, byte 8, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\"arm\":\"A\nB\"}", "error RE-IN-001 S/-/-/-: found the control character U+000A at line 1, byte 26, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\"ctdna\":[{\"value\":NaN}]}", "error RE-IN-001 S/-/-/-: found 'N' at byte 36, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\"ctdna\":[{\"value\":-Infinity}]}", "error RE-IN-001 S/-/-/-: found 'I' at byte 37, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\"ctdna\":[{\"value\":01}]}", "error RE-IN-001 S/-/-/-: found '1' at byte 37, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\",\"arm\":é}", "error RE-IN-001 S/-/-/-: found 'é' at byte 24, expected valid JSON")]
    [InlineData("{\"subjectId\":\"S\"/*x*/}", "error RE-IN-001 S/-/-/-: found '/' at byte 17, expected valid JSON")]
    public void Text_that_is_no_object_says_where(string text, string problem) => Assert.Equal([problem], HistoryTexts.Problems(text));

    [Theory]
    [InlineData("x", "found 'x'")]
    [InlineData("{}", "found '{'")]
    [InlineData("\0", "found the control character U+0000")]
    public void Something_after_the_object_is_an_error(string trailing, string found)
    {
        var reading = HistoryTexts.Read(HistoryTexts.Small + "\n" + trailing);
        Assert.Null(reading.History);
        Assert.Equal([$"error RE-IN-001 S-001/-/-/-: {found} at line 2, byte 1, expected valid JSON"], HistoryTexts.Lines(reading.Problems));
    }

    [Fact]
    public void White_space_around_the_object_is_not() => HistoryTexts.Valid("\t\r\n " + HistoryTexts.Small + " \r\n");

    [Fact]
    public void A_byte_order_mark_is_named_and_what_follows_is_read_on() => Assert.Equal(
        [
            "error RE-IN-001 S/-/-/-: found a byte order mark, expected UTF-8 without one",
            "error RE-IN-003 S/-/-/x: found x, expected formatVersion, subjectId, studyId, siteId, arm, reader, randomizationDate, firstDoseDate, lastDoseDate, lesions, assessments, ctdna, clinical, events, biomarkers, symptoms or reported",
            "error RE-IN-016 S/-/-/assessments: found no assessment, expected a baseline assessment",
        ],
        HistoryTexts.Problems($"\uFEFF{{\"x\":1,\"subjectId\":\"S\",{Rest}}}"));

    [Theory]
    [InlineData(new byte[] { 0xE9 }, "0xE9")] // Latin-1
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0")] // overlong
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")] // a surrogate
    [InlineData(new byte[] { 0xF0, 0x9F, 0xAB }, "0xF0")] // cut off
    public void Bytes_that_are_no_UTF8_are_named_after_the_problems_before_them(byte[] wrong, string found)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("{\"subjectId\":\"S\",\"x\":1,\"arm\":\"ä"), .. wrong, .. Encoding.UTF8.GetBytes($"\",{Rest}}}")];
        var reading = HistoryJson.Read(text);
        Assert.Equal("S", reading.SubjectId);
        Assert.Equal(["RE-IN-001", "RE-IN-003"], reading.Problems.Select(problem => problem.Code));
        Assert.Equal($"{found} at byte 33", reading.Problems[0].Found);
        Assert.Equal("UTF-8", reading.Problems[0].Expected);
    }

    [Fact]
    public void Nesting_without_end_is_an_error()
    {
        var deep = HistoryTexts.Problems($"{{\"subjectId\":\"S\",\"x\":{string.Concat(Enumerable.Repeat("[", 1_000_000))}");
        Assert.Equal("error RE-IN-001 S/-/-/-: found more than 16 levels at byte 37, expected a history, which is not nested so deeply", deep[1]);
    }

    [Fact]
    public void Problems_without_end_are_cut_off_with_an_error()
    {
        var reading = HistoryTexts.Read($"{{{string.Concat(Enumerable.Repeat("\"a\":1,", 20_000))}\"subjectId\":\"S\",{Rest}}}");
        Assert.Equal(10_001, reading.Problems.Count);
        Assert.Equal("error RE-IN-028 S/-/-/-: found more than 10000 problems, expected fewer; the others are not shown", reading.Problems[10_000].ToString());
    }

    [Fact]
    public void Wherever_a_text_breaks_off_the_problems_before_it_keep_their_place()
    {
        var text = HistoryTexts.Everything.Replace("21.5", "\"21.5\"", StringComparison.Ordinal);
        var end = text.IndexOf("\"21.5\"", StringComparison.Ordinal) + 6;
        for (var length = end; length < text.Length; length++)
        {
            var problems = HistoryTexts.Problems(text[..length]);
            Assert.Equal("error RE-IN-002 S-001/BL/T2/mm: found \"21.5\", expected a number", problems[0]);
            Assert.StartsWith("error RE-IN-001 S-001/-/-/-: found the end at line", problems[^1], StringComparison.Ordinal);
            Assert.Equal(2, problems.Length);
        }
    }

    [Fact]
    public void Every_part_of_a_text_gives_an_answer()
    {
        var bytes = Encoding.UTF8.GetBytes(HistoryTexts.Everything.Replace("lung", "Lunge 🫁", StringComparison.Ordinal));
        for (var length = 0; length < bytes.Length; length++)
            AssertSound(bytes.AsSpan(0, length), HistoryJson.Read(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Mutations_of_valid_histories_give_an_answer()
    {
        var reader = new HistoryJsonReader();
        Property
            .For(Gen.Choose(0, int.MaxValue).Select(MutatedText.Make))
            .Cases(30_000)
            .Require("still JSON", 0.2, text => IsJson(text.Bytes))
            .Require("still valid", 0.01, text => HistoryJson.Read(text.Bytes).History is not null)
            .Require("no UTF-8", 0.02, text => !Utf8.IsValid(text.Bytes))
            .LogTo(output.WriteLine)
            .Holds(text =>
            {
                var reading = reader.Read(text.Bytes);
                AssertSound(text.Bytes, reading);
                return reading == HistoryJson.Read(text.Bytes); // nothing of the subject before is left in the reader
            });
    }

    [Fact]
    public void Random_bytes_give_an_answer() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(MutatedText.Noise))
        .Cases(20_000)
        .Holds(text =>
        {
            AssertSound(text.Bytes, HistoryJson.Read(text.Bytes));
            return true;
        });

    /// <summary>A history or an error; "not JSON" exactly where the framework's own reader says so; places and words that can be printed.</summary>
    private static void AssertSound(ReadOnlySpan<byte> text, HistoryReading reading)
    {
        Assert.Equal(reading.History is null, reading.Problems.Any(problem => problem.Severity == ProblemSeverity.Error));
        Assert.Equal(
            IsJson(text.ToArray()) && Utf8.IsValid(text),
            !reading.Problems.Any(problem => problem.Code is "RE-IN-001" or "RE-IN-032"));
        foreach (var problem in reading.Problems)
        {
            Assert.NotEmpty(problem.Found + problem.Place.Lesion + problem.Place.Assessment);
            Assert.NotEmpty(problem.Expected);
            Assert.Equal(reading.SubjectId, problem.Place.Subject);
            Assert.InRange(problem.Found.Length, 0, 200);
        }
    }

    private static bool IsJson(byte[] text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 16 });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
