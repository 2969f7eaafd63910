using System.IO.Compression;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>A CSV file of the reference data, gzip or not, as rows of text by column name.</summary>
internal static class ReferenceTable
{
    public static List<Dictionary<string, string>> Read(string path)
    {
        Stream stream = File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.Ordinal))
            stream = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new CsvTableReader(stream, Path.GetFileName(path));
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < reader.Metadata.Columns.Count; i++)
                row[reader.Metadata.Columns[i].Name] = reader.Row.Text(i) ?? "";
            rows.Add(row);
        }

        return rows;
    }
}
