using Xunit.Sdk;

namespace ResponseEval.Tests;

public sealed class PrintedTests
{
    [Theory]
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
}
