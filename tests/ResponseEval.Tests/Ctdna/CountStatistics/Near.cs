using System.Globalization;

namespace ResponseEval.Tests.Ctdna;

/// <summary>Compares numbers with printed ones; infinity equals only infinity.</summary>
internal static class Near
{
    /// <summary>Equal to a relative 1e-9: a value of R.</summary>
    internal static void Equal(double wanted, double found) => Equal(wanted, found, 1e-9);

    internal static void Equal(double wanted, double found, double tolerance) => Assert.True(
        wanted.Equals(found) || (double.IsFinite(wanted) && Math.Abs(found - wanted) <= tolerance * Math.Abs(wanted)),
        string.Create(CultureInfo.InvariantCulture, $"wanted {wanted:R}, found {found:R}"));

    internal static void Equal(double lower, double upper, ConfidenceInterval found)
    {
        Equal(lower, found.Lower);
        Equal(upper, found.Upper);
    }

    /// <summary>Equal to the digits that the rule book prints: "3.6889", ".00084", "inf".</summary>
    internal static void Printed(string wanted, double found)
    {
        if (wanted == "inf")
        {
            Assert.Equal(double.PositiveInfinity, found);
            return;
        }

        var decimals = wanted.Contains('.', StringComparison.Ordinal) ? wanted.Length - wanted.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        Assert.Equal(decimal.Parse(wanted, CultureInfo.InvariantCulture), Math.Round((decimal)found, decimals, MidpointRounding.AwayFromZero));
    }
}
