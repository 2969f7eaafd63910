namespace ResponseEval.Tests.Findings;

/// <summary>Sets of lesions counted among all or among those of a kind, with and without the instruction of the processor.</summary>
public sealed class LesionBitsTests
{
    [Theory]
    [InlineData(0b0000_0000, 0b1111_1111, 0b0)]
    [InlineData(0b0011_0000, 0b0010_0000, 0b10)]
    [InlineData(0b1001_0010, 0b1000_0010, 0b101)]
    [InlineData(0b1111_1111, 0b0110_1001, 0b0110_1001)]
    public void A_set_is_counted_among_the_lesions_of_a_kind(ulong kind, ulong lesions, ulong among)
    {
        Assert.Equal(among, LesionBits.Among(kind, lesions));
        Assert.Equal(lesions & kind, LesionBits.Spread(kind, among));
    }

    [Fact]
    public void Every_processor_counts_alike()
    {
        for (var kind = 0UL; kind < 256; kind++)
            for (var lesions = 0UL; lesions < 256; lesions++)
            {
                Assert.Equal(LesionBits.Among(kind, lesions), LesionBits.MoveTogether(kind, lesions));
                Assert.Equal(LesionBits.Spread(kind, lesions), LesionBits.MoveApart(kind, lesions));
            }
    }
}
