namespace ResponseEval.Tests.Kinetics;

/// <summary>The vector of the rule book, B.2, and the limits of the formula.</summary>
public sealed class ClaretModelTests
{
    [Fact]
    public void Time_to_growth_and_size_are_those_of_the_rule_book()
    {
        var model = new ClaretModel(1, 0.003, 0.03, 0.02);
        Printed.Equal("115.129255", model.TimeToGrowth);
        Printed.Equal("0.366187", model.SizeAt(model.TimeToGrowth!.Value));
        Assert.Equal(1, model.SizeAt(0));
    }

    [Fact]
    public void A_drug_that_kills_no_faster_than_the_tumour_grows_has_no_nadir() =>
        Assert.Equal(0, new ClaretModel(50, 0.03, 0.03, 0.02).TimeToGrowth);

    [Fact]
    public void Without_resistance_or_growth_the_tumour_shrinks_for_ever()
    {
        Assert.Null(new ClaretModel(50, 0.003, 0.03, 0).TimeToGrowth);
        Assert.Null(new ClaretModel(50, 0, 0.03, 0.02).TimeToGrowth);
        Printed.Equal("3.360276", new ClaretModel(50, 0.003, 0.03, 0).SizeAt(100)); // 50 exp(-2.7)
    }
}
