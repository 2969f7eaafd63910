namespace ResponseEval;

/// <summary>Reads the text of a JSON number exactly, without passing through floating point.</summary>
internal static class ExactNumber
{
    private const long LargestExponent = 1_000_000_000;

    /// <summary>The number times a power of ten as a whole number, rounded half away from zero.</summary>
    /// <param name="number">The text, which is known to be a JSON number.</param>
    /// <param name="decimals">The power of ten: 2 gives hundredths.</param>
    /// <param name="scaled">The result.</param>
    /// <param name="rest">The sign of the number less the result: 0 if the result is exact.</param>
    /// <returns>False where the result does not fit.</returns>
    public static bool TryScale(ReadOnlySpan<byte> number, int decimals, out long scaled, out int rest)
    {
        var start = number[0] == '-' ? 1 : 0;
        var mantissa = number.Length;
        long exponent = 0;
        if (number.IndexOfAny((byte)'e', (byte)'E') is var at and >= 0)
        {
            mantissa = at;
            exponent = Exponent(number[(at + 1)..]);
        }

        var point = number[..mantissa].IndexOf((byte)'.');
        var place = (point < 0 ? mantissa : point) - start - 1 + exponent + decimals;
        ulong sum = 0;
        bool roundUp = false, isExact = true;
        for (var i = start; i < mantissa; i++)
        {
            if (i == point)
                continue;
            var digit = (uint)(number[i] - '0');
            if (place >= 0)
            {
                if (sum > long.MaxValue / 10)
                    return Fail(out scaled, out rest);
                sum = (sum * 10) + digit;
            }
            else
            {
                roundUp |= place == -1 && digit >= 5;
                isExact &= digit == 0;
            }

            place--;
        }

        for (; place >= 0 && sum != 0; place--)
        {
            if (sum > long.MaxValue / 10)
                return Fail(out scaled, out rest);
            sum *= 10;
        }

        sum += roundUp ? 1u : 0u;
        if (sum > long.MaxValue)
            return Fail(out scaled, out rest);
        scaled = start == 1 ? -(long)sum : (long)sum;
        rest = isExact ? 0 : roundUp == (start == 1) ? 1 : -1;
        return true;
    }

    /// <summary>The exponent, cut off where no number of a text that fits into memory could make up for it.</summary>
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (var character in text)
            if (character is >= (byte)'0' and <= (byte)'9')
                exponent = Math.Min((exponent * 10) + (character - '0'), LargestExponent);
        return text[0] == '-' ? -exponent : exponent;
    }

    private static bool Fail(out long scaled, out int rest)
    {
        scaled = 0;
        rest = 0;
        return false;
    }
}
