namespace ResponseEval.Trials.Tests.Survival;

/// <summary>
/// Regressions against R: <c>coxph(..., ties = ..., control = coxph.control(eps = 1e-11, toler.chol = 1e-13))</c>, its summary and <c>vcov</c>.
/// </summary>
public sealed class CoxRegressionTests
{
    private const double Tolerance = 1e-9;

    private static readonly CoxCovariate Drug = new("drug", Times.FreireichArms.Select(static arm => (double)arm).ToArray());

    // coxph(Surv(t, e) ~ g + strata(s)): coef, se, lower, upper, p; null and largest log likelihood; statistics of LR, Wald and score test
    [Theory]
    [InlineData(
        CoxTies.Efron, false, new[] { -1.572125148829066, 0.4123967177094555, 0.09251283726200352, 0.4658728972344727, 0.0001377537619867653 },
        new[] { -93.18426999684773, -85.00842457737163 }, new[] { 16.35169083895221, 14.53261706337440, 17.24653679571658 })]
    [InlineData(
        CoxTies.Breslow, false, new[] { -1.509191412585878, 0.4095644063667412, 0.09907056565000069, 0.4933877382393821, 0.0002288197990734676 },
        new[] { -93.98505047824518, -86.37962207114555 }, new[] { 15.21085681419927, 13.57826365092310, 15.93053956403271 })]
    [InlineData(
        CoxTies.Efron, true, new[] { -1.401846221188856, 0.406922784025519, 0.110869635552087, 0.5464610640028525, 0.0005710737720242734 },
        new[] { -61.78655246477346, -55.15333211487209 }, new[] { 13.26644069980276, 11.86797810226019, 13.69445408953217 })]
    [InlineData(
        CoxTies.Breslow, true, new[] { -1.351811455997868, 0.4040999509634797, 0.1172047579241635, 0.5713289698130743, 0.0008221129828664555 },
        new[] { -62.49544800230154, -56.25724805689630 }, new[] { 12.47639989081048, 11.19063290989306, 12.83431156646277 })]
    public void Freireich_comes_out_as_in_R(CoxTies ties, bool isStratified, double[] coefficient, double[] logLikelihoods, double[] statistics)
    {
        var cox = CoxRegression.Fit(Times.Freireich, [Drug], isStratified ? Times.FreireichStrata : [], ties);
        Assert.Equal((42, 30, ties, CoxConvergence.Converged), (cox.Subjects, cox.Events, cox.Ties, cox.Convergence));
        Assert.Equal(("drug", CoxCoefficientStatus.Estimated), (cox.Coefficients[0].Name, cox.Coefficients[0].Status));
        var estimate = cox.Coefficients[0].Estimate!.Value;
        var limits = estimate.Limits();
        Near.Equal(coefficient, [estimate.LogHazardRatio, estimate.StandardError, limits.Lower, limits.Upper, estimate.PValue], Tolerance);
        Holds(cox, logLikelihoods, statistics, 1);
    }

    // summary(...)$logtest, $waldtest, $sctest
    [Fact]
    public void P_values_of_the_tests_come_out_as_in_R()
    {
        var cox = CoxRegression.Fit(Times.Freireich, [Drug]);
        Near.Equal(5.260920532886839e-05, cox.LikelihoodRatioTest?.PValue, Tolerance);
        Near.Equal(1.377537619867652e-04, cox.WaldTest?.PValue, Tolerance);
        Near.Equal(3.282954131415532e-05, cox.ScoreTest?.PValue, Tolerance);
    }

    // coxph(Surv(futime, fustat) ~ age + resid.ds + rx + ecog.ps, ovarian)
    [Fact]
    public void Several_covariates_come_out_as_in_R()
    {
        var cox = CoxRegression.Fit(
            Ovarian.Subjects, [Ovarian.Age, Ovarian.ResidualDisease, Ovarian.Treatment, Ovarian.PerformanceStatus]);
        Near.Equal(
            [0.1248130787951608, 0.8261864408243936, -0.9144999195553158, 0.3362116862260816],
            cox.Coefficients.Select(static one => one.Estimate?.LogHazardRatio), Tolerance);
        Near.Equal(
            [0.04689036300789799, 0.78961106084523836, 0.65331563066560272, 0.64392306273131894],
            cox.Coefficients.Select(static one => one.Estimate?.StandardError), Tolerance);
        Near.Equal(
            [1.1329366633873250, 2.2845896884964407, 0.4007169667123361, 1.3996352769632450],
            cox.Coefficients.Select(static one => one.Estimate?.HazardRatio), Tolerance);
        Near.Equal([1.0334571684494711, 1.241991949383785], cox.Coefficients[0].Estimate?.Limits(), Tolerance);
        Near.Equal(2.6618066226985255, cox.Coefficients[0].Estimate?.Z, Tolerance);
        Near.Equal(0.007772251588112087, cox.Coefficients[0].Estimate?.PValue, Tolerance);
        Near.Equal(-0.01326736485552592, cox.Covariance(0, 1), Tolerance);
        Near.Equal(-0.01326736485552592, cox.Covariance(1, 0), Tolerance);
        Holds(cox, [-34.98494037116256, -26.46329351671081], [17.043293708903505, 14.250068987388337, 20.81278939123566], 4);
    }

