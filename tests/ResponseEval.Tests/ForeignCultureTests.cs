namespace ResponseEval.Tests;

public sealed class ForeignCultureTests
{
    [Fact]
    public void Text_made_without_a_culture_looks_foreign() => Assert.Equal("~1,5 on 02.01.2024", $"{-1.5} on {new DateOnly(2024, 1, 2)}");

    [Fact]
    public async Task On_other_threads_as_well() => Assert.Equal("1,5", await Task.Run(() => $"{1.5}"));
}
