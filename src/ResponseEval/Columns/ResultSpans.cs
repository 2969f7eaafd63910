using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval.Columns;

/// <summary>The result columns opened for writing.</summary>
internal readonly ref struct ResultSpans(CohortResults results)
{
    private readonly Span<TargetResponse> target = results.Target.Span;
    private readonly Span<NonTargetResponse> nonTarget = results.NonTarget.Span;
    private readonly Span<OverallResponse> overall = results.Overall.Span;
    private readonly Span<IrecistResponse> irecist = results.Irecist.Span;
    private readonly Span<BlockStep> block = results.Block.Span;
    private readonly Span<TimepointRules> rules = results.Rules.Span;
    private readonly Span<int> targetSums = results.TargetSums.Span;
    private readonly Span<OverallResponse> best = results.Best.Span;
    private readonly Span<int> bestDays = results.BestDays.Span;
    private readonly Span<OverallResponse> bestConfirmed = results.BestConfirmed.Span;
    private readonly Span<int> bestConfirmedDays = results.BestConfirmedDays.Span;
    private readonly Span<IrecistResponse> bestIrecist = results.BestIrecist.Span;
    private readonly Span<int> bestIrecistDays = results.BestIrecistDays.Span;
    private readonly Span<bool> survivalEvents = results.SurvivalEvents.Span;
    private readonly Span<int> survivalDays = results.SurvivalDays.Span;
    private readonly Span<ResponsePattern> patterns = results.Patterns.Span;
    private readonly Span<bool> notExcluded = results.PseudoProgressionNotExcluded.Span;
    private readonly Span<int> counts = results.ProgressionCounts.Span;
    private readonly Span<DatedProgression> progression = results.Progression.Span;
    private readonly int progressionsPerSubject = results.ProgressionsPerSubject;

    /// <summary>An assessment at or before baseline.</summary>
    public void WriteBefore(int row, int sum)
    {
        Put(target, row, default);
        Put(nonTarget, row, default);
        Put(overall, row, default);
        Put(irecist, row, default);
        Put(block, row, default);
        Put(rules, row, default);
        Put(targetSums, row, sum);
    }

    /// <summary>A run of follow-ups, column by column.</summary>
    /// <param name="row">The row of the first.</param>
    /// <param name="end">The end of the rows that may be written: what lies behind the run is written again later.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="recist">What RECIST 1.1 decided.</param>
    /// <param name="irecistRun">What iRECIST decided.</param>
    public void Write(int row, int end, in RunFindings findings, in RecistRun recist, in IrecistRun irecistRun)
    {
        var count = findings.Count;
        Put(target, row, end, count, recist.Target.Responses);
        Put(nonTarget, row, end, count, recist.NonTarget.Responses);
        Put(overall, row, end, count, recist.Overall.Responses);
        Put(irecist, row, end, count, irecistRun.Responses.Responses);
        Put(block, row, end, count, irecistRun.Steps.Responses);
        for (var first = 0; first < count && !targetSums.IsEmpty; first += Vector256<int>.Count)
            Put(targetSums, row + first, end, count - first, Vector512.Narrow(findings.CompleteSums(first, CohortResults.NoSum), Vector512<long>.Zero).GetLower());
        if (!rules.IsEmpty)
            for (var t = 0; t < count; t++)
                rules[row + t] = new(recist.Target[t].Rule, recist.NonTarget[t].Rule, recist.Overall[t].Rule, irecistRun.Responses[t].Rule);
    }

    /// <summary>True if any column of progression events, survival or pattern is wanted: without, they are not worked out.</summary>
    public bool WantsProgression { get; } =
        !(results.SurvivalEvents.IsEmpty && results.SurvivalDays.IsEmpty && results.Patterns.IsEmpty && results.PseudoProgressionNotExcluded.IsEmpty
            && results.ProgressionCounts.IsEmpty && results.Progression.IsEmpty);

    public void Write(int subject, in BestOutcome outcome)
    {
        Put(best, subject, outcome.Recist.Response);
        Put(bestDays, subject, outcome.Recist.Day);
        Put(bestConfirmed, subject, outcome.RecistConfirmed.Response);
        Put(bestConfirmedDays, subject, outcome.RecistConfirmed.Day);
        Put(bestIrecist, subject, outcome.Irecist.Response);
        Put(bestIrecistDays, subject, outcome.Irecist.Day);
    }

    public void Write(int subject, in ProgressionOutcome outcome, ReadOnlySpan<DatedProgression> events)
    {
        Put(survivalEvents, subject, outcome.SurvivalEvent);
        Put(survivalDays, subject, outcome.SurvivalDay);
        Put(counts, subject, events.Length);
        if (progression.IsEmpty)
            return;
        var room = progression.Slice(subject * progressionsPerSubject, progressionsPerSubject);
        var kept = Math.Min(events.Length, room.Length);
        events[..kept].CopyTo(room);
        room[kept..].Clear();
    }

    public void Write(int subject, ResponsePattern pattern, bool pseudoProgressionNotExcluded)
    {
        Put(patterns, subject, pattern);
        Put(notExcluded, subject, pseudoProgressionNotExcluded);
    }

    public static int Hundredths(long? sum) => sum is { } known ? (int)known : CohortResults.NoSum;

    /// <summary>Sixteen values at once where they fit; those behind the run are overwritten by the rows that follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T>(Span<T> column, int row, int end, int count, Vector128<byte> values)
        where T : unmanaged, Enum
    {
        if (column.IsEmpty)
            return;
        var bytes = MemoryMarshal.AsBytes(column[row..end]);
        if (bytes.Length >= Vector128<byte>.Count)
            values.CopyTo(bytes);
        else
            for (var t = 0; t < count; t++)
                bytes[t] = values[t];
    }

    /// <summary>Eight values, likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Span<int> column, int row, int end, int count, Vector256<int> values)
    {
        var numbers = column[row..end];
        if (numbers.Length >= Vector256<int>.Count)
            values.CopyTo(numbers);
        else
            for (var t = 0; t < count; t++)
                numbers[t] = values[t];
    }

    private static void Put<T>(Span<T> column, int row, T value)
    {
        if (!column.IsEmpty)
            column[row] = value;
    }
}
