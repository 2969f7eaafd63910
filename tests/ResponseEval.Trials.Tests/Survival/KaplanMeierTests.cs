namespace ResponseEval.Trials.Tests.Survival;

/// <summary>The curve against R: <c>survfit(Surv(t, e) ~ 1, conf.type = ...)</c> and its summary.</summary>
public sealed class KaplanMeierTests
{
    private static readonly KaplanMeier Mercaptopurine = KaplanMeier.Of(Times.Mercaptopurine);

    // summary(survfit(Surv(t, e) ~ 1, mp))
    [Fact]
    public void The_6_MP_curve_comes_out_as_in_R()
    {
        var steps = EventSteps(Mercaptopurine);
        Assert.Equal([6, 7, 10, 13, 16, 22, 23], steps.Select(static step => step.Time));
        Assert.Equal([21, 17, 15, 12, 11, 7, 6], steps.Select(static step => step.AtRisk));
        Assert.Equal([3, 1, 1, 1, 1, 1, 1], steps.Select(static step => step.Events));
        Near.Equal(
            [
                0.8571428571428571, 0.8067226890756302, 0.7529411764705881, 0.6901960784313724, 0.6274509803921567, 0.5378151260504200,
                0.4481792717086834,
            ],
            steps.Select(static step => (double?)step.Estimate.Survival));
        Near.Equal(
            [
                0.07636035483212125, 0.08693528518005719, 0.09634965299432049, 0.10681470777500982, 0.11405386525675253,
                0.12823375169303397, 0.13459145675576042,
            ],
            steps.Select(static step => step.Estimate.StandardError));
    }

    // survfit(Surv(t, e) ~ 1, mp, conf.type = ...): lower, then upper
    [Theory]
    [InlineData(
        SurvivalTransform.LogLog,
        new[] { 0.6197179552659839, 0.5631465646222333, 0.5031995107999565, 0.4316102224861841, 0.3675108559875020, 0.2677789367671350, 0.1880520059592324 },
        new[] { 0.9515517476469970, 0.9228090192028804, 0.8893618351692654, 0.8490659633494506, 0.8049121894718412, 0.7467907176353944, 0.6801426284952413 })]
    [InlineData(
        SurvivalTransform.Log,
        new[] { 0.7198170839162704, 0.6531242184621711, 0.5859189820296942, 0.5096130991017802, 0.4393939249687669, 0.3370366161576847, 0.2487882268176596 },
        new[] { 1.0000000000000000, 0.9964436759086591, 0.9675747545522975, 0.9347691955361300, 0.8959949385350817, 0.8582008480446648, 0.8073720455290770 })]
    [InlineData(
        SurvivalTransform.Plain,
        new[] { 0.7074793118252004, 0.6363326611369994, 0.5640993266787881, 0.4808430981731827, 0.4039095121913376, 0.2864815911296213, 0.1843848638406129 },
        new[] { 1.0000000000000000, 0.9771127170142609, 0.9417830262623881, 0.8995490586895621, 0.8509924485929758, 0.7891486609712187, 0.7119736795767539 })]
    public void Limits_come_out_as_in_R(SurvivalTransform transform, double[] lower, double[] upper)
    {
        var limits = EventSteps(Mercaptopurine).Select(step => step.Estimate.Limits(transform: transform)).ToList();
        Near.Equal(lower, limits.Select(static interval => interval?.Lower));
        Near.Equal(upper, limits.Select(static interval => interval?.Upper));
    }

    // summary(survfit(Surv(t, e) ~ 1, mp, conf.type = ..., conf.int = level), times = c(10, 24))
    [Theory]
    [InlineData(SurvivalTransform.LogLog, 0.90, new[] { 0.5511233819278846, 0.8735812432744231 }, new[] { 0.2264620882450109, 0.6481135841402933 })]
    [InlineData(SurvivalTransform.LogLog, 0.99, new[] { 0.4038883401098933, 0.9150116032386792 }, new[] { 0.1219542598518760, 0.7362997299901010 })]
    [InlineData(SurvivalTransform.Log, 0.90, new[] { 0.6100277369513438, 0.9293354726100449 }, new[] { 0.2734809441082928, 0.7344740608683420 })]
    [InlineData(SurvivalTransform.Log, 0.99, new[] { 0.5415160460576057, 1.0 }, new[] { 0.2067795516298806, 0.9713951790980667 })]
    [InlineData(SurvivalTransform.Plain, 0.90, new[] { 0.5944601002873644, 0.9114222526538118 }, new[] { 0.2267960259072887, 0.6695625175100781 })]
    [InlineData(SurvivalTransform.Plain, 0.99, new[] { 0.5047609169010494, 1.0 }, new[] { 0.1014946533898611, 0.7948638900275056 })]
    public void Other_levels_come_out_as_in_R(SurvivalTransform transform, double level, double[] at10, double[] at24)
    {
        Near.Equal(at10, Mercaptopurine.At(10)?.Limits(level, transform));
        Near.Equal(at24, Mercaptopurine.At(24)?.Limits(level, transform));
    }

    // summary(survfit(Surv(t, e) ~ 1, mp), times = c(0, 5, 6, 12, 24, 35))
    [Theory]
    [InlineData(0, 1.0, 21)]
    [InlineData(5, 1.0, 21)]
    [InlineData(6, 0.8571428571428571, 21)]
    [InlineData(12, 0.7529411764705881, 12)]
    [InlineData(24, 0.4481792717086834, 5)]
    [InlineData(35, 0.4481792717086834, 1)]
    public void Landmarks_come_out_as_in_R(double time, double survival, int atRisk)
    {
        Near.Equal(survival, Mercaptopurine.At(time)?.Survival);
        Assert.Equal(atRisk, Mercaptopurine.AtRisk(time));
    }

