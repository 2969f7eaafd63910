namespace ResponseEval.Cdisc;

/// <summary>What the columns of a CSV file hold, which the file does not say.</summary>
public enum CsvTypes
{
    /// <summary>Text, all of them.</summary>
    Text,

    /// <summary>
    /// What SDTM and ADaM say of a variable of that name: numbers, and dates as SAS numbers, where <c>docs/csv-types.md</c> lists it; text else.
    /// </summary>
    Standard,
}

/// <summary>How a CSV file is read.</summary>
public sealed record CsvReadOptions
{
    /// <summary>What the columns hold that <see cref="Like"/> does not name.</summary>
    public CsvTypes Types { get; init; }

    /// <summary>A table with columns of the same names, ignoring case: they give types, labels, lengths and formats. Null if there is none.</summary>
    public TableMetadata? Like { get; init; }

    /// <summary>
    /// A text that stands for a missing value besides the empty one, where it is not in quotes: R writes <c>NA</c> that way. None by default, for NA
    /// is also the country code of Namibia.
    /// </summary>
    public string? MissingText { get; init; }
}
