namespace ResponseEval.Tests.Timeline;

public sealed class DefaultReadingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void A_default_reading_is_a_problem_and_not_an_exception(int moreLesions)
    {
        var builder = BuilderProblems.Faultless;
        for (var lesion = 0; lesion < moreLesions; lesion++)
            builder.Lesion(new Lesion(FormattableString.Invariant($"L{lesion}"), LesionRole.NonTarget));
        builder.Assessment(new DateOnly(2024, 3, 1), step => step.Read(default));
        Assert.False(builder.TryBuild(out _, out var problems));
        Assert.NotEmpty(problems);
    }
}
