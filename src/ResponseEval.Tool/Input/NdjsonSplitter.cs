namespace ResponseEval.Tool.Input;

/// <summary>Cuts NDJSON at its line ends, LF or CRLF. Blank lines are no subjects; the last line needs no line end.</summary>
internal sealed class NdjsonSplitter(Stream stream, InputName input) : SubjectSplitter(stream, input)
{
    private long line = 1;

    protected override void Split(SubjectBatch batch)
    {
        while (true)
        {
            var length = Buffered[Scanned..].IndexOf((byte)'\n');
            if (length < 0)
                break;
            EndLine(batch, Scanned + length);
            Start = Scanned = Scanned + length + 1;
            line++;
        }

        // What is blank so far need not be kept: a line of blanks may be as long as it likes.
        if (!IsTooLarge)
            Start = Filled - Buffered[Start..].TrimStart(" \t\r"u8).Length;
        Scanned = Filled;
    }

    protected override void Finish(SubjectBatch batch) => EndLine(batch, Filled);

    private void EndLine(SubjectBatch batch, int end)
    {
        var content = Buffered[Start..end].TrimEnd(" \t\r"u8).Length;
        if (content > 0 || IsTooLarge)
            Complete(batch, Start + content, line);
    }
}
