using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>How far the readers of Dataset-JSON go along with a file.</summary>
internal static class DatasetJsonLimits
{
    /// <summary>The most bytes of one row.</summary>
    public const int Row = 1 << 24;

    /// <summary>The most bytes of everything before the rows.</summary>
    public const int Metadata = 1 << 26;

    /// <summary>Depth is limited: rows need 3, extensions some more.</summary>
    public static JsonReaderOptions Options => new() { MaxDepth = 32 };

    /// <summary>Asks for as many rows as the metadata say.</summary>
    public static void CheckCount(long rows, TableMetadata metadata)
    {
        if (rows != metadata.Records)
            throw new TableFormatException($"end of the file, after row {rows}", "no further row", $"{metadata.Records} rows, as \"records\" says");
    }

    /// <summary>Refuses a row beyond those that the metadata announce.</summary>
    public static void CheckNotMore(long row, TableMetadata metadata)
    {
        if (row > metadata.Records)
            throw new TableFormatException($"row {row}", "a row", $"the end after {metadata.Records} rows, as \"records\" says");
    }
}
