using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Cdisc.Tests;

public sealed class IbmFloatTests(ITestOutputHelper output)
{
    /// <summary>Doubles of all kinds: any bits, whole numbers, decimals of few digits, powers of 16 and their neighbours.</summary>
    private static Gen<double> Doubles { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble),
        ArbMap.Default.GeneratorFor<long>().Select(bits => BitConverter.Int64BitsToDouble(bits & unchecked((long)0x83FFFFFFFFFFFFFF) | 0x3C00000000000000)),
        ArbMap.Default.GeneratorFor<int>().Select(number => (double)number),
        ArbMap.Default.GeneratorFor<int>().Select(number => number / 1000.0),
        Gen.Choose(-70, 70).SelectMany(power => Gen.Elements(0.0, 1, -1).Select(step => Near(Math.Pow(16, power), step))));

    [Theory]
    // By hand, from the definition: sign, 64 + exponent, fraction.
    [InlineData("0000000000000000", 0)]
    [InlineData("4110000000000000", 1)]
    [InlineData("C110000000000000", -1)]
    [InlineData("4080000000000000", 0.5)]
    [InlineData("4264000000000000", 100)]
    [InlineData("C276A00000000000", -118.625)]
    [InlineData("401999999999999A", 0.1)]
    [InlineData("0010000000000000", 5.397605346934028e-79)]
    // R: foreign::read.xport of a column of these numbers gives them back bit by bit.
    [InlineData("413243F6A8885A30", 3.141592653589793)]
    [InlineData("7EDD1F5A07F4A0D0", 1e75, false)]
    public void Numbers_have_their_bytes(string hex, double number, bool isExact = true)
    {
        var bytes = new byte[8];
        Assert.True(IbmFloat.TryWrite(number, bytes));
        if (isExact)
            Assert.Equal(hex, Convert.ToHexString(bytes));
        Assert.Equal(number, IbmFloat.Read(bytes).Number);
    }

    [Fact]
    public void Every_number_in_the_range_comes_back_and_no_other_is_written() =>
        Property.For(Doubles)
            .Require("in the range", 0.5, IsInRange)
            .Require("outside", 0.05, number => !IsInRange(number))
            .LogTo(output.WriteLine)
            .Holds(number =>
            {
                var bytes = new byte[8];
                return IbmFloat.TryWrite(number, bytes) ? IsInRange(number) && IbmFloat.Read(bytes).Number == number : !IsInRange(number);
            });

    [Fact]
    public void The_bytes_mean_what_the_definition_says() =>
        Property.For(Doubles.Where(IsInRange)).Holds(number => Meaning(number, 4).CompareTo(Exact(number)) == 0);

    [Fact]
    public void A_wrong_base_of_the_exponent_is_caught() =>
        Property.For(Doubles.Where(IsInRange)).FindsCounterexample(number => Meaning(number, 1).CompareTo(Exact(number)) == 0);

    [Fact]
    public void Shorter_forms_take_what_they_hold_exactly()
    {
        // 2 bytes leave 8 bits of fraction: at worst 5 of them count.
        Assert.True(IbmFloat.TryWrite(255, new byte[2]));
        Assert.False(IbmFloat.TryWrite(257, new byte[2]));
        Assert.True(IbmFloat.TryWrite(256, new byte[2]));
        // SAS: the largest integer that 3 bytes hold exactly is 8,192 on IEEE machines; here 65,536.
        Assert.True(IbmFloat.TryWrite(65535, new byte[3]));
        Assert.True(IbmFloat.TryWrite(65536, new byte[3]));
        Assert.False(IbmFloat.TryWrite(65537, new byte[3]));
        Assert.False(IbmFloat.TryWrite(0.1, new byte[7]));
    }

    [Fact]
    public void Short_forms_read_as_their_missing_bytes_were_zero() =>
        Property.For(Doubles.Where(IsInRange)).Holds(number =>
        {
            var bytes = new byte[8];
            IbmFloat.TryWrite(number, bytes);
            for (var length = 2; length < 8; length++)
            {
                var padded = new byte[8];
                bytes.AsSpan(0, length).CopyTo(padded);
                if (!Equals(IbmFloat.Read(bytes.AsSpan(0, length)), IbmFloat.Read(padded)))
                    return false;
            }

            return true;
        });

    [Fact]
    public void Missing_values_are_a_letter_before_zeros()
    {
        for (var first = 0; first < 256; first++)
        {
            var bytes = new byte[] { (byte)first, 0, 0, 0, 0, 0, 0, 0 };
            var isMissing = first is '.' or '_' or (>= 'A' and <= 'Z');
            foreach (var length in (int[])[2, 3, 8])
            {
                var cell = IbmFloat.Read(bytes.AsSpan(0, length));
                Assert.Equal(isMissing ? CellKind.Missing : CellKind.Number, cell.Kind);
                Assert.Equal(isMissing ? first : 0, cell.MissingCode);
                Assert.Equal(0, BitConverter.DoubleToInt64Bits(cell.Number));
            }
        }

        Assert.Equal(CellKind.Number, IbmFloat.Read([(byte)'A', 0, 0, 0, 0, 0, 0, 1]).Kind);
    }

    [Fact]
    public void Zero_loses_its_sign()
    {
        var bytes = new byte[8];
        Assert.True(IbmFloat.TryWrite(-0.0, bytes));
        Assert.Equal(new byte[8], bytes);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.Epsilon)]
    [InlineData(5.3976053469340272e-79)] // the double below 16^-65
    [InlineData(7.237005577332262e75)] // 16^63
    [InlineData(double.MaxValue)]
    public void Numbers_outside_are_not_written(double number) => Assert.False(IbmFloat.TryWrite(number, new byte[8]));

    [Fact]
    public void More_bits_than_a_double_has_are_rounded_to_the_nearest()
    {
        // 0x4F FFFFFFFFFFFFFF: 56 bits of one, nearest 2^60; 0x41 10000000000001: 1 + 2^-52, exact; 0x48 FFFFFFFFFFFFFB: down to a multiple of 8 ulps.
        Assert.Equal(Math.Pow(2, 60), IbmFloat.Read([0x4F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).Number);
        Assert.Equal(1 + Math.Pow(2, -52), IbmFloat.Read([0x41, 0x10, 0, 0, 0, 0, 0, 1]).Number);
        Assert.Equal(Math.Pow(2, 56) - 8, IbmFloat.Read([0x4E, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFB]).Number);
    }

    [Fact]
    public void The_ends_of_the_range_are_within_a_double()
    {
        Assert.Equal(Math.Pow(16, -64) * Math.Pow(2, -56), IbmFloat.Read([0, 0, 0, 0, 0, 0, 0, 1]).Number);
        Assert.Equal(-Math.Pow(16, 63), IbmFloat.Read([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).Number);
    }

    private static bool IsInRange(double number) =>
        number == 0 || double.IsFinite(number) && Math.Abs(number) >= Math.Pow(2, -260) && Math.Abs(number) < Math.Pow(2, 252);

    private static double Near(double number, double step) => step switch
    {
        > 0 => Math.BitIncrement(number),
        < 0 => Math.BitDecrement(number),
        _ => number,
    };

    /// <summary>The number that the written bytes stand for, times 2^400, by the definition in whole numbers; a right base has 4 bits.</summary>
    private static BigInteger Meaning(double number, int bitsOfBase)
    {
        var bytes = new byte[8];
        IbmFloat.TryWrite(number, bytes);
        var fraction = new BigInteger(bytes.AsSpan(1), isUnsigned: true, isBigEndian: true);
        var value = fraction << 400 - 56 + bitsOfBase * ((bytes[0] & 0x7F) - 64);
        return bytes[0] < 0x80 ? value : -value;
    }

    /// <summary>The number times 2^400, from the bits of the double.</summary>
    private static BigInteger Exact(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)(bits >> 52 & 0x7FF);
        if (exponent == 0)
            return BigInteger.Zero;
        var value = new BigInteger(bits & 0xFFFFFFFFFFFFF | 0x10000000000000) << 400 + exponent - 1075;
        return number < 0 ? -value : value;
    }
}
