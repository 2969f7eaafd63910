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
        var findings = AssessmentFindings.Read(baseline, knownNewLesions: 0, rules);
        var state = new SubjectState { LastDay = baseline.Day };
        state.Recist.BaselineSum = findings.Sum;
        state.Recist.TakeSum(findings.Sum, baseline.Day);
        return state;
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
        if (facts.Day <= state.LastDay)
            ThrowNotLater(facts.Day, state.LastDay);
        var step = Look(state, facts, rules);
        var blockBefore = state.Irecist.Block;
        var irecist = IrecistStep.Decide(ref state.Irecist, step, facts, rules);
        var response = new TimepointResponse
        {
            Date = DateOnly.FromDayNumber(facts.Day),
            TargetSum = Sum(step.Findings.Sum),
            BaselineSum = Sum(state.Recist.BaselineSum),
            NadirSum = Sum(state.Recist.NadirSum),
            NewTargetSum = Sum(step.Findings.NewTargetSum),
            Recist = new(step.Target.Response, step.NonTarget.Response, step.Findings.NewLesions.Present != 0, step.Overall.Response),
            Irecist = irecist.Response,
            Rules = new(step.Target.Rule, step.NonTarget.Rule, step.Overall.Rule, irecist.Rule),
            Block = State(irecist.Step, irecist.Step == BlockStep.Opened ? state.Irecist.Block : blockBefore, state.Irecist),
        };
        Remember(ref state, step, facts.Day);
        return response;
    }

    /// <summary>What the rules see and decide of an assessment before iRECIST takes it in; the rationale replays it.</summary>
    internal static FoldStep Look<T>(in SubjectState state, scoped in T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        var findings = AssessmentFindings.Read(facts, state.Irecist.NewLesions.Known, rules);
        var target = TargetStep.Decide(findings, state.Recist, rules);
        var nonTarget = NonTargetStep.Decide(findings, state.Recist, rules);
        var overall = OverallStep.Decide(target.Response, nonTarget.Response, findings.NewLesions.Present != 0);
        var newLesions = NewLesionProgress.Of(findings, state.Irecist.NewLesions, state.Recist.HadCompleteResponse, rules);
        return new(findings, target, nonTarget, overall, newLesions, CategoryResponses.Of(target.Response, nonTarget.Response, newLesions));
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

    private static BlockState State(BlockStep step, in IrecistBlock block, in IrecistMemory memory)
    {
        if (step == BlockStep.AlreadyConfirmed)
            return new(step, DateOnly.FromDayNumber(memory.ConfirmedStartDay!.Value), null, ProgressionTriggers.None, null);
        if (!block.IsOpen)
            return new(step, null, null, ProgressionTriggers.None, null);
        var last = step == BlockStep.Continued ? memory.Block.Last.Day : block.Last.Day;
        return new(
            step,
            DateOnly.FromDayNumber(block.StartDay),
            DateOnly.FromDayNumber(last),
            block.Triggers,
            block.BackdatedToDay is { } day ? DateOnly.FromDayNumber(day) : null);
    }

    private static SumOfDiameters? Sum(long? hundredths) => hundredths is { } sum ? new SumOfDiameters(sum) : null;

    private static void ThrowNotLater(int day, int last) =>
        throw new ArgumentException(
            $"The assessment of {DateOnly.FromDayNumber(day):yyyy-MM-dd} is not later than the last one, of {DateOnly.FromDayNumber(last):yyyy-MM-dd}.");
}
