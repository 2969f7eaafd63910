namespace ResponseEval.Tests.Ctdna;

/// <summary>The table of the rule book, C.5, to the digits printed there, and R.</summary>
public sealed class ConditionalTestTests
{
    /// <summary>m1, e1, m2, e2; ratio; p rise; p fall; two-sided; mid-p rise; interval. A dash is not printed.</summary>
    private const string RuleBook = """
        5    1    15 1    3      .020695 .994091 .041389 .013302 1.0365 10.5511
        10   1    20 1    2      .049369 .978613 .098737 .035378 .8935  4.7846
        10   1    19 1    1.9    .068023 .969286 .136046 .049369 .8406  4.5746
        3    1    10 1    3.333  .046143 .988770 .092285 .028687 .8583  18.8487
        0    1    4  1    inf    .062500 1       .125000 .031250 .6601  inf
        0    1    5  1    inf    .031250 1       .062500 .015625 .9164  inf
        0    1    6  1    inf    .015625 1       .031250 .007813 1.1774 inf
        20   1    4  1    .2     .999861 .000772 .001544 -       .0497  .5970
        100  1    140 1   1.4    .005832 .996001 .011664 .004916 1.0754 1.8282
        12   5000 30 8000 1.5625 .122164 .932588 .244329 .094788 .7769  3.3510
        3    2000 9  6000 1.0    .648779 .609325 1       .519727 .2496  5.7427
        2    1    6  1    3      .1445   -       .2891   -       -      -
        """;

    public static TheoryData<string> Rows => new(RuleBook.Split('\n'));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_the_rule_book_comes_out_as_printed(string row)
    {
        var cells = row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reference = new MolecularCount(Whole(cells[0]), Whole(cells[1]));
        var index = new MolecularCount(Whole(cells[2]), Whole(cells[3]));
        var interval = RateRatioInterval.Of(reference, index);
        double[] found =
        [
            index.Rate / reference.Rate,
            ConditionalTest.Rise(reference, index),
            ConditionalTest.Fall(reference, index),
            ConditionalTest.TwoSided(reference, index),
            ConditionalTest.MidRise(reference, index),
            interval.Lower,
            interval.Upper,
        ];
        for (var i = 0; i < found.Length; i++)
            if (cells[4 + i] != "-")
                Near.Printed(cells[4 + i], found[i]);
    }

    // poisson.test(c(m2, m1), c(e2, e1), alternative = "greater")$p.value, "less", poisson.test(c(m2, m1), c(e2, e1))$conf.int
    [Theory]
    [InlineData(5, 1, 15, 1, 0.020694732666015642, 0.99409103393554688, 1.0364696204894186, 10.551149707628438)]
    [InlineData(10, 1, 20, 1, 0.04936857335269447, 0.97861302737146616, 0.89350889038469139, 4.7845524403381017)]
    [InlineData(10, 1, 19, 1, 0.068022973835468264, 0.96928582713007927, 0.84058431390434107, 4.5746440897148606)]
    [InlineData(3, 1, 10, 1, 0.046142578125000014, 0.98876953125, 0.85828171569978551, 18.848723552419568)]
    [InlineData(0, 1, 4, 1, 0.0625, 1, 0.66012401936009368, double.PositiveInfinity)]
    [InlineData(0, 1, 5, 1, 0.03125, 1, 0.9163558573154601, double.PositiveInfinity)]
    [InlineData(0, 1, 6, 1, 0.015625, 1, 1.1774247257241781, double.PositiveInfinity)]
    [InlineData(20, 1, 4, 1, 0.99986141920089722, 0.00077193975448608344, 0.049707454864508137, 0.59704027167246621)]
    [InlineData(100, 1, 140, 1, 0.0058320461588388375, 0.99600050498023007, 1.0754148999910735, 1.8281618810868312)]
    [InlineData(12, 5000, 30, 8000, 0.12216448794236065, 0.93258751877818036, 0.77685195941384477, 3.351042802192354)]
    [InlineData(3, 2000, 9, 6000, 0.64877861738204934, 0.60932499170303323, 0.24956148339902143, 5.7426677089666569)]
    [InlineData(2, 1, 6, 1, 0.14453125, 0.96484375, 0.5364386529003089, 30.393205749045606)]
    public void P_values_and_interval_are_those_of_R(
        long m1, double e1, long m2, double e2, double rise, double fall, double lower, double upper)
    {
        var (reference, index) = (new MolecularCount(m1, e1), new MolecularCount(m2, e2));
        Near.Equal(rise, ConditionalTest.Rise(reference, index));
        Near.Equal(fall, ConditionalTest.Fall(reference, index));
        Near.Equal(lower, upper, RateRatioInterval.Of(reference, index));
    }

    // poisson.test(c(m2, m1), c(e2, e1), r = R0, alternative = "less")$p.value
    [Theory]
    [InlineData(50, 5000, 20, 5000, 0.5, 0.2385228276535506)]
    [InlineData(200, 4000, 90, 4000, 0.5, 0.22206195130372827)]
    [InlineData(10, 5000, 4, 5000, 0.5, 0.47550046843289195)]
    [InlineData(40, 5000, 0, 5000, 0.1, 0.022094928152180001)]
    [InlineData(40, 5000, 0, 5000, 1, 9.0949470177292945e-13)]
    public void The_test_of_a_smaller_ratio_is_that_of_R(long m1, double e1, long m2, double e2, double ratio, double wanted) =>
        Near.Equal(wanted, ConditionalTest.Fall(new(m1, e1), new(m2, e2), ratio));

    [Theory]
    [InlineData(50, 20, ".2385")]
    [InlineData(200, 90, ".2221")]
    public void A_fall_by_half_that_is_only_observed_has_the_printed_p_value(long m1, long m2, string printed) =>
        Near.Printed(printed, ConditionalTest.Fall(new(m1, 5000), new(m2, 5000), 0.5));

    [Fact]
    public void Without_mutant_molecules_nothing_is_said()
    {
        var none = new MolecularCount(0, 5000);
        Assert.Equal(1, ConditionalTest.Rise(none, none));
        Assert.Equal(1, ConditionalTest.Fall(none, none));
        Assert.Equal(1, ConditionalTest.TwoSided(none, none));
        Assert.Equal(0.5, ConditionalTest.MidRise(none, none));
        Assert.Equal(new ConfidenceInterval(0, double.PositiveInfinity), RateRatioInterval.Of(none, none));
    }

    [Fact]
    public void Mid_p_values_of_rise_and_fall_add_up_to_one()
    {
        var (reference, index) = (new MolecularCount(12, 5000), new MolecularCount(30, 8000));
        Near.Equal(1, ConditionalTest.MidRise(reference, index) + ConditionalTest.MidFall(reference, index));
    }

    [Fact]
    public void Numbers_outside_are_refused()
    {
        var count = new MolecularCount(1, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MolecularCount(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MolecularCount(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MolecularCount(1, double.NaN));
        Assert.Throws<ArgumentException>(() => ConditionalTest.Rise(default, count));
        Assert.Throws<ArgumentException>(() => RateRatioInterval.Of(count, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConditionalTest.Rise(count, count, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateRatioInterval.Of(count, count, 1));
    }

    private static long Whole(string cell) => long.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
