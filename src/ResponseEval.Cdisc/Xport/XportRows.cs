namespace ResponseEval.Cdisc;

/// <summary>
/// The rows of a member as bytes. Version 5 does not say how many there are: they go on to the next member or to the end of the file, where blanks
/// fill the last record. Rows of blanks among those bytes may be rows or filling; a version 8 file that states its rows leaves no such doubt.
/// </summary>
/// <param name="input">The file, at the first row.</param>
/// <param name="version">Its generation.</param>
/// <param name="member">The member.</param>
internal sealed class XportRows(XportInput input, XportVersion version, XportMember member)
{
    private readonly int length = member.RowLength;
    private readonly long begin = input.Position;
    private readonly List<TableWarning> warnings = [];
    private byte[]? blankRow;
    private long blankRowsAhead;
    private State state = State.Unknown;

    private enum State
    {
        Unknown,
        RowAhead,
        InRow,
        AtEnd,
    }

    /// <summary>Rows read so far.</summary>
    public long Count { get; private set; }

    /// <summary>True if another member follows the last row.</summary>
    public bool HasNextMember { get; private set; }

    /// <summary>What is remarkable about the end.</summary>
    public IReadOnlyList<TableWarning> Warnings => warnings;

    /// <summary>The row read last, valid until the next is read.</summary>
    public ReadOnlySpan<byte> Current => state == State.InRow ? input.Peek(length) : blankRow;

    /// <summary>Goes to the next row.</summary>
    /// <returns>False after the last row.</returns>
    /// <exception cref="TableFormatException">The file ends within a row.</exception>
    public bool Read()
    {
        if (state == State.InRow)
        {
            input.Skip(length);
            state = State.Unknown;
        }

        if (state == State.Unknown)
            LookAhead();
        if (blankRowsAhead > 0)
            blankRowsAhead--;
        else if (state == State.RowAhead)
            state = State.InRow;
        else
            return false;
        Count++;
        return true;
    }

    private void LookAhead()
    {
        if (member.Metadata.Records is { } stated)
        {
            if (Count == stated)
                EndStated(stated);
            else if (input.Peek(length).Length == length)
                state = State.RowAhead;
            else
                throw CutOff(input.Peek(length).Length);
            return;
        }

        int left;
        while (!IsEnd(out left))
        {
            if (!IsBlank(input.Peek(length)))
            {
                state = State.RowAhead;
                return;
            }

            blankRow ??= input.Peek(length).ToArray();
            blankRowsAhead++;
            input.Skip(length);
        }

        End(left);
    }

    /// <summary>True if the data end before another row would; then the bytes that are left are counted.</summary>
    private bool IsEnd(out int left)
    {
        var ahead = input.Peek(length + XportInput.RecordLength);
        left = Math.Min(ahead.Length, length);
        for (var record = input.ToRecord; record < left; record += XportInput.RecordLength)
        {
            if (!XportHeader.IsMember(ahead[record..], version))
                continue;
            left = record;
            HasNextMember = true;
            return true;
        }

        return left < length;
    }

    private void End(int left)
    {
        var filling = input.Peek(left);
        if ((input.Position + left) % XportInput.RecordLength != 0 || left >= XportInput.RecordLength || !IsBlank(filling))
            throw CutOff(left);
        input.Skip(left);
        AtEnd();
        var blank = blankRowsAhead * length + left;
        if (Array.Exists(member.Fields, field => !field.IsText))
        {
            // Blanks are no number that anybody writes: 0x2020... would be 2.9e-40.
            blankRowsAhead = 0;
            if (blank >= XportInput.RecordLength)
                warnings.Add(new TableWarning($"byte {input.Position - blank}", $"is followed by {blank} blanks, more than fill a record; they are no rows"));
            return;
        }

        // A record is filled with 79 blanks at most: what lies before them are rows.
        var data = input.Position - begin;
        var least = (Math.Max(0, data - XportInput.RecordLength + 1) + length - 1) / length;
        var doubtful = Count + blankRowsAhead - Math.Max(Count, least);
        blankRowsAhead -= doubtful;
        if (blankRowsAhead > 0)
            warnings.Add(new TableWarning($"row {Count + 1}", $"and what follows it, {blankRowsAhead} rows, hold nothing but blanks"));
        if (doubtful > 0)
            warnings.Add(new TableWarning($"byte {input.Position - blank}", $"is followed by {blank} blanks, which fill the last record or are {doubtful} more rows of empty text; they are taken for filling"));
    }

    private void EndStated(long stated)
    {
        var filling = input.Peek(input.ToRecord);
        if (filling.Length < input.ToRecord)
            throw CutOff(filling.Length);
        var after = input.Peek(filling.Length + XportInput.RecordLength)[filling.Length..];
        HasNextMember = XportHeader.IsMember(after, version);
        if (!IsBlank(filling) || !HasNextMember && !after.IsEmpty)
            throw new TableFormatException($"byte {input.Position}", "more data", $"the end of the {stated} rows that the header states");
        input.Skip(filling.Length);
        AtEnd();
    }

    private void AtEnd()
    {
        state = State.AtEnd;
        if (HasNextMember)
            warnings.Add(new TableWarning($"byte {input.Position}", $"begins another data set, {XportMember.NameAhead(input, version)}; this reader stops before it"));
    }

    private TableFormatException CutOff(int left) => new(
        $"byte {input.Position}",
        $"{(HasNextMember ? "the next member" : "the end of the file")} after {left} more bytes",
        $"row {Count + blankRowsAhead + 1}, of {length} bytes, or blanks up to the end of a record");

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)' ');
}
