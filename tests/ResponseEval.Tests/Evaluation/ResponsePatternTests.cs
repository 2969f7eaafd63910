namespace ResponseEval.Tests.Evaluation;

/// <summary>One patient for each pattern.</summary>
public sealed class ResponsePatternTests
{
    [Theory]
    [InlineData("0 0", ResponsePattern.CompleteResponse)]
    [InlineData("30 32", ResponsePattern.PartialResponse)]
    [InlineData("50 50", ResponsePattern.StableDisease)]
    [InlineData("60 50", ResponsePattern.PseudoProgression)]
    [InlineData("60 60", ResponsePattern.UnconfirmedProgression)]
    [InlineData("60 NE", ResponsePattern.UnconfirmedProgression)]
    [InlineData("30 36", ResponsePattern.UnconfirmedProgression)]
    [InlineData("60 65", ResponsePattern.Progression)]
    [InlineData("NE NE", ResponsePattern.NotEvaluable)]
    public void The_pattern_tells_the_story_of_progression_else_of_response(string sizes, ResponsePattern pattern) => Assert.Equal(
        pattern,
        Patient.Of($"""
            day  T1
            0    50
            56   {sizes.Split(' ')[0]}
            84   {sizes.Split(' ')[1]}
            """).Evaluation.Pattern);

    [Fact]
    public void Stable_disease_needs_no_minimum_time() => Assert.Equal(
        ResponsePattern.StableDisease,
        Patient.Of("""
            day  T1
            0    50
            10   50
            """).Evaluation.Pattern);

    [Theory]
    [InlineData("0", ".", ResponsePattern.NoDisease)]
    [InlineData("0m", ".", ResponsePattern.NotEvaluable)]
    [InlineData("0", "8?", ResponsePattern.NoDisease)]
    [InlineData("0", "8", ResponsePattern.UnconfirmedProgression)]
    public void No_disease_means_none_at_baseline_and_never_any(string baseline, string newLesion, ResponsePattern pattern) => Assert.Equal(
        pattern,
        Patient.Of($"""
            day         X1
            {baseline}  .
            56          {newLesion}
            """).Evaluation.Pattern);

    [Fact]
    public void Without_a_follow_up_nothing_is_evaluable() => Assert.Equal(
        ResponsePattern.NotEvaluable,
        Patient.Of("""
            day  T1
            0    50
            """).Evaluation.Pattern);
}
