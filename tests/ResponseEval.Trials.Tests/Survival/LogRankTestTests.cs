namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Tests against R: <c>survdiff(Surv(t, e) ~ g + strata(s), rho = 0 or 1)</c>; each row observed, expected, variance, chi-square, p.</summary>
public sealed class LogRankTestTests
{
    [Theory]
    [InlineData(LogRankWeight.LogRank, false, new[] { 21.0, 9 }, new[] { 10.74949905196887, 19.25050094803113 }, 6.256960573675499, 16.79294098921653, 4.168809109334563e-05)]
    [InlineData(LogRankWeight.LogRank, true, new[] { 21.0, 9 }, new[] { 11.58425463425463, 18.41574536574537 }, 6.586324940198982, 13.46065698208278, 2.436184349031882e-04)]
    [InlineData(LogRankWeight.PetoPeto, false, new[] { 14.552851692067797, 5.121514639505643 }, new[] { 7.675806654495882, 11.99855967707756 }, 3.271304909371429, 14.45715081871713, 1.433844448193902e-04)]
    [InlineData(LogRankWeight.PetoPeto, true, new[] { 14.790674603174603, 5.461309523809524 }, new[] { 8.226190476190474, 12.02579365079365 }, 3.520368162972862, 12.24089352547606, 4.675343479645114e-04)]
    public void Freireich_comes_out_as_in_R(
        LogRankWeight weight, bool isStratified, double[] observed, double[] expected, double variance, double statistic, double pValue)
    {
        var test = LogRankTest.Of(Times.Freireich, Times.FreireichArms, isStratified ? Times.FreireichStrata : [], weight);
        Assert.Equal([(0, 21), (1, 21)], test.Groups.Select(static group => (group.Group, group.Subjects)));
        Holds(test, observed, expected, [variance, variance], statistic, 1, pValue);
    }

    // gehan <- function(t, e, g) rowSums(sapply(sort(unique(t[e == 1])), function(x) {
    //   n <- sum(t >= x); n1 <- sum(t >= x & g == 1); d <- sum(t == x & e == 1); d1 <- sum(t == x & e == 1 & g == 1)
    //   c(n * (d1 - d * n1 / n), if (n > 1) n^2 * d * (n - d) / (n - 1) * n1 / n * (1 - n1 / n) else 0) }))
    // Without strata it is the Wilcoxon statistic that SAS PROC LIFETEST prints for these data: 13.4579.
    [Theory]
    [InlineData(false, 271, 5457.111560534157, 13.45785204963107, 2.439829218905535e-04)]
    [InlineData(true, 87, 644.4285714285714, 11.74528929283973, 6.099742676890233e-04)]
    public void Gehan_and_Breslow_come_out_as_in_SAS(bool isStratified, double excess, double variance, double statistic, double pValue)
    {
        var test = LogRankTest.Of(Times.Freireich, Times.FreireichArms, isStratified ? Times.FreireichStrata : [], LogRankWeight.GehanBreslow);
        Near.Equal([excess, -excess], test.Groups.Select(static group => (double?)(group.Observed - group.Expected)));
        Near.Equal(variance, test.Groups[1].Variance);
        Near.Equal(statistic, test.Test?.Statistic);
        Near.Equal(pValue, test.Test?.PValue);
    }

    // survdiff(Surv(futime, fustat) ~ ifelse(age < 53, 1, ifelse(age < 61, 2, 3)) + strata(rx), ovarian, rho = ...)
    [Theory]
    [InlineData(
        LogRankWeight.LogRank, false, new[] { 2.0, 4, 6 }, new[] { 4.641612104860187, 5.890771202369669, 1.467616692770146 },
        new[] { 2.785856631143623, 2.981164967192773, 1.201873063739056 }, 17.30684382689415, 1.745286033956633e-04)]
    [InlineData(
        LogRankWeight.PetoPeto, false, new[] { 1.576923076923077, 2.472197083961789, 5.346153846153846 },
        new[] { 3.524132730015081, 4.582604323780793, 1.288536953242835 },
        new[] { 1.732976991856416, 1.883512470927961, 0.922129563276755 }, 17.89424221150725, 1.301111977585237e-04)]
    [InlineData(
        LogRankWeight.LogRank, true, new[] { 2.0, 4, 6 }, new[] { 5.277109002109002, 5.058924408924409, 1.663966588966589 },
        new[] { 2.436539359086604, 2.063105130738331, 1.231962555973337 }, 15.36789673191668, 4.601544490835071e-04)]
    public void Three_groups_come_out_as_in_R(
        LogRankWeight weight, bool isStratified, double[] observed, double[] expected, double[] variances, double statistic, double pValue)
    {
        var test = LogRankTest.Of(Ovarian.Subjects, Ovarian.AgeGroups, isStratified ? Ovarian.Arms : [], weight);
        Holds(test, observed, expected, variances, statistic, 2, pValue);
    }

