using System.Text;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests;

/// <summary>The CDISC example data sets beside the checkout, each in four forms.</summary>
internal static class DatasetFiles
{
    /// <summary>Folder and name, for example <c>sdtm/dm</c>; none where the folder is not there.</summary>
    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            if (!Directory.Exists(Folder))
                return names;
            foreach (var file in Directory.EnumerateFiles(Folder, "*.xpt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                names.Add(Path.ChangeExtension(Path.GetRelativePath(Folder, file), null));
            return names;
        }
    }

    private static string Folder => Path.Combine(OracleFolder.Data, "cdisc", "DatasetJson");

    public static string Xport(string name) => Path.Combine(Folder, name + ".xpt");

    public static string Of(string name, string extension) => Path.Combine(Folder, name + extension);

    /// <summary>The rows as text, one line a row; numbers in full precision, nothing for all that is missing.</summary>
    public static List<string> Rows(TableReader reader)
    {
        var rows = new List<string>();
        while (reader.Read())
        {
            var row = reader.Row;
            var line = new StringBuilder();
            for (var i = 0; i < row.Cells.Length; i++)
                line.Append(row.Number(i)?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? row.Text(i)).Append('|');
            rows.Add(line.ToString());
        }

        return rows;
    }

    public static void CopyRows(TableReader reader, TableWriter writer)
    {
        while (reader.Read())
            writer.Write(reader.Row);
        writer.Complete();
    }
}

/// <summary>A theory over the example data sets; without them it is skipped by name.</summary>
public sealed class DatasetTheoryAttribute : TheoryAttribute
{
    public DatasetTheoryAttribute()
    {
        if (DatasetFiles.Names.Count == 0)
            Skip = "skipped: no example data sets";
    }
}
