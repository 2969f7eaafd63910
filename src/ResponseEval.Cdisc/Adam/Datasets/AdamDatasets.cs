namespace ResponseEval.Cdisc;

/// <summary>The data sets that are derived.</summary>
public static class AdamDatasets
{
    /// <summary>ADTR, tumour results.</summary>
    /// <param name="preset">The preset, which the origins of the columns tell.</param>
    /// <param name="lengths">How long copied texts can be.</param>
    public static AdamDataset<AdtrRow> Adtr(AdamPreset preset, SourceLengths lengths)
    {
        ArgumentNullException.ThrowIfNull(preset);
        ArgumentNullException.ThrowIfNull(lengths);
        return new("ADTR", "Tumor Results Analysis Dataset", SubjectColumns.Of(lengths), AdtrColumns.Of(preset, lengths), "STUDYID", "USUBJID", "PARAMCD", "ASEQ");
    }

    /// <summary>ADRS, responses.</summary>
    /// <param name="lengths">How long copied texts can be.</param>
    public static AdamDataset<AdrsRow> Adrs(SourceLengths lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        return new("ADRS", "Response Analysis Dataset", SubjectColumns.Of(lengths), AdrsColumns.Of(lengths), "STUDYID", "USUBJID", "PARAMCD", "ADT", "ASEQ");
    }

    /// <summary>ADTTE, time to event.</summary>
    /// <param name="lengths">How long copied texts can be.</param>
    public static AdamDataset<AdtteRow> Adtte(SourceLengths lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        return new("ADTTE", "Time to Event Analysis Dataset", SubjectColumns.Of(lengths), AdtteColumns.All, "STUDYID", "USUBJID", "PARAMCD");
    }

    /// <summary>The comparison of the responses in RS with those derived. Its name in SAS is COMPARE: 8 characters are the limit.</summary>
    /// <param name="lengths">How long copied texts can be.</param>
    public static AdamDataset<ComparisonRow> Comparison(SourceLengths lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        return new("COMPARE", "Assigned and Derived Responses", SubjectColumns.Of(lengths), ComparisonColumns.Of(lengths), "STUDYID", "USUBJID", "ASEQ");
    }
}
