using CsvHelper;

namespace ResponseEval.Cdisc;

/// <summary>The first line of a CSV file.</summary>
internal static class CsvHeader
{
    private const int MostColumns = 100_000;

    /// <summary>The columns that the record of the reader names.</summary>
    /// <exception cref="TableFormatException">There are too many, or a name is empty or stands twice.</exception>
    public static TableColumn[] Columns(CsvReader reader, CsvReadOptions options)
    {
        if (reader.FieldCount > MostColumns)
            throw new TableFormatException("line 1", $"{reader.FieldCount} columns", $"at most {MostColumns}");
        var like = new Dictionary<string, TableColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in options.Like?.Columns ?? [])
            like[column.Name] = column;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = new TableColumn[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            var name = reader.GetString(i);
            if (name.Length == 0)
                throw new TableFormatException($"line 1, column {i + 1}", "an empty name", "a name");
            if (!names.Add(name))
                throw new TableFormatException($"line 1, column {i + 1}", $"the name {Excerpt.Of(name)} again", "a name that no other column has, ignoring case");
            columns[i] = like.TryGetValue(name, out var known) ? known with { Name = name }
                : options.Types == CsvTypes.Standard ? StandardVariables.Column(name)
                : new TableColumn(name, TableDataType.String);
        }

        return columns;
    }
}
