using System.Runtime.CompilerServices;

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
        where T : struct, IFactLanes, allows ref struct
    {
        AssessmentFindings.Read(ref baseline, rules, out var findings);
        Begin(findings, baseline.Day, out state);
    }

    /// <summary>The state after a baseline whose findings are at hand.</summary>
    internal static void Begin(in AssessmentFindings findings, int day, out SubjectState state)
    {
        state = default;
        state.LastDay = day;
        state.Recist.BaselineSum = findings.Sum;
        state.Recist.TakeSum(findings.Sum, day);
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
        var lanes = new OtherFacts<T>(facts);
        return Respond(ref state, ref lanes, rules);
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
        where T : struct, IFactLanes, allows ref struct
    {
        var (nadir, block) = (state.Recist.NadirSum, OpenBlock.Of(state.Irecist));
        var step = default(FoldStep);
        AssessmentFindings.Read(ref facts, rules, out step.Findings);
        Advance(ref state, ref facts, rules, ref step);
        var irecist = step.Irecist;
        return new TimepointResponse
        {
            Date = DateOnly.FromDayNumber(facts.Day),
            TargetSum = Sum(step.Findings.Sum),
            BaselineSum = Sum(state.Recist.BaselineSum),
            NadirSum = Sum(nadir),
            NewTargetSum = Sum(step.Findings.NewTargetSum),
            Recist = new(step.Target.Response, step.NonTarget.Response, step.Findings.NewLesions.Present != 0, step.Overall.Response),
            Irecist = irecist.Response,
            Rules = new(step.Target.Rule, step.NonTarget.Rule, step.Overall.Rule, irecist.Rule),
            Block = irecist.Step switch
            {
                BlockStep.Opened or BlockStep.Continued => OpenBlock.Of(state.Irecist).After(irecist.Step),
                BlockStep.AlreadyConfirmed =>
                    new(irecist.Step, DateOnly.FromDayNumber(state.Irecist.ConfirmedStartDay!.Value), null, ProgressionTriggers.None, null),
                _ => block.After(irecist.Step),
            },
        };
    }

    /// <summary>The step itself: everything that is decided, in place, with days as numbers.</summary>
    /// <param name="state">The state before; afterwards the state with the assessment.</param>
    /// <param name="facts">The assessment.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="step">Holds the findings of the assessment and receives what is decided.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Advance<T>(ref SubjectState state, scoped ref T facts, ProtocolRules rules, ref FoldStep step)
        where T : struct, IFactLanes, allows ref struct
    {
        var day = facts.Day;
        if (day <= state.LastDay)
            ThrowNotLater(day, state.LastDay);
        Look(state, ref facts, rules, ref step);
        step.Irecist = IrecistStep.Decide(ref state.Irecist, step, ref facts, day, rules);
        Remember(ref state, step, day);
    }

    /// <summary>What the rules decide of an assessment before iRECIST takes it in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Look<T>(in SubjectState state, scoped ref T facts, ProtocolRules rules, ref FoldStep step)
        where T : struct, IFactLanes, allows ref struct
    {
        if (step.Findings.NewTargets != 0)
            step.Findings.SumNewTargets(ref facts, state.Irecist.NewLesions.Known, rules);
        step.Target = TargetStep.Decide(step.Findings, state.Recist, rules);
        step.NonTarget = NonTargetStep.Decide(step.Findings, state.Recist, rules);
        step.WithoutProgression = OverallStep.WithoutProgression(step.Target.Response, step.NonTarget.Response);
        step.Overall = OverallStep.Decide(
            step.Target.Response, step.NonTarget.Response, step.Findings.NewLesions.Present != 0, step.WithoutProgression);
        NewLesionProgress.Look(step.Findings, state.Irecist.NewLesions, state.Recist.HadCompleteResponse, rules, out step.NewLesions);
        step.Progressive = (step.Target.Response == TargetResponse.ProgressiveDisease ? ProgressionTriggers.Target : 0)
            | (step.NonTarget.Response == NonTargetResponse.ProgressiveDisease ? ProgressionTriggers.NonTarget : 0)
            | (step.Findings.NewLesions.Count != 0 && step.NewLesions.IsProgressive ? ProgressionTriggers.NewLesion : 0);
    }

    /// <summary>What the rules see and decide of an assessment before iRECIST takes it in; the rationale replays it.</summary>
    internal static void Look(in SubjectState state, AssessmentFacts facts, ProtocolRules rules, out FoldStep step)
    {
        step = default;
        AssessmentFindings.Read(ref facts, rules, out step.Findings);
        Look(state, ref facts, rules, ref step);
    }

    private static void Remember(ref SubjectState state, in FoldStep step, int day)
    {
        state.LastDay = day;
        ref var recist = ref state.Recist;
        recist.TakeSum(step.Findings.Sum, day);
        if (step.Overall.Response == OverallResponse.CompleteResponse && !recist.HadCompleteResponse)
        {
            recist.HadCompleteResponse = true;
            recist.CompleteResponseDay = day;
        }

        if (step.Target.Response == TargetResponse.PartialResponse)
            recist.HadPartialResponse = true;
        else if (step.Target.Response == TargetResponse.ProgressiveDisease)
            recist.HadPartialResponse = false;
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
