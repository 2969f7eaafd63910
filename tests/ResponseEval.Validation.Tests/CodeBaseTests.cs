using ResponseEval.Tests;

namespace ResponseEval.Validation.Tests;

public sealed class CodeBaseTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() =>
        ReviewedText.Matches("PublicSurface.txt", PublicSurface.Of(typeof(SubjectChecker).Assembly));

    [Fact]
    public void There_is_no_mutable_static_state() => Assert.Empty(MutableStatics.In(typeof(SubjectChecker).Assembly.GetTypes()));
}
