namespace ResponseEval.Cdisc;

/// <summary>How a table goes from one file into another.</summary>
public sealed record TableConversionOptions
{
    /// <summary>What the source does not say.</summary>
    public TableReadOptions Reading { get; init; } = new();

    /// <summary>The format of the new file; null for what its name stands for.</summary>
    public TableFormat? Format { get; init; }

    /// <summary>A table whose labels, lengths and formats the new file gets, column by column; null for those of the source.</summary>
    public TableMetadata? Like { get; init; }

    /// <summary>When the new file was made, for the library has no clock; null for the time that the source states, else 1960-01-01T00:00:00.</summary>
    public DateTime? CreatedAt { get; init; }
}

/// <summary>What became of a table that was written into another file.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Warnings">What is remarkable about the source, and what the new format has no place for.</param>
public sealed record TableConversion(long Rows, ValueList<TableWarning> Warnings)
{
    /// <summary>The time of creation where nobody knows it: the zero of SAS.</summary>
    public static DateTime UnknownTime { get; } = new(1960, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>
    /// Reads a table and writes it into another file, in memory that does not grow with the table. A SAS XPORT file needs the length of every
    /// text column before the first row: where the source does not state them, it is read twice.
    /// </summary>
    /// <param name="source">The file to read.</param>
    /// <param name="target">The file to write; it appears once it is complete.</param>
    /// <param name="options">How, or null.</param>
    /// <param name="cancellation">Ends the work early; nothing is left then.</param>
    /// <exception cref="TableFormatException">The source breaks its format, or a value does not fit the new one.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static TableConversion Run(string source, string target, TableConversionOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new TableConversionOptions();
        var format = options.Format ?? TableFile.FormatOf(target);
        using var reader = TableFile.Open(source, options.Reading);
        var table = reader.Metadata with { CreatedAt = options.CreatedAt ?? reader.Metadata.CreatedAt ?? UnknownTime };
        if (options.Like is { } like)
            table = TableLike.Apply(table, like);
        if (format is TableFormat.XportV5 or TableFormat.XportV8 && !KnowsLengths(table, source, options.Like))
            table = Measured(table, source, options);
        using var writer = TableFile.Create(target, table, format);
        while (reader.Read())
        {
            if (reader.RowNumber % 1024 == 0)
                cancellation.ThrowIfCancellationRequested();
            writer.Write(reader.Row);
        }

        cancellation.ThrowIfCancellationRequested();
        writer.Complete();
        return new TableConversion(reader.RowNumber, [.. reader.Warnings, .. writer.Warnings]);
    }

    /// <summary>SAS XPORT counts bytes; Dataset-JSON counts characters, which may need more, and CSV says nothing.</summary>
    private static bool KnowsLengths(TableMetadata table, string source, TableMetadata? like)
    {
        foreach (var column in table.Columns)
        {
            if (!column.IsNumeric && (column.Length is null || (TableFile.FormatOf(source) != TableFormat.XportV5 && !Gives(like, column))))
                return false;
        }

        return true;
    }

    private static bool Gives(TableMetadata? like, TableColumn column) =>
        like?.IndexOf(column.Name) is >= 0 and var index && like.Columns[index].Length is not null;

    private static TableMetadata Measured(TableMetadata table, string source, TableConversionOptions options)
    {
        using var reader = TableFile.Open(source, options.Reading);
        var profile = TableProfile.Measure(reader);
        var columns = profile.Complete(table).Columns.AsSpan().ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (!columns[i].IsNumeric && !Gives(options.Like, columns[i]))
                columns[i] = columns[i] with { Length = Math.Max(columns[i].Length!.Value, profile.Columns[i].LongestText) };
        }

        return table with { Columns = [.. columns], Records = profile.Rows };
    }
}
