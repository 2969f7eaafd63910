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

    public void Write(int row, in FoldStep step, IrecistDecision decision)
    {
        Put(target, row, step.Target.Response);
        Put(nonTarget, row, step.NonTarget.Response);
        Put(overall, row, step.Overall.Response);
        Put(irecist, row, decision.Response);
        Put(block, row, decision.Step);
        if (!rules.IsEmpty)
            rules[row] = new(step.Target.Rule, step.NonTarget.Rule, step.Overall.Rule, decision.Rule);
        if (!targetSums.IsEmpty)
            targetSums[row] = Hundredths(step.Findings.Sum);
    }

    public void Write(int subject, in SubjectOutcome outcome, ReadOnlySpan<DatedProgression> events)
    {
        Put(best, subject, outcome.Recist.Response);
        Put(bestDays, subject, outcome.Recist.Day);
        Put(bestConfirmed, subject, outcome.RecistConfirmed.Response);
        Put(bestConfirmedDays, subject, outcome.RecistConfirmed.Day);
        Put(bestIrecist, subject, outcome.Irecist.Response);
        Put(bestIrecistDays, subject, outcome.Irecist.Day);
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

    private static void Put<T>(Span<T> column, int row, T value)
    {
        if (!column.IsEmpty)
            column[row] = value;
    }
}
