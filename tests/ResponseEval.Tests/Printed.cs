using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>Compares a number with one typed from the rule book: equal in as many decimals as are printed there.</summary>
internal static class Printed
{
    internal static void Equal(string expected, double? value)
    {
        var decimals = expected.Contains('.', StringComparison.Ordinal) ? expected.Length - expected.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        Assert.NotNull(value);
        Assert.Equal(expected, value.Value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }
}
