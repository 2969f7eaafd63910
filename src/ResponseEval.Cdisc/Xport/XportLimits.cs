using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>What a generation of the format has room for, in bytes. A table that does not fit is refused; what version 8 takes, the error says so.</summary>
/// <param name="Version">The generation.</param>
/// <param name="Name">Names of data sets and variables.</param>
/// <param name="Label">Labels of variables.</param>
/// <param name="Text">Values of text.</param>
/// <param name="FormatName">Names of formats and informats.</param>
internal sealed record XportLimits(XportVersion Version, int Name, int Label, int Text, int FormatName)
{
    private const int TableLabel = 40;
    private const int TableType = 8;

    private static readonly XportLimits _v5 = new(XportVersion.V5, 8, 40, 200, 8);
    private static readonly XportLimits _v8 = new(XportVersion.V8, 32, 256, short.MaxValue, 32);

    /// <summary>The limits of a generation.</summary>
    public static XportLimits Of(XportVersion version) => version == XportVersion.V5 ? _v5 : _v8;

    /// <summary>Lays out the variables of a table.</summary>
    /// <exception cref="TableFormatException">The table does not fit.</exception>
    public XportVariable[] Lay(TableMetadata table)
    {
        Fit("the data set", "a name", table.Name, Name, _v8.Name);
        CheckName("the data set", table.Name);
        Fit($"data set {table.Name}", "a label", table.Label, TableLabel, TableLabel);
        Fit($"data set {table.Name}", "a type", table.SasType, TableType, TableType);
        if (table.Columns.Count is 0 or > XportMember.MaxColumns)
            throw new TableFormatException($"data set {table.Name}", $"{table.Columns.Count} columns", $"1 to {XportMember.MaxColumns}");
        var variables = new XportVariable[table.Columns.Count];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var offset = 0;
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = Variable(table.Columns[i], offset) with { Number = i + 1 };
            if (!names.Add(variables[i].Name))
                throw new TableFormatException($"column {variables[i].Name}", "the name once more", "names that differ in more than case");
            offset += variables[i].Field.Length;
            if (offset > XportMember.MaxRowLength)
                throw new TableFormatException($"column {variables[i].Name}", $"rows of {offset} bytes or more", $"{XportMember.MaxRowLength} bytes at most");
        }

        return variables;
    }

    private XportVariable Variable(TableColumn column, int offset)
    {
        var place = $"column {column.Name}";
        Fit(place, "a name", column.Name, Name, _v8.Name);
        CheckName(place, column.Name);
        Fit(place, "a label", column.Label, Label, _v8.Label);
        return new XportVariable(column.Name, new XportField(offset, Length(column, place), !column.IsNumeric))
        {
            Label = column.Label,
            Format = Format(column.DisplayFormat ?? DateFormat(column), place),
            Informat = Format(column.InputFormat, place),
            IsRightJustified = column.IsRightJustified,
        };
    }

    private int Length(TableColumn column, string place)
    {
        if (column.IsNumeric)
        {
            var bytes = column.NumberBytes ?? XportVariable.WholeNumber;
            return bytes is >= 2 and <= XportVariable.WholeNumber
                ? bytes
                : throw new TableFormatException(place, $"numbers of {bytes} bytes", "2 to 8");
        }

        if (column.Length is not { } length)
            throw new TableFormatException(place, "text without a length", "the bytes of its longest value, which a first pass can measure");
        return length >= 1 && length <= Text
            ? length
            : throw new TableFormatException(place, $"texts of {length} bytes", $"1 to {Text}{Elsewhere(length, _v8.Text)}");
    }

    private SasFormat Format(string? text, string place)
    {
        if (!SasFormat.TryParse(text, out var format) || !Ascii.IsValid(format.Name))
            throw new TableFormatException(place, $"the format \"{text}\"", "a format such as DATE9. or 8.2");
        Fit(place, "a format name", format.Name, FormatName, _v8.FormatName);
        return format;
    }

    /// <summary>Without a format, a number would no longer be a date to whoever reads the file.</summary>
    private static string? DateFormat(TableColumn column) => !column.IsNumeric ? null : column.DataType switch
    {
        TableDataType.Date => "DATE9.",
        TableDataType.DateTime => "DATETIME20.",
        TableDataType.Time => "TIME8.",
        _ => null,
    };

    /// <summary>Version 5 has the plain names of SAS; version 8 writes whatever SAS takes as a name literal.</summary>
    private void CheckName(string place, string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
        var isLiteral = name.Length > 0 && name[0] != ' ' && name[^1] != ' ' && name.All(letter => letter is >= ' ' and <= '~');
        if (Version == XportVersion.V5 ? !isPlain : !isLiteral)
            throw new TableFormatException(place, $"the name \"{name}\"", "letters A to Z, digits and underscores, not beginning with a digit");
    }

    private static void Fit(string place, string what, string text, int most, int mostOfVersion8)
    {
        var length = XportText.Length(text);
        if (length > most)
            throw new TableFormatException(place, $"{what} of {length} bytes", $"{most} at most{Elsewhere(length, mostOfVersion8, most)}");
    }

    private static string Elsewhere(int length, int mostOfVersion8, int most = 0) =>
        length <= mostOfVersion8 && mostOfVersion8 > most ? $"; XPORT version 8 takes {mostOfVersion8}" : "";
}
