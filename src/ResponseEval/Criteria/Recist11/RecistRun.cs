using System.Numerics;

namespace ResponseEval;

/// <summary>What RECIST 1.1 decides of a run of follow-ups.</summary>
internal struct RecistRun
{
    public Decisions<TargetResponse> Target;
    public Decisions<NonTargetResponse> NonTarget;

    /// <summary>The row of the overall table without progression and without new lesions, which RECIST 1.1 and iRECIST share.</summary>
    public Decisions<OverallResponse> WithoutProgression;

    public Decisions<OverallResponse> Overall;

    /// <summary>The assessments after the first overall complete response.</summary>
    public uint AfterComplete;

    /// <summary>
    /// Decides a run. Reappearance needs to know where a complete response came before, and a complete response does not depend on what came before it. So the run is
    /// decided as if it held none; where it does, it is decided again with the first one known.
    /// </summary>
    /// <param name="findings">The run.</param>
    /// <param name="memory">What is remembered from before the run.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="run">Receives the decisions.</param>
    public static void Decide(in RunFindings findings, in RecistMemory memory, ProtocolRules rules, out RecistRun run)
    {
        var change = SumChange.Of(findings, memory, rules);
        var afterComplete = memory.HadCompleteResponse ? findings.All : 0;
        Decide(findings, change, afterComplete, memory, rules, out run);
        if (memory.HadCompleteResponse)
            return;
        var complete = run.Overall.Where(OverallResponse.CompleteResponse);
        if (complete == 0)
            return;
        afterComplete = findings.All & ~(complete ^ (complete - 1));
        if (afterComplete != 0)
            Decide(findings, change, afterComplete, memory, rules, out run);
    }

    /// <summary>Remembers a run for the next one.</summary>
    /// <param name="memory">What is remembered.</param>
    /// <param name="findings">The run.</param>
    /// <param name="days">The day of each assessment.</param>
    public readonly void Remember(ref RecistMemory memory, in RunFindings findings, ReadOnlySpan<int> days)
    {
        for (var t = 0; t < findings.Count; t++)
        {
            memory.TakeSum(findings.CompleteSum(t), days[t]);
            var target = Target[t].Response;
            memory.HadPartialResponse = target == TargetResponse.PartialResponse
                || (memory.HadPartialResponse && target != TargetResponse.ProgressiveDisease);
        }

        var complete = Overall.Where(OverallResponse.CompleteResponse);
        if (complete == 0 || memory.HadCompleteResponse)
            return;
        memory.HadCompleteResponse = true;
        memory.CompleteResponseDay = days[BitOperations.TrailingZeroCount(complete)];
    }

    private static void Decide(
        in RunFindings findings, SumChange change, uint afterComplete, in RecistMemory memory, ProtocolRules rules, out RecistRun run)
    {
        var target = TargetStep.Decide(findings, change, afterComplete, memory, rules);
        var nonTarget = NonTargetStep.Decide(findings, afterComplete, rules);
        var withoutProgression = OverallStep.WithoutProgression(findings.All, target, nonTarget);
        run.AfterComplete = afterComplete;
        run.Target = target;
        run.NonTarget = nonTarget;
        run.WithoutProgression = withoutProgression;
        run.Overall = OverallStep.Decide(findings.All, target, nonTarget, findings.NewLesionPresent, withoutProgression);
    }
}
