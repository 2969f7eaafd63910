using System.Text;
using FsCheck.Fluent;
using ResponseEval.Tests;
using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Tests.Sharding;

/// <summary>A subject must belong to one shard whatever is wrong with it: the scanner finds the id that the reader reports, or none where it reports none.</summary>
public sealed class SubjectIdScannerTests
{
    private static readonly string[] _texts =
    [
        Histories.Responder("S-1"),
        Histories.Broken("S-2"),
        Histories.Responder("ö-患").Replace("\"formatVersion\":1,", "", StringComparison.Ordinal),
        "{\"x\":{\"subjectId\":\"inner\"},\"subjectId\":\"S-3\",\"subjectId\":\"S-4\"}",
        "{\"subject\\u0049d\":\"S-\\u0035\",\"lesions\":[[[]]]}",
        "{\"\\ud800\":1,\"subjectId\":\"S-6\"}",
        "{\"arm\":\"\\ud800\",\"subjectId\":\"a\\ud800b\"}",
        "{\"studyId\":\"T\",\"subjectId\":null,\"subjectId\":\"S-7\"}",
        "\uFEFF{\"subjectId\":\"S-8\"} x",
        "{\"subjectId\":\"\"}",
        "{\"a\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]],\"subjectId\":\"S-9\"}",
        "{\"subjectId\":\"S-10\",\"a\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}",
        "[{\"subjectId\":\"S-11\"}]",
        "\"subjectId\"",
        "{\"subjectId\" : \t\"S-12\"",
    ];

    [Fact]
    public void It_finds_the_id_that_the_reader_reports()
    {
        foreach (var text in _texts)
            Assert.Equal(Reported(Histories.Utf8(text)), Found(Histories.Utf8(text)));
    }

    [Fact]
    public void It_finds_the_id_that_the_reader_reports_also_of_texts_that_are_broken()
    {
        Property.For(Broken).Cases(20_000)
            .Require("some id", 0.1, static text => Reported(text).Length > 0)
            .Require("no id", 0.1, static text => Reported(text).Length == 0)
            .Holds(text => Found(text) == Reported(text));
    }

    [Fact]
    public void One_that_does_not_look_at_the_bytes_before_the_id_is_noticed() =>
        Assert.NotNull(Property.For(Broken).Cases(20_000).FindsCounterexample(text => Naive(text) == Reported(text)));

    /// <summary>Texts with up to three bytes changed, and some cut off.</summary>
    private static FsCheck.Gen<byte[]> Broken =>
        from text in Gen.Elements(_texts)
        from changes in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 119), Gen.Elements<byte>((byte)'"', (byte)'{', (byte)'}', (byte)'[', (byte)':', (byte)',', (byte)'\\', 0xFF, 0x80, (byte)'1', 0)), 3)
        from count in Gen.Choose(0, 3)
        from end in Gen.Choose(0, 240)
        select Changed(Histories.Utf8(text), changes[..count], end);

    private static byte[] Changed(byte[] bytes, (int Place, byte Value)[] changes, int end)
    {
        foreach (var (place, value) in changes)
            bytes[place % bytes.Length] = value;
        return end < bytes.Length ? bytes[..end] : bytes;
    }

    private static string Reported(byte[] text) => HistoryJson.Read(text).SubjectId ?? "";

    private static string Found(byte[] text) => Encoding.UTF8.GetString(SubjectIdScanner.Find(text));

    /// <summary>The text between the quotes after the name, wherever it stands.</summary>
    private static string Naive(byte[] text)
    {
        var parts = Encoding.UTF8.GetString(text).Split("\"subjectId\":\"", 2);
        return parts.Length < 2 ? "" : parts[1].Split('"')[0];
    }
}
