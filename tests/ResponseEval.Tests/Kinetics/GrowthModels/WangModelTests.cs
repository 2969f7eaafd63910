namespace ResponseEval.Tests.Kinetics;

/// <summary>The vector of the rule book, B.3, and the limits of the formula.</summary>
public sealed class WangModelTests
{
    private static readonly WangModel Model = new(80, 0.02, 0.15);

    [Fact]
    public void Nadir_and_size_are_those_of_the_rule_book()
    {
        Printed.Equal("118.356181", Model.NadirTime);
        Printed.Equal("25.253427", Model.SizeAt(Model.NadirTime!.Value));
    }

    [Fact]
    public void The_reduction_at_week_8_is_a_fraction_of_baseline() =>
        Printed.Equal("0.568720", Model.ReductionAt(56)); // 1 - (80 exp(-1.12) + 8.4)/80

    [Fact]
    public void Shrinkage_no_faster_than_growth_has_no_nadir() => Assert.Equal(0, new WangModel(80, 0.02, 1.6).NadirTime);

    [Fact]
    public void Without_growth_the_tumour_shrinks_for_ever() => Assert.Null(new WangModel(80, 0.02, 0).NadirTime);
}
