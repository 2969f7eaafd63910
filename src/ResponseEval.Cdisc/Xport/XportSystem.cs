using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>
/// The SAS version and the operating system that headers name, 8 bytes each. They stand for <see cref="TableMetadata.SourceSystemVersion"/> and
/// for <see cref="TableMetadata.SourceSystemName"/> in the form that the CDISC example files have: "SAS on X64_10PR".
/// </summary>
/// <param name="Version">The version of SAS.</param>
/// <param name="OperatingSystem">The operating system.</param>
internal readonly record struct XportSystem(string Version, string OperatingSystem)
{
    private const int Length = 8;
    private const string DefaultVersion = "9.4";
    private const string Sas = "SAS";
    private const string On = " on ";

    /// <summary>Reads the two fields.</summary>
    public static XportSystem Read(ReadOnlySpan<byte> version, ReadOnlySpan<byte> operatingSystem) => new(Field(version), Field(operatingSystem));

    /// <summary>What a table says about its source, if that is SAS; otherwise version 9.4 on no named system.</summary>
    public static XportSystem Of(TableMetadata table)
    {
        if (table.SourceSystemName is not { } name || name != Sas && !name.StartsWith(Sas + On, StringComparison.Ordinal))
            return new XportSystem(DefaultVersion, "");
        return new XportSystem(Cut(table.SourceSystemVersion ?? DefaultVersion), name == Sas ? "" : Cut(name[(Sas + On).Length..]));
    }

    /// <summary>A table with these as its source.</summary>
    public TableMetadata ApplyTo(TableMetadata table) => table with
    {
        SourceSystemName = OperatingSystem.Length == 0 ? Sas : Sas + On + OperatingSystem,
        SourceSystemVersion = Version.Length == 0 ? null : Version,
    };

    private static string Field(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes.TrimEnd(" \0"u8));

    private static string Cut(string text) => Ascii.IsValid(text) ? text[..Math.Min(text.Length, Length)] : "";
}
