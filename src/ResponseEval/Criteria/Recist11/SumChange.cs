using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>How the sum of the targets changed, for each assessment of a run: sets with one bit for each.</summary>
/// <param name="Grew">By progression over the nadir: the smallest complete sum of the baseline and all earlier follow-ups.</param>
/// <param name="Shrank">By partial response below the baseline sum.</param>
internal readonly record struct SumChange(uint Grew, uint Shrank)
{
    /// <summary>More than any sum: what is incomplete is no nadir.</summary>
    private const long None = 1L << 45;

    /// <summary>Compares the sums of a run, incomplete ones too; nothing without a baseline sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SumChange Of(in RunFindings findings, in RecistMemory memory, ProtocolRules rules)
    {
        if (!findings.HasTargets || memory is not { BaselineSum: { } baseline, NadirSum: { } nadir })
            return default;
        var (grew, shrank) = (0u, 0u);
        for (var first = 0; first < findings.Count; first += Vector512<long>.Count)
        {
            var sums = findings.KnownSums(first);
            var complete = findings.CompleteSums(first, None);
            var nadirs = SmallestBefore(complete, nadir);
            grew |= SizeThresholds.GrewByProgression(sums, nadirs, rules) << first;
            shrank |= SizeThresholds.ShrankByPartialResponse(sums, baseline, rules) << first;
            nadir = Math.Min(nadirs[Vector512<long>.Count - 1], complete[Vector512<long>.Count - 1]);
        }

        return new(grew & findings.All, shrank & findings.All);
    }

    /// <summary>The smallest sum before each of eight: each lane takes in the one before it, then the two, then the four before those.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="smallest">The smallest before the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> SmallestBefore(Vector512<long> sums, long smallest)
    {
        var before = Vector512.Shuffle(sums, Vector512.Create(0L, 0, 1, 2, 3, 4, 5, 6)).WithElement(0, smallest);
        before = Vector512.Min(before, Vector512.Shuffle(before, Vector512.Create(0L, 0, 1, 2, 3, 4, 5, 6)));
        before = Vector512.Min(before, Vector512.Shuffle(before, Vector512.Create(0L, 0, 0, 1, 2, 3, 4, 5)));
        return Vector512.Min(before, Vector512.Shuffle(before, Vector512.Create(0L, 0, 0, 0, 0, 1, 2, 3)));
    }
}
