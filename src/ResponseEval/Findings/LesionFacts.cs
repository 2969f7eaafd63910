using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>Facts that lie together, as histories hold them: eight are taken apart and asked at a time.</summary>
internal static class LesionFacts
{
    private const int Width = 8;

    /// <summary>The sets of up to 64 facts.</summary>
    /// <param name="facts">The facts, and whatever follows them.</param>
    /// <param name="count">How many of them there are, if less than 64.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="sets">Receives the sets.</param>
    public static void Read(ReadOnlySpan<LesionFact> facts, int count, ProtocolRules rules, out FactSets sets)
    {
        sets = default;
        count = Math.Min(count, FactSets.Capacity);
        for (var first = 0; first < count; first += Width)
            if (facts.Length - first >= Width)
                Add(facts[first..], count - first, first, rules, ref sets);
            else
                AddLast(facts[first..], count - first, first, rules, ref sets);
        sets.MeasureTooSmall(rules);
    }

    /// <summary>The diameters of a set of facts added up.</summary>
    public static long Sum(ReadOnlySpan<LesionFact> facts, ulong lesions)
    {
        var sum = 0L;
        for (; lesions != 0; lesions &= lesions - 1)
            sum += facts[BitOperations.TrailingZeroCount(lesions)].Hundredths;
        return sum;
    }

    /// <summary>Takes eight facts apart: a fact is a word of 8 bytes, the diameter in the lower half, what was seen and the traits above (little-endian).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ReadOnlySpan<LesionFact> eight, int count, int place, ProtocolRules rules, ref FactSets sets)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Facts are read on little-endian processors only.");
        var words = MemoryMarshal.Cast<LesionFact, ulong>(eight);
        var (left, right) = (Vector256.Create(words), Vector256.Create(words[4..]));
        var upper = Vector256.Narrow(left >>> 32, right >>> 32);
        var described = Vector128.Narrow(upper.GetLower(), upper.GetUpper());
        var diameters = Vector256.Narrow(left, right).AsInt32();
        var seen = Vector128.Narrow(described & Vector128.Create((ushort)0xFF), Vector128<ushort>.Zero);
        var traits = Vector128.Narrow(described >>> 8, Vector128<ushort>.Zero) & Lesions(count);
        sets.Lesions = new(
            sets.Lesions.Targets | With(traits, LesionTraits.Target) << place,
            sets.Lesions.NonTargets | With(traits, LesionTraits.NonTarget) << place,
            sets.Lesions.NewTargets | With(traits, LesionTraits.NewTarget) << place,
            sets.Lesions.NewNonTargets | With(traits, LesionTraits.NewNonTarget) << place,
            sets.Lesions.Nodes | With(traits, LesionTraits.Node) << place);
        sets.NotEvaluated |= Are(seen, LesionSeen.NotEvaluated) << place;
        sets.Absent |= Are(seen, LesionSeen.Absent) << place;
        sets.TooSmall |= Are(seen, LesionSeen.TooSmall) << place;
        sets.Progressed |= Are(seen, LesionSeen.UnequivocalProgression) << place;
        sets.Measured |= AtLeast(diameters, 0) << place;
        sets.Positive |= AtLeast(diameters, 1) << place;
        sets.NodeSized |= AtLeast(diameters, rules.NodeNormal.Hundredths) << place;
        sets.Equivocal |= With(traits, LesionTraits.Equivocal) << place;
        sets.Increased |= With(traits, LesionTraits.Increased) << place;
        sets.Decreased |= With(traits, LesionTraits.Decreased) << place;
    }

    /// <summary>Fewer than eight facts with nothing behind them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddLast(ReadOnlySpan<LesionFact> facts, int count, int place, ProtocolRules rules, ref FactSets sets)
    {
        Span<LesionFact> eight = stackalloc LesionFact[Width];
        facts.CopyTo(eight);
        Add(eight, count, place, rules, ref sets);
    }

    /// <summary>The lanes that hold a lesion.</summary>
    private static Vector128<byte> Lesions(int count) => Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)Math.Min(count, Width)));

    private static ulong With(Vector128<byte> traits, LesionTraits trait) =>
        Vector128.Equals(traits & Vector128.Create((byte)trait), Vector128.Create((byte)trait)).ExtractMostSignificantBits();

    private static ulong Are(Vector128<byte> seen, LesionSeen state) =>
        Vector128.Equals(seen, Vector128.Create((byte)state)).ExtractMostSignificantBits() & 0xFF;

    private static ulong AtLeast(Vector256<int> diameters, int limit) =>
        Vector256.GreaterThanOrEqual(diameters, Vector256.Create(limit)).ExtractMostSignificantBits();
}
