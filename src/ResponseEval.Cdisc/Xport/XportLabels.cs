using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>
/// The records of version 8 for labels of more than 40 bytes (LABELV8) and format names of more than 8 (LABELV9). Each entry: number of the variable,
/// lengths, then name and label, and in LABELV9 format and informat as FORMAT statements write them.
/// </summary>
internal static class XportLabels
{
    private const string WithLabels = "LABELV8";
    private const string WithFormats = "LABELV9";

    /// <summary>Reads the label records if there are any, and puts what they say into the variables.</summary>
    /// <param name="input">The file.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="places">Their places by name.</param>
    /// <param name="text">The encoding.</param>
    /// <exception cref="TableFormatException">They name a variable that does not exist, or end too early.</exception>
    public static void Read(XportInput input, XportVariable[] variables, Dictionary<string, int> places, XportText text)
    {
        var header = input.Peek(XportInput.RecordLength);
        var name = XportHeader.NameOf(header);
        if (name is not (WithLabels or WithFormats))
            return;
        var count = Count(header[XportHeader.DetailsOffset..]);
        if (count is null || count > variables.Length)
        {
            throw new TableFormatException(
                $"byte {input.Position + XportHeader.DetailsOffset}",
                $"\"{XportHeader.Printable(header[XportHeader.DetailsOffset..])}\"",
                $"the number of labels, at most {variables.Length}");
        }

        input.Skip(XportInput.RecordLength);
        for (var i = 0; i < count; i++)
            ReadEntry(input, variables, places, text, hasFormats: name == WithFormats);
        input.SkipToRecord();
    }

    /// <summary>Writes label records if a variable needs them.</summary>
    public static void Write(XportOutput output, XportVariable[] variables)
    {
        var hasFormats = variables.Any(HasLongFormat);
        var inNeed = variables.Where(variable => HasLongFormat(variable) || XportText.Length(variable.Label) > XportNamestr.LabelLength).ToArray();
        if (inNeed.Length == 0)
            return;
        // SAS writes this count from the left and reads no other.
        output.Write(XportHeader.Record(hasFormats ? WithFormats : WithLabels, inNeed.Length.ToString(CultureInfo.InvariantCulture)));
        foreach (var variable in inNeed)
        {
            string[] texts = hasFormats
                ? [variable.Name, variable.Label, variable.Format.Text ?? "", variable.Informat.Text ?? ""]
                : [variable.Name, variable.Label];
            output.WriteShort(variable.Number);
            foreach (var item in texts)
                output.WriteShort(XportText.Length(item));
            foreach (var item in texts)
                output.Write(Encoding.UTF8.GetBytes(item));
        }

        output.PadRecord();
    }

    private static bool HasLongFormat(XportVariable variable) =>
        variable.Format.Name.Length > XportNamestr.FormatNameLength || variable.Informat.Name.Length > XportNamestr.FormatNameLength;

    /// <summary>The first number among the bytes: SAS writes it from the left, others have written it from the right and another behind it.</summary>
    private static int? Count(ReadOnlySpan<byte> details)
    {
        var begin = details.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (begin < 0)
            return null;
        var count = 0;
        foreach (var digit in details[begin..])
        {
            if (digit is < (byte)'0' or > (byte)'9' || count > short.MaxValue)
                break;
            count = 10 * count + digit - '0';
        }

        return count;
    }

    /// <summary>Reads one entry. Its variable is found by name: the numbers count from 1 in the files of SAS and from 0 in those of others.</summary>
    private static void ReadEntry(XportInput input, XportVariable[] variables, Dictionary<string, int> places, XportText text, bool hasFormats)
    {
        var position = input.Position;
        var lengths = (stackalloc int[4])[..(hasFormats ? 4 : 2)];
        var head = input.Take(sizeof(ushort) * (1 + lengths.Length), "a label entry");
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = BinaryPrimitives.ReadUInt16BigEndian(head[(sizeof(ushort) * (1 + i))..]);
        var name = TakeText(input, lengths[0], text);
        if (!places.TryGetValue(name, out var index))
            throw new TableFormatException($"byte {position}", $"a label for the variable \"{name}\"", "one of the variables described before");
        var label = TakeText(input, lengths[1], text);
        if (label.Length > 0)
            variables[index] = variables[index] with { Label = label };
        if (!hasFormats)
            return;
        if (TakeFormat(input, lengths[2], text) is { } format)
            variables[index] = variables[index] with { Format = format };
        if (TakeFormat(input, lengths[3], text) is { } informat)
            variables[index] = variables[index] with { Informat = informat };
    }

    private static string TakeText(XportInput input, int length, XportText text)
    {
        var position = input.Position;
        return text.Field(input.Take(length, "a text"), position);
    }

    private static SasFormat? TakeFormat(XportInput input, int length, XportText text)
    {
        var position = input.Position;
        var found = TakeText(input, length, text);
        if (found.Length == 0)
            return null;
        return SasFormat.TryParse(found, out var format)
            ? format
            : throw new TableFormatException($"byte {position}", $"\"{found}\"", "a format such as DATE9.");
    }
}
