using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ResponseEval.Tests;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Cdisc.Tests;

/// <summary>What is written is what is read, for tables of all types, in all forms, however the bytes arrive.</summary>
public sealed class DatasetRoundTripTests
{
    private static readonly Gen<RandomTable> _tables = Gen.Choose(0, int.MaxValue - 1).Select(RandomTable.Of);

    [Fact]
    public void Json_reads_as_it_was_written() => Tables.Holds(table => ReadsBack(table, "json"));

    [Fact]
    public void Ndjson_reads_as_it_was_written() => Tables.Holds(table => ReadsBack(table, "ndjson"));

    [Fact]
    public void Dsjc_reads_as_it_was_written() => Tables.Cases(1000).Holds(table => ReadsBack(table, "dsjc"));

    [Fact]
    public void A_reader_that_took_the_empty_text_for_null_would_be_caught() =>
        Tables.FindsCounterexample(table => ReadsBack(table, "ndjson", value => value is "" ? null : value));

    [Fact]
    public void A_writer_that_rounded_numbers_to_15_digits_would_be_caught() =>
        Tables.FindsCounterexample(table => ReadsBack(
            table, "ndjson", value => value is double number ? double.Parse(number.ToString("G15", null), System.Globalization.CultureInfo.CurrentCulture) : value));

    [Fact]
    public void A_table_read_and_written_again_gives_the_same_bytes() => Tables.Holds(table =>
    {
        var first = table.Written(Form("ndjson").Create);
        using var reader = new DatasetNdjsonReader(new MemoryStream(first));
        return first.AsSpan().SequenceEqual(TableText.Written(reader, Form("ndjson").Create));
    });

    [Fact]
    public void Bytes_are_the_same_whether_the_number_of_rows_is_known_before_or_not() => Tables.Cases(1000).Holds(table =>
    {
        return Forms.All(form =>
        {
            var spooled = table.Written(Form(form).Create);
            return spooled.AsSpan().SequenceEqual(table.Written((file, metadata) => Form(form).Create(file, metadata with { Records = table.Rows.Count })));
        });
    });

    /// <summary>Rows without white space are read in a shorter way than others; both must say the same.</summary>
    [Fact]
    public void White_space_between_cells_changes_nothing() => Tables.Holds(table =>
    {
        var text = Encoding.UTF8.GetString(table.Written(Form("ndjson").Create));
        var header = text.IndexOf('\n', StringComparison.Ordinal);
        var spaced = text[..header] + Regex.Replace(text[header..], @"(?<=\n)\[", "[  ");
        return TableText.Rows(DatasetText.ReadNdjson(text)).SequenceEqual(TableText.Rows(DatasetText.ReadNdjson(spaced)));
    });

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Rows_may_lie_anywhere_in_the_memory_of_the_reader(string form)
    {
        var columns = Enumerable.Range(0, 9).Select(i => new TableColumn($"C{i}", TableDataType.String)).ToArray();
        var rows = Enumerable.Range(0, 20_000).Select(row => string.Join(' ', Enumerable.Range(0, 9).Select(i => $"\"{new string((char)('a' + i), (row * i) % 31)}é\"")));
        var builder = new TableRowBuilder(9);
        var file = new MemoryStream();
        using (var writer = Form(form).Create(file, new TableMetadata("T", [.. columns]) { CreatedAt = new DateTime(2026, 1, 1) }))
        {
            foreach (var row in rows)
            {
                builder.Clear();
                foreach (var (i, cell) in row.Split(' ').Index())
                    builder.Set(i, cell.Trim('"'));
                writer.Write(builder.Row);
            }

            writer.Complete();
        }

        using var reader = Form(form).Open(new Trickle(file.ToArray(), most: 1013));
        Assert.Equal(rows, TableText.Rows(reader));
    }

    private static string[] Forms => ["json", "ndjson", "dsjc"];

    private static PropertyCheck<RandomTable> Tables => Property.For(_tables).Cases(5000)
        .Require("has rows", 0.7, table => table.Rows.Count > 0)
        .Require("has a text with an escape", 0.3, table => Values(table).Any(value => value is string text && text.Any(letter => letter is '"' or '\\' or < ' ')))
        .Require("has a fraction", 0.2, table => Values(table).Any(value => value is double number && number != Math.Floor(number)))
        .Require("has an empty text", 0.05, table => Values(table).Any(value => value is ""))
        .Require("has a missing cell", 0.5, table => Values(table).Any(value => value is null));

    private static IEnumerable<object?> Values(RandomTable table) => table.Rows.SelectMany(row => row);

    private static bool ReadsBack(RandomTable table, string form, Func<object?, object?>? change = null)
    {
        var bytes = table.Written(Form(form).Create);
        using var reader = Form(form).Open(new Trickle(bytes, most: 1 + (bytes.Length % 100)));
        return reader.Metadata == table.Metadata with { Records = table.Rows.Count, ItemGroupOid = "IG." + table.Metadata.Name }
            && TableText.Rows(reader).Select(WithoutDigits).SequenceEqual(table.Expected((_, value) => change is null ? value : change(value)));
    }

    /// <summary>Text has no vertical bar in these tables.</summary>
    private static string WithoutDigits(string row) => Regex.Replace(row, @"\|[^ ]*", "");

    private static (Func<Stream, TableMetadata, TableWriter> Create, Func<Stream, TableReader> Open) Form(string name) => name switch
    {
        "json" => ((file, metadata) => new DatasetJsonWriter(file, metadata), file => new DatasetJsonReader(file)),
        "ndjson" => ((file, metadata) => new DatasetNdjsonWriter(file, metadata), file => new DatasetNdjsonReader(file)),
        _ => (CompressedDatasetJson.Write, CompressedDatasetJson.Read),
    };
}
