namespace ResponseEval.Cdisc;

/// <summary>Derives ADTR, Tumor Results, from TU and TR.</summary>
/// <remarks>What the presets do differently stands in docs/decisions/0008-adtr.md.</remarks>
public static class Adtr
{
    /// <summary>Derives the rows of one subject and one reader, in the order of ASEQ.</summary>
    /// <param name="subject">The SDTM records.</param>
    /// <param name="dates">The dates of the subject.</param>
    /// <param name="assessor">Who read.</param>
    /// <param name="reader">What the reader's records gave; null if there are none. The preset admiralonco-1.4 does not use it.</param>
    /// <param name="evaluation">The evaluation of the reader's history; null if there is none: the default preset then has no rows. The preset admiralonco-1.4 does not use it.</param>
    /// <param name="preset">The preset.</param>
    public static ValueList<AdtrRow> Derive(
        SdtmSubject subject, SubjectDates dates, ResponseAssessor assessor, ReaderHistory? reader, SubjectEvaluation? evaluation, AdamPreset preset)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(preset);
        if (preset.Follows(PeerConvention.SumsOfMeasured))
            return AdmiraloncoTumorResults.Derive(subject, dates.Randomization, assessor);
        return reader is null || evaluation is null ? [] : DefaultTumorResults.Derive(subject, reader, evaluation, assessor);
    }
}
