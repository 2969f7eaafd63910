namespace ResponseEval;

/// <summary>From which date each lesion is missing because it was removed or irradiated after baseline: what a knife or a beam removed is no response.</summary>
internal readonly struct Treatments
{
    private readonly DateOnly[]? firstDates;

    private Treatments(DateOnly[]? firstDates) => this.firstDates = firstDates;

    public static Treatments Of(ReadOnlySpan<Lesion> lesions, LesionIndex index, DateOnly baseline, ReadOnlySpan<SubjectEvent> events)
    {
        DateOnly[]? dates = null;
        for (var place = 0; place < lesions.Length; place++)
            if (lesions[place].IrradiatedOn is { } date)
                Note(ref dates, lesions.Length, place, date, baseline);
        foreach (var subjectEvent in events)
            if (subjectEvent is { Kind: SubjectEventKind.Surgery or SubjectEventKind.Radiotherapy, Lesion: { } lesion })
                Note(ref dates, lesions.Length, index.Find(lesion), subjectEvent.Date, baseline);
        return new(dates);
    }

    /// <summary>True if the lesion was treated after baseline and on or before the date.</summary>
    public bool Includes(int lesion, DateOnly date) => firstDates is not null && firstDates[lesion] <= date;

    private static void Note(ref DateOnly[]? dates, int lesions, int lesion, DateOnly date, DateOnly baseline)
    {
        if (date <= baseline)
            return;
        if (dates is null)
        {
            dates = new DateOnly[lesions];
            Array.Fill(dates, DateOnly.MaxValue);
        }

        dates[lesion] = date < dates[lesion] ? date : dates[lesion];
    }
}
