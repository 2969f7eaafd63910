namespace ResponseEval.Tool.Input;

/// <summary>Cuts NDJSON at its line ends, LF or CRLF. Blank lines are no subjects; the last line needs no line end.</summary>
internal sealed class NdjsonSplitter(Stream stream, InputName input) : SubjectSplitter(stream, input)
{
    private static readonly byte[] _blanks = " \t\r"u8.ToArray();
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
            PassBlanks(Filled);
        Scanned = Filled;
    }

    protected override void Finish(SubjectBatch batch) => EndLine(batch, Filled);

    private void EndLine(SubjectBatch batch, int end)
    {
        PassBlanks(end);
        var content = Buffered[Start..end].TrimEnd(_blanks).Length;
        if (content > 0 || IsTooLarge)
            Complete(batch, Start + content, line);
    }

    private void PassBlanks(int end) => Start = end - Buffered[Start..end].TrimStart(_blanks).Length;
}
