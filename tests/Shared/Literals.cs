using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>Constants and default arguments as text.</summary>
internal static class Literals
{
    internal static string Render(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text.ReplaceLineEndings("\\n")}\"",
        char letter => $"'{letter}'",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
