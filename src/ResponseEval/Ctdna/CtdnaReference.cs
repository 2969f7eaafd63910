namespace ResponseEval;

/// <summary>The sample that others are compared with, and which others compete.</summary>
public static class CtdnaReference
{
    /// <summary>A reference sample is at most this many days older than the first dose, inclusive.</summary>
    public const int OldestDays = 28;

    /// <summary>
    /// The last sample on or before the first dose and at most 28 days before it; without a first dose the first sample. Of several on one date the
    /// one recorded last, without a first dose the one recorded first. Null if there is none.
    /// </summary>
    /// <param name="samples">The samples in any order.</param>
    /// <param name="firstDose">The date of the first dose, or null.</param>
    public static CtdnaSample? Of(ReadOnlySpan<CtdnaSample> samples, DateOnly? firstDose)
    {
        CtdnaSample? reference = null;
        foreach (var sample in samples)
            if (firstDose is not { } dose)
                reference = reference is null || sample.Date < reference.Date ? sample : reference;
            else if (sample.Date <= dose && dose.DayNumber - sample.Date.DayNumber <= OldestDays
                && (reference is null || sample.Date >= reference.Date))
                reference = sample;
        return reference;
    }

    /// <summary>True if two samples are of one assay and unit. Assays compare ordinally; one that is not recorded equals only another that is not.</summary>
    /// <param name="sample">A sample.</param>
    /// <param name="reference">The reference sample.</param>
    public static bool Competes(CtdnaSample sample, CtdnaSample reference)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(reference);
        return sample.Unit == reference.Unit && string.Equals(sample.Assay, reference.Assay, StringComparison.Ordinal);
    }
}
