namespace ResponseEval;

/// <summary>The reference sample of a subject, and every later sample of its assay and unit compared with it, in order of date.</summary>
internal sealed class CtdnaSeries
{
    private CtdnaSeries(CtdnaSample? reference, CtdnaComparison[] changes, bool hasOtherAssays)
    {
        Reference = reference;
        Changes = changes;
        HasOtherAssays = hasOtherAssays;
    }

    public CtdnaSample? Reference { get; }

    public CtdnaComparison[] Changes { get; }

    /// <summary>True if a later sample is of another assay or unit.</summary>
    public bool HasOtherAssays { get; }

    public static CtdnaSeries Of(SubjectHistory history)
    {
        var samples = history.Ctdna.AsSpan();
        if (CtdnaReference.Of(samples, history.Header.FirstDoseDate) is not { } reference)
            return new(null, [], false);
        var later = 0;
        var others = false;
        foreach (var sample in samples)
            if (sample.Date > reference.Date)
            {
                var competes = CtdnaReference.Competes(sample, reference);
                later += competes ? 1 : 0;
                others |= !competes;
            }

        var changes = later == 0 ? [] : new CtdnaComparison[later];
        var place = 0;
        foreach (var sample in samples)
            if (sample.Date > reference.Date && CtdnaReference.Competes(sample, reference))
                changes[place++] = CtdnaComparison.Of(reference, sample);
        Sort(changes);
        return new(reference, changes, others);
    }

    /// <summary>The comparison whose sample is nearest to a date, from so many days before to so many after; of two as near the later, then the one recorded last.</summary>
    public CtdnaComparison? Nearest(DateOnly date, int daysBefore, int daysAfter)
    {
        CtdnaComparison? nearest = null;
        var smallest = int.MaxValue;
        foreach (var change in Changes)
        {
            var days = change.Index.Date.DayNumber - date.DayNumber;
            if (days < -daysBefore || days > daysAfter || Math.Abs(days) > smallest)
                continue;
            smallest = Math.Abs(days);
            nearest = change;
        }

        return nearest;
    }

    /// <summary>By date, in the order of recording within a date; histories are nearly always in order.</summary>
    private static void Sort(CtdnaComparison[] changes)
    {
        for (var i = 1; i < changes.Length; i++)
        {
            var moving = changes[i];
            var place = i;
            for (; place > 0 && changes[place - 1].Index.Date > moving.Index.Date; place--)
                changes[place] = changes[place - 1];
            changes[place] = moving;
        }
    }
}
