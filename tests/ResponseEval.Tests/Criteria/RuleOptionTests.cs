namespace ResponseEval.Tests.Criteria;

/// <summary>Each option of the rules: a patient, what is called by default, and what the option makes of it.</summary>
public sealed class RuleOptionTests
{
    private static readonly ProtocolRules _rules = ProtocolRules.Default;

    [Fact]
    public void TooSmallDefault_is_the_size_of_a_lesion_too_small_to_measure() => Changes(
        Patient.Of("""
            day  T1
            0    10
            56   small
            """),
        _rules with { TooSmallDefault = Length.FromMillimeters(8m) },
        patient => patient.Recist, "PR", "SD");

    [Fact]
    public void NodeNormal_is_the_size_below_which_a_node_is_no_disease() => Changes(
        Patient.Of("""
            day  T1n
            0    20
            56   12
            """),
        _rules with { NodeNormal = Length.FromMillimeters(15m) },
        patient => patient.Recist, "PR", "CR");

    [Fact]
    public void PartialResponseDecrease_is_how_much_a_sum_shrinks_to_a_response() => Changes(
        Patient.Of("""
            day  T1
            0    100
            56   70
            """),
        _rules with { PartialResponseDecrease = Percentage.FromPercent(50m) },
        patient => patient.Recist, "PR", "SD");

    [Fact]
    public void ProgressionIncrease_is_how_much_a_sum_grows_to_progression() => Changes(
        Patient.Of("""
            day  T1
            0    100
            56   120
            """),
        _rules with { ProgressionIncrease = Percentage.FromPercent(25m) },
        patient => patient.Recist, "PD", "SD");

    [Fact]
    public void ProgressionIncreaseLength_is_the_least_growth_of_progression() => Changes(
        Patient.Of("""
            day  T1
            0    10
            56   15
            """),
        _rules with { ProgressionIncreaseLength = Length.FromMillimeters(6m) },
        patient => patient.Recist, "PD", "SD");

