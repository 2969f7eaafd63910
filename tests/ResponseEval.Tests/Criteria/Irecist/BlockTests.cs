namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>What opens a block, what passes it by, and what closes it.</summary>
public sealed class BlockTests
{
    [Fact]
    public void An_early_scan_neither_confirms_nor_closes()
    {
        var patient = Patient.Of("""
            day  T1
            0    50
            56   60
            70   80
            84   50
            """);
        Assert.Equal("iUPD iUPD iSD", patient.Irecist);
        Assert.Equal(Patient.Day(84), patient.Progression.ResolvedOn);
    }

    [Fact]
    public void An_early_scan_counts_for_the_nadir() => Assert.Equal(
        "iUPD iUPD iCPD",
        Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  10
            70   30  10
            84   36  10
            """).Irecist);

    [Fact]
    public void An_early_scan_because_of_symptoms_confirms_by_what_is_new() => Assert.Equal(
        "iUPD iCPD",
        Patient.Of("""
            day  T1  Y1
            0    50  .
            56   60  .
            60s  60  seen
            """).Irecist);

    [Fact]
    public void A_new_lesion_of_an_early_scan_is_judged_by_the_repeat_scan()
    {
        var patient = Patient.Of("""
            day  T1  Y1
            0    50  .
            56   60  .
            70   60  seen
            84   60  seen
            """);
        Assert.Equal("iUPD iUPD iCPD", patient.Irecist);
        Assert.Equal(RuleId.IrecistConfirmedNewLesionToo, patient.LastRule);
    }

    [Theory]
    [InlineData(81, "iUPD iUPD")]
    [InlineData(82, "iUPD iCPD")]
    public void A_scan_26_days_later_is_late_enough(int day, string responses) => Assert.Equal(
        responses,
        Patient.Of($"""
            day    T1
            0      50
            56     60
            {day}  70
            """).Irecist);

    [Theory]
    [InlineData(112, false)]
    [InlineData(113, true)]
    public void A_confirmation_more_than_56_days_after_the_last_scan_of_the_block_is_late(int day, bool late)
    {
        var patient = Patient.Of($"""
            day    T1
            0      50
            56     60
            {day}  70
            """);
        Assert.Equal(ProgressionStatus.Confirmed, patient.Progression.Status);
        Assert.Equal(late, patient.Progression.LateConfirmation);
    }

    [Theory]
    [InlineData("NE", true)]
    [InlineData("60", false)]
    public void Lateness_counts_from_the_last_scan_that_belongs_to_the_block(string between, bool late) => Assert.Equal(
        late,
        Patient.Of($"""
            day  T1
            0    50
            56   60
            84   {between}
            140  70
            """).Progression.LateConfirmation);

    [Fact]
    public void What_was_not_evaluated_leaves_the_block_open()
    {
        var patient = Patient.Of("""
            day  T1  N1
            0    50  seen
            56   60  seen
            84   NE  seen
            112  65  seen
            """);
        Assert.Equal("iUPD NE iCPD", patient.Irecist);
        Assert.Equal(Patient.Day(56), patient.Progression.Date);
    }

    [Fact]
    public void A_block_of_non_targets_waits_for_them() => Assert.Equal(
        "iUPD NE iPR",
        Patient.Of("""
            day  T1  N1
            0    50  seen
            56   50  PD
            84   30  NE
            112  30  seen
            """).Irecist);

    [Fact]
    public void A_block_of_new_lesions_waits_for_them() => Assert.Equal(
        "iUPD NE iPR",
        Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  10
            84   30  NE
            112  30  10
            """).Irecist);

    [Fact]
    public void Other_lesions_may_be_missing_when_a_block_closes() => Assert.Equal(
        "iUPD iPR",
        Patient.Of("""
            day  T1  N1
            0    50  seen
            56   60  seen
            84   30  NE
            """).Irecist);

    [Theory]
    [InlineData("30", "10", "iPR")]
    [InlineData("30", "10.01", "iUPD")]
    [InlineData("45", "10", "iSD")]
    [InlineData("45.01", "10", "iUPD")]
    [InlineData("50", "5", "iSD")]
    [InlineData("50", "5.01", "iUPD")]
    [InlineData("50", "0", "iSD")]
    [InlineData("0", "10", "iPR")]
    [InlineData("0", "0", "iCR")]
    public void New_lesions_that_persist_need_something_that_shrank_and_none_that_grew(string target, string newLesion, string response) => Assert.Equal(
        "iUPD " + response,
        Patient.Of($"""
            day  T1        X1
            0    50        .
            56   50        10
            84   {target}  {newLesion}
            """).Irecist);

    [Fact]
    public void Progression_after_pseudo_progression_opens_another_block()
    {
        var patient = Patient.Of("""
            day  T1
            0    50
            56   60
            84   40
            112  48
            140  53
            """);
        Assert.Equal("iUPD iSD iUPD iCPD", patient.Irecist);
        Assert.Equal(
            [ProgressionStatus.PseudoProgression, ProgressionStatus.Confirmed],
            patient.Evaluation.ProgressionEvents.Select(progression => progression.Status));
        Assert.Equal(Patient.Day(112), patient.Evaluation.ImmuneProgressionFreeSurvival.Date);
    }

    [Theory]
    [InlineData("30", true)]
    [InlineData("40", false)]
    public void Pseudo_progression_is_strict_where_it_closes_into_a_response(string size, bool strict) => Assert.Equal(
        strict,
        Patient.Of($"""
            day  T1
            0    50
            56   60
            84   {size}
            """).Progression.Strict);

    [Fact]
    public void Confirmed_progression_stays_whatever_follows() => Assert.Equal(
        "iUPD iCPD iCPD iCPD",
        Patient.Of("""
            day  T1
            0    50
            56   60
            84   65
            112  10
            140  NE
            """).Irecist);

    [Fact]
    public void The_confirmation_window_runs_from_the_start_and_from_the_last_scan_of_the_block() => Assert.Equal(
        new ConfirmationWindow(Patient.Day(84), Patient.Day(152)),
        Patient.Of("""
            day  T1
            0    50
            56   60
            70   60
            96   61
            """).Progression.Confirmation);
}
