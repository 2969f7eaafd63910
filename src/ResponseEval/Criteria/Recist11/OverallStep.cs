using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>The overall response of RECIST 1.1 (EJC 2009;45:228-247, section 4.4, tables 1 and 2).</summary>
internal static class OverallStep
{
    /// <summary>The overall response of one time point.</summary>
    public static Decision<OverallResponse> Decide(TargetResponse target, NonTargetResponse nonTarget, bool newLesion)
    {
        Decisions<TargetResponse> targets = new(1);
        targets.TakeRest(target, RuleId.None);
        Decisions<NonTargetResponse> nonTargets = new(1);
        nonTargets.TakeRest(nonTarget, RuleId.None);
        return Decide(1, targets, nonTargets, newLesion ? 1u : 0, WithoutProgression(1, targets, nonTargets))[0];
    }

    /// <summary>The overall responses of a run: progression of any kind, else the row of the table without progression.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decisions<OverallResponse> Decide(
        uint assessments,
        in Decisions<TargetResponse> target,
        in Decisions<NonTargetResponse> nonTarget,
        uint newLesion,
        in Decisions<OverallResponse> withoutProgression)
    {
        var decisions = new Decisions<OverallResponse>(assessments);
        decisions.Take(newLesion, OverallResponse.ProgressiveDisease, RuleId.OverallNewLesion);
        decisions.Take(target.Where(TargetResponse.ProgressiveDisease), OverallResponse.ProgressiveDisease, RuleId.OverallTargetProgression);
        decisions.Take(nonTarget.Where(NonTargetResponse.ProgressiveDisease), OverallResponse.ProgressiveDisease, RuleId.OverallNonTargetProgression);
        decisions.TakeRest(withoutProgression.Responses, withoutProgression.Rules);
        return decisions;
    }

    /// <summary>The row of the table without progression and without new lesions, which iRECIST assigns too, of one time point.</summary>
    public static OverallResponse WithoutProgression(TargetResponse target, NonTargetResponse nonTarget) =>
        Responses[(int)target * NonTargets + (int)nonTarget];

    /// <summary>The same for a run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decisions<OverallResponse> WithoutProgression(
        uint assessments, in Decisions<TargetResponse> target, in Decisions<NonTargetResponse> nonTarget)
    {
        var twice = target.Responses + target.Responses;
        var place = twice + twice + target.Responses + nonTarget.Responses;
        var decisions = new Decisions<OverallResponse>(assessments);
        decisions.TakeRest(Looked(MemoryMarshal.AsBytes(Responses), place), Looked(MemoryMarshal.AsBytes(Rules), place));
        return decisions;
    }

    /// <summary>What a table of 32 bytes holds at 16 places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Looked(ReadOnlySpan<byte> table, Vector128<byte> places) =>
        Vector256.Shuffle(Vector256.Create(table), places.ToVector256()).GetLower();

    private const int NonTargets = 5;

    /// <summary>
    /// A row for each target response, a column for each non-target response: NE, NA, CR, NON-CR/NON-PD, PD. Tables, because a jump would be mispredicted; the last two
    /// values fill a vector.
    /// </summary>
    private static ReadOnlySpan<OverallResponse> Responses =>
    [
        // NE
        OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable,

        // NA
        OverallResponse.NotEvaluable, OverallResponse.NoEvidenceOfDisease, OverallResponse.CompleteResponse, OverallResponse.NonCompleteNonProgressive, OverallResponse.NotEvaluable,

        // CR
        OverallResponse.PartialResponse, OverallResponse.CompleteResponse, OverallResponse.CompleteResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse,

        // PR
        OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse,

        // SD
        OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease,

        // PD
        OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable,

        OverallResponse.NotEvaluable, OverallResponse.NotEvaluable,
    ];

    private static ReadOnlySpan<RuleId> Rules =>
    [
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallNonTargetOnly, RuleId.OverallNoDisease, RuleId.OverallNonTargetOnly, RuleId.OverallNonTargetOnly, RuleId.OverallNonTargetOnly,
        RuleId.OverallTargetsGoneOnly, RuleId.OverallComplete, RuleId.OverallComplete, RuleId.OverallTargetsGoneOnly, RuleId.OverallTargetsGoneOnly,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,

        RuleId.None, RuleId.None,
    ];
}