    [Fact]
    public void FurtherGrowth_confirms() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   60
            84   65
            """),
        _rules with { FurtherGrowth = Length.FromMillimeters(5.01m) },
        patient => patient.Irecist, "iUPD iCPD", "iUPD iUPD");

    [Fact]
    public void ReappearanceAfterCr_is_progression_however_small_the_lesion() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   0
            112  2
            """),
        _rules with { ReappearanceAfterCr = ReappearanceAfterCr.Formula },
        patient => patient.Recist, "CR PD", "CR PR");

    [Fact]
    public void NodeReappearance_makes_a_node_of_10_mm_progression_after_complete_response() => Changes(
        Patient.Of("""
            day  T1n
            0    20
            56   8
            112  10
            """),
        _rules with { NodeReappearance = NodeReappearance.Strict10mm },
        patient => patient.Recist, "CR PR", "CR PD");

    [Fact]
    public void NodeReappearance_makes_a_non_target_node_that_is_back_progression() => Changes(
        Patient.Of("""
            day  N1n
            0    seen
            56   9
            112  10
            """),
        _rules with { NodeReappearance = NodeReappearance.Strict10mm },
        patient => patient.Recist, "CR NON-CR/NON-PD", "CR PD");

    [Fact]
    public void NodeReappearance_does_nothing_where_no_reappearance_rule_is_wanted() => Changes(
        Patient.Of("""
            day  T1n
            0    20
            56   8
            112  10
            """),
        _rules with { NodeReappearance = NodeReappearance.Strict10mm, ReappearanceAfterCr = ReappearanceAfterCr.Formula },
        patient => patient.Recist, "CR PR", "CR PR");

    [Fact]
    public void ResponsePersistence_carries_a_partial_response_until_target_progression() => Changes(
        Patient.Of("""
            day  T1
            0    100
            56   70
            112  80
            168  84
            224  80
            """),
        _rules with { ResponsePersistence = ResponsePersistence.CarryForward },
        patient => patient.Recist, "PR SD PD SD", "PR PR PD SD");

    [Fact]
    public void MinimumStableDays_is_how_long_disease_is_stable_to_count() => Changes(
        Patient.Of("""
            day  T1
            0    50
            42   50
            """),
        _rules with { MinimumStableDays = 43 },
        patient => Patient.Written(patient.Evaluation.Best.Recist), "SD@42", "NE");

    [Fact]
    public void ConfirmationDays_is_how_much_later_a_response_is_confirmed() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   30
            84   30
            """),
        _rules with { ConfirmationDays = 29 },
        patient => Patient.Written(patient.Evaluation.Best.RecistConfirmed), "PR@56", "SD@56");

    [Fact]
    public void MaxNotEvaluableBetween_is_how_many_NE_a_confirmation_may_pass_over() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   30
            84   NE
            112  NE
            140  30
            """),
        _rules with { MaxNotEvaluableBetween = 2 },
        patient => Patient.Written(patient.Evaluation.Best.RecistConfirmed), "SD@56", "PR@56");

    [Fact]
    public void AcceptStableBetween_lets_a_confirmation_pass_over_one_stable_disease() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   35
            84   36
            112  35
            """),
        _rules with { AcceptStableBetween = true },
        patient => Patient.Written(patient.Evaluation.Best.RecistConfirmed), "SD@56", "PR@56");

    [Fact]
    public void ConfirmationEarliestDays_is_when_progression_can_be_confirmed() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   60
            84   70
            """),
        _rules with { ConfirmationEarliestDays = 42 },
        patient => patient.Irecist, "iUPD iCPD", "iUPD iUPD");

    [Fact]
    public void ConfirmationToleranceDays_is_how_much_earlier_a_scan_may_be() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   60
            82   70
            """),
        _rules with { ConfirmationToleranceDays = 1 },
        patient => patient.Irecist, "iUPD iCPD", "iUPD iUPD");

    [Fact]
    public void ConfirmationLatestDays_is_when_a_confirmation_is_late() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   60
            112  70
            """),
        _rules with { ConfirmationLatestDays = 55 },
        patient => patient.Progression.LateConfirmation, false, true);

    [Fact]
    public void OtherCategoryConfirms_or_joins_the_block() => Changes(
        Patient.Of("""
            day  T1  N1
            0    50  seen
            56   60  seen
            84   60  PD
            112  60  PD+
            """),
        _rules with { OtherCategoryConfirms = OtherCategoryConfirms.Never },
        patient => patient.Irecist, "iUPD iCPD iCPD", "iUPD iUPD iCPD");

    [Fact]
    public void NewLesionPersistence_keeps_a_block_open_as_long_as_a_new_lesion_is_there() => Changes(
        Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  12
            84   30  7
            112  30  0
            """),
        _rules with { NewLesionPersistence = NewLesionPersistence.StayUnconfirmed },
        patient => patient.Irecist, "iUPD iPR iPR", "iUPD iUPD iPR");

    [Fact]
    public void ConfirmIrecistResponse_asks_for_a_second_look_at_a_response() => Changes(
        Patient.Of("""
            day  T1
            0    50
            56   30
            84   50
            """),
        _rules with { ConfirmIrecistResponse = true },
        patient => Patient.Written(patient.Evaluation.Best.Irecist), "iPR@56", "iSD@56");

    [Fact]
    public void BackdateEquivocal_dates_progression_to_the_first_doubtful_sight() => Changes(
        Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  6?
            112  50  9
            """),
        _rules with { BackdateEquivocal = false },
        patient => $"{patient.Progression.BackdatedTo:yyyy-MM-dd} {patient.Evaluation.ImmuneProgressionFreeSurvival.Date:yyyy-MM-dd}",
        "2024-02-26 2024-02-26",
        "2024-02-26 2024-04-22");

    private static void Changes<T>(Patient patient, ProtocolRules option, Func<Patient, T> call, T byDefault, T byOption)
    {
        Assert.Equal(byDefault, call(patient));
        Assert.Equal(byOption, call(patient.Under(option)));
    }
}
