using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Tests.Sharding;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1")]
    [InlineData("3/7")]
    [InlineData("1000/1000")]
    public void A_number_and_a_count_are_a_shard(string text) => Assert.Equal(text, Shard.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("a/b")]
    [InlineData("1/-2")]
    [InlineData("-1/2")]
    [InlineData("+1/2")]
    [InlineData("1 /2")]
    [InlineData("1/2/3")]
    [InlineData("1/1001")]
    [InlineData("1/99999999999999999999")]
    [InlineData("٣/٧")]
    public void What_is_none_is_named(string text)
    {
        var message = Assert.Throws<UsageException>(() => Shard.Parse(text)).Message;
        Assert.Equal($"--shard: found '{text}', expected I/N, such as 2/8, with N from 1 to 1000 and I from 1 to N", message);
    }

    [Fact]
    public void Every_subject_belongs_to_one_shard_of_each_division()
    {
        foreach (var count in ShardedRuns.Counts)
            foreach (var id in Enumerable.Range(0, 500).Select(static i => $"S-{i}").Append("").Append("患"))
                Assert.Single(Enumerable.Range(1, count), number => new Shard(number, count).Includes(id));
    }
}
