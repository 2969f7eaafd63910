using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>
/// What a run of follow-ups, up to sixteen of them side by side, says to the rules of RECIST 1.1. Sets of assessments have one bit for each of the run.
/// Histories and columns are read in such runs; a live feed takes in runs of one.
/// </summary>
internal struct RunFindings
{
    /// <summary>The most assessments of a run.</summary>
    public const int Capacity = 16;

    private RunSums sums;
    private int firstSum;

    /// <summary>How many assessments there are.</summary>
    public int Count;

    /// <summary>The subject has target lesions.</summary>
    public bool HasTargets;

    /// <summary>The subject has non-target lesions.</summary>
    public bool HasNonTargets;

    /// <summary>New lesions are declared of the subject, seen or not.</summary>
    public bool HasNewLesions;

    /// <summary>Where a target is missing.</summary>
    public uint TargetsMissing;

    /// <summary>Where some target that is not a node has a known value above 0 mm.</summary>
    public uint NonNodalTargetSeen;

    /// <summary>Where some target node has a known value of the normal size or more.</summary>
    public uint TargetNodeEnlarged;

    /// <summary>Where a non-target lesion unequivocally progressed.</summary>
    public uint NonTargetProgressed;

    /// <summary>Where a non-target lesion that is not a node is present.</summary>
    public uint NonNodalNonTargetPresent;

    /// <summary>Where a non-target node is present.</summary>
    public uint NonTargetNodePresent;

    /// <summary>Where a non-target lesion was not evaluated.</summary>
    public uint NonTargetNotEvaluated;

    /// <summary>Where a new lesion is present.</summary>
    public uint NewLesionPresent;

    /// <summary>Where a new lesion is seen equivocally.</summary>
    public uint NewLesionEquivocal;

    /// <summary>Where the tumour markers are above normal.</summary>
    public uint MarkersElevated;

    /// <summary>Every assessment of the run.</summary>
    public readonly uint All => (1u << Count) - 1;

    /// <summary>Where the sum of the targets is complete.</summary>
    public readonly uint SumComplete => HasTargets ? All & ~TargetsMissing : 0;

    /// <summary>Where no target is missing, those that are not nodes have 0 mm, the nodes are normal.</summary>
    public readonly uint TargetsGone => SumComplete & ~NonNodalTargetSeen & ~TargetNodeEnlarged;

    /// <summary>The sum over the targets of an assessment that are not missing, in 0.01 mm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long KnownSum(int assessment) => sums[firstSum + assessment];

    /// <summary>The same of eight assessments from one on; anything beyond the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<long> KnownSums(int first) => Vector512.Create(((ReadOnlySpan<long>)sums)[(firstSum + first)..]);

    /// <summary>The sums of eight assessments from one on, with another number where there is none; anything beyond the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<long> CompleteSums(int first, long none)
    {
        var bits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        var complete = Vector512.Equals(Vector512.Create((long)(SumComplete >> first)) & bits, bits);
        return Vector512.ConditionalSelect(complete, KnownSums(first), Vector512.Create(none));
    }

    /// <summary>Adds to that sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddToSum(int assessment, long hundredths) => sums[assessment] = unchecked(sums[assessment] + hundredths);

    /// <summary>The sum of the targets of an assessment, in 0.01 mm; null without targets and while one is missing.</summary>
    public readonly long? CompleteSum(int assessment) => (SumComplete >> assessment & 1) != 0 ? KnownSum(assessment) : null;

    /// <summary>Reads a run.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="subject">The facts of the subject.</param>
    /// <param name="first">The first assessment.</param>
    /// <param name="count">How many; 1 to <see cref="Capacity"/>.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="run">Receives the findings.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<T>(scoped ref T subject, int first, int count, ProtocolRules rules, out RunFindings run)
        where T : struct, IFactTable, allows ref struct
    {
        run = default;
        run.Count = count;
        for (var lesion = 0; lesion < subject.Count; lesion += FactSets.Capacity)
        {
            var lesions = Math.Min(subject.Count - lesion, FactSets.Capacity);
            var most = subject.Count * count <= FactSets.Capacity ? count : Math.Max(1, FactRows.Most(subject.Count));
            for (var assessment = 0; assessment < count; assessment += most)
            {
                var rows = new FactRows(lesions, Math.Min(most, count - assessment));
                ref readonly var facts = ref subject.Read(first + assessment, lesion, rows, rules);
                var measured = facts.KnownTargets & ~facts.TooSmall;
                for (var row = 0; row < rows.Count; row++)
                    run.AddToSum(assessment + row, subject.Sum(first + assessment + row, lesion, rows.Of(measured, row)));
                if ((facts.KnownTargets & facts.TooSmall) != 0)
                    run.AddTooSmall(facts, rows, assessment, rules);
                run.Add(facts, rows, assessment);
            }
        }

        for (var assessment = 0; assessment < count && subject.HasMarkers; assessment++)
            run.MarkersElevated |= Bit(subject.MarkersElevated(first + assessment)) << assessment;
    }