    // survdiff(Surv(c(2, 3, 3, 5, 6, 7, 8, 9), c(1, 1, 0, 1, 1, 0, 0, 0)) ~ c(0, 0, 0, 0, 0, 1, 1, 1), rho = ...)
    [Theory]
    [InlineData(LogRankWeight.LogRank, new[] { 4.0, 0 }, new[] { 1.846428571428572, 2.153571428571428 }, 0.9067729591836735, 5.114698063045955, 0.02372399423795239)]
    [InlineData(LogRankWeight.PetoPeto, new[] { 3.225, 0 }, new[] { 1.575, 1.65 }, 0.624375, 4.360360360360360, 0.03678452322577578)]
    public void An_arm_without_events_is_tested_as_in_R(
        LogRankWeight weight, double[] observed, double[] expected, double variance, double statistic, double pValue) => Holds(
            LogRankTest.Of(Times.Of("2 3 3+ 5 6 7+ 8+ 9+"), [0, 0, 0, 0, 0, 1, 1, 1], weight: weight),
            observed, expected, [variance, variance], statistic, 1, pValue);

    [Theory]
    [InlineData("3+ 5+ 8+ 9+")] // no event
    [InlineData("1+ 2+ 8 9")] // only one arm is at risk when there is an event
    [InlineData("4 4 4 4")] // all at once
    public void Where_nothing_can_be_compared_there_is_no_test(string times) =>
        Assert.Null(LogRankTest.Of(Times.Of(times), [1, 1, 2, 2]).Test);

    [Fact]
    public void One_arm_or_none_has_no_test()
    {
        Assert.Null(LogRankTest.Of(Times.Mercaptopurine, new int[21]).Test);
        Assert.Empty(LogRankTest.Of([], []).Groups);
    }

    [Fact]
    public void An_arm_that_is_never_at_risk_beside_another_adds_no_degree_of_freedom()
    {
        SurvivalTime[] subjects = [.. Times.Freireich, .. Times.Of("0.5+ 0.7+")];
        var test = LogRankTest.Of(subjects, [.. Times.FreireichArms, 7, 7]);
        Assert.Equal(1, test.Test?.DegreesOfFreedom);
        Near.Equal(16.79294098921653, test.Test?.Statistic);
        Assert.Equal(new LogRankGroup(7, 2, 0, 0, 0), test.Groups[2]);
    }

    [Fact]
    public void Numbers_that_do_not_fit_the_subjects_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LogRankTest.Of(Times.Mercaptopurine, [1, 2]));
        Assert.Throws<ArgumentException>(() => LogRankTest.Of(Times.Mercaptopurine, new int[21], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogRankTest.Of(Times.Mercaptopurine, new int[21], weight: (LogRankWeight)9));
    }

    private static void Holds(
        LogRankTest test, double[] observed, double[] expected, double[] variances, double statistic, int degreesOfFreedom, double pValue)
    {
        Near.Equal(observed, test.Groups.Select(static group => (double?)group.Observed));
        Near.Equal(expected, test.Groups.Select(static group => (double?)group.Expected));
        Near.Equal(variances, test.Groups.Select(static group => (double?)group.Variance));
        Near.Equal(statistic, test.Test?.Statistic);
        Assert.Equal(degreesOfFreedom, test.Test?.DegreesOfFreedom);
        Near.Equal(pValue, test.Test?.PValue);
    }
}
