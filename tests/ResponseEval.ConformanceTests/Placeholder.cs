namespace ResponseEval.ConformanceTests;

public sealed class PlaceholderTests
{
    [Fact]
    public void The_library_is_referenced() => Assert.Equal("ResponseEval", typeof(Length).Assembly.GetName().Name);
}
