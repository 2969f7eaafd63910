<<<<<<< HEAD
=======
using Xunit.Sdk;

>>>>>>> hpd
namespace ResponseEval.Tests;

public sealed class PrintedTests
{
    [Theory]
<<<<<<< HEAD
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
=======
    [InlineData("1.99954", 1.999536)]
    [InlineData("-42.5435", -42.54352346)]
    [InlineData("2", 2.4)]
    [InlineData("0.0000", 0.00004)]
    public void A_number_that_rounds_to_what_is_printed_is_equal(string printed, double value) => Printed.Equal(printed, value);

    [Theory]
    [InlineData("1.99954", 1.999534)]
    [InlineData("2.00", 2.005001)]
    [InlineData("42.5", -42.5)]
    [InlineData("1", double.PositiveInfinity)]
    public void Another_number_is_not(string printed, double value) => Assert.ThrowsAny<XunitException>(() => Printed.Equal(printed, value));

    [Fact]
    public void No_number_is_not() => Assert.ThrowsAny<XunitException>(() => Printed.Equal("0", null));
>>>>>>> hpd
}
