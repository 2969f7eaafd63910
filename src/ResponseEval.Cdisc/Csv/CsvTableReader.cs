using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ResponseEval.Cdisc;

/// <summary>Reads a table from CSV (RFC 4180, UTF-8): the first line names the columns, and every cell is text, for CSV knows no types.</summary>
public sealed class CsvTableReader : TableReader
{
    private readonly CsvParser parser;
    private readonly TableRowBuilder builder;

    /// <summary>Reads the first line.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <param name="name">The name of the table.</param>
    /// <exception cref="TableFormatException">There is no first line.</exception>
    public CsvTableReader(Stream stream, string name)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture);
        parser = new CsvParser(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true)), configuration);
        if (!parser.Read() || parser.Record is not { } names)
            throw new TableFormatException("line 1", "nothing", "the names of the columns");
        Metadata = new TableMetadata(name, [.. names.Select(column => new TableColumn(column, TableDataType.String))]);
        builder = new TableRowBuilder(names.Length);
    }

    /// <inheritdoc/>
    public override TableMetadata Metadata { get; }

    /// <inheritdoc/>
    public override TableRow Row => builder.Row;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (!parser.Read())
            return false;
        RowNumber++;
        builder.Clear();
        if (parser.Count != Metadata.Columns.Count)
            throw new TableFormatException($"row {RowNumber}", $"{parser.Count} cells", $"{Metadata.Columns.Count}");
        for (var i = 0; i < parser.Count; i++)
            builder.Set(i, parser[i]);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => parser.Dispose();
}
