using System.Buffers;
using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Writes the members of Dataset-JSON before the rows, in the order of the standard, without the closing brace.</summary>
internal static class DatasetMetadataWriter
{
    /// <summary>Refuses metadata that no Dataset-JSON file can have.</summary>
    /// <exception cref="ArgumentException">There is no creation time.</exception>
    /// <exception cref="TableFormatException">A name is empty or stands twice.</exception>
    public static void Check(TableMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        if (metadata.CreatedAt is null)
            throw new ArgumentException("Dataset-JSON needs the time of creation: set CreatedAt.", nameof(metadata));
        if (metadata.Name.Length == 0)
            throw new TableFormatException("metadata, name", "nothing", "the name of the data set");
        ColumnNames.Check(metadata.Columns);
    }

    /// <summary>Writes the members.</summary>
    public static void Write(TableMetadata metadata, long records, ArrayBufferWriter<byte> output)
    {
        JsonBytes.Raw(output, "{"u8);
        Member(output, "datasetJSONCreationDateTime", JsonTimestamp.Format(metadata.CreatedAt!.Value), isFirst: true);
        Member(output, "datasetJSONVersion", DatasetJsonNames.Version);
        Member(output, "fileOID", metadata.FileOid);
        Member(output, "dbLastModifiedDateTime", metadata.ModifiedAt is { } modified ? JsonTimestamp.Format(modified) : null);
        Member(output, "originator", metadata.Originator);
        if (metadata.SourceSystemName is not null || metadata.SourceSystemVersion is not null)
        {
            JsonBytes.Raw(output, ",\"sourceSystem\":{"u8);
            Member(output, "name", metadata.SourceSystemName ?? "", isFirst: true);
            Member(output, "version", metadata.SourceSystemVersion ?? "");
            JsonBytes.Raw(output, "}"u8);
        }

        Member(output, "studyOID", metadata.StudyOid);
        Member(output, "metaDataVersionOID", metadata.MetaDataVersionOid);
        Member(output, "metaDataRef", metadata.MetaDataRef);
        Member(output, "itemGroupOID", DatasetJsonNames.ItemGroupOid(metadata));
        Member(output, "records", records);
        Member(output, "name", metadata.Name);
        Member(output, "label", metadata.Label);
        JsonBytes.Raw(output, ",\"columns\":["u8);
        for (var i = 0; i < metadata.Columns.Count; i++)
        {
            if (i > 0)
                JsonBytes.Raw(output, ","u8);
            Column(metadata, metadata.Columns[i], output);
        }

        JsonBytes.Raw(output, "]"u8);
    }

    private static void Column(TableMetadata metadata, TableColumn column, ArrayBufferWriter<byte> output)
    {
        JsonBytes.Raw(output, "{"u8);
        Member(output, "itemOID", DatasetJsonNames.ItemOid(metadata, column), isFirst: true);
        Member(output, "name", column.Name);
        Member(output, "label", column.Label);
        Member(output, "dataType", DatasetJsonNames.Word(column.DataType));
        Member(output, "targetDataType", column.TargetDataType == TargetDataType.None ? null : DatasetJsonNames.Word(column.TargetDataType));
        Member(output, "length", Positive(column.Length));
        Member(output, "displayFormat", column.DisplayFormat);
        Member(output, "keySequence", Positive(column.KeySequence));
        JsonBytes.Raw(output, "}"u8);
    }

    /// <summary>The standard wants at least 1.</summary>
    private static int? Positive(int? number) => number > 0 ? number : null;

    private static void Member(ArrayBufferWriter<byte> output, string name, string? text, bool isFirst = false)
    {
        if (text is null)
            return;
        JsonBytes.Raw(output, isFirst ? $"\"{name}\":" : $",\"{name}\":");
        JsonBytes.Text(output, text);
    }

    private static void Member(ArrayBufferWriter<byte> output, string name, long? number)
    {
        if (number is { } value)
            JsonBytes.Raw(output, string.Create(CultureInfo.InvariantCulture, $",\"{name}\":{value}"));
    }
}
