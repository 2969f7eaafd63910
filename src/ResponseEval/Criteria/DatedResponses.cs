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
    public int First(OverallResponse response) => First(responses, Count, (byte)response);

    /// <summary>The first of some places of a column that holds a value; -1 if none does.</summary>
    /// <param name="column">The column, and whatever follows it: sixteen values are looked at at a time.</param>
    /// <param name="count">The number of places.</param>
    /// <param name="value">The value.</param>
    public static int First(ReadOnlySpan<byte> column, int count, byte value)
    {
        for (var first = 0; first < count; first += Vector128<byte>.Count)
        {
            if (column.Length - first < Vector128<byte>.Count)
                return column[first..count].IndexOf(value) is >= 0 and var among ? first + among : -1;
            var sixteen = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(column), (uint)first);
            var found = Vector128.Equals(sixteen, Vector128.Create(value)).ExtractMostSignificantBits();
            if (found == 0)
                continue;
            var place = first + BitOperations.TrailingZeroCount(found);
            return place < count ? place : -1;
        }

        return -1;
    }

    /// <summary>True if there are any and all are the same response.</summary>
    public bool All(OverallResponse response) => Count > 0 && responses[..Count].IndexOfAnyExcept((byte)response) < 0;
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
