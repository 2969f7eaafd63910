using System.IO.Compression;

namespace ResponseEval.Tool.Input;

/// <summary>One input, opened: the raw bytes, counted, and through them the subjects.</summary>
internal sealed class InputFile : IDisposable
{
    private readonly CountingStream raw;
    private readonly Stream content;
    private readonly InputName name;

    /// <summary>Opens an input.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened.</exception>
    public InputFile(InputName name, Stream standardInput)
    {
        this.name = name;
        raw = new CountingStream(name.IsStandardInput ? standardInput : Open(name.Text));
        content = name.IsGzip ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        Splitter = name.Format == InputFormat.Ndjson ? new NdjsonSplitter(content, name) : new JsonSplitter(content, name);
    }

    public SubjectSplitter Splitter { get; }

    /// <summary>Bytes read so far, as they stand in the file.</summary>
    public long BytesRead => raw.Count;

    /// <summary>The size of an input in bytes, or null where it has none to speak of.</summary>
    public static long? SizeOf(InputName name)
    {
        try
        {
            return name.IsStandardInput || new FileInfo(name.Text) is not { Exists: true, Length: > 0 } file ? null : file.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads on, as <see cref="SubjectSplitter.ReadChunk"/> does.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="InvalidDataException">The input is no complete gzip file.</exception>
    public bool ReadChunk(SubjectBatch batch)
    {
        var more = Splitter.ReadChunk(batch);
        if (!more && name.IsGzip && raw.Count == 0)
            throw new InvalidDataException();
        return more;
    }

    public void Dispose()
    {
        if (!name.IsStandardInput)
            content.Dispose();
    }

    private static FileStream Open(string path) => Directory.Exists(path)
        ? throw new IOException("it is a directory")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
