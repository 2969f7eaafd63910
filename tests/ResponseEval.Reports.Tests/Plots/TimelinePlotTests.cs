namespace ResponseEval.Reports.Tests.Plots;

public sealed class TimelinePlotTests
{
    [Theory]
    [InlineData(100, 120)] // +20 % is more than +5 mm
    [InlineData(20, 25)] // +5 mm is more than +20 %
    [InlineData(25, 30)] // both
    public void The_band_ends_where_progression_begins(double nadir, double threshold)
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", nadir))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", nadir)));

        var visit = SpecificationOf.Rows(TimelinePlot.Of(evaluation), "visits")[2];

        Assert.Equal(nadir, visit.GetProperty("nadir").GetDouble());
        Assert.Equal(threshold, visit.GetProperty("threshold").GetDouble());
    }

    [Fact]
    public void What_was_not_measured_is_a_gap()
    {
        var plot = TimelinePlot.Of(KnownCohort.Stable);

        Assert.Equal(["100", "110", null, "105"], SpecificationOf.Column(plot, "lesions", "mm"));
        Assert.Equal([true, true, false, true], SpecificationOf.Rows(plot, "visits").Select(row => row.TryGetProperty("sum", out _)));
    }

    [Fact]
    public void Visits_bear_both_responses()
    {
        var visit = SpecificationOf.Rows(TimelinePlot.Of(KnownCohort.Progressor), "visits")[1];

        Assert.Equal("PD", visit.GetProperty("recist").GetString());
        Assert.Equal("iUPD", visit.GetProperty("irecist").GetString());
        Assert.True(visit.GetProperty("newLesion").GetBoolean());
    }
}
