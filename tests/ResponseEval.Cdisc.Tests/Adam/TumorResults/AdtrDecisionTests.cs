using System.Globalization;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.TumorResults;

/// <summary>Each example on the page about ADTR comes out as it says, with both presets.</summary>
public sealed class AdtrDecisionTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "decisions", "0008-adtr.md"));

    public static TheoryData<string, string, string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string, string, string>();
        foreach (var line in _page.Split('\n').Where(static line => line.StartsWith('|') && line.Contains('`', StringComparison.Ordinal)))
        {
            var cells = line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim().Trim('`')).ToArray();
            examples.Add(cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        return examples;
    }

    [Fact]
    public void The_page_has_examples() => Assert.Equal(12, Examples().Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_out_as_the_page_says(string lesions, string visits, string variable, string peer, string ours)
    {
        var subject = new TumorTable(Table(lesions, visits)).Subject with { Adsl = new SubjectDates { Randomization = new DateOnly(2024, 1, 1) } };
        Assert.Equal(peer, Found(subject, AdamPreset.Admiralonco, variable));
        Assert.Equal(ours, Found(subject, AdamPreset.Default, variable));
    }

    /// <summary>Visits six weeks apart from the day of randomization on, or on the day after <c>@</c>.</summary>
    private static string Table(string lesions, string visits)
    {
        var table = $"num visit date {lesions}\n";
        var number = 0;
        foreach (var visit in visits.Split(';', StringSplitOptions.TrimEntries))
        {
            var (cells, day) = visit.Split('@') is [var read, var given] ? (read, int.Parse(given, CultureInfo.InvariantCulture)) : (visit, 42 * number);
            var date = new DateOnly(2024, 1, 1).AddDays(day);
            var name = number++ == 0 ? "SCREENING" : $"V{number}";
            table += string.Create(CultureInfo.InvariantCulture, $"{number} {name} {date:yyyy-MM-dd} {cells.Replace("-", "NA", StringComparison.Ordinal)}\n");
        }

        return table;
    }

    private static string Found(SdtmSubject subject, AdamPreset preset, string variable)
    {
        var (code, name) = variable.Split('.') is [var first, var second] ? (first, second) : ("SDIAM", variable);
        var rows = new SubjectDerivation(new AdamOptions { Preset = preset }).Derive(subject).Adtr.Where(row => row.Parameter.Code == code);
        return string.Join(", ", rows.Select(row => name switch
        {
            "AVAL" => Text(row.Value),
            "BASE" => Text(row.Base),
            "PCHG" => Text(row.PercentChange),
            "CRFL" => row.IsCompleteResponse ? "Y" : "N",
            _ => row.IsProgression ? "Y" : "N",
        }));
    }

    private static string Text(double? value) => value is { } number ? Math.Round(number, 4).ToString(CultureInfo.InvariantCulture) : ".";
}
