namespace ResponseEval.Cdisc;

/// <summary>
/// How long texts copied from SDTM can be: the lengths of their columns where the files say, else the longest that SAS XPORT 5 can hold.
/// </summary>
public sealed class SourceLengths
{
    /// <summary>The longest text of SAS XPORT 5, in bytes (SAS technical note TS-140).</summary>
    public const int Longest = 200;

    private readonly Dictionary<string, int> lengths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No length is known.</summary>
    public static SourceLengths Unknown => new([]);

    /// <summary>Takes the lengths of the text columns of some tables.</summary>
    /// <param name="sources">The tables. Columns that do not say their length, or say 0, stay unknown; of several of one name the longest counts.</param>
    public SourceLengths(IEnumerable<TableMetadata> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources)
            foreach (var column in source.Columns)
                if (!column.IsNumeric && column.Length is > 0 and var length)
                    lengths[column.Name] = Math.Max(length, lengths.GetValueOrDefault(column.Name));
    }

    /// <summary>The lengths in the files of a study: as they say, else as long as their longest text.</summary>
    /// <param name="study">The study.</param>
    public static SourceLengths Of(SdtmStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new([.. study.Files.Select(static file => file.Profile.Complete(file.Metadata))]);
    }

    /// <summary>The length for a text that comes from any of these variables, from 1 to <see cref="Longest"/> bytes; <see cref="Longest"/> if one is unknown.</summary>
    /// <param name="variables">The variables, for example TRORRES.</param>
    public int Of(params ReadOnlySpan<string> variables)
    {
        var longest = 1;
        foreach (var variable in variables)
            longest = Math.Max(longest, lengths.GetValueOrDefault(variable, Longest));
        return Math.Min(longest, Longest);
    }
}
