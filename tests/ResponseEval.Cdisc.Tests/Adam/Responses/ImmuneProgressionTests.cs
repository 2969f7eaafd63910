namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>Confirmed and unresolved progression among assigned iRECIST responses, by hand.</summary>
public sealed class ImmuneProgressionTests
{
    [Theory]
    [InlineData("iUPD@42 iCPD@70", "Y@42", "N")]
    [InlineData("iUPD@42 NE@56 iUPD@70 iCPD@98", "Y@42", "N")]
    [InlineData("iUPD@42 iSD@70 iUPD@98 iCPD@126", "Y@98", "N")]
    [InlineData("iUPD@42 iSD@70 iUPD@98", "N", "Y@98")]
    [InlineData("iUPD@42 iPR@70", "N", "N")]
    [InlineData("NE@21 iUPD@42 NE@70", "N", "Y@42")]
    [InlineData("iSD@42", "N", "N")]
    public void Progression_is_dated_to_the_first_iUPD_of_its_block(string responses, string confirmed, string unresolved)
    {
        var scene = new AdamScene("iRECIST: " + responses);
        foreach (var preset in AdamPreset.All)
        {
            Assert.Equal(confirmed, scene.Adrs("ICPD", preset));
            Assert.Equal(unresolved, scene.Adrs("IUPD", preset));
        }
    }

    [Fact]
    public void Unresolved_progression_begins_with_its_block_or_for_the_peer_ends_with_it()
    {
        var scene = new AdamScene("iRECIST: iUPD@42 iUPD@70 NE@98");
        Assert.Equal("Y@42", scene.Adrs("IUPD", AdamPreset.Default));
        Assert.Equal("Y@70", scene.Adrs("IUPD", AdamPreset.Admiralonco));
    }

    [Fact]
    public void A_progression_that_was_equivocal_before_is_dated_back()
    {
        var scene = new AdamScene("iRECIST: iSD@42 iUPD@84/equivocal@42 iCPD@112");
        Assert.Equal("Y@42", scene.Adrs("ICPD", AdamPreset.Default));
        Assert.Equal("PD@21", new AdamScene("SD@21 PD@84/equivocal@21").Adrs("BOR", AdamPreset.Default));
        Assert.Equal("Y@21", new AdamScene("SD@21 PD@84/equivocal@21").Adrs("PD", AdamPreset.Default));
        Assert.Equal("SD@21 PD@84", new AdamScene("SD@21 PD@84/equivocal@21").Flagged(row => row.AnalysisFlag02, AdamPreset.Default));
    }

    [Fact]
    public void The_values_of_iRECIST_run_from_best_to_worst()
    {
        var rows = new AdamScene("iRECIST: iCR@1 iPR@2 iSD@3 iNON@4 iUPD@5 NE@6 NED@7 iCPD@8").Rows(AdamPreset.Default);
        Assert.Equal([1, 2, 3, 4, 5, 7, 9, 6], rows.Where(row => row.Parameter.Code == "IOVR").Select(row => row.Value!.Value));
    }

    [Fact]
    public void The_peer_counts_from_worst_to_best_and_not_at_all_in_the_confirmed_best_response()
    {
        var rows = new AdamScene("iRECIST: iCR@1 iPR@2 iSD@50 iNON@51 iUPD@52 NE@53 MISSING@54 iCPD@55").Rows(AdamPreset.Admiralonco);
        Assert.Equal([6, 5, 4, 3, 2, 8, 7, 1], rows.Where(row => row.Parameter.Code == "OVR").Select(row => row.Value!.Value));
        Assert.Equal(6, rows.Single(row => row.Parameter.Code == "IBOR").Value);
        Assert.Null(rows.Single(row => row.Parameter.Code == "ICBOR").Value);
        Assert.Equal(7, new AdamScene("iRECIST:").Rows(AdamPreset.Admiralonco).Single(row => row.Parameter.Code == "ICBOR").Value);
    }
}
