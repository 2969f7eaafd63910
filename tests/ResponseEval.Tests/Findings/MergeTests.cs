namespace ResponseEval.Tests.Findings;

/// <summary>Lesions that merge and split.</summary>
public sealed class MergeTests
{
    [Fact]
    public void A_merged_lesion_is_nothing_and_its_carrier_has_the_joint_diameter()
    {
        var patient = Patient.Of("""
            day  T1  T2
            0    20  30
            56   45  >T1
            """);
        Assert.Equal(45m, patient.Evaluation.Timepoints[0].TargetSum?.Millimeters);
    }

    [Fact]
    public void A_chain_of_merges_ends_in_the_lesion_that_is_measured()
    {
        var patient = Patient.Of("""
            day  T1   T2  T3
            0    20   30  10
            56   >T2  58  >T1
            """);
        Assert.Equal(58m, patient.Evaluation.Timepoints[0].TargetSum?.Millimeters);
    }

    [Theory]
    [InlineData("NE")]
    [InlineData(".")]
    public void A_chain_that_ends_in_nothing_is_missing(string carrier) => Assert.Equal(
        "NE",
        Patient.Of($"""
            day  T1   T2         T3
            0    20   30         10
            56   >T2  {carrier}  >T1
            """).Targets);

    [Theory]
    [InlineData("T1")]
    [InlineData("T2")]
    public void A_carrier_that_was_treated_is_missing_and_what_merged_into_it(string treated)
    {
        var patient = Patient.Of("""
            day  T1   T2  T3  T4
            0    20   30  10  10
            56   >T2  58  >T1 200
            """).With(SubjectEvent.Surgery(Patient.Day(30), treated));
        Assert.Null(patient.Evaluation.Timepoints[0].TargetSum);
        Assert.Equal("PD", patient.Targets);
    }

    [Fact]
    public void A_merge_holds_only_where_it_is_recorded() => Assert.Equal(
        "SD SD",
        Patient.Of("""
            day  T1  T2
            0    20  30
            56   45  >T1
            112  20  25
            """).Targets);

    [Fact]
    public void A_new_lesion_that_merged_is_absent()
    {
        var patient = Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  10
            84   50  >T1
            """);
        Assert.Equal("PD SD", patient.Recist);
        Assert.Equal("iUPD iSD", patient.Irecist);
    }

    [Fact]
    public void A_non_target_that_merged_is_gone_if_its_carrier_was_read() => Assert.Equal(
        "CR NE",
        Patient.Of("""
            day  T1  N1
            0    50  seen
            56   50  >T1
            112  NE  >T1
            """).NonTargets);

    [Fact]
    public void The_parts_of_a_split_lesion_add_up() => Assert.Equal(
        "SD PD CR",
        Patient.Of("""
            day  T1
            0    50
            56   30/29.99
            112  30/30
            168  0/0
            """).Targets);
}
