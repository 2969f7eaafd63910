using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Tables written row by row, as the text of their file.</summary>
internal static class WrittenTable
{
    public static string Of(Func<Stream, TableMetadata, TableWriter> create, TableMetadata metadata, params Action<TableRowBuilder>[] rows) =>
        Of(create, metadata, out _, rows);

    public static string Of(
        Func<Stream, TableMetadata, TableWriter> create, TableMetadata metadata, out IReadOnlyList<TableWarning> warnings, params Action<TableRowBuilder>[] rows)
    {
        var file = new MemoryStream();
        using (var writer = create(file, metadata))
        {
            var builder = new TableRowBuilder(metadata.Columns.Count);
            foreach (var row in rows)
            {
                builder.Clear();
                row(builder);
                writer.Write(builder.Row);
            }

            writer.Complete();
            warnings = writer.Warnings;
        }

        return Encoding.UTF8.GetString(file.ToArray());
    }
}
