using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Makes damaged files of whole ones: bits flipped, bytes set, numbers edited, pieces cut, repeated, moved and taken from other files.</summary>
/// <param name="seeds">Whole files.</param>
/// <param name="words">Pieces that mean something in the format.</param>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> words)
{
    private const int MostBytes = 1 << 16;

    private static ReadOnlySpan<byte> Edges => [0, 1, 0x20, 0x2E, 0x30, 0x39, 0x41, 0x7F, 0x80, 0xC3, 0xFF];

    /// <summary>The damaged file of a number, always the same.</summary>
    public byte[] Make(int number)
    {
        var random = new Random(number);
        var file = seeds[random.Next(seeds.Count)].ToList();
        for (var steps = random.Next(1, 5); steps > 0; steps--)
            Change(file, random);
        if (file.Count > MostBytes)
            file.RemoveRange(MostBytes, file.Count - MostBytes);
        return [.. file];
    }

    private void Change(List<byte> file, Random random)
    {
        if (file.Count == 0)
            return;
        var at = random.Next(file.Count);
        switch (random.Next(10))
        {
            case 0:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                file[at] = Edges[random.Next(Edges.Length)];
                break;
            case 2:
                file[at] = (byte)random.Next(256);
                break;
            case 3:
                file.RemoveRange(at, file.Count - at);
                break;
            case 4:
                file.RemoveRange(at, Math.Min(Length(random), file.Count - at));
                break;
            case 5:
                file.InsertRange(random.Next(file.Count), file.GetRange(at, Math.Min(Length(random), file.Count - at)));
                break;
            case 6:
                var other = seeds[random.Next(seeds.Count)];
                var begin = random.Next(other.Length);
                Overwrite(file, at, other.AsSpan(begin, Math.Min(Length(random), other.Length - begin)));
                break;
            case 7:
                EditNumber(file, at, random);
                break;
            case 8:
                Overwrite(file, at, words[random.Next(words.Count)]);
                break;
            default:
                file.InsertRange(at, words[random.Next(words.Count)]);
                break;
        }
    }

    /// <summary>Mostly short, now and then a record or more.</summary>
    private static int Length(Random random) => random.Next(3) switch
    {
        0 => 1 + random.Next(8),
        1 => 80 * (1 + random.Next(4)),
        _ => 1 + random.Next(500),
    };

    private static void Overwrite(List<byte> file, int at, ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length && at + i < file.Count; i++)
            file[at + i] = bytes[i];
    }

    /// <summary>Replaces the next run of digits by another number, or, where none is near, a binary one.</summary>
    private static void EditNumber(List<byte> file, int at, Random random)
    {
        var digit = file.FindIndex(at, Math.Min(200, file.Count - at), item => item is >= (byte)'0' and <= (byte)'9');
        if (digit < 0)
        {
            Overwrite(file, at, BitConverter.GetBytes(random.NextInt64() >> random.Next(64)));
            return;
        }

        var number = random.NextInt64() >> random.Next(64);
        Overwrite(file, digit, Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
    }
}
