namespace ResponseEval;

/// <summary>What a definition reads: the samples in order, the first dose, the options.</summary>
internal readonly ref struct MolecularResponseInput(CtdnaSeries series, DateOnly? firstDose, MolecularResponseOptions options)
{
    public MolecularResponseOptions Options { get; } = options;

    public CtdnaSample? Reference => series.Reference;

    /// <summary>Every later sample of the reference's assay and unit, in order of date.</summary>
    public ReadOnlySpan<CtdnaComparison> Later => series.Changes;

    /// <summary>Why there is no later sample.</summary>
    public MolecularResponseReason WhyNone =>
        Reference is null ? MolecularResponseReason.NoReferenceSample
        : series.HasOtherAssays && Later.IsEmpty ? MolecularResponseReason.OtherAssay
        : MolecularResponseReason.NoSampleInWindow;

    /// <summary>The samples of some days on treatment, and if there are none, why.</summary>
    public ReadOnlySpan<CtdnaComparison> Within(TreatmentDays days, out MolecularResponseReason reason)
    {
        reason = MolecularResponseReason.None;
        if (Reference is not null && firstDose is null)
        {
            reason = MolecularResponseReason.NoTreatmentStart;
            return [];
        }

        var first = 0;
        while (first < Later.Length && Day(Later[first]) < days.First)
            first++;
        var end = first;
        while (end < Later.Length && Day(Later[end]) <= days.Last)
            end++;
        if (first == end)
            reason = WhyNone;
        return Later[first..end];
    }

    /// <summary>The sample nearest to the nominal day, of two as near the later; null with the reason if there is none.</summary>
    public CtdnaComparison? Nearest(TreatmentDays days, out MolecularResponseReason reason)
    {
        CtdnaComparison? nearest = null;
        foreach (var comparison in Within(days, out reason))
            if (nearest is null || Math.Abs(Day(comparison) - days.Nominal) <= Math.Abs(Day(nearest) - days.Nominal))
                nearest = comparison;
        return nearest;
    }

    private int Day(CtdnaComparison comparison) => comparison.Index.Date.DayNumber - firstDose!.Value.DayNumber;
}
