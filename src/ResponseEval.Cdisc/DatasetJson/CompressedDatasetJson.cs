using System.IO.Compression;

namespace ResponseEval.Cdisc;

/// <summary>Compressed Dataset-JSON 1.1 (<c>.dsjc</c>): the NDJSON form as a zlib stream, without anything before or after it.</summary>
public static class CompressedDatasetJson
{
    /// <summary>
    /// Opens a file for reading. Besides zlib, gzip is read: that is what the examples of the Dataset-JSON project are, against its specification.
    /// Memory stays small whatever the file expands to.
    /// </summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <exception cref="TableFormatException">The file is not compressed Dataset-JSON, is damaged, or is cut off.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DatasetNdjsonReader Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new DatasetNdjsonReader(DecompressedStream.GzipOrZlib(stream));
    }

    /// <summary>Makes a writer, with the highest compression, as the specification recommends.</summary>
    /// <param name="stream">The file; it is closed with the writer, and not whole before.</param>
    /// <param name="metadata">The table, as <see cref="DatasetNdjsonWriter"/> wants it.</param>
    /// <exception cref="ArgumentException">There is no creation time.</exception>
    /// <exception cref="TableFormatException">A name is empty or stands twice.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static DatasetNdjsonWriter Write(Stream stream, TableMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new DatasetNdjsonWriter(new ZLibStream(stream, CompressionLevel.SmallestSize), metadata);
    }
}
