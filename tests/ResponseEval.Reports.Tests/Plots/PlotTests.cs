namespace ResponseEval.Reports.Tests.Plots;

public sealed class PlotTests
{
    public static TheoryData<string> Kinds => ["waterfall", "spider", "swimmer", "km", "rates", "hyperprogression", "concordance", "findings", "timeline", "ctdna"];

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

    [Fact]
    public void Long_notes_are_broken_between_words_because_a_subtitle_does_not_wrap()
    {
        var plot = TimelinePlot.Of(KnownCohort.Responder);
        var lines = SpecificationOf.Json(plot).GetProperty("title").GetProperty("subtitle").EnumerateArray().Select(line => line.GetString()!).ToList();

        Assert.True(lines.Count > plot.Notes.Count);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 100));
        Assert.Equal(string.Join(' ', plot.Notes), string.Join(' ', lines));
    }

    private static Plot Draw(string kind) => kind switch
    {
        "waterfall" => WaterfallPlot.Of(KnownCohort.Cohort),
        "spider" => SpiderPlot.Of(KnownCohort.Cohort),
        "swimmer" => SwimmerPlot.Of(KnownCohort.Cohort),
        "km" => KaplanMeierPlot.Of(KnownCohort.Cohort),
        "rates" => RatesPlot.Of(KnownCohort.Cohort),
        "hyperprogression" => HyperprogressionPlot.Of(KnownCohort.Cohort),
        "concordance" => ConcordancePlot.Of(ReadTwice.Cohort),
        "findings" => FindingsPlot.Of(KnownFindings.Cohort),
        "timeline" => TimelinePlot.Of(KnownCohort.Responder),
        _ => CtdnaPlot.Of(KnownCohort.Responder),
    };
}
