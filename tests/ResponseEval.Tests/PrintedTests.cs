namespace ResponseEval.Tests;

public sealed class PrintedTests
{
    [Theory]
    [InlineData("0.472869", 0.4728691, true)]
    [InlineData("0.472869", 0.4728696, false)]
    [InlineData("0.472869", 0.4728684, false)]
    [InlineData("231.049", 231.0486, true)]
    [InlineData("12", 12.4, true)]
    [InlineData("12", 12.6, false)]
    [InlineData("-1.5", -1.46, true)]
    [InlineData("-1.5", 1.5, false)]
    [InlineData("1.2545e-4", 0.00012545, true)]
    [InlineData("1.2545e-4", 0.00012546, false)]
    [InlineData("1", double.NaN, false)]
    [InlineData("1", double.PositiveInfinity, false)]
    public void A_number_is_that_which_is_printed_up_to_its_last_digit(string printed, double computed, bool isEqual) =>
        Assert.Equal(isEqual, Printed.IsEqual(printed, computed));

    [Fact]
    public void Nothing_is_not_what_is_printed() => Assert.False(Printed.IsEqual("0", null));
}
