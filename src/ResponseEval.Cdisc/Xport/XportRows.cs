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

    /// <summary>How many rows fill so many bytes of whole records at least: a record is filled with 79 blanks at most.</summary>
    public static long LeastRows(long bytes, int rowLength) => (Math.Max(0, bytes - XportInput.RecordLength + 1) + rowLength - 1) / rowLength;

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
        // Blanks are no number that anybody writes: 0x2020... is 2.9e-40.
        var hasNumbers = Array.Exists(member.Fields, field => !field.IsText);
        var least = hasNumbers ? 0 : LeastRows(input.Position - begin, length);
        var notRows = Count + blankRowsAhead - Math.Max(Count, least);
        blankRowsAhead -= notRows;
        if (blankRowsAhead > 0)
            Warn($"row {Count + 1}", $"The last rows, {blankRowsAhead} of them, hold nothing but blanks.");
        var blanks = notRows * length + left;
        if (notRows > 0 && !hasNumbers)
            Warn($"byte {input.Position - blanks}", $"The last {blanks} blanks fill the record or are {notRows} more rows of empty text; they are taken for filling.");
        if (blanks >= XportInput.RecordLength)
            Warn($"byte {input.Position - blanks}", $"The last row is followed by {blanks} blanks, more than fill a record; they are not taken for rows.");
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
            Warn($"byte {input.Position}", $"Another data set begins here, {XportMember.NameAhead(input, version)}; it is read by its name.");
    }

    private void Warn(string place, string text) => warnings.Add(new TableWarning(place, text));

    private TableFormatException CutOff(int left) => new(
        $"byte {input.Position}",
        $"{(HasNextMember ? "the next member" : "the end of the file")} after {left} more bytes",
        $"row {Count + blankRowsAhead + 1}, of {length} bytes, or blanks up to the end of a record");

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)' ');
}
