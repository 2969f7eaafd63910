namespace ResponseEval;

/// <summary>
/// RECIST 1.1 and iRECIST as a fold: a small state, and a step that takes in one assessment, or a run of them at once. The same rules serve a history, a live feed,
/// columns, and any storage that supplies its facts through <see cref="IAssessmentFacts"/>. Nothing is allocated for up to 16 target lesions.
/// </summary>
public static class ResponseFold
{
    /// <summary>The state after the baseline assessment.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="baseline">The baseline assessment.</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">More than 64 non-target or 64 new lesions.</exception>
    public static SubjectState Begin<T>(scoped in T baseline, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(rules);
        var facts = new OtherFacts<T>(baseline);
        Begin(ref facts, rules, out var state);
        return state;
    }

    /// <summary>The state after the baseline assessment, in place.</summary>
    internal static void Begin<T>(scoped ref T baseline, ProtocolRules rules, out SubjectState state)
        where T : struct, IFactSets, allows ref struct
    {
        AssessmentFindings.Read(ref baseline, rules, out var findings);
        state = default;
        Begin(findings.Sum, baseline.Day, ref state);
    }

    /// <summary>The state after a baseline whose sum is at hand, in the place of the state of another subject.</summary>
    internal static void Begin(long? sum, int day, ref SubjectState state)
    {
        state.Irecist.Forget();
        state.Recist = default;
        state.Recist.BaselineSum = sum;
        state.Recist.TakeSum(sum, day);
        state.LastDay = day;
    }

    /// <summary>Takes in a follow-up assessment.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="state">The state before; afterwards the state with the assessment.</param>
    /// <param name="facts">The assessment, later than the last one.</param>
    /// <param name="rules">The rules, the same for every step of a subject.</param>
    /// <returns>The responses of the assessment.</returns>
    /// <exception cref="ArgumentException">The assessment is not later than the last, or there are more than 64 non-target or 64 new lesions.</exception>
    public static TimepointResponse Advance<T>(ref SubjectState state, scoped in T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        var others = new OtherFacts<T>(facts);
        return Respond(ref state, ref others, rules);
    }

    /// <summary>The same for a history or a live feed.</summary>
    internal static TimepointResponse Advance(ref SubjectState state, AssessmentFacts facts, ProtocolRules rules) => Respond(ref state, ref facts, rules);

    /// <summary>The same for a history or a live feed.</summary>
    internal static SubjectState Begin(AssessmentFacts baseline, ProtocolRules rules)
    {
        Begin(ref baseline, rules, out var state);
        return state;
    }

    private static TimepointResponse Respond<T>(ref SubjectState state, scoped ref T facts, ProtocolRules rules)
        where T : struct, IFactSets, allows ref struct
    {
        var day = facts.Day;
        if (day <= state.LastDay)
            ThrowNotLater(day, state.LastDay);
        var (memory, block) = (state.Recist, OpenBlock.Of(state.Irecist));
        Look(state, ref facts, rules, out var findings, out var recist, out var step);
        var irecist = IrecistStep.Decide(ref state.Irecist, step, ref facts, rules);
        recist.Remember(ref state.Recist, findings, [day]);
        state.LastDay = day;
        return Response(
            day, findings, recist, 0, memory, (irecist.Response, irecist.Rule), step.Findings.NewTargetSum, block.After(irecist.Step, state.Irecist));
    }

    /// <summary>The responses of a history, run by run: those that its assessments get one by one.</summary>
    internal static TimepointResponse[] Timepoints(SubjectHistory history, ProtocolRules rules)
    {
        var timepoints = new TimepointResponse[history.FollowUps.Length];
        if (timepoints.Length == 0)
            return timepoints;
        var state = Begin(history.Facts(history.BaselineIndex), rules);
        for (var done = 0; done < timepoints.Length; done += RunFindings.Capacity)
        {
            var run = timepoints.AsSpan(done, Math.Min(RunFindings.Capacity, timepoints.Length - done));
            Respond(ref state, history, history.BaselineIndex + 1 + done, rules, run);
        }

        return timepoints;
    }

    private static void Respond(ref SubjectState state, SubjectHistory history, int first, ProtocolRules rules, Span<TimepointResponse> timepoints)
    {
        var table = history.Facts();
        RunFindings.Read(ref table, first, timepoints.Length, rules, out var findings);
        RecistRun.Decide(findings, state.Recist, rules, out var recist);
        Span<BlockState> blocks = stackalloc BlockState[RunFindings.Capacity];
        Span<long?> newTargetSums = stackalloc long?[RunFindings.Capacity];
        var irecist = new IrecistRun(findings, recist, beyondConfirmation: findings.HasNewLesions);
        for (var t = irecist.Next(-1, state.Irecist, recist); t >= 0; t = irecist.Next(t, state.Irecist, recist))
        {
            var block = OpenBlock.Of(state.Irecist);
            var facts = history.Facts(first + t);
            var step = default(FoldStep);
            AssessmentFindings.Read(ref facts, rules, out step.Findings);
            LookOne(state.Irecist, recist, t, ref facts, rules, ref step);
            var decision = IrecistStep.Decide(ref state.Irecist, step, ref facts, rules);
            irecist.Take(t, decision);
            (blocks[t], newTargetSums[t]) = (block.After(decision.Step, state.Irecist), step.Findings.NewTargetSum);
        }

        Span<int> days = stackalloc int[timepoints.Length];
        var memory = state.Recist;
        for (var t = 0; t < timepoints.Length; t++)
        {
            days[t] = history.Assessments[first + t].Date.DayNumber;
            var (response, rule) = irecist.Responses[t];
            if (irecist.Steps[t].Response == BlockStep.AlreadyConfirmed)
                blocks[t] = default(OpenBlock).After(BlockStep.AlreadyConfirmed, state.Irecist);
            timepoints[t] = Response(days[t], findings, recist, t, memory, (response, rule), newTargetSums[t], blocks[t]);
            memory.TakeSum(findings.CompleteSum(t), days[t]);
        }

        recist.Remember(ref state.Recist, findings, days);
        state.LastDay = days[^1];
    }

