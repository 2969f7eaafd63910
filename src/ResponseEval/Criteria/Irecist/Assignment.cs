using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>
/// The response that iRECIST assigns where no progression is open: the RECIST 1.1 table with its own names, except that a new lesion which is
/// present, or known and not evaluated, bars the complete response and "no disease" (EORTC RECIST FAQ, scenario B).
/// </summary>
internal static class Assignment
{
    public static IrecistDecision Assign(in FoldStep step)
    {
        var response = Table(step, out var isBarred);
        return new(response, isBarred ? RuleId.IrecistNewLesionBarsComplete : RuleId.IrecistAssigned, BlockStep.None);
    }

    /// <summary>The same for a run of assessments that no new lesion was known at or before, so that none is barred: one byte for each.</summary>
    /// <param name="withoutProgression">The row of the overall table without progression, of each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Assign(Vector128<byte> withoutProgression) =>
        Vector128.Shuffle(Vector128.CreateScalar(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(Names))).AsByte(), withoutProgression);

    /// <summary>Closes the block as pseudo-progression; a response that is not evaluable leaves it open.</summary>
    public static IrecistDecision Close(in FoldStep step)
    {
        var response = Table(step, out var isBarred);
        return response == IrecistResponse.NotEvaluable
            ? new(response, RuleId.IrecistNotEvaluated, BlockStep.NotEvaluated)
            : new(response, isBarred ? RuleId.IrecistClosedNewLesionBarsComplete : RuleId.IrecistClosed, BlockStep.Closed);
    }

    /// <summary>
    /// The names of iRECIST in the order of <see cref="OverallResponse"/>; a table, because a jump would be mispredicted. Progression is not assigned, and the last value
    /// fills a word.
    /// </summary>
    private static ReadOnlySpan<IrecistResponse> Names =>
    [
        IrecistResponse.NotEvaluable,
        IrecistResponse.NoEvidenceOfDisease,
        IrecistResponse.CompleteResponse,
        IrecistResponse.PartialResponse,
        IrecistResponse.StableDisease,
        IrecistResponse.NonCompleteNonProgressive,
        IrecistResponse.NotEvaluable,
        IrecistResponse.NotEvaluable,
    ];

    private static IrecistResponse Table(in FoldStep step, out bool isBarred)
    {
        var assigned = step.WithoutProgression.Response;
        isBarred = (step.Findings.NewLesions.Present != 0 || step.NewLesions.KnownNotEvaluated != 0)
            && assigned is OverallResponse.CompleteResponse or OverallResponse.NoEvidenceOfDisease;
        if (!isBarred)
            return Names[(int)assigned];
        var withTargets = step.Target.Response != TargetResponse.NotApplicable;
        return withTargets && assigned == OverallResponse.CompleteResponse ? IrecistResponse.PartialResponse : IrecistResponse.NonCompleteNonProgressive;
    }
}
