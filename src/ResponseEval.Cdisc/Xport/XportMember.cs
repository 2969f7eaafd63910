using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>A member of a transport file, one data set: what its headers say.</summary>
/// <param name="Metadata">The table.</param>
/// <param name="Fields">Where its columns lie in a row.</param>
/// <param name="RowLength">The bytes of a row.</param>
/// <param name="Warnings">What is remarkable about the headers.</param>
internal sealed record XportMember(TableMetadata Metadata, XportField[] Fields, int RowLength, IReadOnlyList<TableWarning> Warnings)
{
    /// <summary>The most columns that a table may have: their numbers are 16-bit integers.</summary>
    public const int MaxColumns = short.MaxValue;

    /// <summary>The most bytes that a row may have.</summary>
    public const int MaxRowLength = 1 << 24;

    private const string MemberDetails = "000000000000000001600000000140";
    private const int NameOffset = 8;
    private const int ColumnCountOffset = 52;
    private const int ColumnCountLength = 6;
    private const int RowCountLength = 15;

    /// <summary>Reads the headers of a member, from its first up to that of the rows.</summary>
    /// <exception cref="TableFormatException">They break the format, or the file ends within them.</exception>
    public static XportMember Read(XportInput input, XportVersion version, XportText text)
    {
        var namestrSize = DescriptorSize(input, version);
        XportHeader.Take(input, XportHeader.Descriptor(version));
        var metadata = Describe(input, version, text);
        var variables = new XportVariable[ColumnCount(input, version)];
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < variables.Length; i++)
        {
            var position = input.Position;
            variables[i] = XportNamestr.Read(input.Take(namestrSize, "the description of a variable"), position, version, text);
            if (!places.TryAdd(variables[i].Name, i))
                throw new TableFormatException($"byte {position}", $"the name {variables[i].Name} once more", "names that differ in more than case");
        }

