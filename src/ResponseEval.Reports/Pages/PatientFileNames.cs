using System.Globalization;
using System.Text;

namespace ResponseEval.Reports;

/// <summary>File names of patient pages: what is no plain letter, digit, dot or hyphen becomes an underscore; equal names, upper and lower case alike, get a number.</summary>
internal static class PatientFileNames
{
    private const int Longest = 80;

    public static IReadOnlyList<string> Of(IEnumerable<string> labels)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var label in labels)
        {
            var plain = Plain(label);
            var name = plain;
            for (var number = 2; !taken.Add(name); number++)
                name = plain + "_" + number.ToString(CultureInfo.InvariantCulture);
            names.Add(name + ".html");
        }

        return names;
    }

    private static string Plain(string label)
    {
        var plain = new StringBuilder("p-");
        foreach (var letter in label.AsSpan(0, Math.Min(label.Length, Longest)))
            plain.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_');
        return plain.ToString().TrimEnd('.');
    }
}
