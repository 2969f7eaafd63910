namespace ResponseEval.Trials.Tests;

/// <summary>
/// Two rates compared. Expected values: reference.R in this folder; the first six pairs stand in Newcombe, Stat Med 1998;17:873-90, table II, to four digits.
/// </summary>
public sealed class ProportionPairTests
{
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524314724023649, 0.3338726540369059)]
    [InlineData(9, 10, 3, 10, 0.170522723934503, 0.809017973535488)]
    [InlineData(6, 7, 2, 7, 0.05822792748231231, 0.80624963752422774)]
    [InlineData(5, 56, 0, 29, -0.03813714790353685, 0.19256001385511157)]
    [InlineData(0, 10, 0, 20, -0.1611251580528193, 0.2775327998628891)]
    [InlineData(10, 10, 0, 20, 0.6790860371419147, 1)]
    [InlineData(10, 10, 0, 10, 0.6075093504305243, 1)]
    [InlineData(120, 306, 90, 301, 0.01746819555936011, 0.16730058615295168)]
    public void Newcombe_combines_the_limits_of_Wilson(int x1, int n1, int x2, int n2, double lower, double upper) =>
        Near.To(lower, upper, Pair(x1, n1, x2, n2).DifferenceInterval(DifferenceMethod.Newcombe));

    [Theory]
    [InlineData(56, 70, 48, 80, 0.05282971324584471, 0.33817294001586834)]
    [InlineData(9, 10, 3, 10, 0.1700250164243989, 0.8406495439433279)]
    [InlineData(6, 7, 2, 7, 0.03417554508436457, 0.85340525989742022)]
    [InlineData(5, 56, 0, 29, -0.03259656174351368, 0.19333097669088176)]
    [InlineData(0, 10, 0, 20, -0.1657602275421742, 0.2843813395343781)]
    [InlineData(10, 10, 0, 20, 0.7156186604656227, 1)]
    [InlineData(10, 10, 0, 10, 0.6636415518947676, 1)]
    [InlineData(120, 306, 90, 301, 0.01744878254527224, 0.16786391349647850)]
    public void Miettinen_and_Nurminen_invert_the_score_test(int x1, int n1, int x2, int n2, double lower, double upper) =>
        Near.To(lower, upper, Pair(x1, n1, x2, n2).DifferenceInterval(DifferenceMethod.MiettinenNurminen));

    [Fact]
    public void At_90_percent_both_are_narrower()
    {
        var pair = Pair(56, 70, 48, 80);
        Near.To(0.07656419154407207, 0.31364458358294378, pair.DifferenceInterval(DifferenceMethod.Newcombe, 0.9));
        Near.To(0.07701994227208182, 0.31666721052926300, pair.DifferenceInterval(DifferenceMethod.MiettinenNurminen, 0.9));
    }

    [Theory]
    [InlineData(DifferenceMethod.Newcombe)]
    [InlineData(DifferenceMethod.MiettinenNurminen)]
    public void Groups_in_the_other_order_and_the_others_give_the_negative(DifferenceMethod method)
    {
        foreach (var (n1, n2) in ((int, int)[])[(1, 1), (1, 2), (12, 1), (12, 7), (12, 30)])
            for (var x1 = 0; x1 <= n1; x1++)
                for (var x2 = 0; x2 <= n2; x2++)
                {
                    var pair = Pair(x1, n1, x2, n2);
                    var interval = pair.DifferenceInterval(method)!.Value;
                    Negative(interval, new ProportionPair(pair.Second, pair.First).DifferenceInterval(method)!.Value);
                    Negative(interval, new ProportionPair(pair.First.Complement, pair.Second.Complement).DifferenceInterval(method)!.Value);
                    Assert.InRange(pair.Difference!.Value, interval.Lower - 1e-12, interval.Upper + 1e-12);
                    Assert.InRange(interval.Lower, -1, 1);
                    Assert.InRange(interval.Upper, -1, 1);
                }

        static void Negative(ConfidenceInterval one, ConfidenceInterval other)
        {
            Assert.Equal(one.Lower, -other.Upper, 1e-9);
            Assert.Equal(one.Upper, -other.Lower, 1e-9);
        }
    }

    [Fact]
    public void A_group_of_nobody_cannot_be_compared()
    {
        Assert.Null(new ProportionPair(new(1, 2), default).Difference);
        Assert.Null(new ProportionPair(default, new(1, 2)).DifferenceInterval(DifferenceMethod.Newcombe));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pair(1, 2, 1, 2).DifferenceInterval((DifferenceMethod)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pair(1, 2, 1, 2).DifferenceInterval(DifferenceMethod.Newcombe, 1));
    }

    [Theory]
    [InlineData(3, 4, 1, 4, 0.4857142857142858, 0.2428571428571429, 0.9857142857142858)]
    [InlineData(10, 12, 2, 12, 0.003328949957029107, 0.001664474978514555, 0.999946378833173832)]
    [InlineData(0, 10, 0, 10, 1, 1, 1)]
    [InlineData(0, 5, 5, 5, 0.007936507936507940, 1, 0.003968253968253968)]
    [InlineData(56, 70, 48, 80, 0.012521129749209155, 0.006324711129898359, 0.997875268450445718)]
    [InlineData(120, 306, 90, 301, 0.016993725438479428, 0.009921356180967327, 0.993800553093561412)]
    [InlineData(7, 29, 15, 31, 0.06448198937514149, 0.98730388216122811, 0.04583642031961272)]
    [InlineData(0, 0, 3, 5, 1, 1, 1)]
    public void Fisher_adds_up_what_is_not_more_likely(int x1, int n1, int x2, int n2, double twoSided, double greater, double less)
    {
        Near.To(twoSided, FisherExactTest.TwoSided(Pair(x1, n1, x2, n2)));
        Near.To(greater, FisherExactTest.Greater(Pair(x1, n1, x2, n2)));
        Near.To(less, FisherExactTest.Less(Pair(x1, n1, x2, n2)));
    }

    [Fact]
    public void Fisher_is_exact_for_large_groups() =>
        Near.To(0.41825151338432487, FisherExactTest.TwoSided(Pair(50_200, 100_000, 50_018, 100_000)), 1e-8); // fisher.test(rbind(c(50200, 49800), c(50018, 49982)))

    [Fact]
    public void Strata_are_weighed_by_Mantel_and_Haenszel()
    {
        // The admissions of Berkeley in 1973 (R: UCBAdmissions), men first.
        ProportionPair[] admissions =
            [Pair(512, 825, 89, 108), Pair(353, 560, 17, 25), Pair(120, 325, 202, 593), Pair(138, 417, 131, 375), Pair(53, 191, 94, 393), Pair(22, 373, 24, 341)];
        Agrees(admissions, 1.5246066604434356, 0.2169236970555184, 1.4269462285866883, 0.2322634628170483, 0.9046968282586231);
        Near.To(0.7719073617593505, 1.0603297644366556, CochranMantelHaenszelTest.Of(admissions).OddsRatioInterval());
        ProportionPair[] trial = [Pair(12, 20, 7, 21), Pair(9, 31, 4, 29), Pair(3, 5, 2, 6)];
        Agrees(trial, 5.55040796548644622, 0.01847638003375012, 4.62590898768164482, 0.03149257015668401, 2.79663074646193666);
        Near.To(1.18664599447339891, 6.59096610824280393, CochranMantelHaenszelTest.Of(trial).OddsRatioInterval());
        Near.To(3.73077475770526368, CochranMantelHaenszelTest.Of([Pair(7, 29, 15, 31)]).Statistic);
        Near.To(0.05341861062508988, CochranMantelHaenszelTest.Of([Pair(7, 29, 15, 31)]).PValue);

        static void Agrees(ProportionPair[] strata, double plain, double p, double corrected, double correctedP, double oddsRatio)
        {
            var test = CochranMantelHaenszelTest.Of(strata);
            Near.To(plain, test.Statistic);
            Near.To(p, test.PValue);
            Near.To(oddsRatio, test.OddsRatio);
            Near.To(corrected, CochranMantelHaenszelTest.Of(strata, continuityCorrected: true).Statistic);
            Near.To(correctedP, CochranMantelHaenszelTest.Of(strata, continuityCorrected: true).PValue);
        }
    }

    [Fact]
    public void A_stratum_that_says_nothing_changes_nothing()
    {
        ProportionPair[] strata = [Pair(12, 20, 7, 21), Pair(9, 31, 4, 29)];
        ProportionPair[] more = [.. strata, Pair(0, 0, 1, 1), default];
        Assert.Equal(CochranMantelHaenszelTest.Of(strata), CochranMantelHaenszelTest.Of(more));
        Assert.Equal(CochranMantelHaenszelTest.Of(strata).Statistic, CochranMantelHaenszelTest.Of([.. strata, Pair(0, 5, 0, 7)]).Statistic);
        Assert.Equal(default, CochranMantelHaenszelTest.Of([Pair(0, 5, 0, 7)]));
        Assert.Null(default(CochranMantelHaenszelTest).PValue);
    }

    [Fact]
    public void An_odds_ratio_of_zero_or_infinity_has_no_interval()
    {
        var zero = CochranMantelHaenszelTest.Of([Pair(0, 5, 3, 5)]);
        Assert.Equal((0, null), (zero.OddsRatio, zero.OddsRatioInterval()));
        Assert.Equal(double.PositiveInfinity, CochranMantelHaenszelTest.Of([Pair(5, 5, 3, 5)]).OddsRatio);
    }

    private static ProportionPair Pair(int x1, int n1, int x2, int n2) => new(new(x1, n1), new(x2, n2));
}
