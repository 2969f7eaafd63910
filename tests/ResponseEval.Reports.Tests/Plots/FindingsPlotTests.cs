namespace ResponseEval.Reports.Tests.Plots;

public sealed class FindingsPlotTests
{
    private readonly Plot plot = FindingsPlot.Of(KnownFindings.Cohort);

    [Fact]
    public void Findings_are_counted_by_code_and_site_without_the_suppressed() => Assert.Equal(
        ["RE-BL-001 01 1", "RE-BL-001 no site 1", "RE-TL-001 01 1", "RE-TL-001 02 2"],
        SpecificationOf.Rows(plot, "findings").Select(row => $"{row.GetProperty("code")} {row.GetProperty("site")} {row.GetProperty("count")}"));

    [Fact]
    public void Sites_stand_in_order_and_no_site_last() => Assert.Equal(["0", "2", "0", "1"], SpecificationOf.Column(plot, "findings", "place"));

    [Fact]
    public void The_note_counts_what_is_shown_and_what_is_not()
    {
        Assert.StartsWith("5 findings of 2 checks at 2 sites: ", plot.Description, StringComparison.Ordinal);
        Assert.EndsWith("1 suppressed finding is not counted.", plot.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Beyond_24_sites_those_with_the_fewest_findings_stand_together()
    {
        var findings = Enumerable.Range(1, 26).SelectMany(site =>
            Enumerable.Repeat(KnownFindings.Found("RE-TL-001", $"{site:00}", "P"), site <= 24 ? 2 : 1)).ToArray();
        var crowded = FindingsPlot.Of(KnownFindings.Of(findings));

        Assert.Equal(25, SpecificationOf.Rows(crowded, "findings").Count);
        Assert.Equal("other sites", SpecificationOf.Column(crowded, "findings", "site")[^1]);
        Assert.Equal("2", SpecificationOf.Column(crowded, "findings", "count")[^1]);
    }

    [Fact]
    public void Without_findings_there_is_nothing_to_draw() => Assert.True(FindingsPlot.Of(KnownCohort.Cohort).IsEmpty);

    /// <summary>Arm B holds P and not R; the finding without a subject is of no arm.</summary>
    [Fact]
    public void A_choice_of_subjects_chooses_their_findings()
    {
        var ofNoSite = KnownFindings.Of(
            KnownFindings.Found("RE-TL-001", null, "P"), KnownFindings.Found("RE-TL-001", null, "R"), KnownFindings.Found("RE-TL-001", null, null));

        Assert.Equal("P", Assert.Single(ofNoSite.Where(new CohortChoice("B", Pattern: null, Best: null)).Findings).Place.Subject);
    }
}
