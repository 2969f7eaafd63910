namespace ResponseEval;

/// <summary>
/// RECIST 1.1 and iRECIST as a fold: a small state, and a step that takes in one assessment. The same code serves a history, a live feed, and
/// columns, which all supply their facts through <see cref="IAssessmentFacts"/>. Nothing is allocated for up to 16 target lesions.
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
        var (nadir, block) = (state.Recist.NadirSum, OpenBlock.Of(state.Irecist));
        Look(state, ref facts, rules, out var findings, out var recist, out var step);
        var irecist = IrecistStep.Decide(ref state.Irecist, step, ref facts, rules);
        recist.Remember(ref state.Recist, findings, [day]);
        state.LastDay = day;
        var overall = recist.Overall[0];
        return new TimepointResponse
        {
            Date = DateOnly.FromDayNumber(day),
            TargetSum = Sum(step.Findings.Sum),
            BaselineSum = Sum(state.Recist.BaselineSum),
            NadirSum = Sum(nadir),
            NewTargetSum = Sum(step.Findings.NewTargetSum),
            Recist = new(step.Target.Response, step.NonTarget.Response, step.Findings.NewLesions.Present != 0, overall.Response),
            Irecist = irecist.Response,
            Rules = new(step.Target.Rule, step.NonTarget.Rule, overall.Rule, irecist.Rule),
            Block = irecist.Step switch
            {
                BlockStep.Opened or BlockStep.Continued => OpenBlock.Of(state.Irecist).After(irecist.Step),
                BlockStep.AlreadyConfirmed =>
                    new(irecist.Step, DateOnly.FromDayNumber(state.Irecist.ConfirmedStartDay!.Value), null, ProgressionTriggers.None, null),
                _ => block.After(irecist.Step),
            },
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
        RunFindings.Of(step.Findings, out findings);
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

        public BlockState After(BlockStep step) => !IsOpen
            ? new(step, null, null, ProgressionTriggers.None, null)
            : new(
                step,
                DateOnly.FromDayNumber(StartDay),
                DateOnly.FromDayNumber(LastDay),
                Triggers,
                BackdatedToDay is { } day ? DateOnly.FromDayNumber(day) : null);
    }
}
