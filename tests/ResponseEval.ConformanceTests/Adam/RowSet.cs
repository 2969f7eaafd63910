using System.Globalization;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>Two sets of rows, each row a line of its values, compared in both directions.</summary>
internal static class RowSet
{
    /// <summary>Fails with the first lines that only one side has.</summary>
    public static void Equal(IReadOnlyCollection<string> expected, IReadOnlyCollection<string> actual)
    {
        Assert.NotEmpty(expected);
        var left = expected.ToHashSet(StringComparer.Ordinal);
        var right = actual.ToHashSet(StringComparer.Ordinal);
        Assert.Equal(expected.Count, left.Count);
        var lines = left.Except(right).Select(line => $"missing: {line}").Concat(right.Except(left).Select(line => $"wrong:   {line}"))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(lines.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{lines.Count} differences:\n") + string.Join('\n', lines.Take(30)));
        Assert.Equal(expected.Count, actual.Count);
    }

    public static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Text(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Flag(bool flag) => flag ? "Y" : "";

    public static DateOnly? Date(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
