using System.Globalization;
using ResponseEval.Tests;
using ResponseEval.Trials;

namespace ResponseEval.Cdisc.Tests.Adam.Presets;

/// <summary>The page on the presets names every difference between them, and each of its examples comes out as it says.</summary>
public sealed class PresetDecisionTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "decisions", "0007-adam-presets.md"));

    public static TheoryData<string, string, string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string, string, string>();
        foreach (var line in _page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray();
            examples.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_out_as_the_page_says(string departure, string responses, string parameter, string peer, string ours)
    {
        var scene = new AdamScene(responses);
        Assert.NotEqual(peer, ours);
        Assert.Equal(peer, Found(scene, parameter, AdamPreset.Admiralonco));
        Assert.Equal(ours, Found(scene, parameter, AdamPreset.Default));

        // The departure by itself makes the difference, on either side.
        Assert.Equal(peer, Found(scene, parameter, departure == "Censoring"
            ? AdamPreset.Default with { Censoring = null }
            : AdamPreset.Default with { PeerConventions = Enum.Parse<PeerConvention>(departure) }));
        Assert.Equal(ours, Found(scene, parameter, departure == "Censoring"
            ? AdamPreset.Admiralonco with { Censoring = CensoringRule.FdaTableA }
            : AdamPreset.Admiralonco with { PeerConventions = PeerConvention.All & ~Enum.Parse<PeerConvention>(departure) }));
    }

    [Fact]
    public void The_page_names_every_departure()
    {
        var single = Enum.GetValues<PeerConvention>().Except([PeerConvention.None, PeerConvention.All]).ToList();
        Assert.Equal(PeerConvention.All, single.Aggregate((left, right) => left | right));
        Assert.All(single, departure => Assert.Contains($"`{departure}`", _page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_departure_but_those_of_TU_and_ADTR_has_an_example() => Assert.Equal(
        [nameof(PeerConvention.TargetsAtScreening), nameof(PeerConvention.SumsOfMeasured)],
        Enum.GetNames<PeerConvention>().Except([nameof(PeerConvention.None), nameof(PeerConvention.All)]).Except(Examples().Select(example => (string)example[0])));

    /// <summary>A parameter of ADTTE, a parameter of ADRS, or a variable of one, as in ICBOR.AVAL; "none" without a row.</summary>
    private static string Found(AdamScene scene, string parameter, AdamPreset preset)
    {
        if (parameter is "PFS" or "TTP")
            return scene.Adtte(parameter, preset);
        var (code, variable) = parameter.Split('.') is [var first, var second] ? (first, second) : (parameter, "");
        var row = scene.Rows(preset).SingleOrDefault(row => row.Parameter.Code == code);
        return variable switch
        {
            _ when row is null => "none",
            "AVAL" => row.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            "ADTF" => row.DateImputation ?? "",
            _ => row.Text + AdamScene.Day(row.Date),
        };
    }
}