    // coxph(Surv(futime, fustat) ~ age + resid.ds + strata(rx), ovarian)
    [Fact]
    public void Strata_come_out_as_in_R()
    {
        var cox = CoxRegression.Fit(Ovarian.Subjects, [Ovarian.Age, Ovarian.ResidualDisease], Ovarian.Arms);
        Near.Equal(
            [0.1224904137043684, 0.7664280652109069], cox.Coefficients.Select(static one => one.Estimate?.LogHazardRatio), Tolerance);
        Near.Equal(
            [0.04738208190953534, 0.78761713654391696], cox.Coefficients.Select(static one => one.Estimate?.StandardError), Tolerance);
        Near.Equal(-0.008853043300734687, cox.Covariance(0, 1), Tolerance);
        Holds(cox, [-26.90887267981302, -20.06300963046531], [13.691726098695412, 9.349695909115059, 13.711803610989978], 2);
    }

    // coxph(Surv(time, status) ~ m + w, aml) with m <- x == "Maintained", w <- 1:23 %% 4 (Miller, Survival Analysis, 1981)
    [Theory]
    [InlineData(
        CoxTies.Efron, new[] { -0.9997411570197610, -0.3751316602346849 }, new[] { 0.5215905429753275, 0.2327726255670343 }, 0.01420344902083569,
        new[] { -42.72483926276022, -39.70959121365432 }, new[] { 6.030496098211799, 5.625253329804176, 5.979886540846650 })]
    [InlineData(
        CoxTies.Breslow, new[] { -0.9906726325577410, -0.3757694569338927 }, new[] { 0.5222176965887935, 0.2333252194550691 }, 0.01459850286734229,
        new[] { -42.89812389717403, -39.92893817129420 }, new[] { 5.938371451759664, 5.539929589562329, 5.878796441589984 })]
    public void Leukaemia_comes_out_as_in_R(
        CoxTies ties, double[] coefficients, double[] errors, double covariance, double[] logLikelihoods, double[] statistics)
    {
        var subjects = Times.Of("9 13 13+ 18 23 28+ 31 34 45+ 48 161+ 5 5 8 8 12 16+ 23 27 30 33 43 45");
        var maintained = Enumerable.Range(0, 23).Select(static i => i < 11 ? 1.0 : 0).ToArray();
        var w = Enumerable.Range(1, 23).Select(static i => i % 4.0).ToArray();
        var cox = CoxRegression.Fit(subjects, [new("m", maintained), new("w", w)], ties: ties);
        Near.Equal(coefficients, cox.Coefficients.Select(static one => one.Estimate?.LogHazardRatio), Tolerance);
        Near.Equal(errors, cox.Coefficients.Select(static one => one.Estimate?.StandardError), Tolerance);
        Near.Equal(covariance, cox.Covariance(0, 1), Tolerance);
        Holds(cox, logLikelihoods, statistics, 2);
    }

    // coxph(Surv(c(0, 0, 0, 1, 1, 1, 2, 2), c(1, 1, 0, 1, 0, 1, 1, 0)) ~ c(1, 2, 3, 0, 1, 2, 4, 1))
    [Theory]
    [InlineData(CoxTies.Efron, -0.04315799923453457, 0.3369669877136274, new[] { -7.714231144849085, -7.705947409293773 }, new[] { 0.01656747111062451, 0.01640392952383626, 0.01641762473678877 })]
    [InlineData(CoxTies.Breslow, -0.02287965921290894, 0.3394938936491767, new[] { -8.070906088787817, -8.068623736352485 }, new[] { 0.004564704870663405, 0.004541874905760484, 0.004542873367404882 })]
    public void Events_at_time_zero_and_ties_come_out_as_in_R(
        CoxTies ties, double coefficient, double error, double[] logLikelihoods, double[] statistics)
    {
        var cox = CoxRegression.Fit(Times.Of("0 0 0+ 1 1+ 1 2 2+"), [new("x", new double[] { 1, 2, 3, 0, 1, 2, 4, 1 })], ties: ties);
        Near.Equal(coefficient, cox.Coefficients[0].Estimate?.LogHazardRatio, Tolerance);
        Near.Equal(error, cox.Coefficients[0].Estimate?.StandardError, Tolerance);
        Holds(cox, logLikelihoods, statistics, 1);
    }

