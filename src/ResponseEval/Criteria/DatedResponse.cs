using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>Overall responses and their days, as the best response reads them. For iRECIST, iUPD and iCPD stand as progression.</summary>
/// <param name="responses">The responses, and whatever follows them: sixteen are looked at at a time.</param>
/// <param name="days">The day of each response, rising, as <see cref="DateOnly.DayNumber"/>.</param>
internal readonly ref struct DatedResponses(ReadOnlySpan<OverallResponse> responses, ReadOnlySpan<int> days)
{
    private readonly ReadOnlySpan<OverallResponse> responses = responses;
    private readonly ReadOnlySpan<int> days = days;

    /// <summary>How many there are.</summary>
    public int Count => days.Length;

    public OverallResponse Response(int place) => responses[place];

    public int Day(int place) => days[place];

    /// <summary>The responses up to and including a place; all for -1.</summary>
    public DatedResponses UpTo(int place) => place < 0 ? this : new(responses, days[..(place + 1)]);

    /// <summary>The first place that has a response; -1 if none has.</summary>
    public int First(OverallResponse response)
    {
        for (var first = 0; first < Count; first += Vector128<byte>.Count)
        {
            var found = Where(first, response);
            if (found == 0)
                continue;
            var place = first + BitOperations.TrailingZeroCount(found);
            return place < Count ? place : -1;
        }

        return -1;
    }

    /// <summary>True if there are any and all are the same response.</summary>
    public bool All(OverallResponse response)
    {
        foreach (var other in responses[..Count])
            if (other != response)
                return false;
        return Count > 0;
    }

    private uint Where(int first, OverallResponse response)
    {
        var bytes = MemoryMarshal.AsBytes(responses[first..]);
        return bytes.Length >= Vector128<byte>.Count
            ? Vector128.Equals(Vector128.Create(bytes), Vector128.Create((byte)response)).ExtractMostSignificantBits()
            : WhereInFew(bytes, response);
    }

    private static uint WhereInFew(ReadOnlySpan<byte> bytes, OverallResponse response)
    {
        var found = bytes.IndexOf((byte)response);
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
