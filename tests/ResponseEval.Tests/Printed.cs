using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>Compares numbers with published ones: equal if they round to what is printed, with one unit of the last digit for its own rounding.</summary>
internal static class Printed
{
    internal static void Equal(string expected, double? actual) =>
        Assert.True(IsEqual(expected, actual), string.Create(CultureInfo.InvariantCulture, $"printed {expected}, computed {actual:G17}"));

    internal static bool IsEqual(string expected, double? actual) =>
        actual is { } value && double.IsFinite(value) && Math.Abs(value - double.Parse(expected, CultureInfo.InvariantCulture)) <= Unit(expected);

    /// <summary>Half of the last digit and a hair: 0.0005005 for "0.472", and 0.05005e-4 for "1.2e-4".</summary>
    private static double Unit(string printed)
    {
        var parts = printed.Split('e');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return 0.5005 * Math.Pow(10, exponent - decimals);
    }
}
