using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>The header records that divide a transport file: 20 bytes, a name of 8, 20 more bytes, and 32 whose meaning depends on the name.</summary>
internal static class XportHeader
{
    /// <summary>Where the bytes begin whose meaning depends on the name.</summary>
    public const int DetailsOffset = 48;

    private const int NameOffset = 20;
    private const int NameLength = 8;
    private const int DetailsLength = 30;

    private static ReadOnlySpan<byte> Before => "HEADER RECORD*******"u8;

    private static ReadOnlySpan<byte> After => "HEADER RECORD!!!!!!!"u8;

    /// <summary>The name of a header by generation.</summary>
    public static string Library(XportVersion version) => version == XportVersion.V5 ? "LIBRARY" : "LIBV8";

    /// <inheritdoc cref="Library"/>
    public static string Member(XportVersion version) => version == XportVersion.V5 ? "MEMBER" : "MEMBV8";

    /// <inheritdoc cref="Library"/>
    public static string Descriptor(XportVersion version) => version == XportVersion.V5 ? "DSCRPTR" : "DSCPTV8";

    /// <inheritdoc cref="Library"/>
    public static string Namestrs(XportVersion version) => version == XportVersion.V5 ? "NAMESTR" : "NAMSTV8";

    /// <inheritdoc cref="Library"/>
    public static string Observations(XportVersion version) => version == XportVersion.V5 ? "OBS" : "OBSV8";

    /// <summary>The name of a header record; null if it is none.</summary>
    public static string? NameOf(ReadOnlySpan<byte> record) => IsHeader(record)
        ? Encoding.Latin1.GetString(record.Slice(NameOffset, NameLength)).TrimEnd(' ')
        : null;

    /// <summary>True if the bytes begin the header of a member: <see cref="Member"/> and a descriptor size that exists.</summary>
    public static bool IsMember(ReadOnlySpan<byte> bytes, XportVersion version) =>
        IsHeader(bytes) && NameOf(bytes) == Member(version) && DescriptorSize(bytes) is not null;

    /// <summary>The size of the variable descriptors as the header of a member states it: 140 bytes, on VAX/VMS 136; null if it is neither.</summary>
    public static int? DescriptorSize(ReadOnlySpan<byte> record) => record.Slice(DetailsOffset + 26, 4) switch
    {
        [(byte)'0', (byte)'1', (byte)'4', (byte)'0'] => 140,
        [(byte)'0', (byte)'1', (byte)'3', (byte)'6'] => 136,
        _ => null,
    };

    /// <summary>Goes past a header record.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="TableFormatException">There is another record, or none.</exception>
    public static ReadOnlySpan<byte> Take(XportInput input, string name)
    {
        var place = $"byte {input.Position}";
        var record = input.Take(XportInput.RecordLength, $"the header record {name}");
        return NameOf(record) == name
            ? record
            : throw new TableFormatException(place, $"\"{Printable(record[..DetailsOffset])}\"", $"the header record {name}");
    }

    /// <summary>The bytes of a header record.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="details">What follows, at most 30 characters; zeros by default.</param>
    public static byte[] Record(string name, string? details = null) => Encoding.ASCII.GetBytes(string.Concat(
        Encoding.ASCII.GetString(Before),
        name.PadRight(NameLength),
        Encoding.ASCII.GetString(After),
        (details ?? new string('0', DetailsLength)).PadRight(XportInput.RecordLength - DetailsOffset)));

    /// <summary>Bytes for an error text.</summary>
    public static string Printable(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var item in bytes)
            text.Append(item is >= 0x20 and < 0x7F ? (char)item : '?');
        return text.ToString().TrimEnd();
    }

    private static bool IsHeader(ReadOnlySpan<byte> bytes) => bytes.Length >= XportInput.RecordLength
        && bytes.StartsWith(Before) && bytes[(NameOffset + NameLength)..].StartsWith(After);
}
