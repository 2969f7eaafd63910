namespace ResponseEval.Tests.Ctdna;

public sealed class DetectionLimitsTests
{
    // rule book C.2; qgamma(0.95, LOB + 1)
    [Theory]
    [InlineData(0, 0, "2.9957", 2.9957322735539909)]
    [InlineData(0.1, 1, "4.7439", 4.743864518390577)]
    [InlineData(0.5, 2, "6.2958", 6.2957936218719892)]
    [InlineData(1.0, 3, "7.7537", 7.7536565279327254)]
    public void Poisson_limits_are_as_printed(double blank, long limitOfBlank, string printed, double limitOfDetection)
    {
        Assert.Equal(limitOfBlank, DetectionLimits.PoissonLimitOfBlank(blank));
        Near.Printed(printed, DetectionLimits.PoissonLimitOfDetection(limitOfBlank));
        Near.Equal(limitOfDetection, DetectionLimits.PoissonLimitOfDetection(limitOfBlank));
    }

    [Fact]
    public void A_large_blank_has_a_limit_too() => Assert.Equal(1052, DetectionLimits.PoissonLimitOfBlank(1000)); // qpois(0.95, 1000)

    [Fact]
    public void CLSI_adds_standard_deviations()
    {
        var limitOfBlank = DetectionLimits.LimitOfBlank(0.02, 0.01);
        Near.Equal(0.03645, limitOfBlank);
        Near.Equal(0.03645 + (1.645 * 0.02), DetectionLimits.LimitOfDetection(limitOfBlank, 0.02));
    }

    // the rule book prints .951700; 1 - exp(-100/33) is 0.95169900
    [Theory]
    [InlineData(10, 0.001, "3.0303", ".95170")]
    [InlineData(30, 0.0001, ".909091", ".597110")]
    public void The_chance_to_detect_is_as_printed(double nanograms, double fraction, string lambda, string probability)
    {
        var genomes = PlasmaQuantities.GenomeEquivalents(nanograms);
        Near.Printed(lambda, genomes * fraction);
        Near.Printed(probability, DetectionLimits.DetectionProbability(genomes, fraction));
    }

    [Theory]
    [InlineData(0.01, 6.6, "20")]
    [InlineData(0.001, 10, "3.0303")]
    [InlineData(0.25, 30, "2272.7273")]
    public void Copies_are_as_printed(double fraction, double nanograms, string copies) =>
        Near.Printed(copies, PlasmaQuantities.MutantCopies(fraction, nanograms));

    [Fact]
    public void Two_thousand_genomes_in_ten_millilitres_at_one_percent_are_200_copies() => // rule book H.5
        Near.Equal(200, PlasmaQuantities.GenomeEquivalents(6.6) * 10 * 0.01);

    [Fact]
    public void A_diploid_clonal_variant_has_half_the_tumour_fraction()
    {
        Near.Equal(0.1, PlasmaQuantities.AlleleFraction(0.2));
        Near.Equal(0.2, PlasmaQuantities.TumorFraction(0.1));
    }

    [Theory]
    [InlineData(0.3, 1, 2)]
    [InlineData(0.3, 2, 4)]
    [InlineData(0.05, 1, 1)]
    public void Tumour_fraction_and_allele_fraction_are_inverse(double fraction, double mutant, double copies) =>
        Near.Equal(fraction, PlasmaQuantities.TumorFraction(PlasmaQuantities.AlleleFraction(fraction, mutant, copies), mutant, copies));

    [Fact]
    public void Numbers_outside_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionLimits.PoissonLimitOfBlank(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionLimits.PoissonLimitOfDetection(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionLimits.DetectionProbability(-1, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DetectionLimits.DetectionProbability(1, 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlasmaQuantities.GenomeEquivalents(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlasmaQuantities.GenomeEquivalents(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlasmaQuantities.AlleleFraction(2));
    }
}
