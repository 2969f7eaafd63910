using System.IO.Compression;

namespace ResponseEval.Tool.Input;

/// <summary>An input of JSON, opened: the raw bytes, counted, and through them the subjects.</summary>
internal sealed class InputFile : SubjectInput
{
    private readonly CountingStream raw;
    private readonly Stream content;
    private readonly InputName name;
    private readonly SubjectSplitter splitter;

    /// <summary>Opens an input.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened.</exception>
    public InputFile(InputName name, Stream standardInput)
    {
        this.name = name;
        raw = new CountingStream(name.IsStandardInput ? standardInput : Open(name.Text));
        content = name.IsGzip ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        splitter = name.Format == InputFormat.Ndjson ? new NdjsonSplitter(content, name) : new JsonSplitter(content, name);
    }

    public override long BytesRead => raw.Count;

    public override bool IsWaiting => name.IsStandardInput && splitter.LastChunkWasShort;

    public override bool ReadChunk(SubjectBatch batch)
    {
        var more = splitter.ReadChunk(batch);
        if (!more && name.IsGzip && raw.Count == 0)
            throw new InvalidDataException();
        return more;
    }

    public override void Dispose()
    {
        if (!name.IsStandardInput)
            content.Dispose();
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
