using System.CommandLine;
using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Converting;

/// <summary>The names of table formats on the command line.</summary>
internal static class TableFormatName
{
    private static readonly string[] _names = ["xpt", "xpt8", "json", "ndjson", "dsjc", "csv"];

    public static Option<string?> Option(string description)
    {
        var option = new Option<string?>("--format") { Description = description, HelpName = string.Join('|', _names) };
        option.AcceptOnlyFromAmong(_names);
        return option;
    }

    /// <summary>The format of a name; null for null.</summary>
    public static TableFormat? Find(string? name) => name switch
    {
        "xpt" => TableFormat.XportV5,
        "xpt8" => TableFormat.XportV8,
        "json" => TableFormat.DatasetJson,
        "ndjson" => TableFormat.DatasetNdjson,
        "dsjc" => TableFormat.CompressedDatasetJson,
        "csv" => TableFormat.Csv,
        _ => null,
    };

    /// <summary>The ending of files of a format.</summary>
    public static string Ending(TableFormat format) => format switch
    {
        TableFormat.XportV5 or TableFormat.XportV8 => ".xpt",
        TableFormat.DatasetJson => ".json",
        TableFormat.DatasetNdjson => ".ndjson",
        TableFormat.CompressedDatasetJson => ".dsjc",
        _ => ".csv",
    };
}
