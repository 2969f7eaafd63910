using System.Buffers.Binary;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>
/// The descriptor of a variable (TS-140, "struct NAMESTR"): 0 type, 2 hash, 4 length, 6 number, 8 name, 16 label, 56 format, 64 its width, 66 its
/// decimals, 68 its justification, 72 informat, 80 its width, 82 its decimals, 84 place in the row; in version 8 also 88 long name, 120 length of the
/// label, 122 of the format's name, 124 of the informat's.
/// </summary>
internal static class XportNamestr
{
    /// <summary>The size that SAS writes everywhere but on VAX/VMS.</summary>
    public const int Size = 140;

    /// <summary>Longer labels stand in records of their own.</summary>
    public const int LabelLength = 40;

    /// <summary>Longer names of formats stand in records of their own.</summary>
    public const int FormatNameLength = 8;

    private const int Numeric = 1;
    private const int Character = 2;
    private const int ShortNameLength = 8;
    private const int LongNameLength = 32;

    /// <summary>Reads a descriptor.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="position">Where it stands in the file.</param>
    /// <param name="version">The generation of the file.</param>
    /// <param name="text">The encoding.</param>
    /// <exception cref="TableFormatException">It describes no variable.</exception>
    public static XportVariable Read(ReadOnlySpan<byte> bytes, long position, XportVersion version, XportText text)
    {
        var isLong = version == XportVersion.V8 && bytes.Slice(88, LongNameLength).ContainsAnyExcept((byte)' ', (byte)0);
        var nameAt = isLong ? 88 : 8;
        var name = Name(bytes.Slice(nameAt, isLong ? LongNameLength : ShortNameLength), position + nameAt);
        var hasLongLabel = version == XportVersion.V8 && Short(bytes, 120) > LabelLength;
        var label = bytes.Slice(16, LabelLength);
        return new XportVariable(name, Field(bytes, position, name))
        {
            Number = Short(bytes, 6),
            Label = hasLongLabel ? text.CutField(label, position + 16) : text.Field(label, position + 16),
            Format = Format(bytes, 56, 64, position, text),
            Informat = Format(bytes, 72, 80, position, text),
            IsRightJustified = Short(bytes, 68) == 1,
        };
    }

    /// <summary>Writes a descriptor.</summary>
    /// <param name="bytes">Where to: <see cref="Size"/> bytes.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="version">The generation of the file.</param>
    public static void Write(Span<byte> bytes, XportVariable variable, XportVersion version)
    {
        bytes.Clear();
        SetShort(bytes, 0, variable.Field.IsText ? Character : Numeric);
        SetShort(bytes, 4, variable.Field.Length);
        SetShort(bytes, 6, variable.Number);
        XportText.Fill(bytes.Slice(8, ShortNameLength), variable.Name);
        XportText.Fill(bytes.Slice(16, LabelLength), variable.Label);
        SetFormat(bytes, 56, 64, variable.Format);
        SetShort(bytes, 68, variable.IsRightJustified ? 1 : 0);
        SetFormat(bytes, 72, 80, variable.Informat);
        BinaryPrimitives.WriteInt32BigEndian(bytes[84..], variable.Field.Offset);
        if (version == XportVersion.V5)
            return;
        XportText.Fill(bytes.Slice(88, LongNameLength), variable.Name);
        SetShort(bytes, 120, XportText.Length(variable.Label));
        SetShort(bytes, 122, variable.Format.Name.Length);
        SetShort(bytes, 124, variable.Informat.Name.Length);
    }

    private static string Name(ReadOnlySpan<byte> bytes, long position)
    {
        var name = bytes.TrimEnd(" \0"u8);
        if (name.IsEmpty || name[0] == ' ' || name.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
            throw new TableFormatException($"byte {position}", $"the name \"{XportHeader.Printable(name)}\"", "the name of a variable in ASCII");
        return Encoding.ASCII.GetString(name);
    }

    private static XportField Field(ReadOnlySpan<byte> bytes, long position, string name)
    {
        var type = Short(bytes, 0);
        if (type is not (Numeric or Character))
            throw new TableFormatException($"byte {position}, column {name}", $"the type {type}", "1 (numeric) or 2 (character)");
        var isText = type == Character;
        var length = Short(bytes, 4);
        if (length < (isText ? 1 : 2) || !isText && length > XportVariable.WholeNumber)
        {
            var expected = isText ? "1 to 32767 bytes for a text" : "2 to 8 bytes for a number";
            throw new TableFormatException($"byte {position + 4}, column {name}", $"a length of {length}", expected);
        }

        var offset = BinaryPrimitives.ReadInt32BigEndian(bytes[84..]);
        if (offset < 0)
            throw new TableFormatException($"byte {position + 84}, column {name}", $"the place {offset} in the row", "a place from 0 on");
        return new XportField(offset, length, isText);
    }

    private static SasFormat Format(ReadOnlySpan<byte> bytes, int name, int numbers, long position, XportText text)
    {
        var width = Short(bytes, numbers);
        var decimals = Short(bytes, numbers + 2);
        if (width < 0 || decimals < 0)
            throw new TableFormatException($"byte {position + numbers}", $"the width {width} and decimals {decimals} of a format", "numbers from 0 on");
        return new SasFormat(text.Field(bytes.Slice(name, FormatNameLength), position + name), width, decimals);
    }

    private static void SetFormat(Span<byte> bytes, int name, int numbers, SasFormat format)
    {
        XportText.Fill(bytes.Slice(name, FormatNameLength), format.Name);
        SetShort(bytes, numbers, format.Width);
        SetShort(bytes, numbers + 2, format.Decimals);
    }

    private static int Short(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt16BigEndian(bytes[offset..]);

    private static void SetShort(Span<byte> bytes, int offset, int value) => BinaryPrimitives.WriteInt16BigEndian(bytes[offset..], (short)value);
}
