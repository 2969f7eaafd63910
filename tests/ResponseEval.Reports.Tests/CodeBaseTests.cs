using ResponseEval.Tests;

namespace ResponseEval.Reports.Tests;

public sealed class CodeBaseTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() => ReviewedText.Matches("PublicSurface.txt", PublicSurface.Of(typeof(Plot).Assembly));

    [Fact]
    public void There_is_no_mutable_static_state() => Assert.Empty(MutableStatics.In(typeof(Plot).Assembly.GetTypes()));
}
