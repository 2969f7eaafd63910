namespace ResponseEval.Tests.Evaluation;

/// <summary>What somebody should look at although the subject is evaluated.</summary>
public sealed class EvaluationProblemTests
{
    [Theory]
    [InlineData("12", ".", "RE-RS-020 S/V2/-/-")]
    [InlineData("9", "12", "RE-RS-020 S/V3/-/-")]
    [InlineData("NE", "12", "RE-RS-020 S/V3/-/-")]
    [InlineData("12", "12", "RE-RS-020 S/V2/-/-")]
    [InlineData("9", ".", "")]
    [InlineData("20", "12", "")]
    public void A_complete_response_that_is_followed_by_less_is_reported_up_to_progression(string second, string third, string problem) => Assert.Equal(
        problem,
        Problems(Patient.Of($"""
            day  T1n
            0    20
            56   9
            112  {second}
            168  {third}
            """)));

    [Theory]
    [InlineData("30", "RE-IR-001 S/V2/-/-")]
    [InlineData("0", "RE-IR-001 S/V2/-/-")]
    [InlineData("50", "")]
    [InlineData("70", "")]
    public void A_response_at_an_early_scan_that_was_not_repeated_is_reported(string size, string problem) => Assert.Equal(
        problem,
        Problems(Patient.Of($"""
            day  T1
            0    50
            56   60
            70   {size}
            """)));

    [Fact]
    public void A_repeated_scan_is_not_reported() => Assert.Equal(
        "",
        Problems(Patient.Of("""
            day  T1
            0    50
            56   60
            70   30
            98   30
            """)));

    private static string Problems(Patient patient) => string.Join(' ', patient.Evaluation.Problems.Select(problem => $"{problem.Code} {problem.Place}"));
}
