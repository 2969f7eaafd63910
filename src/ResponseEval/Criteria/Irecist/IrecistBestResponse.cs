using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>
/// The best overall response of iRECIST (Lancet Oncol 2017;18:e143-52, table 3) over the follow-ups up to and including the first iCPD: iCR,
/// iPR, iSD, NON-iCR/NON-iUPD, iCPD, iUPD, NED, NE, the first that qualifies. Unconfirmed progression overrides nothing better before or after it.
/// </summary>
public static class IrecistBestResponse
{
    /// <summary>The best response; iCR and iPR need confirmation where the rules say so.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<IrecistResponse> Best(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules)
    {
        var course = BestCourse.Of(CoursePoint.Of(window.Select(followUps)));
        return Best(course, window.ReferenceDate.DayNumber, rules).Dated;
    }

    /// <summary>The best response of a course, whatever stores it.</summary>
    /// <param name="course">The follow-ups inside the end conditions.</param>
    /// <param name="referenceDay">The day from which durations count.</param>
    /// <param name="rules">The rules.</param>
    internal static DatedBest<IrecistResponse> Best(in BestCourse course, int referenceDay, ProtocolRules rules)
    {
        var count = UpToConfirmedProgression(course);
        var dated = new DatedResponses(course.IrecistCategories, course.Days[..count]);
        var best = BestSelection.Select(dated, course.WithTargets, referenceDay, rules, rules.ConfirmIrecistResponse);
        var index = best.Response == OverallResponse.ProgressiveDisease ? ProgressionIndex(course.Irecist[..count]) : best.Index;
        return index < 0
            ? new(IrecistResponse.NotEvaluable, Days.None, best.Rule)
            : new(Response(best.Response, course.Irecist[index]), course.Days[index], best.Rule);
    }

    /// <summary>The number of follow-ups up to and including the first iCPD.</summary>
    private static int UpToConfirmedProgression(in BestCourse course)
    {
        var confirmed = DatedResponses.First(MemoryMarshal.AsBytes(course.Irecist), course.Days.Length, (byte)IrecistResponse.ConfirmedProgression);
        return confirmed < 0 ? course.Days.Length : confirmed + 1;
    }

    /// <summary>The confirming scan, which is the last of the window, else the first unconfirmed progression.</summary>
    private static int ProgressionIndex(ReadOnlySpan<IrecistResponse> responses)
    {
        if (responses[^1] == IrecistResponse.ConfirmedProgression)
            return responses.Length - 1;
        var first = 0;
        while (responses[first] != IrecistResponse.UnconfirmedProgression)
            first++;
        return first;
    }

    private static IrecistResponse Response(OverallResponse best, IrecistResponse atIndex) => best switch
    {
        OverallResponse.StableDisease => IrecistResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive => IrecistResponse.NonCompleteNonProgressive,
        _ => atIndex,
    };

    /// <summary>A response as the best response reads it.</summary>
    internal static OverallResponse Category(IrecistResponse response) => CategoryTable[(int)response];

    /// <summary>The same for sixteen responses, one byte for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Categories(Vector128<byte> responses) =>
        Vector128.Shuffle(Vector128.CreateScalar(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(CategoryTable))).AsByte(), responses);

    /// <summary>The category of each response, in the order of <see cref="IrecistResponse"/>; a table, because a jump would be mispredicted.</summary>
    private static ReadOnlySpan<OverallResponse> CategoryTable =>
    [
        OverallResponse.NotEvaluable,
        OverallResponse.NoEvidenceOfDisease,
        OverallResponse.CompleteResponse,
        OverallResponse.PartialResponse,
        OverallResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive,
        OverallResponse.ProgressiveDisease,
        OverallResponse.ProgressiveDisease,
    ];
}
