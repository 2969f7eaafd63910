namespace ResponseEval.Cdisc;

/// <summary>
/// How long texts copied from SDTM can be: the lengths of their columns where the files say, the longest that SAS XPORT 5 can hold where they do not, and 1 for
/// columns that no file has.
/// </summary>
public sealed class SourceLengths
{
    /// <summary>The longest text of SAS XPORT 5, in bytes (SAS technical note TS-140).</summary>
    public const int Longest = 200;

    private readonly Dictionary<string, int>? lengths;

    private SourceLengths()
    {
    }

    /// <summary>Takes the lengths of the text columns of some tables.</summary>
    /// <param name="sources">The tables that all texts come from. Of several columns of one name the longest counts.</param>
    public SourceLengths(IEnumerable<TableMetadata> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        lengths = new(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
            foreach (var column in source.Columns)
                lengths[column.Name] = Math.Max(LengthOf(column), lengths.GetValueOrDefault(column.Name));
    }

    /// <summary>Nothing is known of the sources: any text can be as long as <see cref="Longest"/>.</summary>
    public static SourceLengths Unknown { get; } = new();

    /// <summary>The lengths in the files of a study: as they say, else as long as their longest text.</summary>
    /// <param name="study">The study.</param>
    public static SourceLengths Of(SdtmStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new([.. study.Files.Select(static file => file.Profile.Complete(file.Metadata))]);
    }

    /// <summary>The lengths of all variables, by name; empty where nothing is known of the sources.</summary>
    public IEnumerable<(string Variable, int Length)> All => lengths?.OrderBy(static length => length.Key, StringComparer.Ordinal).Select(static length => (length.Key, length.Value)) ?? [];

    /// <summary>The length for a text that comes from any of these variables, 1 to <see cref="Longest"/> bytes.</summary>
    /// <param name="variables">The variables, for example TRORRES.</param>
    public int Of(params ReadOnlySpan<string> variables)
    {
        if (lengths is null)
            return Longest;
        var longest = 1;
        foreach (var variable in variables)
            longest = Math.Max(longest, lengths.GetValueOrDefault(variable));
        return longest;
    }

    private static int LengthOf(TableColumn column) =>
        column.IsNumeric || column.Length is not > 0 ? Longest : Math.Min(column.Length.Value, Longest);
}
