namespace ResponseEval.Reports.Tests.Plots;

/// <summary>
/// By hand, PFS by FDA table A: R censored at day 112, S censored at day 168, P event at day 56, U censored at day 0; a month has 30.4375
/// days. Arm A has no event: 100 % throughout. Arm B falls to 0 % at 56 / 30.4375 = 1.840 months.
/// </summary>
public sealed class KaplanMeierPlotTests
{
    private readonly Plot plot = KaplanMeierPlot.Of(KnownCohort.Cohort);

    [Fact]
    public void The_curves_are_those_of_the_estimator()
    {
        var curve = SpecificationOf.Rows(plot, "curve").Select(row => $"{row.GetProperty("arm")} {row.GetProperty("month")} {row.GetProperty("survival")}");

        Assert.Equal(["A 0 100", "A 3.68 100", "A 5.52 100", "B 0 100", "B 0 100", "B 1.84 0"], curve);
    }

    [Fact]
    public void Censored_subjects_are_ticks() => Assert.Equal(
        ["A 3.68", "A 5.52", "B 0"], SpecificationOf.Rows(plot, "censored").Select(row => $"{row.GetProperty("arm")} {row.GetProperty("month")}"));

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

    [Fact]
    public void The_notes_name_events_medians_and_censoring()
    {
        Assert.Equal("A: 0 events of 2, median not reached (95 % limits not reached to not reached).", plot.Notes[0]);
        Assert.StartsWith("B: 1 event of 2, median 1.8 months", plot.Notes[1], StringComparison.Ordinal);
        Assert.Contains("fda-a", plot.Notes[^1], StringComparison.Ordinal);
    }
}
