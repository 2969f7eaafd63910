namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>c1 to c8: a patient in whom each confirms, and one in whom it just does not.</summary>
public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("65", "iUPD iCPD", RuleId.IrecistConfirmedTargetGrew)]
    [InlineData("64.99", "iUPD iUPD", RuleId.IrecistStillTarget)]
    public void c1_confirms_when_the_sum_grows_5_mm_over_the_smallest_in_the_block(string size, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1
            0    50
            56   60
            84   {size}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("65", "iUPD iUPD iCPD")]
    [InlineData("64.99", "iUPD iUPD iUPD")]
    public void c1_counts_from_the_smallest_sum_in_the_block_not_from_the_first(string size, string responses) => Assert.Equal(
        responses,
        Patient.Of($"""
            day  T1
            0    50
            56   63
            84   60
            112  {size}
            """).Irecist);

    [Theory]
    [InlineData("65", "iUPD iCPD")]
    [InlineData("64.99", "iUPD iUPD")]
    public void c1_can_rest_on_the_targets_that_were_read(string size, string responses) => Assert.Equal(
        responses,
        Patient.Of($"""
            day  T1       T2
            0    30       20
            56   40       20
            84   {size}   NE
            """).Irecist);

    [Fact]
    public void c1_is_not_met_without_a_complete_sum_in_the_block() => Assert.Equal(
        "iUPD iUPD",
        Patient.Of("""
            day  T1  T2
            0    30  20
            56   70  NE
            84   90  NE
            """).Irecist);

    [Theory]
    [InlineData("PD+", "iUPD iCPD", RuleId.IrecistConfirmedNonTargetGrew)]
    [InlineData("seen+", "iUPD iCPD", RuleId.IrecistConfirmedNonTargetGrew)]
    [InlineData("PD", "iUPD iUPD", RuleId.IrecistStillNonTarget)]
    [InlineData("seen", "iUPD iSD", RuleId.IrecistClosed)]
    public void c2_confirms_when_the_lesion_that_progressed_increases(string now, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  N1
            0    50  seen
            56   50  PD
            84   50  {now}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("PD", "seen+", "iUPD iCPD")]
    [InlineData("seen", "seen+", "iUPD iSD")]
    public void c2_takes_another_lesion_only_beside_non_target_progression(string first, string second, string responses) => Assert.Equal(
        responses,
        Patient.Of($"""
            day  T1  N1       N2
            0    50  seen     seen
            56   50  PD       seen
            84   50  {first}  {second}
            """).Irecist);

    [Theory]
    [InlineData("17", "iUPD iCPD", RuleId.IrecistConfirmedNewTargetGrew)]
    [InlineData("16.99", "iUPD iUPD", RuleId.IrecistStillNewLesions)]
    public void c3_confirms_when_the_new_lesions_grow_5_mm(string size, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  X1
            0    50  .
            56   50  12
            84   50  {size}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("seen", "seen+", "iUPD iCPD", RuleId.IrecistConfirmedNewNonTargetGrew)]
    [InlineData("seen", "PD", "iUPD iCPD", RuleId.IrecistConfirmedNewNonTargetGrew)]
    [InlineData("PD", "PD", "iUPD iUPD", RuleId.IrecistStillNewLesions)]
    [InlineData("seen", "PD-", "iUPD iSD", RuleId.IrecistClosed)]
    [InlineData("seen", "seen", "iUPD iUPD", RuleId.IrecistStillNewLesions)]
    public void c4_confirms_when_a_new_lesion_that_is_not_measured_increases(string before, string now, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  Y1
            0    50  .
            56   50  {before}
            84   50  {now}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("seen", "iUPD iCPD", RuleId.IrecistConfirmedAnotherNewLesion)]
    [InlineData("seen?", "iUPD iUPD", RuleId.IrecistStillNewLesions)]
    public void c5_confirms_when_another_new_lesion_appears(string another, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  X1  Y1
            0    50  .   .
            56   50  12  .
            84   50  12  {another}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("60", "iUPD iCPD", RuleId.IrecistConfirmedTargetToo)]
    [InlineData("59.99", "iUPD iUPD", RuleId.IrecistStillNonTarget)]
    public void c6_confirms_when_the_targets_progress_too(string size, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1      N1
            0    50      seen
            56   50      PD
            84   {size}  PD
            """),
        responses,
        rule);

    [Theory]
    [InlineData("PD", "iUPD iCPD", RuleId.IrecistConfirmedNonTargetToo)]
    [InlineData("seen+", "iUPD iUPD", RuleId.IrecistStillTarget)]
    public void c7_confirms_when_the_non_target_lesions_progress_too(string now, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  N1
            0    50  seen
            56   60  seen
            84   60  {now}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("8", "iUPD iCPD", RuleId.IrecistConfirmedNewLesionToo)]
    [InlineData("8?", "iUPD iUPD", RuleId.IrecistStillTarget)]
    public void c8_confirms_when_a_new_lesion_appears_beside_another_category(string now, string responses, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  X1
            0    50  .
            56   60  .
            84   60  {now}
            """),
        responses,
        rule);

    [Theory]
    [InlineData("12", RuleId.IrecistConfirmedNewLesionToo)]
    [InlineData("11.99", RuleId.IrecistStillTarget)]
    public void c8_confirms_when_a_known_new_lesion_sets_it_again(string size, RuleId rule) => Confirms(
        Patient.Of($"""
            day  T1  X1
            0    50  .
            56   50  12
            84   30  7
            112  40  7
            140  40  {size}
            """),
        rule == RuleId.IrecistConfirmedNewLesionToo ? "iUPD iPR iUPD iCPD" : "iUPD iPR iUPD iUPD",
        rule);

    private static void Confirms(Patient patient, string responses, RuleId rule)
    {
        Assert.Equal(responses, patient.Irecist);
        Assert.Equal(rule, patient.LastRule);
    }
}
