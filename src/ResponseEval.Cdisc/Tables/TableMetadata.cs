namespace ResponseEval.Cdisc;

/// <summary>What a table is: its name, its columns, and where it comes from. Members that a format has no place for are null.</summary>
/// <param name="Name">The name of the data set, for example DM.</param>
/// <param name="Columns">The columns, in order.</param>
public sealed record TableMetadata(string Name, ValueList<TableColumn> Columns)
{
    /// <summary>The label of the data set; empty if there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The number of rows as the file states it; null where the format does not.</summary>
    public long? Records { get; init; }

    /// <summary>When the file was made: UTC (<see cref="DateTimeKind.Utc"/>) where it names a time zone, else as it says; null if it does not say.</summary>
    public DateTime? CreatedAt { get; init; }

    /// <summary>When the data were last changed, like <see cref="CreatedAt"/>; null if the file does not say.</summary>
    public DateTime? ModifiedAt { get; init; }

    /// <summary>The type of a SAS data set, mostly empty.</summary>
    public string SasType { get; init; } = "";

    /// <summary>Identifier of the file in Dataset-JSON.</summary>
    public string? FileOid { get; init; }

    /// <summary>Who made the Dataset-JSON file.</summary>
    public string? Originator { get; init; }

    /// <summary>The system that made it.</summary>
    public string? SourceSystemName { get; init; }

    /// <summary>Version of the system that made it.</summary>
    public string? SourceSystemVersion { get; init; }

    /// <summary>Identifier of the study in Dataset-JSON.</summary>
    public string? StudyOid { get; init; }

    /// <summary>Identifier of the metadata version in Dataset-JSON.</summary>
    public string? MetaDataVersionOid { get; init; }

    /// <summary>Where the metadata are described.</summary>
    public string? MetaDataRef { get; init; }

    /// <summary>Identifier of the data set in Dataset-JSON.</summary>
    public string? ItemGroupOid { get; init; }

    /// <summary>The index of a column by name, ignoring case; -1 if there is none.</summary>
    /// <param name="name">The name.</param>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
