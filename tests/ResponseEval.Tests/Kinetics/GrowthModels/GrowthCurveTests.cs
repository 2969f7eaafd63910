namespace ResponseEval.Tests.Kinetics;

/// <summary>Vectors of the rule book, B.1.</summary>
public sealed class GrowthCurveTests
{
    private static readonly GrowthCurve Gd = GrowthCurve.Gd(0.003, 0.02);
    private static readonly GrowthCurve GdPhi = GrowthCurve.GdPhi(0.9, 0.003, 0.02);

    [Fact]
    public void The_nadir_of_gd_is_that_of_the_rule_book()
    {
        Printed.Equal("82.483478", Gd.NadirDay);
        Printed.Equal("0.472869", Gd.NadirSize);
    }

    [Theory]
    [InlineData(0, "1")]
    [InlineData(56, "0.509216")]
    [InlineData(84, "0.472970")]
    public void The_sizes_of_gd_are_those_of_the_rule_book(double day, string size) => Printed.Equal(size, Gd.SizeAt(day));

    [Fact]
    public void The_progression_and_doubling_of_gd_are_those_of_the_rule_book()
    {
        Printed.Equal("135.296", Gd.ProgressionDay); // printed as 135.295936; with 40 digits it is 135.295939132
        Printed.Equal("231.049", Gd.DoublingDays);
    }

    [Fact]
    public void The_nadir_of_gdphi_is_that_of_the_rule_book()
    {
        Printed.Equal("178.014981", GdPhi.NadirDay);
        Printed.Equal("0.196169", GdPhi.NadirSize);
    }

    [Fact]
    public void Growth_alone_progresses_from_the_first_day()
    {
        var curve = GrowthCurve.Gx(0.01);
        Assert.Equal(0, curve.NadirDay);
        Assert.Equal(1, curve.NadirSize);
        Printed.Equal("18.232156", curve.ProgressionDay); // ln 1.2 / 0.01
        Printed.Equal("69.314718", curve.DoublingDays); // ln 2 / 0.01
    }

    [Fact]
    public void Decay_alone_has_neither_nadir_nor_progression()
    {
        var curve = GrowthCurve.Dx(0.02);
        Assert.Null(curve.NadirDay);
        Assert.Null(curve.NadirSize);
        Assert.Null(curve.ProgressionDay);
        Assert.Null(curve.DoublingDays);
        Printed.Equal("0.326280", curve.SizeAt(56)); // exp(-1.12)
    }

    [Theory]
    [InlineData(0.02, 0.003)]
    [InlineData(0.02, 0.02)]
    public void A_curve_that_never_shrinks_has_its_nadir_at_the_start(double growth, double decay)
    {
        Assert.Equal(0, GrowthCurve.Gd(growth, decay).NadirDay);
        Assert.Equal(0, GrowthCurve.GdPhi(0.4, growth, decay).NadirDay);
    }

    [Fact]
    public void Without_growth_the_curves_shrink_for_ever()
    {
        Assert.Null(GrowthCurve.Gd(0, 0.02).NadirDay);
        Assert.Null(GrowthCurve.GdPhi(1, 0.01, 0.02).NadirDay);
        Assert.Null(GrowthCurve.GdPhi(1, 0.01, 0.02).ProgressionDay);
        Assert.Equal(0, GrowthCurve.Dx(0).NadirDay);
        Assert.Null(GrowthCurve.Dx(0).ProgressionDay);
    }

    [Theory]
    [InlineData(1e-300, 1e-300)]
    [InlineData(1e-12, 0.9)]
    [InlineData(0.9, 1e-300)]
    [InlineData(1e300, 1e300)]
    public void Extreme_rates_end_and_give_a_finite_day_or_none(double growth, double decay)
    {
        Assert.True(double.IsFinite(GrowthCurve.Gd(growth, decay).ProgressionDay ?? 0));
        Assert.True(double.IsFinite(GrowthCurve.GdPhi(0.999999999999, growth, decay).ProgressionDay ?? 0));
    }

    [Fact]
    public void The_default_is_no_curve()
    {
        Assert.Equal(GrowthModel.Unspecified, default(GrowthCurve).Model);
        Assert.True(double.IsNaN(default(GrowthCurve).SizeAt(1)));
        Assert.Null(default(GrowthCurve).DoublingDays);
        Assert.Null(default(GrowthCurve).ProgressionDay);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_rate_is_a_number_from_0(double rate)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthCurve.Gd(rate, 0.01));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthCurve.Gx(rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthCurve.Dx(rate));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthCurve.GdPhi(0.5, 0.01, rate));
    }

    [Theory]
    [InlineData(1.001)]
    [InlineData(-0.001)]
    [InlineData(double.NaN)]
    public void A_fraction_lies_between_0_and_1(double phi) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthCurve.GdPhi(phi, 0.01, 0.02));
}
