using System.Text;
using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Tests.Sharding;

public sealed class SubjectHashTests
{
    /// <summary>
    /// Computed apart in Python from the definitions: FNV-1a (of "" cbf29ce484222325, of "a" af63dc4c8601ec8c, of "foobar" 85944171f73967e8, as its
    /// authors publish), then fmix64 of MurmurHash3. Parts that were written once must stay where they are: these numbers never change.
    /// </summary>
    [Theory]
    [InlineData("", 0xEFD01F60BA992926)]
    [InlineData("a", 0x82A2A958A9BECE5B)]
    [InlineData("foobar", 0x2C22194922D1672B)]
    [InlineData("S-001", 0x9C48DAC98F0F7854)]
    [InlineData("RE-301-01-001", 0xD3FEF470E427FAD1)]
    [InlineData("Ünïcode-患者-7", 0x76A5BBE3EF662183)]
    public void It_is_FNV_1a_mixed_by_the_finalizer_of_MurmurHash3(string id, ulong hash) =>
        Assert.Equal(hash, SubjectHash.Of(Encoding.UTF8.GetBytes(id)));

    [Theory]
    [InlineData("S-{0:0000}", 1)]
    [InlineData("TRIAL-01-{0:000000}", 2)]
    [InlineData("{0}", 200)]
    [InlineData("{0:00000000}-患", 256)]
    public void Every_shard_gets_its_share_of_ids_that_differ_in_little(string format, int step) =>
        AssertEven(Enumerable.Range(0, 16_000).Select(i => string.Format(null, format, i * step)));

    /// <summary>FNV-1a alone would put all of these into one shard of two, two of four and so on: its low bits are those of the characters.</summary>
    [Fact]
    public void Ids_of_even_digits_are_spread_too() =>
        AssertEven(Enumerable.Range(0, 15_625).Select(static i => string.Concat(Enumerable.Range(0, 6).Select(place => i / (int)Math.Pow(5, place) % 5 * 2))));

    private static void AssertEven(IEnumerable<string> ids)
    {
        var hashes = ids.Select(static id => SubjectHash.Of(Encoding.UTF8.GetBytes(id))).ToList();
        foreach (var shards in (int[])[2, 3, 7, 16, 64])
        {
            var counts = new int[shards];
            foreach (var hash in hashes)
                counts[hash % (ulong)shards]++;

            // Chi squared over its degrees of freedom is 1 on average. Beyond these limits chance goes once in ten thousand times.
            var expected = (double)hashes.Count / shards;
            var chiSquared = counts.Sum(count => (count - expected) * (count - expected) / expected);
            Assert.True(chiSquared / (shards - 1) < (shards < 7 ? 16 : 5), $"{shards} shards: {string.Join(", ", counts)}");
        }
    }
}
