namespace ResponseEval.Cdisc;

/// <summary>Checks the names of columns before they are written.</summary>
internal static class ColumnNames
{
    /// <exception cref="TableFormatException">A name is empty or stands twice, ignoring case.</exception>
    public static void Check(ValueList<TableColumn> columns)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < columns.Count; i++)
        {
            var name = columns[i].Name;
            if (name.Length == 0 || !names.Add(name))
                throw new TableFormatException($"column {i + 1}", $"the name \"{name}\"", "a name that no other column has, ignoring case");
        }
    }
}
