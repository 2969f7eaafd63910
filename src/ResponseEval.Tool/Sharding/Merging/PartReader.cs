using System.Text.Json;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>Reads a part entry by entry.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly FileCursor index;
    private readonly ResultFrame frame;
    private bool hasEntries;

    /// <param name="path">The part.</param>
    /// <param name="frame">What stands around and between its entries.</param>
    /// <param name="staysOpen">False to open the files anew for each piece of them.</param>
    public PartReader(string path, ResultFrame frame, bool staysOpen)
    {
        this.frame = frame;
        Content = new FileCursor(path, staysOpen);
        index = new FileCursor(path + PartFiles.IndexEnding, staysOpen);
    }

    /// <summary>The part: stands at the bytes of the entry.</summary>
    public FileCursor Content { get; }

    public PartEntry Entry { get; private set; }

    /// <summary>Goes to the next entry; the bytes of this one must have been read.</summary>
    /// <exception cref="UsageException">The index is not that of the part.</exception>
    public bool MoveNext()
    {
        if (index.IsAtEnd)
            return false;
        try
        {
            Entry = JsonSerializer.Deserialize(index.Line(), PartLines.Default.PartEntry);
        }
        catch (JsonException)
        {
            throw index.Unfit();
        }

        if (Entry.Length < 0)
            throw index.Unfit();
        if (Entry.Length > 0)
            Skip(hasEntries ? frame.Between : frame.Start);
        hasEntries |= Entry.Length > 0;
        return true;
    }

    /// <summary>Passes over what stands after the last entry: there must be no more.</summary>
    /// <exception cref="UsageException">There is more.</exception>
    public void Finish()
    {
        Skip(hasEntries ? frame.End : frame.WithoutSubjects);
        if (!Content.IsAtEnd)
            throw Content.Unfit();
    }

    public void Dispose()
    {
        Content.Dispose();
        index.Dispose();
    }

    private void Skip(ReadOnlyMemory<byte> bytes)
    {
        if (!Content.Take(bytes.Length).SequenceEqual(bytes.Span))
            throw Content.Unfit();
    }
}
