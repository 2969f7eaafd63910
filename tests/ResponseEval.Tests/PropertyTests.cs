using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

public sealed class PropertyTests
{
    private static readonly Arbitrary<int> _numbers =
        Arb.From(Gen.Choose(0, 999), n => n > 0 ? [n / 2, n - 1] : []);

    [Fact]
    public void A_true_property_holds_over_every_case()
    {
        var calls = 0;
        Property.Holds(_numbers, n => ++calls > 0 && n >= 0, cases: 500);
        Assert.Equal(500, calls);
    }

    [Fact]
    public void A_generator_will_do() => Property.Holds(Gen.Choose(1, 6), n => n is >= 1 and <= 6);

    [Fact]
    public void A_false_property_fails_with_the_shrunk_counterexample_and_the_seed()
    {
        var failure = Assert.Throws<PropertyException>(() => Property.For(_numbers).Seed(42).Holds(n => n < 900));
        Assert.Contains("\n900\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RESPONSEEVAL_SEED=42", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_throws_fails_with_the_cause()
    {
        var failure = Assert.Throws<PropertyException>(() => Property.Holds(_numbers, n => 1000 / (n - n) > 0));
        Assert.IsType<DivideByZeroException>(failure.InnerException);
    }

    [Fact]
    public void The_same_seed_gives_the_same_cases() => Assert.Equal(Drawn(7), Drawn(7));

    [Fact]
    public void Another_seed_gives_other_cases() => Assert.NotEqual(Drawn(7), Drawn(8));

    [Fact]
    public void A_required_share_that_is_reached_is_logged()
    {
        var log = new List<string>();
        Property.For(_numbers).Require("even", 0.4, n => n % 2 == 0).Classify("round", n => n % 100 == 0).LogTo(log.Add).Holds(_ => true);
        Assert.Matches(@"over 10000 cases:\n +(49|50)\.\d\d %  even\n +[01]\.\d\d %  round$", Assert.Single(log));
    }

    [Fact]
    public void A_required_share_that_is_not_reached_fails()
    {
        var failure = Assert.Throws<PropertyException>(
            () => Property.For(_numbers).Require("even", 0.6, n => n % 2 == 0).Holds(_ => true));
        Assert.Contains("even  <- requires 60.00 %", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_no_case_reaches_fails() => Assert.Throws<PropertyException>(
        () => Property.For(_numbers).Require("negative", 0.0001, n => n < 0).Holds(_ => true));

    [Fact]
    public void Shrinking_steps_are_not_counted_as_cases()
    {
        var classified = 0;
        var falsifiedAt = 0;
        var evaluations = 0;
        Property.For(_numbers).Classify("any", _ => ++classified > 0).FindsCounterexample(n =>
        {
            evaluations++;
            falsifiedAt = falsifiedAt == 0 && n >= 900 ? evaluations : falsifiedAt;
            return n < 900;
        });
        Assert.Equal(falsifiedAt, classified);
        Assert.True(evaluations > falsifiedAt);
    }

    [Fact]
    public void A_wrong_rule_is_caught_and_the_shrunk_case_returned() =>
        Assert.Equal(900, Property.For(_numbers).FindsCounterexample(n => n < 900));

    [Fact]
    public void A_wrong_rule_that_is_right_is_not_caught()
    {
        var failure = Assert.Throws<PropertyException>(() => Property.For(_numbers).FindsCounterexample(n => n >= 0));
        Assert.StartsWith("No case caught the wrong rule.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rule_that_throws_is_not_caught()
    {
        var failure = Assert.Throws<PropertyException>(
            () => Property.For(_numbers).FindsCounterexample(_ => throw new InvalidOperationException("broken")));
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void No_cases_at_all_prove_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Property.For(_numbers).Cases(0).Holds(_ => true));

    [Theory]
    [InlineData(null, 20240102)]
    [InlineData("", 20240102)]
    [InlineData("18", 18)]
    public void The_environment_names_the_seed(string? text, ulong seed) => Assert.Equal(seed, PropertySeed.Parse(text));

    private static List<int> Drawn(ulong seed)
    {
        var drawn = new List<int>();
        Property.For(_numbers).Seed(seed).Cases(50).Holds(n =>
        {
            drawn.Add(n);
            return true;
        });
        return drawn;
    }
}
