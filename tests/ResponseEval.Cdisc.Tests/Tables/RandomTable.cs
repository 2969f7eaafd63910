using System.Globalization;

namespace ResponseEval.Cdisc.Tests;

/// <summary>A table with columns of all types and every kind of cell, made from a number: the same number gives the same table.</summary>
internal sealed class RandomTable
{
    private const string Letters = "abXY09 ,;\"\\/\n\r\t\u0000\u001F\u007Féß吐😀\uFFFD";
    private readonly List<object?[]> rows = [];

    private RandomTable(int seed, TableMetadata metadata) => (Seed, Metadata) = (seed, metadata);

    /// <summary>The number that the table was made from.</summary>
    public int Seed { get; }

    public TableMetadata Metadata { get; }

    public IReadOnlyList<object?[]> Rows => rows;

    public static RandomTable Of(int seed)
    {
        var random = new Random(seed);
        var columns = Enumerable.Range(0, random.Next(1, 8)).Select(i => Column(random, i)).ToArray();
        var metadata = new TableMetadata("T" + random.Next(100), [.. columns])
        {
            Label = Text(random),
            CreatedAt = new DateTime(2026, 1, 1).AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
            StudyOid = random.Next(2) == 0 ? null : "S" + Text(random),
        };
        var table = new RandomTable(seed, metadata);
        for (var row = random.Next(6); row > 0; row--)
            table.rows.Add([.. columns.Select(column => Value(random, column))]);
        return table;
    }

    /// <summary>Gives the rows to a writer.</summary>
    public void WriteTo(TableWriter writer)
    {
        var builder = new TableRowBuilder(Metadata.Columns.Count);
        foreach (var row in rows)
        {
            builder.Clear();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is double number)
                    builder.Set(i, number);
                else
                    builder.Set(i, (string?)row[i]);
            }

            writer.Write(builder.Row);
        }

        writer.Complete();
    }

    public byte[] Written(Func<Stream, TableMetadata, TableWriter> create)
    {
        var file = new MemoryStream();
        using (var writer = create(file, Metadata))
            WriteTo(writer);
        return file.ToArray();
    }

    /// <summary>The rows as <see cref="TableText"/> shows them, without the digits that a file gives to a number.</summary>
    public string[] Expected(Func<TableColumn, object?, object?>? change = null) =>
        [.. rows.Select(row => string.Join(' ', row.Select((value, i) => Shown(change is null ? value : change(Metadata.Columns[i], value)))))];

    public override string ToString() => $"RandomTable.Of({Seed})";

    private static string Shown(object? value) => value switch
    {
        null => ".",
        double number => string.Create(CultureInfo.InvariantCulture, $"{number:R}"),
        _ => $"\"{value}\"",
    };

    private static TableColumn Column(Random random, int index)
    {
        var type = (TableDataType)random.Next(10);
        var isDate = type is TableDataType.Date or TableDataType.DateTime or TableDataType.Time;
        return new TableColumn($"C{index}", type)
        {
            Label = Text(random),
            TargetDataType = isDate && random.Next(2) == 0 ? TargetDataType.Integer : TargetDataType.None,
            Length = random.Next(2) == 0 ? null : random.Next(1, 200),
            DisplayFormat = random.Next(2) == 0 ? null : "8.2",
            KeySequence = random.Next(3) == 0 ? random.Next(1, 5) : null,
            ItemOid = "IT." + index,
        };
    }

    private static object? Value(Random random, TableColumn column)
    {
        if (random.Next(5) == 0)
            return null;
        return column switch
        {
            { DataType: TableDataType.Boolean } => random.Next(2) == 0 ? "true" : "false",
            { IsNumeric: false } => Text(random),
            { DataType: TableDataType.Integer } => (double)random.Next(-1000, 1000),
            { DataType: TableDataType.Date } => (double)random.Next(-700_000, 2_900_000),
            { DataType: TableDataType.DateTime } => Math.Round((random.NextDouble() * 3e10) - 1e10, random.Next(6)),
            { DataType: TableDataType.Time } => Math.Round(random.NextDouble() * 86_399, random.Next(9)),
            _ => random.Next(3) switch
            {
                0 => random.Next(-100_000, 100_000) / 100.0,
                1 => Math.Pow(10, random.Next(-300, 300)) * random.NextDouble(),
                _ => BitConverter.Int64BitsToDouble(random.NextInt64()) is var any && double.IsFinite(any) ? any : 0.0,
            },
        };
    }

    private static string Text(Random random)
    {
        var runes = Letters.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => runes[random.Next(runes.Length)].ToString()));
    }
}