    // coxph(Surv(1:40, rep(1, 40)) ~ c(rep(1, 19), 0, 1, rep(0, 19)))
    [Fact]
    public void Arms_that_are_almost_separated_come_out_as_in_R()
    {
        var subjects = Enumerable.Range(1, 40).Select(static day => new SurvivalTime(day, isEvent: true)).ToArray();
        var early = Enumerable.Range(1, 40).Select(static day => day is < 20 or 21 ? 1.0 : 0).ToArray();
        var cox = CoxRegression.Fit(subjects, [new("early", early)]);
        Near.Equal(4.389780046467565, cox.Coefficients[0].Estimate?.LogHazardRatio, Tolerance);
        Near.Equal(1.058362992270955, cox.Coefficients[0].Estimate?.StandardError, Tolerance);
        Near.Equal([10.1292441355621, 641.7080143261849], cox.Coefficients[0].Estimate?.Limits(), Tolerance);
        Holds(cox, [-110.32063971475741, -87.12551437575338], [46.39025067800804, 17.20347692321786, 45.65254489359992], 1);
    }

    // coxph(Surv(futime, fustat) ~ age + I(2 * age + 1) + rx, ovarian): the second is NA
    [Fact]
    public void A_covariate_that_follows_from_others_is_left_out_and_named()
    {
        var doubled = new CoxCovariate("doubled", Ovarian.Age.Values.ToArray().Select(static age => (2 * age) + 1).ToArray());
        var constant = new CoxCovariate("constant", Enumerable.Repeat(0.1, 26).ToArray());
        var cox = CoxRegression.Fit(Ovarian.Subjects, [Ovarian.Age, doubled, constant, Ovarian.Treatment]);
        Assert.Equal(
            [CoxCoefficientStatus.Estimated, CoxCoefficientStatus.Redundant, CoxCoefficientStatus.Redundant, CoxCoefficientStatus.Estimated],
            cox.Coefficients.Select(static one => one.Status));
        Near.Equal(
            [0.1473265954691140, double.NaN, double.NaN, -0.8039730126651145],
            cox.Coefficients.Select(static one => one.Estimate?.LogHazardRatio), Tolerance);
        Near.Equal(-27.04189886300839, cox.LogLikelihood, Tolerance);
        Assert.Null(cox.Covariance(0, 1));
        Assert.Equal(2, cox.WaldTest?.DegreesOfFreedom);
        Assert.Equal(2, cox.ScoreTest?.DegreesOfFreedom);
    }

    [Fact]
    public void The_unit_of_a_covariate_changes_its_coefficient_alone()
    {
        var years = CoxRegression.Fit(Ovarian.Subjects, [Ovarian.Age]);
        var seconds = CoxRegression.Fit(
            Ovarian.Subjects, [new("age", Ovarian.Age.Values.ToArray().Select(static age => 1e12 + (age * 31_557_600)).ToArray())]);
        Near.Equal(years.Coefficients[0].Estimate!.Value.LogHazardRatio / 31_557_600, seconds.Coefficients[0].Estimate?.LogHazardRatio, 1e-7);
        Near.Equal(years.LogLikelihood!.Value, seconds.LogLikelihood, 1e-9);
    }

    [Fact]
    public void Impossible_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CoxCovariate("", new double[1]));
        var problem = Assert.Throws<ArgumentException>(() => new CoxCovariate("age", new[] { 1, double.NaN }));
        Assert.StartsWith("A number was expected as age of subject 1, found NaN.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CoxCovariate("age", new[] { double.PositiveInfinity }));
        Assert.Throws<ArgumentException>(() => new CoxCovariate("age", new[] { 1e101 }));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit(Times.Placebo, [Drug]));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit(Times.Freireich, [Drug], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoxRegression.Fit(Times.Freireich, [Drug], ties: (CoxTies)9));
    }

    private static void Holds(CoxRegression cox, double[] logLikelihoods, double[] statistics, int degreesOfFreedom)
    {
        Near.Equal(logLikelihoods, [cox.NullLogLikelihood, cox.LogLikelihood], Tolerance);
        ChiSquareTest?[] tests = [cox.LikelihoodRatioTest, cox.WaldTest, cox.ScoreTest];
        Near.Equal(statistics, tests.Select(static test => test?.Statistic), Tolerance);
        Assert.All(tests, test => Assert.Equal(degreesOfFreedom, test?.DegreesOfFreedom));
    }
}
