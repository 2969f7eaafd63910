using System.Globalization;
using System.Runtime.CompilerServices;

namespace ResponseEval.Tests;

/// <summary>Every test runs where a number reads "1,5": what depends on the culture by accident, such as $"{length}", fails.</summary>
internal static class ForeignCulture
{
    [ModuleInitializer]
    internal static void Enter()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.CurrentCulture = culture;
    }
}
