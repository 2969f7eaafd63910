namespace ResponseEval.Cdisc;

/// <summary>The four data sets on their way into files.</summary>
public sealed class AdamOutput : IDisposable
{
    private readonly List<AdamTable> tables = [];
    private readonly AdamTable<AdtrRow> adtr;
    private readonly AdamTable<AdrsRow> adrs;
    private readonly AdamTable<AdtteRow> adtte;
    private readonly AdamTable<ComparisonRow> comparison;

    /// <summary>Opens the files.</summary>
    /// <param name="options">How the data are derived; the columns follow from it.</param>
    /// <param name="open">Makes the writer of a data set from its metadata: ADTR, ADRS, ADTTE and COMPARE.</param>
    /// <exception cref="TableFormatException">The metadata do not fit the format.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public AdamOutput(AdamOptions options, Func<TableMetadata, TableWriter> open)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            adtr = Open(AdamDatasets.Adtr(options), open);
            adrs = Open(AdamDatasets.Adrs(options), open);
            adtte = Open(AdamDatasets.Adtte(options), open);
            comparison = Open(AdamDatasets.Comparison(options), open);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What the formats have no place for and was not written, with the name of the data set; complete after <see cref="Complete"/>.</summary>
    public IEnumerable<(string Dataset, TableWarning Warning)> Warnings =>
        tables.SelectMany(static table => table.Writer.Warnings.Select(warning => (table.Name, warning)));

    /// <summary>Writes a subject.</summary>
    /// <param name="analysis">What was derived of it.</param>
    /// <exception cref="TableFormatException">A value does not fit the format.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(SubjectAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        adtr.Write(analysis.Subject, analysis.Adtr);
        adrs.Write(analysis.Subject, analysis.Adrs);
        adtte.Write(analysis.Subject, analysis.Adtte);
        comparison.Write(analysis.Subject, analysis.Comparison);
    }

    /// <summary>Ends the files: they are whole now.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Complete()
    {
        foreach (var table in tables)
            table.Writer.Complete();
    }

    /// <summary>Closes the files. Without <see cref="Complete"/> they are not whole.</summary>
    public void Dispose()
    {
        foreach (var table in tables)
            table.Dispose();
    }

    private AdamTable<T> Open<T>(AdamDataset<T> dataset, Func<TableMetadata, TableWriter> open)
    {
        var table = new AdamTable<T>(dataset, open(dataset.Metadata));
        tables.Add(table);
        return table;
    }
}