    /// <summary>Reads a run of one assessment.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="facts">The assessment.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="run">Receives the findings.</param>
    public static void ReadOne<T>(scoped ref T facts, ProtocolRules rules, out RunFindings run)
        where T : struct, IFactSets, allows ref struct
    {
        run = default;
        run.Count = 1;
        run.MarkersElevated = Bit(facts.TumorMarkersElevated);
        for (var first = 0; first < facts.Count; first += FactSets.Capacity)
        {
            facts.Read(first, rules, out var sets);
            run.AddToSum(0, sets.Sum(ref facts, first, sets.KnownTargets, rules));
            run.Add(sets, new FactRows(Math.Min(facts.Count - first, FactSets.Capacity), 1), 0);
        }
    }

    /// <summary>Adds facts: of all lesions at some assessments of the run, or of some lesions at one.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rows">How they lie.</param>
    /// <param name="first">The assessment of the first row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in FactSets facts, FactRows rows, int first)
    {
        var (nonTargets, newLesions) = (facts.Lesions.NonTargets, facts.Lesions.NewLesions);
        HasTargets |= facts.Lesions.Targets != 0;
        HasNonTargets |= nonTargets != 0;
        HasNewLesions |= newLesions != 0;
        TargetsMissing |= rows.Any(facts.TargetsMissing) << first;
        NonNodalTargetSeen |= rows.Any(facts.NonNodalTargetsSeen) << first;
        TargetNodeEnlarged |= rows.Any(facts.TargetNodesEnlarged) << first;
        if ((nonTargets | newLesions) == 0)
            return;
        SeenLesions.Look(facts, out var seen);
        NonTargetProgressed |= rows.Any(nonTargets & seen.Progressed) << first;
        NonNodalNonTargetPresent |= rows.Any(nonTargets & seen.Present & ~seen.Nodes) << first;
        NonTargetNodePresent |= rows.Any(nonTargets & seen.Present & seen.Nodes) << first;
        NonTargetNotEvaluated |= rows.Any(nonTargets & seen.NotEvaluated) << first;
        NewLesionPresent |= rows.Any(newLesions & seen.Present) << first;
        NewLesionEquivocal |= rows.Any(newLesions & seen.Equivocal) << first;
    }

    /// <summary>Adds the targets that are too small to measure to the sums.</summary>
    private void AddTooSmall(in FactSets facts, FactRows rows, int first, ProtocolRules rules)
    {
        for (var row = 0; row < rows.Count; row++)
            AddToSum(first + row, BitOperations.PopCount(rows.Of(facts.KnownTargets & facts.TooSmall, row)) * (long)rules.TooSmallDefault.Hundredths);
    }

    /// <summary>Takes the first assessment, a baseline, out of the run: nothing is decided of it.</summary>
    /// <returns>Its sum.</returns>
    public long? TakeBaseline()
    {
        var sum = CompleteSum(0);
        Count--;
        firstSum++;
        TargetsMissing >>= 1;
        NonNodalTargetSeen >>= 1;
        TargetNodeEnlarged >>= 1;
        NonTargetProgressed >>= 1;
        NonNodalNonTargetPresent >>= 1;
        NonTargetNodePresent >>= 1;
        NonTargetNotEvaluated >>= 1;
        NewLesionPresent >>= 1;
        NewLesionEquivocal >>= 1;
        MarkersElevated >>= 1;
        return sum;
    }

    /// <summary>A byte for each assessment, all ones where it belongs to a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Bytes(uint set)
    {
        var bits = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128);
        var halves = Vector128.Shuffle(
            Vector128.CreateScalar((ushort)set).AsByte(), Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1));
        return Vector128.Equals(halves & bits, bits);
    }

    private static uint Bit(bool belongs) => belongs ? 1u : 0;
}

/// <summary>A sum in 0.01 mm for each assessment, and one place more, because eight are read at a time from the first or second on.</summary>
[InlineArray(RunFindings.Capacity + 1)]
internal struct RunSums
{
    private long sum;
}
