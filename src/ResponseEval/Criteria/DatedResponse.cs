using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>Overall responses and their days, as the best response reads them. For iRECIST, iUPD and iCPD stand as progression.</summary>
/// <param name="responses">The responses, and whatever follows them: sixteen are looked at at a time.</param>
/// <param name="days">The day of each response, rising, as <see cref="DateOnly.DayNumber"/>.</param>
internal readonly ref struct DatedResponses(ReadOnlySpan<OverallResponse> responses, ReadOnlySpan<int> days)
{
    private readonly ReadOnlySpan<byte> responses = MemoryMarshal.AsBytes(responses);
    private readonly ReadOnlySpan<int> days = days;

    /// <summary>How many there are.</summary>
    public int Count => days.Length;

    public OverallResponse Response(int place) => (OverallResponse)responses[place];

    public int Day(int place) => days[place];

    /// <summary>The first place that has a response; -1 if none has.</summary>
    public int First(OverallResponse response)
    {
        for (var first = 0; first < Count; first += Vector128<byte>.Count)
        {
            var found = responses.Length - first >= Vector128<byte>.Count
                ? Vector128.Equals(Sixteen(first), Vector128.Create((byte)response)).ExtractMostSignificantBits()
                : AmongFew(first, response);
            if (found == 0)
                continue;
            var place = first + BitOperations.TrailingZeroCount(found);
            return place < Count ? place : -1;
        }

        return -1;
    }

    /// <summary>True if there are any and all are the same response.</summary>
    public bool All(OverallResponse response) => Count > 0 && responses[..Count].IndexOfAnyExcept((byte)response) < 0;

    private Vector128<byte> Sixteen(int first) => Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(responses), (uint)first);

    private uint AmongFew(int first, OverallResponse response)
    {
        var found = responses[first..].IndexOf((byte)response);
        return found < 0 ? 0 : 1u << found;
    }
}

/// <summary>A best response and its day, whatever stores the subject; <see cref="Days.None"/> for NE.</summary>
internal readonly record struct DatedBest<TResponse>(TResponse Response, int Day, RuleId Rule)
    where TResponse : struct, Enum
{
    public BestResponse<TResponse> Dated => new(Response, Days.Date(Day), Rule);
}

/// <summary>The best overall response of a subject.</summary>
/// <typeparam name="TResponse">The responses of the criterion.</typeparam>
/// <param name="Response">The response.</param>
/// <param name="Date">The date of the first assessment that has and qualifies it; null for NE.</param>
/// <param name="Rule">The rule that decided.</param>
public readonly record struct BestResponse<TResponse>(TResponse Response, DateOnly? Date, RuleId Rule)
    where TResponse : struct, Enum;
