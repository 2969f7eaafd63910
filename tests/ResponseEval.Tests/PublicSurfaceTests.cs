namespace ResponseEval.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() =>
        ReviewedText.Matches("PublicSurface.txt", PublicSurface.Of(typeof(Length).Assembly));
}