        input.SkipToRecord();
        if (version == XportVersion.V8)
            XportLabels.Read(input, variables, places, text);
        var fieldsAt = input.Position;
        var rows = RowCount(input, version);
        return new XportMember(
            metadata with { Columns = [.. variables.Select(variable => variable.ToColumn())], Records = rows },
            [.. variables.Select(variable => variable.Field)],
            LengthOfRow(variables, fieldsAt),
            NumberWarnings(variables));
    }

    /// <summary>Writes the headers of a member, all but the last.</summary>
    public static void Write(XportOutput output, TableMetadata table, XportVariable[] variables, XportVersion version)
    {
        output.Write(XportHeader.Record(XportHeader.Member(version), MemberDetails));
        output.Write(XportHeader.Record(XportHeader.Descriptor(version)));
        var place = $"data set {table.Name}";
        var system = XportSystem.Of(table);
        var records = (stackalloc byte[2 * XportInput.RecordLength]);
        records.Fill((byte)' ');
        XportText.Fill(records[..NameOffset], "SAS");
        XportText.Fill(records.Slice(NameOffset, NameLength(version)), table.Name);
        var rest = records[(NameOffset + NameLength(version))..];
        XportText.Fill(rest[..8], "SASDATA");
        XportText.Fill(rest[8..16], system.Version);
        XportText.Fill(rest[16..24], system.OperatingSystem);
        XportText.Fill(records[64..80], XportTime.Format(table.CreatedAt, place));
        XportText.Fill(records[80..96], XportTime.Format(table.ModifiedAt, place));
        XportText.Fill(records[112..152], table.Label);
        XportText.Fill(records[152..], table.SasType);
        output.Write(records);
        output.Write(XportHeader.Record(XportHeader.Namestrs(version), string.Create(CultureInfo.InvariantCulture, $"{variables.Length:D10}{new string('0', 20)}")));
        Span<byte> namestr = stackalloc byte[XportNamestr.Size];
        foreach (var variable in variables)
        {
            XportNamestr.Write(namestr, variable, version);
            output.Write(namestr);
        }

        output.PadRecord();
        XportLabels.Write(output, variables);
    }

    /// <summary>The header of the rows, in which version 8 states their number, from the right.</summary>
    public static byte[] RowCountRecord(XportVersion version, long rows) => XportHeader.Record(
        XportHeader.Observations(version),
        version == XportVersion.V5 ? null : rows.ToString(CultureInfo.InvariantCulture).PadLeft(RowCountLength));

    /// <summary>The name of the member that follows, for a notice.</summary>
    public static string NameAhead(XportInput input, XportVersion version)
    {
        var ahead = input.Peek(3 * XportInput.RecordLength);
        return ahead.Length < 3 * XportInput.RecordLength
            ? "cut off"
            : XportHeader.Printable(ahead.Slice(2 * XportInput.RecordLength + NameOffset, NameLength(version)));
    }

    private static int NameLength(XportVersion version) => version == XportVersion.V5 ? 8 : 32;

    private static int DescriptorSize(XportInput input, XportVersion version)
    {
        var position = input.Position + XportHeader.DetailsOffset;
        var header = XportHeader.Take(input, XportHeader.Member(version));
        return XportHeader.DescriptorSize(header) ?? throw new TableFormatException(
            $"byte {position}", $"\"{XportHeader.Printable(header[XportHeader.DetailsOffset..])}\"", "the size of variable descriptions, 0140 or 0136");
    }

    private static TableMetadata Describe(XportInput input, XportVersion version, XportText text)
    {
        var position = input.Position;
        var first = input.Take(XportInput.RecordLength, "the record with the name of the data set");
        var nameLength = NameLength(version);
        var name = text.Field(first.Slice(NameOffset, nameLength), position + NameOffset);
        if (name.Length == 0)
            throw new TableFormatException($"byte {position + NameOffset}", "blanks", "the name of a data set");
        var system = first[(NameOffset + nameLength + 8)..];
        var metadata = XportSystem.Read(system[..8], system[8..16]).ApplyTo(new TableMetadata(name, []));
        var created = XportTime.Parse(Encoding.Latin1.GetString(first[^16..]));
        position = input.Position;
        var second = input.Take(XportInput.RecordLength, "the record with the label of the data set");
        return metadata with
        {
            CreatedAt = created,
            ModifiedAt = XportTime.Parse(Encoding.Latin1.GetString(second[..16])),
            Label = text.Field(second.Slice(32, 40), position + 32),
            SasType = text.Field(second[72..], position + 72),
        };
    }

    private static int ColumnCount(XportInput input, XportVersion version)
    {
        var position = input.Position + ColumnCountOffset;
        var digits = XportHeader.Take(input, XportHeader.Namestrs(version)).Slice(ColumnCountOffset, ColumnCountLength);
        return int.TryParse(digits, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= MaxColumns
            ? count
            : throw new TableFormatException($"byte {position}", $"\"{XportHeader.Printable(digits)}\"", $"the number of variables, 1 to {MaxColumns}");
    }

    /// <summary>The number of rows as version 8 states it; null if it states none, as 0 does for some writers.</summary>
    private static long? RowCount(XportInput input, XportVersion version)
    {
        var position = input.Position + XportHeader.DetailsOffset;
        var digits = XportHeader.Take(input, XportHeader.Observations(version)).Slice(XportHeader.DetailsOffset, RowCountLength).Trim((byte)' ');
        if (version == XportVersion.V5 || digits.IsEmpty)
            return null;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            ? rows == 0 ? null : rows
            : throw new TableFormatException($"byte {position}", $"\"{XportHeader.Printable(digits)}\"", "the number of rows");
    }

    /// <summary>The bytes of a row, which the variables must fill without a gap and without sharing a byte.</summary>
    private static int LengthOfRow(XportVariable[] variables, long position)
    {
        var length = 0;
        foreach (var variable in variables.OrderBy(variable => variable.Field.Offset))
        {
            if (variable.Field.Offset != length)
            {
                throw new TableFormatException(
                    $"byte {position}, column {variable.Name}", $"a place from byte {variable.Field.Offset} of the row on", $"{length}, where the one before it ends");
            }

            length += variable.Field.Length;
            if (length > MaxRowLength)
                throw new TableFormatException($"byte {position}, column {variable.Name}", $"rows of {length} bytes or more", $"{MaxRowLength} bytes at most");
        }

        return length;
    }

    private static TableWarning[] NumberWarnings(XportVariable[] variables)
    {
        for (var i = 1; i < variables.Length; i++)
        {
            if (variables[i].Number != variables[i - 1].Number + 1)
            {
                return [new TableWarning(
                    $"column {variables[i].Name}",
                    $"The variable has the number {variables[i].Number} after {variables[i - 1].Number}; the columns stay in the order of the file.")];
            }
        }

        return [];
    }
}
