using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>Kappa with its errors. Expected values: reference.R in this folder, and the books and manuals named there.</summary>
public sealed class CohenKappaTests
{
    private static readonly AgreementTable _fleiss = Table(3, 75, 1, 4, 5, 4, 1, 0, 0, 10);
    private static readonly AgreementTable _skin = Table(4, 10, 4, 1, 0, 5, 10, 12, 2, 2, 4, 12, 5, 0, 2, 6, 13);

    [Theory]
    [InlineData(KappaWeights.None, 0.6764705882353, 0.0877029534752, 0.0761872579235)]
    [InlineData(KappaWeights.Linear, 0.7222222222222, 0.0843009539232, 0.0878605641798)]
    [InlineData(KappaWeights.Quadratic, 0.7553191489362, 0.0867071324938, 0.0989476085815)]
    public void The_diagnoses_of_Fleiss(KappaWeights weights, double kappa, double error, double errorByChance) =>
        Agrees(_fleiss, weights, kappa, error, errorByChance);

    [Theory]
    [InlineData(KappaWeights.None, 0.3448753462604, 0.0723966873720, 0.0611847191281)]
    [InlineData(KappaWeights.Linear, 0.5081600715404, 0.0655083810348, 0.0738966680346)]
    [InlineData(KappaWeights.Quadratic, 0.660722891566, 0.061642832417, 0.106495182153)]
    public void The_skin_conditions_of_the_SAS_manual(KappaWeights weights, double kappa, double error, double errorByChance) =>
        Agrees(_skin, weights, kappa, error, errorByChance);

    [Theory]
    [InlineData(KappaWeights.None)]
    [InlineData(KappaWeights.Linear)]
    [InlineData(KappaWeights.Quadratic)]
    public void Of_two_categories_all_weights_are_the_same(KappaWeights weights) =>
        Agrees(Table(2, 20, 5, 10, 15), weights, 0.4, 0.126996062931, 0.138564064606);

    [Fact]
    public void Limits_and_p_value_follow_from_the_errors()
    {
        // SAS: 0.2030 to 0.4868; 0.3798 to 0.6366.
        var (lower, upper) = CohenKappa.Of(_skin).Interval()!.Value;
        Assert.Equal((0.2030, 0.4868), (Math.Round(lower, 4), Math.Round(upper, 4)));
        (lower, upper) = CohenKappa.Of(_skin, KappaWeights.Linear).Interval()!.Value;
        Assert.Equal((0.3798, 0.6366), (Math.Round(lower, 4), Math.Round(upper, 4)));
        Near.To(0.003892417122904856, CohenKappa.Of(Table(2, 20, 5, 10, 15)).PValue, 1e-6); // 2 * pnorm(-0.4 / 0.138564064606)
        Assert.Equal(1, CohenKappa.Of(Table(2, 20, 1, 0, 20)).Interval(0.99)!.Value.Upper);
    }

    [Fact]
    public void A_reader_agrees_with_himself_wholly_but_where_he_says_one_thing_only()
    {
        var check = Property.For(DrawnReadings.Any).Require("more than one category", 0.9, IsVaried);
        check.Holds(readings => Enum.GetValues<KappaWeights>().All(weights => IsVaried(readings)
            ? CohenKappa.Of(AgreementTable.Of(4, readings.Select(static reading => (reading.First, reading.First))), weights) is { Value: 1, StandardError: < 1e-7 }
            : CohenKappa.Of(AgreementTable.Of(4, readings.Select(static reading => (reading.First, reading.First))), weights) == default));
        check.FindsCounterexample(readings => !IsVaried(readings) || Kappa(readings) == 1);

        static bool IsVaried((int First, int Second)[] readings) => readings.Select(static reading => reading.First).Distinct().Count() > 1;
    }

    [Fact]
    public void It_is_the_same_the_other_way_round_and_in_any_order_of_subjects()
    {
        var check = Property.For(DrawnReadings.Any).Require("some agreement", 0.5, static readings => Kappa(readings) > 0);
        check.Holds(static readings => Kappa(readings) == Kappa([.. readings.Select(static reading => (reading.Second, reading.First))])
            && Kappa(readings) == Kappa([.. readings.Reverse()]));
        check.FindsCounterexample(static readings => Kappa(readings) == Kappa([.. readings.Skip(1)]));
    }

    [Fact]
    public void Nobody_and_one_category_have_no_kappa()
    {
        Assert.Equal(default, CohenKappa.Of(Table(2, 0, 0, 0, 0)));
        Assert.Equal(default, CohenKappa.Of(Table(2, 7, 0, 0, 0)));
        Assert.Equal(0, CohenKappa.Of(Table(2, 0, 7, 0, 0)).Value);
        Assert.Null(default(CohenKappa).PValue);
        Assert.Null(default(CohenKappa).Interval());
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementTable.Of(1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementTable.Of(2, [(0, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementTable.Of(2, [(-1, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => _fleiss[0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => CohenKappa.Of(_fleiss, (KappaWeights)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohenKappa.Of(_fleiss).Interval(0));
    }

    private static double? Kappa((int First, int Second)[] readings) => CohenKappa.Of(AgreementTable.Of(4, readings)).Value;

    private static void Agrees(AgreementTable table, KappaWeights weights, double kappa, double error, double errorByChance)
    {
        var found = CohenKappa.Of(table, weights);
        Near.To(kappa, found.Value, 1e-11);
        Near.To(error, found.StandardError, 1e-8);
        Near.To(errorByChance, found.StandardErrorByChance, 1e-8);
    }

    private static AgreementTable Table(int categories, params int[] counts) => AgreementTable.Of(
        categories, counts.SelectMany((count, cell) => Enumerable.Repeat((cell / categories, cell % categories), count)));
}
