using System.Buffers.Binary;

namespace ResponseEval.Cdisc;

/// <summary>
/// Numbers as SAS XPORT holds them: IBM System/360 hexadecimal floating point of 2 to 8 bytes (TS-140, section "Numeric data fields"). One sign
/// bit, seven bits of exponent to the base 16 in excess of 64, and the fraction, of which shorter forms lack the last bytes:
/// (-1)^sign * 0.fraction * 16^(exponent - 64).
/// </summary>
internal static class IbmFloat
{
    /// <summary>The smallest positive number with a first hexadecimal digit other than 0: 16^-65.</summary>
    public const double Smallest = 5.397605346934027891e-79;

    private const int FractionBits = 56;
    private const ulong FractionMask = (1UL << FractionBits) - 1;
    private const int DoubleFractionBits = 52;
    private const int DoubleBias = 1023;

    /// <summary>
    /// Reads a number or a missing value: a first byte '.', '_' or 'A' to 'Z' with nothing but zeros after it. Any other fraction of zero is 0,
    /// which has no sign here. Exact where the fraction has at most 53 significant bits, as all numbers that come from a double have; otherwise
    /// the nearest double. All of its range lies within that of a double.
    /// </summary>
    public static Cell Read(ReadOnlySpan<byte> bytes)
    {
        var bits = Bits(bytes);
        var fraction = bits & FractionMask;
        var first = (byte)(bits >> FractionBits);
        if (fraction == 0)
            return IsMissingCode(first) ? Cell.Missing(first) : Cell.OfNumber(0);
        var power = 4 * ((first & 0x7F) - 64) - FractionBits;
        var scale = BitConverter.Int64BitsToDouble((long)(power + DoubleBias) << DoubleFractionBits);
        var number = (long)fraction * scale;
        return Cell.OfNumber(first < 0x80 ? number : -number);
    }

    /// <summary>Writes a number. False, with nothing written, if it is not finite, lies outside the range, or does not fit exactly.</summary>
    /// <param name="number">The number.</param>
    /// <param name="bytes">2 to 8 bytes; 8 hold every double between <see cref="Smallest"/> and 7.2e75 exactly, shorter forms whole numbers above all.</param>
    public static bool TryWrite(double number, Span<byte> bytes)
    {
        if (number == 0)
        {
            bytes.Clear();
            return true;
        }

        if (!double.IsNormal(number))
            return false;
        var bits = BitConverter.DoubleToUInt64Bits(number);
        // |number| = fraction * 2^power, the fraction with 53 bits; the power becomes a multiple of 4 by a shift of 0 to 3.
        var fraction = bits & ((1UL << DoubleFractionBits) - 1) | 1UL << DoubleFractionBits;
        var power = (int)(bits >> DoubleFractionBits & 0x7FF) - DoubleBias - DoubleFractionBits + FractionBits;
        var shift = power & 3;
        var exponent = (power - shift) / 4 + 64;
        if (exponent is < 0 or > 0x7F)
            return false;
        var result = (bits & 1UL << 63) | (ulong)exponent << FractionBits | fraction << shift;
        if (bytes.Length < sizeof(ulong) && (result & ((1UL << 8 * (sizeof(ulong) - bytes.Length)) - 1)) != 0)
            return false;
        Span<byte> whole = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(whole, result);
        whole[..bytes.Length].CopyTo(bytes);
        return true;
    }

    /// <summary>Writes a missing value.</summary>
    /// <param name="code">'.', '_' or 'A' to 'Z'.</param>
    /// <param name="bytes">2 to 8 bytes.</param>
    public static void WriteMissing(byte code, Span<byte> bytes)
    {
        bytes.Clear();
        bytes[0] = code;
    }

    /// <summary>True for the codes of missing values: '.', '_' and 'A' to 'Z'.</summary>
    public static bool IsMissingCode(byte code) => code is (byte)'.' or (byte)'_' or (>= (byte)'A' and <= (byte)'Z');

    private static ulong Bits(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(bytes);
        var bits = 0UL;
        foreach (var item in bytes)
            bits = bits << 8 | item;
        return bits << 8 * (sizeof(ulong) - bytes.Length);
    }
}
