namespace ResponseEval.Reports.Tests.Plots;

/// <summary>
/// By hand, PFS by FDA table A, the start being day 1: R censored on day 113, S censored on day 169, P event on day 57, U censored on day 1; a month
/// has 30.4375 days. Arm A has no event: 100 % throughout. Arm B falls to 0 % at 57 / 30.4375 = 1.873 months.
/// </summary>
public sealed class KaplanMeierPlotTests
{
    private readonly Plot plot = KaplanMeierPlot.Of(KnownCohort.Cohort);

    [Fact]
    public void The_curves_are_those_of_the_estimator()
    {
        var curve = SpecificationOf.Rows(plot, "curve").Select(row => $"{row.GetProperty("arm")} {row.GetProperty("month")} {row.GetProperty("survival")}");

        Assert.Equal(["A 0 100", "A 3.713 100", "A 5.552 100", "B 0 100", "B 0.033 100", "B 1.873 0"], curve);
    }

    [Fact]
    public void Censored_subjects_are_ticks() => Assert.Equal(
        ["A 3.713", "A 5.552", "B 0.033"], SpecificationOf.Rows(plot, "censored").Select(row => $"{row.GetProperty("arm")} {row.GetProperty("month")}"));

    [Fact]
    public void Numbers_at_risk_count_those_under_observation()
    {
        var risk = SpecificationOf.Rows(plot, "risk").Select(row => $"{row.GetProperty("arm")}{row.GetProperty("month")}:{row.GetProperty("atRisk")}").ToList();

        Assert.Contains("A0:2", risk);
        Assert.Contains("A4:1", risk);
        Assert.Contains("B0:2", risk);
        Assert.Contains("B1:1", risk);
        Assert.Contains("B2:0", risk);
    }

    /// <summary>The colours of the curves are too light for letters; the arm stands beside the numbers.</summary>
    [Fact]
    public void Numbers_at_risk_are_dark() => Assert.Equal(
        "#333333", SpecificationOf.Json(plot).GetProperty("vconcat")[1].GetProperty("encoding").GetProperty("color").GetProperty("value").GetString());

    [Fact]
    public void The_notes_name_events_medians_and_censoring()
    {
        Assert.Equal("A: 0 events of 2, median not reached (95 % limits not reached to not reached).", plot.Notes[0]);
        Assert.StartsWith("B: 1 event of 2, median 1.9 months", plot.Notes[1], StringComparison.Ordinal);
        Assert.Contains("fda-a", plot.Notes[^1], StringComparison.Ordinal);
    }
}
