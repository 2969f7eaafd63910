using System.Diagnostics.CodeAnalysis;

namespace ResponseEval.Cdisc;

/// <summary>What a column holds, in the words of Dataset-JSON 1.1 (section "Columns", <c>dataType</c>).</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The words of the Dataset-JSON standard.")]
public enum TableDataType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Decimal numbers, which Dataset-JSON writes as text so that no digit is lost.</summary>
    Decimal,

    /// <summary>Numbers in single precision; SAS has one kind of number, and Dataset-JSON files made from SAS say float.</summary>
    Float,

    /// <summary>Numbers in double precision.</summary>
    Double,

    /// <summary>True or false, held as the text <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Date and time of day.</summary>
    DateTime,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A uniform resource identifier, held as text.</summary>
    Uri,
}

/// <summary>What a column shall hold in a format that has numbers only for dates (Dataset-JSON 1.1, <c>targetDataType</c>).</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The words of the Dataset-JSON standard.")]
public enum TargetDataType
{
    /// <summary>Nothing else than the data type says.</summary>
    None,

    /// <summary>A whole number: days since 1960-01-01 for a date, seconds since then for a date and time, seconds since midnight for a time.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,
}

/// <summary>One column of a table.</summary>
/// <param name="Name">The name, for example USUBJID; unique in its table, ignoring case.</param>
/// <param name="DataType">What it holds.</param>
public sealed record TableColumn(string Name, TableDataType DataType)
{
    /// <summary>The label; empty if there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>What it holds where dates are numbers.</summary>
    public TargetDataType TargetDataType { get; init; }

    /// <summary>
    /// Length in bytes of the longest text that fits; of a number, the digits it has at most, as Dataset-JSON and Define-XML count. Null where the file
    /// does not say.
    /// </summary>
    public int? Length { get; init; }

    /// <summary>The bytes that SAS XPORT stores of a number, 2 to 7; null for all 8. No other format knows it.</summary>
    public int? NumberBytes { get; init; }

    /// <summary>True if the display format puts the value to the right. No format but SAS XPORT knows it.</summary>
    public bool IsRightJustified { get; init; }

    /// <summary>The display format in SAS notation, for example <c>DATE9.</c> or <c>8.2</c>; null if there is none.</summary>
    public string? DisplayFormat { get; init; }

    /// <summary>The input format in SAS notation; null if there is none.</summary>
    public string? InputFormat { get; init; }

    /// <summary>The identifier of the column in Dataset-JSON, for example IT.DM.USUBJID; null where the file has none.</summary>
    public string? ItemOid { get; init; }

    /// <summary>The place of the column in the sort key, from 1; null if it is no part of it.</summary>
    public int? KeySequence { get; init; }

    /// <summary>True if its cells are numbers: all numeric types, and dates and times whose <see cref="TargetDataType"/> says so. All other cells are text.</summary>
    public bool IsNumeric => DataType switch
    {
        TableDataType.Integer or TableDataType.Decimal or TableDataType.Float or TableDataType.Double => true,
        TableDataType.Date or TableDataType.DateTime or TableDataType.Time => TargetDataType != TargetDataType.None,
        _ => false,
    };
}
