using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ResponseEval;

/// <summary>Sets of lesions, one bit each, counted among all lesions or among those of one kind.</summary>
internal static class LesionBits
{
    /// <summary>A set among all lesions as a set among those of a kind: the bits that the kind selects, moved together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Among(ulong kind, ulong lesions) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitExtract(lesions, kind) : MoveTogether(kind, lesions);

    /// <summary>The reverse: a set among the lesions of a kind as a set among all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Spread(ulong kind, ulong lesions) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitDeposit(lesions, kind) : MoveApart(kind, lesions);

    /// <summary>A set without its first lesions; empty where it has no more.</summary>
    public static ulong From(ulong lesions, int first) => first < 64 ? lesions >> first : 0;

    /// <summary><see cref="Among"/> on processors without an instruction for it.</summary>
    internal static ulong MoveTogether(ulong kind, ulong lesions)
    {
        var among = 0UL;
        for (var place = 0; kind != 0; kind &= kind - 1, place++)
            among |= (lesions >> BitOperations.TrailingZeroCount(kind) & 1) << place;
        return among;
    }

    /// <summary><see cref="Spread"/> on processors without an instruction for it.</summary>
    internal static ulong MoveApart(ulong kind, ulong lesions)
    {
        var spread = 0UL;
        for (; kind != 0; kind &= kind - 1, lesions >>= 1)
            spread |= (lesions & 1) << BitOperations.TrailingZeroCount(kind);
        return spread;
    }
}
