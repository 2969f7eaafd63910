using System.Collections.Immutable;

namespace ResponseEval.Cdisc;

/// <summary>The words of Dataset-JSON 1.1 that readers and writers share.</summary>
internal static class DatasetJsonNames
{
    /// <summary>The version that is written.</summary>
    public const string Version = "1.1.0";

    private static readonly ImmutableArray<string> _dataTypes =
        ["string", "integer", "decimal", "float", "double", "boolean", "datetime", "date", "time", "URI"];

    /// <summary>The word of a data type.</summary>
    public static string Word(TableDataType type) => _dataTypes[(int)type];

    /// <summary>The word of a target data type other than none.</summary>
    public static string Word(TargetDataType type) => type == TargetDataType.Integer ? "integer" : "decimal";

    /// <summary>Finds a data type; case matters.</summary>
    public static bool TryFind(string word, out TableDataType type)
    {
        var index = _dataTypes.IndexOf(word);
        type = (TableDataType)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>The data types as a sentence names them.</summary>
    public static string DataTypes => string.Join(", ", _dataTypes);

    /// <summary>The itemGroupOID of a table, by default made from its name.</summary>
    public static string ItemGroupOid(TableMetadata metadata) => metadata.ItemGroupOid ?? "IG." + metadata.Name;

    /// <summary>The itemOID of a column, by default made from the names.</summary>
    public static string ItemOid(TableMetadata metadata, TableColumn column) => column.ItemOid ?? $"IT.{metadata.Name}.{column.Name}";
}
