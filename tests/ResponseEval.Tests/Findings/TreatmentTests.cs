namespace ResponseEval.Tests.Findings;

/// <summary>What a knife or a beam removed is no response.</summary>
public sealed class TreatmentTests
{
    private static readonly Patient _patient = Patient.Of("""
        day  T1  T2  N1    X1
        0    30  20  seen  .
        56   30  20  seen  10
        112  0   20  0     0
        """);

    [Fact]
    public void Untreated_it_would_be_a_response() => Assert.Equal("SD PR", _patient.Targets);

    [Theory]
    [InlineData(1, "NE NE")]
    [InlineData(56, "NE NE")]
    [InlineData(57, "SD NE")]
    [InlineData(112, "SD NE")]
    [InlineData(113, "SD PR")]
    [InlineData(0, "SD PR")]
    [InlineData(-10, "SD PR")]
    public void A_lesion_is_missing_from_its_treatment_on_if_that_lies_after_baseline(int day, string targets)
    {
        Assert.Equal(targets, _patient.With(SubjectEvent.Surgery(Patient.Day(day), "T1")).Targets);
        Assert.Equal(targets, _patient.With(SubjectEvent.Radiotherapy(Patient.Day(day), "T1")).Targets);
        Assert.Equal(targets, _patient.Irradiated("T1", day).Targets);
    }

    [Fact]
    public void The_earliest_of_several_treatments_counts() => Assert.Equal(
        "NE NE", _patient.Irradiated("T1", 112).With(SubjectEvent.Surgery(Patient.Day(112), "T1"), SubjectEvent.Radiotherapy(Patient.Day(50), "T1")).Targets);

    [Fact]
    public void Treatment_that_names_no_lesion_changes_nothing() =>
        Assert.Equal("SD PR", _patient.With(SubjectEvent.Surgery(Patient.Day(50)), SubjectEvent.Radiotherapy(Patient.Day(50))).Targets);

    [Fact]
    public void A_treated_non_target_is_not_evaluated() =>
        Assert.Equal("NON-CR/NON-PD NE", _patient.With(SubjectEvent.Radiotherapy(Patient.Day(60), "N1")).NonTargets);

    [Fact]
    public void A_treated_new_lesion_is_not_evaluated_and_keeps_the_block_open()
    {
        Assert.Equal("iUPD iPR", _patient.Irecist);
        Assert.Equal("iUPD NE", _patient.With(SubjectEvent.Surgery(Patient.Day(60), "X1")).Irecist);
    }

    [Fact]
    public void Progression_of_a_treated_lesion_is_not_seen() => Assert.Equal(
        "NE",
        Patient.Of("""
            day  N1
            0    seen
            56   PD
            """).With(SubjectEvent.Radiotherapy(Patient.Day(30), "N1")).Recist);
}
