using System.IO.Compression;

namespace ResponseEval.Cdisc;

/// <summary>
/// Tables in files of any format. The name says which: <c>.xpt</c>, <c>.json</c>, <c>.ndjson</c>, <c>.dsjc</c> or <c>.csv</c>, each with or
/// without <c>.gz</c>.
/// </summary>
public static class TableFile
{
    private const string Endings = "a name that ends in .xpt, .json, .ndjson, .dsjc or .csv, with or without .gz";

    /// <summary>
    /// The format that the name of a file stands for, ignoring case; null if none. <c>.xpt</c> stands for <see cref="TableFormat.XportV5"/>: a
    /// reader sees by itself which version it has before it.
    /// </summary>
    /// <param name="path">The file.</param>
    public static TableFormat? FormatOf(string path) => Path.GetExtension(WithoutGzip(path)).ToUpperInvariant() switch
    {
        ".XPT" => TableFormat.XportV5,
        ".JSON" => TableFormat.DatasetJson,
        ".NDJSON" => TableFormat.DatasetNdjson,
        ".DSJC" => TableFormat.CompressedDatasetJson,
        ".CSV" => TableFormat.Csv,
        _ => null,
    };

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the file does not say, or null.</param>
    /// <exception cref="TableFormatException">The name stands for no format, or the file breaks its format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TableReader Open(string path, TableReadOptions? options = null)
    {
        var format = KnownFormatOf(path);
        var stream = Content(path);
        try
        {
            return Reader(stream, format, Path.GetFileNameWithoutExtension(WithoutGzip(path)), options ?? new TableReadOptions());
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Makes a file. It has its name once the table is complete (<see cref="TableWriter.Complete"/>), and replaces a file of that name then; until
    /// then the rows are in a file beside it, with <c>.partial</c> at the end of its name, which goes away with the writer.
    /// </summary>
    /// <param name="path">The file; a name that ends in <c>.gz</c> is compressed.</param>
    /// <param name="metadata">The name of the table and its columns.</param>
    /// <param name="format">The format; null for what the name stands for.</param>
    /// <exception cref="TableFormatException">The name stands for no format, or the metadata do not fit the format.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static TableWriter Create(string path, TableMetadata metadata, TableFormat? format = null)
    {
        var known = format ?? KnownFormatOf(path);
        return new ReplacingWriter(
            path,
            file => Writer(IsGzip(path) ? new GZipStream(file, CompressionLevel.Optimal) : file, known, metadata));
    }

    /// <summary>The names of the data sets in a file: several in some SAS XPORT files, one in every other.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the file does not say, or null.</param>
    /// <exception cref="TableFormatException">The name stands for no format, or the file breaks its format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ValueList<string> Members(string path, TableReadOptions? options = null)
    {
        if (KnownFormatOf(path) != TableFormat.XportV5)
        {
            using var reader = Open(path, options);
            return [reader.Metadata.Name];
        }

        using var file = Content(path);
        return [.. XportReader.Members(file, options).AsSpan().ToArray().Select(member => member.Name)];
    }

    private static TableReader Reader(Stream stream, TableFormat format, string name, TableReadOptions options) => format switch
    {
        TableFormat.XportV5 or TableFormat.XportV8 => new XportReader(stream, options),
        TableFormat.DatasetJson => new DatasetJsonReader(stream),
        TableFormat.DatasetNdjson => new DatasetNdjsonReader(stream),
        TableFormat.CompressedDatasetJson => CompressedDatasetJson.Read(stream),
        TableFormat.Csv => new CsvTableReader(stream, name, options.Csv),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static TableWriter Writer(Stream stream, TableFormat format, TableMetadata metadata) => format switch
    {
        TableFormat.XportV5 => new XportWriter(stream, metadata, XportVersion.V5),
        TableFormat.XportV8 => new XportWriter(stream, metadata, XportVersion.V8),
        TableFormat.DatasetJson => new DatasetJsonWriter(stream, metadata),
        TableFormat.DatasetNdjson => new DatasetNdjsonWriter(stream, metadata),
        TableFormat.CompressedDatasetJson => CompressedDatasetJson.Write(stream, metadata),
        TableFormat.Csv => new CsvTableWriter(stream, metadata),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static Stream Content(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return IsGzip(path) ? DecompressedStream.Gzip(file) : file;
    }

    private static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static string WithoutGzip(string path) => IsGzip(path) ? path[..^3] : path;

    private static TableFormat KnownFormatOf(string path) => FormatOf(path) ?? throw new TableFormatException(path, "no format by that name", Endings);
}
