namespace ResponseEval.Reports.Tests.Plots;

public sealed class CtdnaPlotTests
{
    [Fact]
    public void What_was_not_detected_stands_open_at_its_limit()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A")
            .Ctdna(new CtdnaSample(KnownCohort.Week(0)) { Unit = CtdnaUnit.VariantAlleleFraction, Value = 0.02, Detected = true, LimitOfDetection = 0.001 })
            .Ctdna(new CtdnaSample(KnownCohort.Week(4)) { Unit = CtdnaUnit.VariantAlleleFraction, Detected = false, LimitOfDetection = 0.001 }));

        var samples = SpecificationOf.Rows(CtdnaPlot.Of(evaluation), "samples");

        Assert.Equal([0.02, 0.001], samples.Select(row => row.GetProperty("level").GetDouble()));
        Assert.Equal([true, false], samples.Select(row => row.GetProperty("detected").GetBoolean()));
    }

    /// <summary>R: binom.test(102, 3000)$conf.int gives 0.02780622374 and 0.04112268532.</summary>
    [Fact]
    public void Counted_molecules_give_exact_limits()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A").Ctdna(new CtdnaSample(KnownCohort.Week(0))
        {
            Unit = CtdnaUnit.VariantAlleleFraction, Value = 0.034, Detected = true, MutantMolecules = 102, TotalMolecules = 3000,
        }));

        var sample = SpecificationOf.Rows(CtdnaPlot.Of(evaluation), "samples")[0];

        Assert.Equal(0.02780622374, sample.GetProperty("lower").GetDouble(), 1e-7);
        Assert.Equal(0.04112268532, sample.GetProperty("upper").GetDouble(), 1e-7);
    }

    [Fact]
    public void A_sample_of_which_the_call_is_not_known_says_so()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A")
            .Ctdna(new CtdnaSample(KnownCohort.Week(0)) { Unit = CtdnaUnit.VariantAlleleFraction, Value = 0.02 }));
        var plot = CtdnaPlot.Of(evaluation);
        var states = SpecificationOf.Json(plot).GetProperty("params").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "states");

        Assert.Equal(SpecificationOf.Column(plot, "samples", "state"), states.GetProperty("value").EnumerateArray().Select(state => state.GetString()));
    }

    [Fact]
    public void A_line_joins_samples_of_one_assay_and_unit()
    {
        var plot = CtdnaPlot.Of(KnownCohort.Evaluate(KnownCohort.Subject("S", "A")
            .Ctdna(new CtdnaSample(KnownCohort.Week(0)) { Assay = "panel", Unit = CtdnaUnit.VariantAlleleFraction, Value = 0.02, Detected = true })
            .Ctdna(new CtdnaSample(KnownCohort.Week(4)) { Assay = "panel", Unit = CtdnaUnit.CopiesPerMilliliter, Value = 300, Detected = true })));

        Assert.Equal(["panel, variant allele fraction", "panel, copies per mL"], SpecificationOf.Column(plot, "samples", "series"));
        foreach (var line in SpecificationOf.Json(plot).GetProperty("layer").EnumerateArray().Where(layer => layer.GetProperty("mark").GetProperty("type").GetString() == "line"))
            Assert.Equal("series", line.GetProperty("encoding").GetProperty("detail").GetProperty("field").GetString());
        Assert.Contains("A line joins samples of one assay and unit; others cannot be compared.", plot.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_samples_there_is_nothing_to_draw() => Assert.True(CtdnaPlot.Of(KnownCohort.Stable).IsEmpty);
}