    /// <summary>The response of one assessment of a run.</summary>
    private static TimepointResponse Response(
        int day,
        in RunFindings findings,
        in RecistRun recist,
        int place,
        in RecistMemory before,
        (IrecistResponse Response, RuleId Rule) irecist,
        long? newTargetSum,
        BlockState block)
    {
        var (target, nonTarget, overall) = (recist.Target[place], recist.NonTarget[place], recist.Overall[place]);
        return new()
        {
            Date = DateOnly.FromDayNumber(day),
            TargetSum = Sum(findings.CompleteSum(place)),
            BaselineSum = Sum(before.BaselineSum),
            NadirSum = Sum(before.NadirSum),
            NewTargetSum = Sum(newTargetSum),
            Recist = new(target.Response, nonTarget.Response, (findings.NewLesionPresent >> place & 1) != 0, overall.Response),
            Irecist = irecist.Response,
            Rules = new(target.Rule, nonTarget.Rule, overall.Rule, irecist.Rule),
            Block = block,
        };
    }

    /// <summary>What the rules see and decide of an assessment before iRECIST takes it in; the rationale replays it.</summary>
    internal static void Look(in SubjectState state, AssessmentFacts facts, ProtocolRules rules, out FoldStep step) =>
        Look(state, ref facts, rules, out _, out _, out step);

    /// <summary>The same, with what RECIST 1.1 decides of the run of this one assessment.</summary>
    private static void Look<T>(
        in SubjectState state, scoped ref T facts, ProtocolRules rules, out RunFindings findings, out RecistRun recist, out FoldStep step)
        where T : struct, IFactSets, allows ref struct
    {
        step = default;
        AssessmentFindings.Read(ref facts, rules, out step.Findings);
        RunFindings.ReadOne(ref facts, rules, out findings);
        RecistRun.Decide(findings, state.Recist, rules, out recist);
        LookOne(state.Irecist, recist, 0, ref facts, rules, ref step);
    }

    /// <summary>What iRECIST takes in of one assessment of a run whose findings are at hand.</summary>
    internal static void LookOne<T>(
        in IrecistMemory memory, in RecistRun recist, int assessment, scoped ref T facts, ProtocolRules rules, ref FoldStep step)
        where T : struct, IFactSets, allows ref struct
    {
        if (step.Findings.NewTargets != 0)
            step.Findings.SumNewTargets(ref facts, memory.NewLesions.Known, rules);
        step.Take(recist, assessment, memory.NewLesions, rules);
    }

    private static SumOfDiameters? Sum(long? hundredths) => hundredths is { } sum ? new SumOfDiameters(sum) : null;

    private static void ThrowNotLater(int day, int last) =>
        throw new ArgumentException(
            $"The assessment of {DateOnly.FromDayNumber(day):yyyy-MM-dd} is not later than the last one, of {DateOnly.FromDayNumber(last):yyyy-MM-dd}.");

    /// <summary>What a response tells of the block: it is read before the step resolves it.</summary>
    private readonly record struct OpenBlock(bool IsOpen, int StartDay, int LastDay, ProgressionTriggers Triggers, int? BackdatedToDay)
    {
        public static OpenBlock Of(in IrecistMemory memory) =>
            new(memory.Block.IsOpen, memory.Block.StartDay, memory.Block.Last.Day, memory.Block.Triggers, memory.Block.BackdatedToDay);

        /// <summary>The block as an assessment left it.</summary>
        /// <param name="step">What the assessment did.</param>
        /// <param name="memory">What is remembered after it.</param>
        public BlockState After(BlockStep step, in IrecistMemory memory) => step switch
        {
            BlockStep.Opened or BlockStep.Continued => Of(memory).Left(step),
            BlockStep.AlreadyConfirmed => new(step, DateOnly.FromDayNumber(memory.ConfirmedStartDay!.Value), null, ProgressionTriggers.None, null),
            _ => Left(step),
        };

        private BlockState Left(BlockStep step) => !IsOpen
            ? new(step, null, null, ProgressionTriggers.None, null)
            : new(
                step,
                DateOnly.FromDayNumber(StartDay),
                DateOnly.FromDayNumber(LastDay),
                Triggers,
                BackdatedToDay is { } day ? DateOnly.FromDayNumber(day) : null);
    }
}
