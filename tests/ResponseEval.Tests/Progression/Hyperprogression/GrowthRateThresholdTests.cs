namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>
/// The thresholds of growth rates to the hundredth of a millimetre: over three months the rate a month is the change of the sum in percent,
/// so with months of 20 days and scans 60 days apart it can be hit exactly.
/// </summary>
public sealed class GrowthRateThresholdTests
{
    private static readonly KineticsConventions _short = new() { DaysPerMonth = 20 };

    public static TheoryData<double> Before => new(Enumerable.Range(51, 49).Select(static before => (double)before));

    [Theory]
    [MemberData(nameof(Before))]
    public void Twice_the_rate_is_inclusive(double before)
    {
        // From before to 2 before is +100 %; from there to 6 before is +200 %.
        var patient = GrowthPatient.Of(before, 2 * before, 6 * before, 60, 60);
        Printed.Equal("2.000000000", patient.Of(new Champiat2017(), _short).Value);
        Assert.Equal(FindingStatus.Met, patient.Status(new Champiat2017(), _short));
        Assert.Equal(FindingStatus.Met, patient.Status(new Kim2019Tgr(), _short));
        Assert.Equal(FindingStatus.NotMet, (patient with { After = 6 * before - 0.01 }).Status(new Champiat2017(), _short));
        Assert.Equal(FindingStatus.NotMet, (patient with { After = 6 * before - 0.01 }).Status(new Kim2019Tgr(), _short));
    }

    [Theory]
    [MemberData(nameof(Before))]
    public void Fifty_and_a_hundred_points_are_not_more_than_that(double before)
    {
        // From before to 2 before is +100 %; from there to 5 before is +150 %, to 6 before +200 %.
        var patient = GrowthPatient.Of(before, 2 * before, 5 * before, 60, 60);
        Printed.Equal("50.0000000", patient.Of(new Ferrara2018(), _short).Value);
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Ferrara2018(), _short));
        Assert.Equal(FindingStatus.Met, (patient with { After = 5 * before + 0.01 }).Status(new Ferrara2018(), _short));
        Assert.Equal(FindingStatus.NotMet, (patient with { After = 6 * before }).Status(new Kas2020(), _short));
        Assert.Equal(FindingStatus.Met, (patient with { After = 6 * before + 0.01 }).Status(new Kas2020(), _short));
    }

    [Fact]
    public void A_tumour_that_only_shrinks_more_slowly_is_not_met_beside_a_new_lesion()
    {
        // -87.5 % a month before, -5.9 % after: 81.6 points more, progression by a new lesion.
        var patient = GrowthPatient.Of(200, 100, 98, 30, 30) with { NewLesions = ["liver"] };
        Assert.True(patient.Of(new Ferrara2018()).Value > 50);
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Ferrara2018()));
        Assert.Equal(FindingStatus.NotMet, (patient with { After = 100 }).Status(new Ferrara2018()));
        Assert.Equal(FindingStatus.Met, (patient with { After = 100.01 }).Status(new Ferrara2018()));
    }

    [Fact]
    public void A_value_that_only_rounds_to_its_threshold_is_explained_in_full()
    {
        // 900.99 mm in 50 days against 910 mm in 101 days: 9,099,999 / 9,100,000 of twice.
        var nearly = GrowthPatient.Of(10, 920, 1820.99, 101, 50).Of(new SaadaBouzid2017());
        Assert.Equal(FindingStatus.NotMet, nearly.Status);
        Assert.Contains("ratio of growth in mm a month 1.99999978", nearly.Explain().Text, StringComparison.Ordinal);
        var twice = GrowthPatient.Of(80, 100, 140, 60, 60).Of(new SaadaBouzid2017());
        Assert.Contains("ratio of growth in mm a month 2, threshold at least 2", twice.Explain().Text, StringComparison.Ordinal);
    }
}
