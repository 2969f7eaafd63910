namespace ResponseEval;

/// <summary>
/// A diameter of a lesion: a whole number of hundredths of a millimetre, from 0 to 2000 mm.
/// </summary>
/// <remarks>
/// Lengths are integers so that every size threshold of RECIST 1.1 (EJC 2009;45:228-247) is decided by integer comparison. The
/// <c>default</c> value is 0 mm, which every criterion reads as "gone".
/// </remarks>
public readonly record struct Length : IComparable<Length>
{
    private const int MaximumHundredths = 200_000;

    private Length(int hundredths) => Hundredths = hundredths;

    /// <summary>The largest length that a reading can hold: 2000 mm.</summary>
    public static Length Maximum => new(MaximumHundredths);

    /// <summary>The length in hundredths of a millimetre, 0 to 200,000.</summary>
    public int Hundredths { get; }

    /// <summary>The length in millimetres, exact, with at most two decimals.</summary>
    public decimal Millimeters => Hundredths / 100m;

    /// <summary>Makes a length of a whole number of hundredths of a millimetre.</summary>
    /// <param name="hundredths">0 to 200,000, in 0.01 mm.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 2000 mm.</exception>
    public static Length FromHundredths(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, MaximumHundredths);
        return new Length(hundredths);
    }

    /// <summary>Makes a length of millimetres; a third decimal is rounded half away from zero to 0.01 mm.</summary>
    /// <param name="millimeters">0 to 2000 mm.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 2000 mm.</exception>
    public static Length FromMillimeters(decimal millimeters) =>
        TryFromMillimeters(millimeters, out var length, out _)
            ? length
            : throw new ArgumentOutOfRangeException(nameof(millimeters), millimeters, "A length is 0 to 2000 mm.");

    /// <summary>Makes a length of millimetres held as a binary floating-point number, by way of <see cref="decimal"/>.</summary>
    /// <param name="millimeters">0 to 2000 mm; 0.1 + 0.2 counts as 0.3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number, negative or above 2000 mm.</exception>
    public static Length FromMillimeters(double millimeters) =>
        double.IsFinite(millimeters) && Math.Abs(millimeters) <= 1e6
            ? FromMillimeters((decimal)millimeters)
            : throw new ArgumentOutOfRangeException(nameof(millimeters), millimeters, "A length is 0 to 2000 mm.");

    /// <summary>Makes a length of millimetres if the value lies in range.</summary>
    /// <param name="millimeters">The value in millimetres.</param>
    /// <param name="length">The length, rounded half away from zero to 0.01 mm; 0 mm where the value is out of range.</param>
    /// <param name="rounded">True if the value had more than two decimals that are not zero.</param>
    /// <returns>False where the value is negative or above 2000 mm.</returns>
    public static bool TryFromMillimeters(decimal millimeters, out Length length, out bool rounded)
    {
        length = default;
        rounded = false;
        if (millimeters is < 0m or > MaximumHundredths / 100m)
            return false;
        var exact = millimeters * 100m;
        var hundredths = Math.Round(exact, MidpointRounding.AwayFromZero);
        rounded = hundredths != exact;
        length = new Length((int)hundredths);
        return true;
    }

    /// <summary>Orders lengths by size.</summary>
    /// <param name="other">The length to compare with.</param>
    public int CompareTo(Length other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>True if the left length is shorter.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    public static bool operator <(Length left, Length right) => left.Hundredths < right.Hundredths;

    /// <summary>True if the left length is longer.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    public static bool operator >(Length left, Length right) => left.Hundredths > right.Hundredths;

    /// <summary>True if the left length is shorter or the same.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    public static bool operator <=(Length left, Length right) => left.Hundredths <= right.Hundredths;

    /// <summary>True if the left length is longer or the same.</summary>
    /// <param name="left">A length.</param>
    /// <param name="right">A length.</param>
    public static bool operator >=(Length left, Length right) => left.Hundredths >= right.Hundredths;

    /// <summary>The length as people write it: <c>52.0 mm</c>, <c>52.05 mm</c>.</summary>
    public override string ToString() => Millimetres.Text(Hundredths);
}
