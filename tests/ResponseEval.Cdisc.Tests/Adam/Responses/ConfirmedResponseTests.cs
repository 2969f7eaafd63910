namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>
/// What confirms a response. Days and calls are worked out by hand from the rule: what lies after the response up to its confirmation
/// decides.
/// </summary>
public sealed class ConfirmedResponseTests
{
    [Theory]
    [InlineData("CR@42 CR@70", "CR@42", "Y@42")]
    [InlineData("CR@42 CR@69", "SD@42", "N")]
    [InlineData("PR@42 PR@70", "PR@42", "Y@42")]
    [InlineData("PR@42 CR@70", "PR@42", "Y@42")]
    [InlineData("PR@42 PR@50 PR@69 PR@70", "PR@42", "Y@42")]
    [InlineData("CR@42 NE@56 CR@70", "CR@42", "Y@42")]
    [InlineData("CR@42 NE@50 NE@60 CR@70", "SD@42", "N")]
    [InlineData("PR@42 NE@50 NE@60 PR@70", "SD@42", "N")]
    [InlineData("PR@42 SD@56 PR@84", "SD@42", "N")]
    [InlineData("PR@42 SD@56 PR@84 PR@112", "PR@84", "Y@84")]
    [InlineData("PR@42 NON@56 PR@84", "SD@42", "N")]
    [InlineData("PR@42 CR@50 PR@70", "SD@42", "N")]
    [InlineData("PR@42 CR@50 CR@70", "PR@42", "Y@42")]
    [InlineData("PR@42 CR@70 PR@98", "PR@42", "Y@42")]
    [InlineData("PR@42 PR@84 CR@112 CR@140", "CR@112", "Y@42")]
    [InlineData("CR@42 PD@70", "SD@42", "N")]
    public void A_response_is_confirmed_by_what_follows_it(string responses, string confirmedBest, string confirmedResponse)
    {
        var scene = new AdamScene(responses);
        foreach (var preset in AdamPreset.All)
        {
            Assert.Equal(confirmedBest, scene.Adrs("CBOR", preset));
            Assert.Equal(confirmedResponse, scene.Adrs("CRSP", preset));
        }
    }

    [Theory]
    [InlineData(0, false, 28, "CR@42 NE@56 CR@70", "SD@42")]
    [InlineData(2, false, 28, "CR@42 NE@50 NE@60 CR@70", "CR@42")]
    [InlineData(2, false, 28, "PR@42 NE@50 NE@55 NE@60 PR@70", "SD@42")]
    [InlineData(1, true, 28, "PR@42 SD@56 PR@84", "PR@42")]
    [InlineData(1, true, 28, "PR@42 SD@56 SD@70 PR@84", "SD@42")]
    [InlineData(1, true, 28, "CR@42 SD@56 CR@84", "SD@42")]
    [InlineData(1, false, 21, "PR@42 PR@63", "PR@42")]
    public void The_settings_say_what_may_lie_between(int notEvaluable, bool stable, int days, string responses, string confirmedBest)
    {
        var rules = ProtocolRules.Default with { MaxNotEvaluableBetween = notEvaluable, AcceptStableBetween = stable, ConfirmationDays = days };
        Assert.Equal(confirmedBest, new AdamScene(responses).Adrs("CBOR", AdamPreset.Default with { Rules = rules }));
        Assert.Equal(confirmedBest, new AdamScene(responses).Adrs("CBOR", AdamPreset.Admiralonco with { Rules = rules }));
    }

    [Theory]
    [InlineData("iCR@42 iCR@70", "iCR@42")]
    [InlineData("iPR@42 iUPD@56 iPR@84", "iSD@42")]
    [InlineData("iPR@42 NE@56 iCR@84", "iPR@42")]
    public void Unconfirmed_progression_breaks_a_confirmation(string responses, string confirmedBest)
    {
        foreach (var preset in AdamPreset.All)
            Assert.Equal(confirmedBest, new AdamScene("iRECIST: " + responses).Adrs("ICBOR", preset));
    }

    [Fact]
    public void Rules_outside_their_range_are_refused() => Assert.Throws<ArgumentException>(
        () => AdamPreset.Default with { Rules = ProtocolRules.Default with { ConfirmationDays = -1 } });
}
