namespace ResponseEval.Cdisc;

/// <summary>A column of an ADaM data set, and how a row fills it.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
/// <param name="Column">Name, label, type, length and format.</param>
/// <param name="Origin">Where the value comes from, and by which rule: one sentence for the description of the derivation.</param>
/// <param name="Fill">Sets the cell.</param>
internal sealed record AdamColumn<T>(TableColumn Column, string Origin, Action<TableRowBuilder, int, T> Fill)
{
    public static AdamColumn<T> Text(string name, string label, int length, string origin, Func<T, string?> value) => new(
        new TableColumn(name, TableDataType.String) { Label = label, Length = length },
        origin,
        (row, column, from) => row.Set(column, value(from)));

    public static AdamColumn<T> Flag(string name, string label, string origin, Func<T, bool> value) =>
        Text(name, label, 1, origin, from => value(from) ? "Y" : null);

    public static AdamColumn<T> Number(string name, string label, string origin, Func<T, double?> value) =>
        Numeric(name, label, TableDataType.Double, origin, value);

    public static AdamColumn<T> Integer(string name, string label, string origin, Func<T, int?> value) =>
        Numeric(name, label, TableDataType.Integer, origin, from => value(from));

    public static AdamColumn<T> Date(string name, string label, string origin, Func<T, DateOnly?> value) => new(
        new TableColumn(name, TableDataType.Date)
        {
            Label = label,
            TargetDataType = TargetDataType.Integer,
            Length = NumberLength,
            DisplayFormat = "DATE9.",
        },
        origin,
        (row, column, from) => row.Set(column, value(from), isNumeric: true));

    private const int NumberLength = 8;

    private static AdamColumn<T> Numeric(string name, string label, TableDataType type, string origin, Func<T, double?> value) => new(
        new TableColumn(name, type) { Label = label, Length = NumberLength },
        origin,
        (row, column, from) => row.Set(column, value(from)));
}
