namespace ResponseEval.Tests.Findings;

/// <summary>What each way of recording a lesion says to the rules.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("0", 0)]
    [InlineData("small", 5)]
    [InlineData("small:3.25", 3.25)]
    [InlineData("4/6.5", 10.5)]
    public void A_target_counts_with_its_value(string cell, double sum) => Assert.Equal(
        (decimal)sum,
        Patient.Of($"""
            day  T1
            0    50
            56   {cell}
            """).Evaluation.Timepoints[0].TargetSum?.Millimeters);

    [Theory]
    [InlineData("0", "CR")]
    [InlineData("0.0", "CR")]
    [InlineData("0/0", "CR")]
    [InlineData("seen", "NON-CR/NON-PD")]
    [InlineData("3", "NON-CR/NON-PD")]
    [InlineData("small", "NON-CR/NON-PD")]
    [InlineData("PD", "PD")]
    [InlineData("NE", "NE")]
    [InlineData(".", "NE")]
    public void A_non_target_is_seen_gone_worse_or_missing(string cell, string response) => Assert.Equal(response, NonTarget("N1", cell));

    [Theory]
    [InlineData("9.99", "CR")]
    [InlineData("10", "NON-CR/NON-PD")]
    [InlineData("small", "CR")]
    [InlineData("small:10", "NON-CR/NON-PD")]
    [InlineData("4/5", "CR")]
    [InlineData("seen", "NON-CR/NON-PD")]
    public void A_non_target_node_below_10_mm_is_gone_however_recorded(string cell, string response) => Assert.Equal(response, NonTarget("N1n", cell));

    [Theory]
    [InlineData("X1", "3", "PD")]
    [InlineData("X1", "small", "PD")]
    [InlineData("X1", "0", "SD")]
    [InlineData("X1", "0.0", "SD")]
    [InlineData("X1", "NE", "SD")]
    [InlineData("X1", ".", "SD")]
    [InlineData("X1", "20?", "SD")]
    [InlineData("X1n", "9.99", "SD")]
    [InlineData("X1n", "10", "PD")]
    [InlineData("X1n", "small", "SD")]
    [InlineData("Y1", "seen", "PD")]
    [InlineData("Y1", "PD", "PD")]
    [InlineData("Y1", "seen?", "SD")]
    [InlineData("Y1", "12", "PD")]
    [InlineData("Y1n", "seen", "PD")]
    [InlineData("Y1n", "9", "SD")]
    public void A_new_lesion_counts_once_it_is_there_beyond_doubt(string lesion, string cell, string response) => Assert.Equal(
        response,
        Patient.Of($"""
            day  T1  {lesion}
            0    50  .
            56   50  {cell}
            """).Recist);

    [Theory]
    [InlineData("0m", "CR")]
    [InlineData("56", "CR")]
    [InlineData("56m", "NON-CR/NON-PD")]
    public void Elevated_markers_bar_a_complete_response(string day, string response) => Assert.Equal(
        response,
        Patient.Of($"""
            day  N1
            {(day == "0m" ? day : "0")}    seen
            {(day == "0m" ? "56" : day)}   0
            """).Recist);

    [Fact]
    public void Elevated_markers_without_lesions_are_disease()
    {
        var patient = Patient.Of("""
            day  X1
            0    .
            56m  .
            112  .
            """);
        Assert.Equal("NON-CR/NON-PD NED", patient.Recist);
        Assert.Equal(ResponsePattern.StableDisease, patient.Evaluation.Pattern);
    }

    [Fact]
    public void A_known_part_that_grew_enough_is_progression() => Assert.Equal(
        "NE PD",
        Patient.Of("""
            day  T1     T2
            0    30     20
            56   59.99  NE
            112  60     NE
            """).Targets);

    [Fact]
    public void Without_a_baseline_sum_only_a_complete_response_can_be_called() => Assert.Equal(
        "NE CR NE",
        Patient.Of("""
            day  T1n  T2
            0    NE   20
            56   20   20
            112  9    0
            168  11   0
            """).Targets);

    private static string NonTarget(string lesion, string cell) => Patient.Of($"""
        day  {lesion}
        0    seen
        56   {cell}
        """).NonTargets;
}
