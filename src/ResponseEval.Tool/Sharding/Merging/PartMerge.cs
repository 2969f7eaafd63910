using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>
/// Goes through the entries of all parts in the order of the inputs. Each entry belongs to one part: what is missing or there twice is noticed. Memory holds a
/// buffer for each part.
/// </summary>
internal sealed class PartMerge : IDisposable
{
    private const int MostOpenParts = 20;

    private readonly ToolHost host;
    private readonly PartSet parts;
    private readonly PartReader[] readers;

    /// <param name="host">Receives the messages of the shards.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="frame">What stands around and between the entries of each part.</param>
    public PartMerge(ToolHost host, PartSet parts, ResultFrame frame)
    {
        (this.host, this.parts) = (host, parts);
        Progress = host.ErrorIsTerminal ? new RunProgress(host.Error, totalBytes: null, TimeProvider.System) : null;
        readers = [.. parts.Paths.Select(path => new PartReader(path, frame, staysOpen: parts.Paths.Count <= MostOpenParts))];
    }

    /// <summary>How far it is; null where nobody would see it.</summary>
    public RunProgress? Progress { get; init; }

    /// <summary>The parts as files, which stand where their entries begin, and after <see cref="Execute"/> where they end.</summary>
    public IEnumerable<FileCursor> Contents => readers.Select(static reader => reader.Content);

    /// <summary>Goes from the first entry to the last and says what the shards said of them.</summary>
    /// <param name="take">Reads the bytes of an entry that has some, as many as it is told.</param>
    /// <exception cref="UsageException">The parts do not fit together.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public void Execute(Action<FileCursor, long> take)
    {
        var next = new PriorityQueue<PartReader, long>();
        foreach (var reader in readers)
            Enqueue(reader);
        for (long entry = 0; entry < parts.Entries; entry++)
        {
            parts.Interrupt.ThrowIfCancellationRequested();
            if (!next.TryDequeue(out var reader, out var found) || found != entry)
                throw new UsageException($"the indexes of the parts do not fit together: entry {entry} of the inputs should be in one of them");
            Say(reader.Entry.Messages);
            if (reader.Entry.Length > 0)
                take(reader.Content, reader.Entry.Length);
            Progress?.Show(entry, bytes: 0);
            Enqueue(reader);
        }

        Progress?.Clear();
        if (next.Count > 0)
            throw new UsageException($"the indexes of the parts do not fit together: the inputs have {parts.Entries} entries, and there are more");

        void Enqueue(PartReader reader)
        {
            if (reader.MoveNext())
                next.Enqueue(reader, reader.Entry.Entry);
        }
    }

    /// <summary>Checks that nothing follows but the end of the frame.</summary>
    /// <exception cref="UsageException">Something does.</exception>
    public void Finish()
    {
        foreach (var reader in readers)
            reader.Finish();
    }

    public void Dispose()
    {
        foreach (var reader in readers)
            reader.Dispose();
    }

    private void Say(IReadOnlyList<string>? messages)
    {
        if (messages is null)
            return;
        Progress?.Clear();
        foreach (var message in messages)
            host.Error.WriteLine(PlainText.Of(message));
    }
}
