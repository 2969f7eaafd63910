namespace ResponseEval.Cdisc;

/// <summary>The data sets that are derived: their columns, the lengths of texts, and where the values come from.</summary>
public static class AdamDatasets
{
    /// <summary>ADTR, tumour results.</summary>
    /// <param name="options">How it is derived.</param>
    public static AdamDataset<AdtrRow> Adtr(AdamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new("ADTR", "Tumor Results Analysis Dataset", SubjectColumns.Of(options.Lengths), AdtrColumns.Of(options), "STUDYID", "USUBJID", "PARAMCD", "ASEQ");
    }

    /// <summary>ADRS, responses.</summary>
    /// <param name="options">How it is derived.</param>
    public static AdamDataset<AdrsRow> Adrs(AdamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new("ADRS", "Response Analysis Dataset", SubjectColumns.Of(options.Lengths), AdrsColumns.Of(options), "STUDYID", "USUBJID", "PARAMCD", "ASEQ");
    }

    /// <summary>ADTTE, time to event.</summary>
    /// <param name="options">How it is derived.</param>
    public static AdamDataset<AdtteRow> Adtte(AdamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new("ADTTE", "Time to Event Analysis Dataset", SubjectColumns.Of(options.Lengths), AdtteColumns.Of(options), "STUDYID", "USUBJID", "PARAMCD");
    }

    /// <summary>The comparison of the responses in RS with those derived. Its name in SAS is COMPARE: 8 characters are the limit.</summary>
    /// <param name="options">How it is derived.</param>
    public static AdamDataset<ComparisonRow> Comparison(AdamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new("COMPARE", "Assigned and Derived Responses", SubjectColumns.Of(options.Lengths), ComparisonColumns.Of(options.Lengths), "STUDYID", "USUBJID", "ASEQ");
    }
}
