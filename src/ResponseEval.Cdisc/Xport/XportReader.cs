using System.Text;
using System.Text.Unicode;

namespace ResponseEval.Cdisc;

/// <summary>
/// Reads a data set from a SAS transport file, version 5 or 8. Numbers are dates if their format says so; whole numbers cannot be told from others.
/// Texts lose the blanks after them. Memory does not grow with the file, and a row allocates nothing.
/// </summary>
/// <remarks>
/// Tables have at most 32,767 columns and rows of at most 16 MiB. The variables must fill the row without a gap. A version 5 file does not
/// say where it ends: one that was cut off between two rows looks whole, and rows of blanks at the end of a table of texts alone may be filling;
/// the latter is a warning. Several data sets in a file are read one at a time; see <see cref="Members"/>.
/// </remarks>
public sealed class XportReader : TableReader
{
    private readonly XportInput input;
    private readonly XportText text;
    private readonly XportMember member;
    private readonly XportRows rows;
    private readonly Cell[] cells;
    private readonly TableRowBuilder? transcoded;

    /// <summary>Reads the headers up to the first row of the data set.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <param name="options">Encoding and data set; null for UTF-8 and the first.</param>
    /// <exception cref="TableFormatException">The file is no transport file, is damaged, or has no such data set.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public XportReader(Stream stream, TableReadOptions? options = null)
    {
        input = new XportInput(stream);
        text = new XportText(options?.Encoding);
        Version = XportLibrary.Open(input);
        var names = new List<string>();
        while (true)
        {
            member = XportMember.Read(input, Version, text);
            rows = new XportRows(input, Version, member);
            if (options?.Member is not { } wanted || string.Equals(member.Metadata.Name, wanted, StringComparison.OrdinalIgnoreCase))
                break;
            names.Add(member.Metadata.Name);
            while (rows.Read())
                continue;
            if (!rows.HasNextMember)
                throw new TableFormatException($"byte {input.Position}", $"the end of the file after {string.Join(", ", names)}", $"the data set {wanted}");
        }

        cells = new Cell[member.Fields.Length];
        transcoded = text.IsUtf8 ? null : new TableRowBuilder(cells.Length);
    }

    /// <summary>The generation of the file.</summary>
    public XportVersion Version { get; }

    /// <inheritdoc/>
    public override TableMetadata Metadata => member.Metadata;

    /// <inheritdoc/>
    public override TableRow Row => transcoded is null ? new TableRow(rows.Current, cells) : transcoded.Row;

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => [.. member.Warnings, .. rows.Warnings];

    /// <summary>Lists the data sets of a file, each with the number of its rows. Reads the whole file.</summary>
    /// <param name="stream">The file; it is closed.</param>
    /// <param name="options">The encoding of names and labels; null for UTF-8.</param>
    /// <exception cref="TableFormatException">The file is no transport file, or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ValueList<TableMetadata> Members(Stream stream, TableReadOptions? options = null)
    {
        using var input = new XportInput(stream);
        var text = new XportText(options?.Encoding);
        var version = XportLibrary.Open(input);
        var members = new List<TableMetadata>();
        XportRows rows;
        do
        {
            var member = XportMember.Read(input, version, text);
            rows = new XportRows(input, version, member);
            while (rows.Read())
                continue;
            members.Add(member.Metadata with { Records = rows.Count });
        }
        while (rows.HasNextMember);
        return [.. members];
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!rows.Read())
            return false;
        RowNumber = rows.Count;
        var row = rows.Current;
        transcoded?.Clear();
        for (var i = 0; i < cells.Length; i++)
        {
            var field = member.Fields[i];
            var bytes = row.Slice(field.Offset, field.Length);
            if (!field.IsText)
                SetNumber(i, IbmFloat.Read(bytes));
            else if (transcoded is null)
                SetUtf8(i, field.Offset, bytes[..(bytes.LastIndexOfAnyExcept((byte)' ') + 1)]);
            else
                Transcode(i, bytes.TrimEnd((byte)' '));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => input.Dispose();

    private void SetNumber(int column, Cell cell)
    {
        cells[column] = cell;
        if (transcoded is null)
            return;
        if (cell.Kind == CellKind.Number)
            transcoded.Set(column, cell.Number);
        else
            transcoded.SetMissing(column, cell.MissingCode);
    }

    private void SetUtf8(int column, int offset, ReadOnlySpan<byte> bytes)
    {
        if (!Ascii.IsValid(bytes) && !Utf8.IsValid(bytes))
            throw WrongEncoding(column, bytes, null);
        cells[column] = Cell.Text(offset, bytes.Length);
    }

    private void Transcode(int column, ReadOnlySpan<byte> bytes)
    {
        try
        {
            transcoded!.Set(column, text.ToUtf8(bytes));
        }
        catch (DecoderFallbackException exception)
        {
            throw WrongEncoding(column, bytes, exception);
        }
    }

    private TableFormatException WrongEncoding(int column, ReadOnlySpan<byte> bytes, Exception? cause) =>
        new($"row {RowNumber}, column {Metadata.Columns[column].Name}", $"\"{XportHeader.Printable(bytes[..Math.Min(bytes.Length, 40)])}\"", text.Expected, cause);
}
