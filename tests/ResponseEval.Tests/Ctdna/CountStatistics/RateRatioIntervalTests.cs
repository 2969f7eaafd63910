namespace ResponseEval.Tests.Ctdna;

public sealed class RateRatioIntervalTests(Xunit.Abstractions.ITestOutputHelper output)
{
    // poisson.test(c(m2, m1), c(e2, e1))$conf.int
    [Theory]
    [InlineData(1000, 1, 1200, 1, 1.102481555156863, 1.3063596411711302)]
    [InlineData(100000, 3, 120000, 2, 1.7849425394119636, 1.81518736079668)]
    [InlineData(3000000, 2e6, 1, 1e6, 1.6878533101236804e-08, 3.7144317574679106e-06)]
    [InlineData(3000000, 2e6, 30, 1e6, 1.3493891817241921e-05, 2.8551304633640513e-05)]
    public void Large_counts_come_out_as_in_R(long m1, double e1, long m2, double e2, double lower, double upper) =>
        Near.Equal(lower, upper, RateRatioInterval.Of(new(m1, e1), new(m2, e2)));

    // poisson.test(c(15, 5), c(1, 1), conf.level = level)$conf.int
    [Theory]
    [InlineData(0.9, 1.1949925879845027, 8.6079166856750096)]
    [InlineData(0.99, 0.78647702284980392, 16.142680017158568)]
    public void Other_levels_come_out_as_in_R(double level, double lower, double upper) =>
        Near.Equal(lower, upper, RateRatioInterval.Of(new(5, 1), new(15, 1), level));

    // VAF ratios of the rule book, C.5: conditional, Katz
    [Theory]
    [InlineData(50, 5000, 20, 5000, ".2256", ".6841", ".2385", ".6708")]
    [InlineData(200, 4000, 90, 4000, null, null, ".3523", ".5749")]
    [InlineData(10, 5000, 4, 5000, null, null, ".1255", "1.2745")]
    [InlineData(40, 5000, 0, 5000, "0", ".0966", null, null)]
    public void Ratios_of_allele_fractions_are_as_printed(
        long m1, double n1, long m2, double n2, string? lower, string? upper, string? katzLower, string? katzUpper)
    {
        var interval = RateRatioInterval.Of(new(m1, n1), new(m2, n2));
        if (lower is not null)
        {
            Near.Printed(lower, interval.Lower);
            Near.Printed(upper!, interval.Upper);
        }

        var katz = KatzInterval.Of(new(m1, n1), new(m2, n2));
        Assert.Equal(katzLower is null, katz is null);
        if (katz is { } found)
        {
            Near.Printed(katzLower!, found.Lower);
            Near.Printed(katzUpper!, found.Upper);
        }
    }

    [Theory]
    [InlineData(10, 20, 0, "1.79", ".936", "4.27")]
    [InlineData(10, 20, 0.2, "1.45", ".781", "5.12")]
    [InlineData(100, 140, 0.1, "1.75", ".960", "2.04")]
    public void Overdispersion_widens_as_printed(long m1, long m2, double variation, string z, string lower, string upper)
    {
        var found = OverdispersedRatio.Of(new(m1, 1), new(m2, 1), variation)!.Value;
        Near.Printed(z, found.Z);
        Near.Printed(lower, found.Interval.Lower);
        Near.Printed(upper, found.Interval.Upper);
    }

    [Fact]
    public void Overdispersion_needs_molecules_in_both() => Assert.Null(OverdispersedRatio.Of(new(0, 1), new(5, 1), 0.1));

    [Fact]
    public void Swapping_the_samples_mirrors_the_interval() => Pairs.Holds(static pair => IsMirror(
        RateRatioInterval.Of(pair.Reference, pair.Index), RateRatioInterval.Of(pair.Index, pair.Reference)));

    [Fact]
    public void An_interval_that_forgets_the_exposures_is_caught() => Pairs.FindsCounterexample(static pair => IsMirror(
        RateRatioInterval.Of(pair.Reference, pair.Index),
        RateRatioInterval.Of(new(pair.Index.Mutant, pair.Reference.Exposure), new(pair.Reference.Mutant, pair.Index.Exposure))));

    [Fact]
    public void The_interval_and_the_tests_agree_at_its_ends() => Pairs.Holds(static pair =>
    {
        var interval = RateRatioInterval.Of(pair.Reference, pair.Index);
        var below = pair.Index.Mutant == 0 || Is(0.025, ConditionalTest.Rise(pair.Reference, pair.Index, interval.Lower));
        var above = pair.Reference.Mutant == 0 || Is(0.025, ConditionalTest.Fall(pair.Reference, pair.Index, interval.Upper));
        return below && above;
    });

    [Fact]
    public void Any_counts_give_an_interval()
    {
        foreach (var first in new long[] { 0, 1, 2, 1_000_000_000, long.MaxValue })
            foreach (var second in new long[] { 0, 1, 2, 1_000_000_000, long.MaxValue })
            {
                var interval = RateRatioInterval.Of(new(first, 1e-3), new(second, 1e18));
                Assert.True(interval.Lower >= 0 && interval.Lower <= interval.Upper, $"{first} {second}: {interval}");
            }
    }

    private PropertyCheck<CountPair> Pairs => Property.For(CountPair.Any)
        .Require("none in one sample", 0.05, static pair => (pair.Reference.Mutant == 0) != (pair.Index.Mutant == 0))
        .Require("none in either", 0.005, static pair => pair.Reference.Mutant + pair.Index.Mutant == 0)
        .Require("more than 1000", 0.1, static pair => pair.Reference.Mutant > 1000)
        .Require("other exposures", 0.3, static pair => pair.Reference.Exposure != pair.Index.Exposure)
        .LogTo(output.WriteLine);

    private static bool IsMirror(ConfidenceInterval interval, ConfidenceInterval swapped) =>
        Is(interval.Lower, 1 / swapped.Upper) && Is(interval.Upper, 1 / swapped.Lower);

    private static bool Is(double wanted, double found) => wanted.Equals(found) || Math.Abs(found - wanted) <= 1e-9 * wanted;
}
