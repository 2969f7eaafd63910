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

    /// <summary>The follow-ups of a subject, column by column.</summary>
    public void Write(int row, ReadOnlySpan<CoursePoint> course, ReadOnlySpan<FoldStep> steps)
    {
        if (!targetSums.IsEmpty)
            for (var t = 0; t < steps.Length; t++)
                targetSums[row + t] = Hundredths(steps[t].Findings.Sum);
        if (!rules.IsEmpty)
            for (var t = 0; t < steps.Length; t++)
                rules[row + t] = new(steps[t].Target.Rule, steps[t].NonTarget.Rule, steps[t].Overall.Rule, steps[t].Irecist.Rule);
        var targetRows = Rows(target, row, course.Length);
        for (var t = 0; t < targetRows.Length; t++)
            targetRows[t] = course[t].Target;
        var nonTargetRows = Rows(nonTarget, row, course.Length);
        for (var t = 0; t < nonTargetRows.Length; t++)
            nonTargetRows[t] = course[t].NonTarget;
        var overallRows = Rows(overall, row, course.Length);
        for (var t = 0; t < overallRows.Length; t++)
            overallRows[t] = course[t].Overall;
        var irecistRows = Rows(irecist, row, course.Length);
        for (var t = 0; t < irecistRows.Length; t++)
            irecistRows[t] = course[t].Irecist;
        var blockRows = Rows(block, row, course.Length);
        for (var t = 0; t < blockRows.Length; t++)
            blockRows[t] = course[t].Step;
    }

    private static Span<T> Rows<T>(Span<T> column, int row, int count) => column.IsEmpty ? column : column.Slice(row, count);

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

    private static void Put<T>(Span<T> column, int row, T value)
    {
        if (!column.IsEmpty)
            column[row] = value;
    }
}
