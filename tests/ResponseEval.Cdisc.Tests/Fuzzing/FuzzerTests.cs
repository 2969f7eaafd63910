using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

/// <summary>The fuzzer finds what readers must not do.</summary>
public sealed class FuzzerTests(ITestOutputHelper output)
{
    private static readonly Mutator _mutator = new([XportFiles.Write(XportFiles.Results, XportFiles.ResultRows)], ["OBS"u8.ToArray()]);

    [Fact]
    public void Cases_are_always_the_same_and_differ_from_one_another()
    {
        Assert.Equal(_mutator.Make(7), _mutator.Make(7));
        Assert.True(Enumerable.Range(0, 1000).Select(number => Convert.ToHexString(_mutator.Make(number))).Distinct().Count() > 950);
    }

    [Fact]
    public void An_error_of_the_wrong_kind_is_found()
    {
        var fuzzer = new Fuzzer(stream => stream.Length < 1000 ? throw new InvalidCastException() : new XportReader(stream), _mutator, output);
        Assert.StartsWith("case ", Assert.Throws<InvalidOperationException>(() => fuzzer.Run()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_takes_memory_is_found()
    {
        var fuzzer = new Fuzzer(stream => new XportReader(new MemoryStream(new byte[100 << 20])), _mutator, output);
        Assert.Throws<Xunit.Sdk.TrueException>(() => fuzzer.Run());
    }
}
