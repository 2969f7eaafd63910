namespace ResponseEval.Tool.Input;

/// <summary>
/// Cuts a stream into subjects without understanding them, chunk by chunk. It never holds more than the largest subject: what is longer
/// is passed over to its end and reported.
/// </summary>
internal abstract class SubjectSplitter(Stream stream, InputName input)
{
    public const int LargestSubject = 16 * 1024 * 1024;

    private const int ChunkBytes = 256 * 1024;
    private byte[] buffer = new byte[ChunkBytes];
    private bool atBeginning = true;

    /// <summary>True if the last chunk was not a whole one: a pipe has no more for the moment.</summary>
    public bool LastChunkWasShort { get; private set; }

    protected InputName Input { get; } = input;

    /// <summary>The bytes read and not yet given away; a subject that is not complete begins at <see cref="Start"/>.</summary>
    protected ReadOnlySpan<byte> Buffered => buffer.AsSpan(0, Filled);

    /// <summary>Where the subject begins that is not complete.</summary>
    protected int Start { get; set; }

    /// <summary>How far the bytes have been looked at.</summary>
    protected int Scanned { get; set; }

    protected int Filled { get; private set; }

    /// <summary>True while passing over a subject that is too large: its bytes are gone.</summary>
    protected bool IsTooLarge { get; private set; }

    /// <summary>Reads one chunk and adds the subjects that it completes. False at the end of the input.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public bool ReadChunk(SubjectBatch batch)
    {
        MakeRoom();
        var room = Math.Min(ChunkBytes, buffer.Length - Filled);
        var count = stream.Read(buffer, Filled, room);
        if (count == 0)
        {
            if (atBeginning)
                Split(batch);
            Finish(batch);
            return false;
        }

        LastChunkWasShort = count < room;
        Filled += count;
        if (atBeginning && !PassByteOrderMark())
            return true;
        Split(batch);
        return true;
    }

    /// <summary>Adds the subjects that are complete, up to the end of the buffer.</summary>
    protected abstract void Split(SubjectBatch batch);

    /// <summary>Deals with what is left at the end of the input.</summary>
    protected abstract void Finish(SubjectBatch batch);

    /// <summary>Adds the subject from <see cref="Start"/> to the end given.</summary>
    protected void Complete(SubjectBatch batch, int end, long number)
    {
        var place = new SubjectPlace(Input, number);
        if (IsTooLarge || end - Start > LargestSubject)
            batch.Add(Problems.InputProblems.TooLarge(place));
        else
            batch.Add(Buffered[Start..end], place);
        IsTooLarge = false;
    }

    private void MakeRoom()
    {
        IsTooLarge |= Filled - Start > LargestSubject;
        if (IsTooLarge)
            Start = Filled;

        if (Start > 0)
        {
            buffer.AsSpan(Start, Filled - Start).CopyTo(buffer);
            Scanned -= Start;
            Filled -= Start;
            Start = 0;
        }

        if (Filled == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
    }

    /// <summary>False while the input may still turn out to begin with a byte order mark.</summary>
    private bool PassByteOrderMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (Filled < mark.Length && mark.StartsWith(Buffered))
            return false;
        atBeginning = false;
        if (Buffered.StartsWith(mark))
            Start = Scanned = mark.Length;
        return true;
    }
}
