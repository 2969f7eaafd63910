namespace ResponseEval;

/// <summary>Which lesions were ever irradiated, and when radiotherapy began.</summary>
internal readonly struct RadiationFields
{
    private readonly HashSet<string>? irradiated;

    private RadiationFields(DateOnly? first, bool isUnknown, HashSet<string>? irradiated)
    {
        First = first;
        IsUnknown = isUnknown;
        this.irradiated = irradiated;
    }

    /// <summary>The date of the first radiotherapy inside the end conditions; null if there was none.</summary>
    public DateOnly? First { get; }

    /// <summary>True if some radiotherapy names no lesion.</summary>
    public bool IsUnknown { get; }

    /// <summary>Radiotherapy of any date: a lesion that was irradiated before baseline or after the end conditions is no lesion outside all fields either.</summary>
    public static RadiationFields Of(SubjectHistory history, EvaluationWindow window)
    {
        DateOnly? first = null;
        var isUnknown = false;
        HashSet<string>? irradiated = null;
        foreach (var subjectEvent in history.Events)
            if (subjectEvent.Kind == SubjectEventKind.Radiotherapy)
            {
                isUnknown |= subjectEvent.Lesion is null;
                Note(subjectEvent.Date, subjectEvent.Lesion, ref first, ref irradiated, window);
            }

        foreach (var lesion in history.Lesions)
            if (lesion.IrradiatedOn is { } date)
                Note(date, lesion.Id, ref first, ref irradiated, window);
        return new(first, isUnknown, irradiated);
    }

    public bool Contains(string lesion) => irradiated is not null && irradiated.Contains(lesion);

    private static void Note(DateOnly date, string? lesion, ref DateOnly? first, ref HashSet<string>? irradiated, EvaluationWindow window)
    {
        if (lesion is not null)
            (irradiated ??= new(StringComparer.Ordinal)).Add(lesion);
        if (window.Includes(date) && !(first <= date))
            first = date;
    }
}
