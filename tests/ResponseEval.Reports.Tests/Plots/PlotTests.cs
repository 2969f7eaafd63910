namespace ResponseEval.Reports.Tests.Plots;

public sealed class PlotTests
{
    public static TheoryData<string> Kinds => ["waterfall", "spider", "swimmer", "km", "rates", "hyperprogression", "timeline", "ctdna"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_evaluations_give_the_same_bytes(string kind)
    {
        var plain = SpecificationOf.Text(Draw(kind)) + Draw(kind).Csv;

        Assert.Equal(plain, SpecificationOf.Text(Draw(kind)) + Draw(kind).Csv);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_plot_has_a_title_a_text_alternative_and_its_data(string kind)
    {
        var plot = Draw(kind);
        var specification = SpecificationOf.Json(plot);

        Assert.Equal(plot.Title, specification.GetProperty("title").GetProperty("text").GetString());
        Assert.Equal(plot.Description, specification.GetProperty("description").GetString());
        Assert.NotEmpty(plot.Description);
        Assert.Equal(plot.Name, kind);
        Assert.Contains(",", plot.Csv.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_quotes_what_would_break_it()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("a,\"b\"", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 90)));

        Assert.Contains("\n\"a,\"\"b\"\"\",0,", WaterfallPlot.Of(Cohort.Of([evaluation], Trials.CensoringRule.FdaTableA)).Csv, StringComparison.Ordinal);
    }

    private static Plot Draw(string kind) => kind switch
    {
        "waterfall" => WaterfallPlot.Of(KnownCohort.Cohort),
        "spider" => SpiderPlot.Of(KnownCohort.Cohort),
        "swimmer" => SwimmerPlot.Of(KnownCohort.Cohort),
        "km" => KaplanMeierPlot.Of(KnownCohort.Cohort),
        "rates" => RatesPlot.Of(KnownCohort.Cohort),
        "hyperprogression" => HyperprogressionPlot.Of(KnownCohort.Cohort),
        "timeline" => TimelinePlot.Of(KnownCohort.Responder),
        _ => CtdnaPlot.Of(KnownCohort.Responder),
    };
}
