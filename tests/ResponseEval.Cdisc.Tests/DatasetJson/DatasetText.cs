using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Small Dataset-JSON files, written by hand.</summary>
internal static class DatasetText
{
    public static readonly TableColumn[] Columns =
    [
        new("SUBJECT", TableDataType.String),
        new("COUNT", TableDataType.Integer),
        new("SIZE", TableDataType.Float),
        new("EXACT", TableDataType.Decimal) { TargetDataType = TargetDataType.Decimal },
        new("FLAG", TableDataType.Boolean),
        new("SEEN", TableDataType.Date),
        new("ADT", TableDataType.Date) { TargetDataType = TargetDataType.Integer },
        new("ADTM", TableDataType.DateTime) { TargetDataType = TargetDataType.Integer },
        new("ATM", TableDataType.Time) { TargetDataType = TargetDataType.Integer },
        new("PAGE", TableDataType.Uri),
    ];

    /// <summary>The metadata without the closing brace, for tables of all ten kinds of columns.</summary>
    public static string Metadata(long records) => Metadata(records, Columns);

    public static string Metadata(long records, params TableColumn[] columns) =>
        "{\"datasetJSONCreationDateTime\":\"2026-01-02T03:04:05\",\"datasetJSONVersion\":\"1.1.0\",\"itemGroupOID\":\"IG.T\",\"records\":" + records
        + ",\"name\":\"T\",\"label\":\"Test\",\"columns\":[" + string.Join(',', columns.Select(Column)) + "]";

    public static string Ndjson(params string[] rows) => Metadata(rows.Length) + "}\n" + string.Concat(rows.Select(row => row + "\n"));

    public static string Json(params string[] rows) => Metadata(rows.Length) + ",\"rows\":[" + string.Join(',', rows) + "]}";

    public static DatasetNdjsonReader ReadNdjson(string text) => new(Stream(text));

    public static DatasetJsonReader ReadJson(string text) => new(Stream(text));

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a file to its end, whatever the form.</summary>
    public static string[] Rows(string text, bool json)
    {
        using TableReader reader = json ? ReadJson(text) : ReadNdjson(text);
        return TableText.Rows(reader);
    }

    private static string Column(TableColumn column) =>
        $"{{\"itemOID\":\"IT.T.{column.Name}\",\"name\":\"{column.Name}\",\"label\":\"\",\"dataType\":\"{DatasetJsonNames.Word(column.DataType)}\""
        + (column.TargetDataType == TargetDataType.None ? "" : $",\"targetDataType\":\"{DatasetJsonNames.Word(column.TargetDataType)}\"") + "}";
}
