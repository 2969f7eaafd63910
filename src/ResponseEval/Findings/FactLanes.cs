using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>Facts that can be had eight at a time, which is how the findings read them.</summary>
internal interface IFactLanes : IAssessmentFacts
{
    /// <summary>Eight lesions from a place on.</summary>
    /// <param name="first">A multiple of eight, below <see cref="IAssessmentFacts.Count"/>.</param>
    FactLanes Lanes(int first);
}

/// <summary>
/// Eight lesions of one assessment side by side. What is asked of them is answered as a set, one bit for each lane: questions to all lesions cost what a
/// question to one costs, and nothing jumps. A lane without a lesion has no traits, hence no role, whatever its diameter.
/// </summary>
internal readonly struct FactLanes(Vector256<int> diameters, Vector128<byte> seen, Vector128<byte> traits)
{
    /// <summary>The number of lanes.</summary>
    public const int Width = 8;

    /// <summary>Facts that are had one by one.</summary>
    public static FactLanes Of<T>(T facts, int first)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        Span<LesionFact> eight = stackalloc LesionFact[Width];
        var count = Math.Min(Width, facts.Count - first);
        for (var lane = 0; lane < count; lane++)
            eight[lane] = facts[first + lane];
        return Apart(eight, count);
    }

    /// <summary>Facts that lie together.</summary>
    /// <param name="facts">The facts, and whatever follows them.</param>
    /// <param name="count">How many of them there are; eight or more, or the rest.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FactLanes Of(ReadOnlySpan<LesionFact> facts, int count) => facts.Length >= Width ? Apart(facts, count) : Padded(facts, count);

    /// <summary>Takes eight facts apart: a fact is a word of 8 bytes, the diameter in the lower half, what was seen and the traits above (little-endian).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FactLanes Apart(ReadOnlySpan<LesionFact> eight, int count)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Facts are read on little-endian processors only.");
        var words = MemoryMarshal.Cast<LesionFact, ulong>(eight);
        var (left, right) = (Vector256.Create(words), Vector256.Create(words[4..]));
        var upper = Vector256.Narrow(left >>> 32, right >>> 32);
        var described = Vector128.Narrow(upper.GetLower(), upper.GetUpper());
        return new(
            Vector256.Narrow(left, right).AsInt32(),
            Vector128.Narrow(described & Vector128.Create((ushort)0xFF), Vector128<ushort>.Zero),
            Vector128.Narrow(described >>> 8, Vector128<ushort>.Zero) & Lesions(count));
    }

    /// <summary>The lanes that hold a lesion.</summary>
    private static Vector128<byte> Lesions(int count) => Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)Math.Min(count, Width)));

    /// <summary>Eight diameters from the start of a span; 0 where it is shorter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Diameters(ReadOnlySpan<int> from) => from.Length >= Width ? Vector256.Create(from) : Padded(from);

    /// <summary>Eight bytes from the start of a span; 0 where it is shorter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Bytes<TByte>(ReadOnlySpan<TByte> from)
        where TByte : unmanaged, Enum
    {
        var bytes = MemoryMarshal.AsBytes(from);
        return bytes.Length >= Width ? Vector128.CreateScalar(MemoryMarshal.Read<ulong>(bytes)).AsByte() : Padded(bytes);
    }

    /// <summary>The lesions that have a trait.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong With(LesionTraits trait) => Vector128.Equals(traits & Vector128.Create((byte)trait), Vector128.Create((byte)trait)).ExtractMostSignificantBits();

    /// <summary>The lesions that have any of several traits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong WithAny(LesionTraits any) => (~Vector128.Equals(traits & Vector128.Create((byte)any), Vector128<byte>.Zero)).ExtractMostSignificantBits();

    /// <summary>The lesions of which something was seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(LesionSeen state) => Vector128.Equals(seen, Vector128.Create((byte)state)).ExtractMostSignificantBits();

    /// <summary>The diameters in 0.01 mm, with the default of the rules where a lesion is too small to measure; -1 where none is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Values(int tooSmall)
    {
        var lesions = Are(LesionSeen.TooSmall);
        return lesions == 0 ? diameters : Vector256.ConditionalSelect(Lanes(lesions), Vector256.Create(tooSmall), diameters);
    }

    /// <summary>The lesions whose value is at least a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Vector256<int> values, int limit) =>
        Vector256.GreaterThanOrEqual(values, Vector256.Create(limit)).ExtractMostSignificantBits();

    /// <summary>The sum of the values of a set of lesions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Sum(Vector256<int> values, ulong lesions) => Vector256.Sum(values & Lanes(lesions));

    /// <summary>All bits of each lane of a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Lanes(ulong lesions)
    {
        var bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        return Vector256.Equals(Vector256.Create(unchecked((int)lesions)) & bits, bits);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FactLanes Padded(ReadOnlySpan<LesionFact> from, int count)
    {
        Span<LesionFact> eight = stackalloc LesionFact[Width];
        from.CopyTo(eight);
        return Apart(eight, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<int> Padded(ReadOnlySpan<int> from)
    {
        Span<int> eight = stackalloc int[Width];
        from.CopyTo(eight);
        return Vector256.Create<int>(eight);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> Padded(ReadOnlySpan<byte> from)
    {
        Span<byte> eight = stackalloc byte[Width];
        from.CopyTo(eight);
        return Vector128.CreateScalar(MemoryMarshal.Read<ulong>(eight)).AsByte();
    }
}
