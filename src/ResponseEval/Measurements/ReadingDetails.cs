namespace ResponseEval;

/// <summary>The members of a reading that few readings have, apart: readings are most of a history, and most of them are a lesion, a state and a diameter.</summary>
internal sealed record ReadingDetails
{
    /// <summary>Nothing of it.</summary>
    public static readonly ReadingDetails None = new();

    public string? MergedInto { get; init; }

    public ValueList<Length> Parts { get; init; }

    public string? Reason { get; init; }

    public ImagingMethod Method { get; init; }

    public MeasuredAxis Axis { get; init; }

    public string? Organ { get; init; }

    /// <summary>What a reading keeps: null for nothing, so that equal readings have equal details.</summary>
    public static ReadingDetails? Kept(ReadingDetails details) => details == None ? null : details;
}