    [Theory]
    [InlineData("6 8+ 10+")]
    [InlineData("6 8+ 10")]
    public void After_the_last_observation_nothing_is_estimable(string times)
    {
        var curve = KaplanMeier.Of(Times.Of(times));
        Assert.NotNull(curve.At(10));
        Assert.Null(curve.At(10.0000001));
        Assert.Null(curve.At(double.PositiveInfinity));
        Assert.Equal(0, curve.AtRisk(10.0000001));
    }

    // survfit(Surv(c(0, 0, 0, 1, 2, 3), c(1, 0, 1, 1, 0, 1)) ~ 1, conf.type = "log-log"): subjects censored at 0 are at risk of the events there
    [Fact]
    public void Events_at_time_zero_count()
    {
        var curve = KaplanMeier.Of(Times.Of("0 0+ 0 1 2+ 3"));
        Assert.Equal([(0, 6, 2, 1), (1, 3, 1, 0), (2, 2, 0, 1), (3, 1, 1, 0)], Counts(curve));
        Near.Equal([0.6666666666666666, 0.4444444444444444, 0.4444444444444444, 0], Estimates(curve).Select(static one => (double?)one.Survival));
        Near.Equal([0.1924500897298752, 0.2222222222222222, 0.2222222222222222, double.NaN], Estimates(curve).Select(static one => one.StandardError));
        Near.Equal([0.19461663680623500, 0.9044341643225163], Estimates(curve)[0].Limits());
        Near.Equal([0.06618675314641249, 0.7849083671479584], Estimates(curve)[2].Limits());
        Assert.Null(Estimates(curve)[3].Limits());
        Assert.Equal(0.6666666666666666, curve.At(0)?.Survival);
    }

    // survfit(Surv(c(4, 4, 4, 4), c(1, 1, 1, 0)) ~ 1, conf.type = "log-log")
    [Fact]
    public void All_at_one_time_make_one_step()
    {
        var curve = KaplanMeier.Of(Times.Of("4 4+ 4 4"));
        Assert.Equal([(4, 4, 3, 1)], Counts(curve));
        Near.Equal(0.25, curve.At(4)?.Survival);
        Near.Equal(0.2165063509461096, curve.At(4)?.StandardError);
        Near.Equal([0.008947824416603172, 0.6653253427888653], curve.At(4)?.Limits());
    }

    [Fact]
    public void Without_events_all_survive_until_the_last_observation()
    {
        var curve = KaplanMeier.Of(Times.Of("3+ 5+ 8+"));
        Assert.Equal(1, curve.At(8)?.Survival);
        Assert.Equal(0, curve.At(8)?.StandardError);
        Assert.Null(curve.At(8.5));
        Assert.Null(curve.At(8)?.Limits());
        Assert.Equal(new ConfidenceInterval(1, 1), curve.At(8)?.Limits(transform: SurvivalTransform.Log));
        Assert.Equal(new ConfidenceInterval(1, 1), curve.At(8)?.Limits(transform: SurvivalTransform.Plain));
        Assert.Equal(new SurvivalQuantile(0.5, null, null, null), curve.Median());
        Assert.Equal(0, curve.Events);
    }

    [Fact]
    public void One_subject_makes_a_curve()
    {
        var died = KaplanMeier.Of(Times.Of("5"));
        Assert.Equal(1, died.At(4.9)?.Survival);
        Assert.Equal(0, died.At(5)?.Survival);
        Assert.Equal(new SurvivalQuantile(0.5, 5, null, null), died.Median());
        var censored = KaplanMeier.Of(Times.Of("5+"));
        Assert.Equal(1, censored.At(5)?.Survival);
        Assert.Equal(new SurvivalQuantile(0.5, null, null, null), censored.Median());
    }

    [Fact]
    public void No_subject_makes_no_estimate()
    {
        var curve = KaplanMeier.Of([]);
        Assert.Equal((0, 0, null), (curve.Subjects, curve.Events, curve.LastObservation));
        Assert.Null(curve.At(0));
        Assert.Equal(0, curve.AtRisk(0));
        Assert.Equal(new SurvivalQuantile(0.5, null, null, null), curve.Median());
        Assert.Null(RestrictedMean.Of(curve, 1));
    }

    [Fact]
    public void Counts_are_those_of_the_subjects() =>
        Assert.Equal((21, 9, 35), (Mercaptopurine.Subjects, Mercaptopurine.Events, Mercaptopurine.LastObservation));

    // quantile(survfit(Surv(t, 1 - e) ~ 1, mp, conf.type = "log-log"))
    [Fact]
    public void Follow_up_is_the_reverse_curve()
    {
        var followUp = KaplanMeier.FollowUp(Times.Mercaptopurine);
        Near.Equal([17, 6, 25], followUp.Quantile(0.25));
        Near.Equal([25, 11, 32], followUp.Median());
        Near.Equal([32, 25, double.NaN], followUp.Quantile(0.75));
    }

    [Fact]
    public void Impossible_questions_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.At(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.At(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.AtRisk(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.Quantile(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.Quantile(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.Quantile(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.Median(level: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.At(10)?.Limits(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mercaptopurine.At(10)?.Limits(0.95, (SurvivalTransform)9));
    }

    private static List<SurvivalStep> EventSteps(KaplanMeier curve) => [.. curve.Steps.ToArray().Where(static step => step.Events > 0)];

    private static IEnumerable<(double Time, int AtRisk, int Events, int Censored)> Counts(KaplanMeier curve) =>
        curve.Steps.ToArray().Select(static step => (step.Time, step.AtRisk, step.Events, step.Censored));

    private static List<SurvivalEstimate> Estimates(KaplanMeier curve) => [.. curve.Steps.ToArray().Select(static step => step.Estimate)];
}
