using System.Buffers;
using System.Globalization;

namespace ResponseEval.Benchmarks.EndToEnd;

/// <summary>
/// Lines of NDJSON: <see cref="TypicalSubject"/> in a thousand variants of sizes and dates, each line with an id of its own. Written from memory, so that making them costs
/// next to nothing beside reading them.
/// </summary>
internal sealed class TypicalLines
{
    public const int Variants = 1000;
    private const int IdDigits = 8;
    private static readonly byte[] _idStart = "\"subjectId\":\"S-"u8.ToArray();
    private readonly byte[] lines;
    private readonly int[] starts = new int[Variants + 1];
    private readonly int[] ids = new int[Variants];

    public TypicalLines()
    {
        var all = new ArrayBufferWriter<byte>();
        for (var i = 0; i < Variants; i++)
        {
            HistoryJson.Write(TypicalSubject.Variant(i), all);
            all.Write("\n"u8);
            ids[i] = starts[i] + all.WrittenSpan[starts[i]..].IndexOf(_idStart) + _idStart.Length;
            starts[i + 1] = all.WrittenCount;
        }

        lines = all.WrittenSpan.ToArray();
    }

    /// <summary>Writes so many subjects, the first one named S-00000000.</summary>
    public void Write(Stream output, int subjects)
    {
        for (var first = 0; first < subjects; first += Variants)
        {
            var count = Math.Min(Variants, subjects - first);
            for (var i = 0; i < count; i++)
                (first + i).TryFormat(lines.AsSpan(ids[i], IdDigits), out _, "D8", CultureInfo.InvariantCulture);
            output.Write(lines.AsSpan(0, starts[count]));
        }
    }
}
