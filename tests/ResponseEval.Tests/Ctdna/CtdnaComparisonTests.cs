using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaComparisonTests
{
    [Theory]
    [InlineData(0.1, 0.05, CtdnaChange.Fall)]
    [InlineData(0.1, 0.0501, CtdnaChange.NotDistinguishable)]
    [InlineData(0.1, 0.1999, CtdnaChange.NotDistinguishable)]
    [InlineData(0.1, 0.2, CtdnaChange.Rise)]
    [InlineData(0.034, 0.017, CtdnaChange.Fall)]
    [InlineData(0.07, 0.14, CtdnaChange.Rise)]
    public void Without_counts_half_is_a_fall_and_twice_a_rise(double before, double after, CtdnaChange change)
    {
        var comparison = CtdnaComparison.Of(Vaf(0, before), Vaf(42, after));
        Assert.Equal(change, comparison.Change);
        Assert.Equal(after / before, comparison.Ratio);
        Assert.Null(comparison.Interval);
    }

    [Theory]
    [InlineData(0.05, CtdnaChange.Fall)]
    [InlineData(0.06, CtdnaChange.NotDistinguishable)]
    [InlineData(0.3, CtdnaChange.NotDistinguishable)]
    [InlineData(null, CtdnaChange.NotDistinguishable)]
    public void Not_detected_is_a_fall_only_if_its_limit_is(double? limit, CtdnaChange change)
    {
        var comparison = CtdnaComparison.Of(Vaf(0, 0.1), None(42, limit));
        Assert.Equal(change, comparison.Change);
        Assert.True(comparison.IsClearance);
        Assert.Null(comparison.Ratio);
    }

    [Theory]
    [InlineData(0.02, 0.04, CtdnaChange.Rise)]
    [InlineData(0.02, 0.0399, CtdnaChange.NotDistinguishable)]
    [InlineData(0.02, 0.001, CtdnaChange.NotDistinguishable)]
    [InlineData(null, 0.9, CtdnaChange.NotDistinguishable)]
    public void From_not_detected_only_twice_the_limit_is_a_rise(double? limit, double after, CtdnaChange change) =>
        Assert.Equal(change, CtdnaComparison.Of(None(0, limit), Vaf(42, after)).Change);

    [Fact]
    public void Not_detected_twice_is_not_distinguishable()
    {
        var comparison = CtdnaComparison.Of(None(0, 0.01), None(42, 0.0001));
        Assert.Equal(CtdnaChange.NotDistinguishable, comparison.Change);
        Assert.False(comparison.IsClearance);
    }

    [Fact]
    public void A_value_below_the_limit_is_not_detected_where_nothing_else_is_recorded()
    {
        var below = Vaf(0, 0.002, limit: 0.003) with { Detected = null };
        Assert.Equal(new CtdnaLevel(false, null, 0.003), CtdnaLevel.Of(below));
        Assert.Equal(new CtdnaLevel(true, 0.003, null), CtdnaLevel.Of(below with { Value = 0.003 }));
        Assert.Equal(new CtdnaLevel(false, null, null), CtdnaLevel.Of(below with { Value = 0, LimitOfDetection = null }));
        Assert.Equal(default, CtdnaLevel.Of(below with { Value = null }));
    }

    [Fact]
    public void A_value_above_the_limit_that_was_not_called_bounds_the_level_itself() =>
        Assert.Equal(new CtdnaLevel(false, null, 0.02), CtdnaLevel.Of(None(0, 0.01) with { Value = 0.02 }));

    [Fact]
    public void No_molecule_among_many_bounds_the_level_where_no_limit_is_given()
    {
        Near.Equal(0.00059896700231487632, CtdnaLevel.Of(Counts(0, 0, 5000)).Limit!.Value); // 1 - 0.05^(1/5000)
        var copies = new CtdnaSample(Day(0)) { Unit = CtdnaUnit.CopiesPerMilliliter, MutantMolecules = 0, PlasmaMilliliters = 4 };
        Near.Equal(2.9957322735539909 / 4, CtdnaLevel.Of(copies).Limit!.Value);
    }

    [Fact]
    public void What_has_no_number_is_not_comparable()
    {
        Assert.Equal(CtdnaChange.NotComparable, CtdnaComparison.Of(Vaf(0, 0.1) with { Value = null }, Vaf(42, 0.1)).Change);
        Assert.Equal(CtdnaChange.NotComparable, CtdnaComparison.Of(Vaf(0, 0.1), Vaf(42, 0)).Change);
        Assert.Equal(CtdnaChange.NotComparable, CtdnaComparison.Of(new CtdnaSample(Day(0)), new CtdnaSample(Day(1))).Change);
    }

    [Theory]
    [InlineData(5, 15, CtdnaChange.Rise)]
    [InlineData(10, 20, CtdnaChange.NotDistinguishable)]
    [InlineData(0, 5, CtdnaChange.NotDistinguishable)]
    [InlineData(0, 6, CtdnaChange.Rise)]
    [InlineData(6, 0, CtdnaChange.Fall)]
    [InlineData(5, 0, CtdnaChange.NotDistinguishable)]
    [InlineData(20, 4, CtdnaChange.Fall)]
    [InlineData(0, 0, CtdnaChange.NotDistinguishable)]
    public void With_counts_the_interval_decides(long before, long after, CtdnaChange change)
    {
        var comparison = CtdnaComparison.Of(Counts(0, before), Counts(42, after));
        Assert.Equal(change, comparison.Change);
        Assert.Equal(CountExposure.Molecules, comparison.Exposure);
    }

    [Fact]
    public void The_change_is_what_its_interval_says() => Property.For(CountPair.Any)
        .Require("fall", 0.1, static pair => Changed(pair) == CtdnaChange.Fall)
        .Require("rise", 0.1, static pair => Changed(pair) == CtdnaChange.Rise)
        .Require("not distinguishable", 0.1, static pair => Changed(pair) == CtdnaChange.NotDistinguishable)
        .Holds(static pair =>
        {
            var interval = RateRatioInterval.Of(pair.Reference, pair.Index);
            return Changed(pair) == (interval.Lower > 1 ? CtdnaChange.Rise : interval.Upper < 1 ? CtdnaChange.Fall : CtdnaChange.NotDistinguishable);
        });

    [Fact]
    public void An_interval_that_ends_at_exactly_one_decides_nothing()
    {
        var reference = new CtdnaSample(Day(0)) { MutantMolecules = 0, PlasmaMilliliters = 39 };
        var index = new CtdnaSample(Day(42)) { MutantMolecules = 1, PlasmaMilliliters = 1 }; // P(rise) is 1/40
        Assert.Equal(CtdnaChange.NotDistinguishable, CtdnaComparison.Of(reference, index).Change);
        Assert.Equal(CtdnaChange.Rise, CtdnaComparison.Of(reference with { PlasmaMilliliters = 39.1 }, index).Change);
    }

    [Fact]
    public void With_counts_the_flag_does_not_decide()
    {
        Assert.Equal(CtdnaChange.Rise, CtdnaComparison.Of(Counts(0, 5, detected: true), Counts(42, 15, detected: false)).Change);
        Assert.Equal(CtdnaChange.NotDistinguishable, CtdnaComparison.Of(Counts(0, 3, detected: true), Counts(42, 1, detected: false)).Change);
    }

    [Fact]
    public void With_counts_the_value_does_not_decide() => Assert.Equal(
        CtdnaChange.NotDistinguishable,
        CtdnaComparison.Of(Counts(0, 4, detected: true) with { Value = 0.0008 }, Counts(42, 1, detected: true) with { Value = 0.0002 }).Change);

    [Fact]
    public void Counts_in_different_exposures_leave_the_decision_to_the_values()
    {
        var molecules = Counts(0, 100) with { Value = 0.02, Detected = true };
        var plasma = new CtdnaSample(Day(42))
        {
            Assay = "panel",
            Unit = CtdnaUnit.VariantAlleleFraction,
            MutantMolecules = 1,
            PlasmaMilliliters = 4,
            Value = 0.02,
            Detected = true,
        };
        Assert.Equal(CountExposure.None, CtdnaComparison.Of(molecules, plasma).Exposure);
        Assert.Equal(CtdnaChange.NotDistinguishable, CtdnaComparison.Of(molecules, plasma).Change);
        var both = molecules with { PlasmaMilliliters = 4 };
        Assert.Equal(CountExposure.PlasmaMilliliters, CtdnaComparison.Of(both, plasma).Exposure);
        Assert.Equal(CtdnaChange.Fall, CtdnaComparison.Of(both, plasma).Change);
    }

    [Fact]
    public void Variants_are_pooled_where_the_sample_has_no_counts()
    {
        var before = WithVariants(0, ("KRAS G12D", 40, 4000), ("TP53 R175H", 60, 6000));
        var after = WithVariants(42, ("TP53 R175H", 12, 5000), ("KRAS G12D", 8, 5000));
        var comparison = CtdnaComparison.Of(before, after);
        Assert.Equal(new MolecularCount(100, 10_000), comparison.ReferenceCount);
        Assert.Equal(new MolecularCount(20, 10_000), comparison.IndexCount);
        Assert.Equal(CtdnaChange.Fall, comparison.Change);
        Assert.Equal(0.2, comparison.Ratio!.Value, 12);
    }

    [Fact]
    public void Other_variants_are_not_pooled()
    {
        var before = WithVariants(0, ("A", 40, 4000), ("B", 60, 6000));
        Assert.Equal(CountExposure.None, CtdnaComparison.Of(before, WithVariants(42, ("A", 8, 5000), ("C", 8, 5000))).Exposure);
        Assert.Equal(CountExposure.None, CtdnaComparison.Of(before, WithVariants(42, ("A", 8, 5000))).Exposure);
        Assert.Equal(CountExposure.None, CtdnaComparison.Of(before, WithVariants(42, ("A", 8, 5000), ("B", null, 5000))).Exposure);
    }

    [Fact]
    public void Counts_that_overflow_are_no_counts() => Assert.Equal(
        CountExposure.None,
        CtdnaComparison.Of(WithVariants(0, ("A", 1, long.MaxValue), ("B", 1, 1)), WithVariants(42, ("A", 1, 5), ("B", 1, 5))).Exposure);

    [Fact]
    public void Samples_of_other_assays_or_units_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CtdnaComparison.Of(Vaf(0, 0.1), Vaf(42, 0.1) with { Assay = "other" }));
        Assert.Throws<ArgumentException>(() => CtdnaComparison.Of(Vaf(0, 0.1), Vaf(42, 0.1) with { Unit = CtdnaUnit.TumorFraction }));
    }

    private static CtdnaChange Changed(CountPair pair) => CtdnaComparison.Of(
        new CtdnaSample(Day(0)) { MutantMolecules = pair.Reference.Mutant, PlasmaMilliliters = pair.Reference.Exposure },
        new CtdnaSample(Day(42)) { MutantMolecules = pair.Index.Mutant, PlasmaMilliliters = pair.Index.Exposure }).Change;
}
