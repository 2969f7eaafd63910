using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>Reads what Dataset-JSON says about a table before its rows.</summary>
/// <param name="warnings">Receives what was not read.</param>
internal sealed class DatasetMetadataReader(WarningList warnings)
{
    /// <summary>The most columns that a table may have.</summary>
    public const int MostColumns = 100_000;

    private readonly JsonObjectReader members = new("metadata");
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);

    /// <summary>Reads the members of the object before the reader.</summary>
    /// <param name="json">The reader, at the start.</param>
    /// <param name="hasRows">True if the object holds the rows too: reading stops at their array, and all required members must stand before it.</param>
    public TableMetadata Read(ref Utf8JsonReader json, bool hasRows)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            throw new TableFormatException("metadata", JsonTokenText.Describe(ref json), "an object");
        var metadata = new TableMetadata("", []);
        while (members.Next(ref json))
        {
            if (members.Name == "rows")
            {
                if (!hasRows)
                    throw members.Unexpected(ref json, "each row on a line of its own, after the metadata");
                break;
            }

            metadata = members.Name switch
            {
                "datasetJSONCreationDateTime" => metadata with { CreatedAt = members.Timestamp(ref json) },
                "datasetJSONVersion" => WithVersion(metadata, ref json),
                "fileOID" => metadata with { FileOid = members.TextOrNull(ref json) },
                "dbLastModifiedDateTime" => json.TokenType == JsonTokenType.Null ? metadata : metadata with { ModifiedAt = members.Timestamp(ref json) },
                "originator" => metadata with { Originator = members.TextOrNull(ref json) },
                "sourceSystem" => WithSourceSystem(metadata, members, ref json),
                "studyOID" => metadata with { StudyOid = members.TextOrNull(ref json) },
                "metaDataVersionOID" => metadata with { MetaDataVersionOid = members.TextOrNull(ref json) },
                "metaDataRef" => metadata with { MetaDataRef = members.TextOrNull(ref json) },
                "itemGroupOID" => metadata with { ItemGroupOid = members.NonEmptyText(ref json) },
                "records" => metadata with { Records = members.Integer(ref json, 0, long.MaxValue) },
                "name" => metadata with { Name = members.NonEmptyText(ref json) },
                "label" => metadata with { Label = members.Text(ref json) },
                "columns" => metadata with { Columns = Columns(members, ref json) },
                _ => Skip(metadata, members, ref json, "metadata"),
            };
        }

        members.Require("datasetJSONCreationDateTime", "datasetJSONVersion", "itemGroupOID", "records", "name", "label", "columns");
        return metadata;
    }

    /// <summary>Notes a member that stands after the rows: too late to be read.</summary>
    public void PassOver(ref Utf8JsonReader json)
    {
        members.TakeName(ref json);
        warnings.Add($"metadata, {Excerpt.Of(members.Name)}", "This member stands after the rows. It was not read.");
    }

    private TableMetadata WithVersion(TableMetadata metadata, ref Utf8JsonReader json)
    {
        var version = members.Text(ref json);
        var isRead = version == "1.1"
            || (version.StartsWith("1.1.", StringComparison.Ordinal) && version.Length > 4 && !version.AsSpan(4).ContainsAnyExceptInRange('0', '9'));
        return isRead ? metadata : throw members.Unexpected(ref json, "version 1.1 of Dataset-JSON, such as \"1.1.0\"");
    }

    private TableMetadata WithSourceSystem(TableMetadata metadata, JsonObjectReader outer, ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return metadata;
        if (json.TokenType != JsonTokenType.StartObject)
            throw outer.Unexpected(ref json, "an object");
        var members = new JsonObjectReader("sourceSystem");
        while (members.Next(ref json))
        {
            metadata = members.Name switch
            {
                "name" => metadata with { SourceSystemName = members.Text(ref json) },
                "version" => metadata with { SourceSystemVersion = members.Text(ref json) },
                _ => Skip(metadata, members, ref json, "sourceSystem"),
            };
        }

        members.Require("name", "version");
        return metadata;
    }

    private ValueList<TableColumn> Columns(JsonObjectReader outer, ref Utf8JsonReader json)
    {
        outer.EnterArray(ref json);
        var columns = new List<TableColumn>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var place = $"column {columns.Count + 1}";
            if (json.TokenType != JsonTokenType.StartObject)
                throw new TableFormatException(place, JsonTokenText.Describe(ref json), "an object");
            if (columns.Count == MostColumns)
                throw new TableFormatException("columns", $"more than {MostColumns} columns", $"at most {MostColumns}");
            var column = Column(place, ref json);
            if (!names.Add(column.Name))
                throw new TableFormatException(place, $"the name {Excerpt.Of(column.Name)} again", "a name that no other column has, ignoring case");
            columns.Add(column);
        }

        return [.. columns];
    }

    private TableColumn Column(string place, ref Utf8JsonReader json)
    {
        var column = new TableColumn("", TableDataType.String);
        var members = new JsonObjectReader(place);
        while (members.Next(ref json))
        {
            column = members.Name switch
            {
                "itemOID" => column with { ItemOid = members.NonEmptyText(ref json) },
                "name" => column with { Name = members.NonEmptyText(ref json) },
                "label" => column with { Label = members.Text(ref json) },
                "dataType" => column with { DataType = DataType(members, ref json) },
                "targetDataType" => column with { TargetDataType = TargetType(members, ref json) },
                "length" => column with { Length = members.PositiveIntegerOrNull(ref json) },
                "displayFormat" => column with { DisplayFormat = members.TextOrNull(ref json) },
                "keySequence" => column with { KeySequence = members.PositiveIntegerOrNull(ref json) },
                _ => Skip(column, members, ref json, "columns"),
            };
        }

        members.Require("itemOID", "name", "label", "dataType");
        if (column.TargetDataType != TargetDataType.None && !IsSupported(column))
            warnings.Add(
                $"{place}, targetDataType",
                $"Dataset-JSON 1.1 knows no {DatasetJsonNames.Word(column.DataType)} with the target {DatasetJsonNames.Word(column.TargetDataType)}.");
        return column;
    }

    /// <summary>The pairs of Dataset-JSON 1.1, section "Supported Column Data Type Combinations".</summary>
    private static bool IsSupported(TableColumn column) => column.DataType switch
    {
        TableDataType.Decimal => column.TargetDataType == TargetDataType.Decimal,
        TableDataType.Date or TableDataType.DateTime or TableDataType.Time => column.TargetDataType == TargetDataType.Integer,
        _ => false,
    };

    private static TableDataType DataType(JsonObjectReader members, ref Utf8JsonReader json) =>
        DatasetJsonNames.TryFind(members.Text(ref json), out var type) ? type : throw members.Unexpected(ref json, $"one of {DatasetJsonNames.DataTypes}");

    private static TargetDataType TargetType(JsonObjectReader members, ref Utf8JsonReader json) => members.TextOrNull(ref json) switch
    {
        null => TargetDataType.None,
        "integer" => TargetDataType.Integer,
        "decimal" => TargetDataType.Decimal,
        _ => throw members.Unexpected(ref json, "integer or decimal"),
    };

    /// <summary>Passes over a member that Dataset-JSON does not know: extensions may add some. One warning for each name.</summary>
    private T Skip<T>(T unchanged, JsonObjectReader members, ref Utf8JsonReader json, string place)
    {
        if (unread.Count < WarningList.Most && unread.Add($"{place}, {members.Name}"))
            warnings.Add($"{place}, {Excerpt.Of(members.Name)}", "This member is no part of Dataset-JSON 1.1. It was not read.");
        json.Skip();
        return unchanged;
    }
}
