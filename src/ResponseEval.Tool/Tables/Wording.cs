using System.Globalization;
using ResponseEval.Reports;

namespace ResponseEval.Tool.Tables;

/// <summary>What tables in a terminal say their own way; the words themselves are those of the reports (<see cref="Words"/>).</summary>
internal static class Wording
{
    public const string Nothing = "-";

    public static string Date(DateOnly? date) => Words.Date(date) ?? Nothing;

    /// <summary>A sum without its unit: one decimal, two where the second is not zero.</summary>
    public static string Sum(SumOfDiameters? sum) => Words.Sum(sum) ?? Nothing;

    public static string Change(SumOfDiameters? sum, SumOfDiameters? reference) =>
        sum is { } now && reference is { } before && now.PercentChangeFrom(before) is { } percent
            ? percent.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)
            : Nothing;

    public static string Best<T>(BestResponse<T> best, string code)
        where T : struct, Enum => best.Date is null ? code : $"{code} ({Date(best.Date)})";
}
