namespace ResponseEval;

/// <summary>What one assessment recorded of one lesion. The <c>default</c> value is no reading and not valid in a history.</summary>
public readonly record struct Reading
{
    private readonly string? lesion;
    private readonly ReadingDetails? details;

    /// <summary>Makes a reading; the factories below name the usual ones.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="state">What was recorded.</param>
    public Reading(string lesion, ReadingState state)
    {
        this.lesion = lesion;
        State = state;
    }

    /// <summary>The id of the lesion that was read; of the <c>default</c> value an empty text.</summary>
    public string Lesion => lesion ?? "";

    /// <summary>What was recorded.</summary>
    public ReadingState State { get; }

    /// <summary>
    /// The diameter (of a lymph node: the short axis), or null. A measured reading has one; one of 0 mm is absence in every role; the
    /// reading of a split lesion holds its parts instead.
    /// </summary>
    public Length? Diameter { get; init; }

    /// <summary>For a lesion that is not measured: how it changed. Counts as given, whatever was measured.</summary>
    public LesionChange Change { get; init; }

    /// <summary>For a new lesion: how sure the reader is.</summary>
    public LesionCertainty Certainty { get; init; }

    /// <summary>For a merged lesion: the id of the lesion that now carries the joint diameter; otherwise null.</summary>
    public string? MergedInto
    {
        get => details?.MergedInto;
        init => details = ReadingDetails.Kept(Details with { MergedInto = value });
    }

    /// <summary>For a split lesion: the diameters of its parts, at least one; otherwise empty. Their sum is at most 2000 mm.</summary>
    public ValueList<Length> Parts
    {
        get => details is null ? [] : details.Parts;
        init => details = ReadingDetails.Kept(Details with { Parts = value });
    }

    /// <summary>For a lesion that is not evaluable: why; otherwise null.</summary>
    public string? Reason
    {
        get => details?.Reason;
        init => details = ReadingDetails.Kept(Details with { Reason = value });
    }

    /// <summary>How the lesion was imaged here. No response depends on it.</summary>
    public ImagingMethod Method
    {
        get => Details.Method;
        init => details = ReadingDetails.Kept(Details with { Method = value });
    }

    /// <summary>Which axis the diameter is. No response depends on it.</summary>
    public MeasuredAxis Axis
    {
        get => Details.Axis;
        init => details = ReadingDetails.Kept(Details with { Axis = value });
    }

    /// <summary>The organ as this assessment recorded it, or null where it was not recorded again. No response depends on it.</summary>
    public string? Organ
    {
        get => details?.Organ;
        init => details = ReadingDetails.Kept(Details with { Organ = value });
    }

    /// <summary>The members that few readings have.</summary>
    internal ReadingDetails Details
    {
        get => details ?? ReadingDetails.None;
        init => details = ReadingDetails.Kept(value);
    }

    /// <summary>A measured diameter.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="diameter">The longest diameter, of a lymph node the short axis.</param>
    public static Reading Measured(string lesion, Length diameter) => new(lesion, ReadingState.Measured) { Diameter = diameter };

    /// <summary>A lesion that is gone.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    public static Reading Absent(string lesion) => new(lesion, ReadingState.Absent);

    /// <summary>A lesion too small to measure.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="diameter">The diameter if one was recorded all the same; otherwise the default of the rules counts.</param>
    public static Reading TooSmall(string lesion, Length? diameter = null) => new(lesion, ReadingState.TooSmall) { Diameter = diameter };

    /// <summary>A lesion that is not a target and was seen.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="change">How it changed since it was last seen.</param>
    public static Reading Present(string lesion, LesionChange change = LesionChange.Unknown) =>
        new(lesion, ReadingState.Present) { Change = change };

    /// <summary>Unequivocal progression of a lesion that is not a target.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="change">How it changed since it was last seen.</param>
    public static Reading UnequivocalProgression(string lesion, LesionChange change = LesionChange.Unknown) =>
        new(lesion, ReadingState.UnequivocalProgression) { Change = change };

    /// <summary>A lesion that could not be read.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="reason">Why, or null.</param>
    public static Reading NotEvaluable(string lesion, string? reason = null) =>
        new(lesion, ReadingState.NotEvaluable) { Reason = reason };

    /// <summary>A lesion that merged into another.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="into">The id of the target or new target that carries the joint diameter.</param>
    public static Reading Merged(string lesion, string into) => new(lesion, ReadingState.Merged) { MergedInto = into };

    /// <summary>A lesion that split.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="parts">The diameters of the parts, at least one.</param>
    public static Reading Split(string lesion, params ReadOnlySpan<Length> parts) =>
        new(lesion, ReadingState.Split) { Parts = new ValueList<Length>(parts) };
}
