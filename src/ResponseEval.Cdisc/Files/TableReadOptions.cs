using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>What a reader of tables cannot learn from the file.</summary>
public sealed record TableReadOptions
{
    /// <summary>
    /// The encoding of the texts in a SAS XPORT file, which does not say; null stands for UTF-8 (and so for ASCII). Files of older SAS sessions
    /// are mostly windows-1252 or latin1. The other formats are UTF-8 by definition.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The data set to read from a file that holds several, ignoring case; null for the first.</summary>
    public string? Member { get; init; }

    /// <summary>What a CSV file holds.</summary>
    public CsvReadOptions Csv { get; init; } = new();
}
