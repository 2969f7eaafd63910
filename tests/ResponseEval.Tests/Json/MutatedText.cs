using System.Text;

namespace ResponseEval.Tests;

/// <summary>A text that was a valid history before something happened to it.</summary>
public sealed record MutatedText(byte[] Bytes)
{
    private static readonly string[] _tokens =
    [
        "null", "true", "1e999", "-1", "1e-999", "0.005", "\"\\ud800\"", "\"\\udc00\\ud800\"", "NaN", "[", "]", "{", "}", ",", ":", "\"", "\\", "[]", "{}", "\"\"",
        "\"id\":\"T1\"", "\"2024-02-30\"", "9999999999999999999999", "\"x\":[[[[{}]]]],", "\uFEFF", "\0", "//", "-0", "\"Target\"", "2000.005", "\"9999-12-31\"",
    ];

    public override string ToString() => Encoding.UTF8.GetString(Bytes);

    internal static MutatedText Make(int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(HistoryTexts.Bytes(RandomHistory.Make(seed).History));
        for (var count = random.Next(1, 3); count > 0; count--)
            Mutate(bytes, random);
        return new([.. bytes]);
    }

    internal static MutatedText Noise(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(60)];
        if (random.Next(2) == 0)
            random.NextBytes(bytes);
        else
            bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => _tokens[random.Next(_tokens.Length)])));
        return new(bytes);
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        if (bytes.Count == 0)
            return;
        var at = random.Next(bytes.Count);
        switch (random.Next(12))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                break;
            case 4:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Token(random)));
                break;
            default:
                ReplaceValue(bytes, at, random);
                break;
        }
    }

    /// <summary>Puts a token in the place of a value, which mostly leaves the text JSON.</summary>
    private static void ReplaceValue(List<byte> bytes, int at, Random random)
    {
        var colon = bytes.IndexOf((byte)':', at);
        if (colon < 0)
            return;
        var end = bytes.FindIndex(colon, character => character is (byte)',' or (byte)'}');
        if (end < 0)
            return;
        bytes.RemoveRange(colon + 1, end - colon - 1);
        bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(Token(random)));
    }

    private static string Token(Random random) => _tokens[random.Next(_tokens.Length)];
}
