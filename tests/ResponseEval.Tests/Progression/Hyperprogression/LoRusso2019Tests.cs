namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class LoRusso2019Tests
{
    [Theory]
    [InlineData("LA", 45, 155, "", 1, 2, 3, FindingStatus.Met)]
    [InlineData("LB", 45, 149.9, "", 1, 2, 2, FindingStatus.NotMet)]
    [InlineData("LC", 45, 150, "lung,liver", 1, 1, 3, FindingStatus.Met)]
    [InlineData("LD", 61, 180, "lung,lung,liver", 1, 1, 3, FindingStatus.Met)]
    [InlineData("LE", 45, 180, "lung", 0, 1, 2, FindingStatus.NotMet)]
    [InlineData("LG", 45, 155, "", 2, 2, 2, FindingStatus.NotMet)]
    public void The_vectors_of_the_rule_book(
        string id, int failure, double after, string organs, int ecogAtStart, int worstEcog, int criteria, FindingStatus status)
    {
        Assert.NotEmpty(id);
        var finding = Patient(failure, after, organs).Ecog(ecogAtStart, worstEcog).Of(new LoRusso2019());
        Assert.Equal(status, finding.Status);
        Assert.Equal(criteria, finding.Value);
    }

    [Fact]
    public void LF_two_criteria_and_two_unknown_ones_are_not_evaluable()
    {
        var finding = (Patient(45, 155, "") with { NewLesions = [null] }).Of(new LoRusso2019());
        Matos2020Tests.Unknown(HyperprogressionReason.MissingClinicalData, finding);
        Assert.Equal(2, finding.Value);
    }

    [Theory]
    [InlineData(EcogDeterioration.ToTwoOrMore, 1, 2, true)]
    [InlineData(EcogDeterioration.ToTwoOrMore, 0, 1, false)]
    [InlineData(EcogDeterioration.ToTwoOrMore, 2, 2, false)]
    [InlineData(EcogDeterioration.ToTwoOrMore, 2, 3, true)]
    [InlineData(EcogDeterioration.ByTwoOrMore, 1, 2, false)]
    [InlineData(EcogDeterioration.ByTwoOrMore, 1, 3, true)]
    [InlineData(EcogDeterioration.ByTwoOrMore, 0, 2, true)]
    [InlineData(EcogDeterioration.TwoOrMore, 2, 2, true)]
    [InlineData(EcogDeterioration.TwoOrMore, 3, 2, true)]
    [InlineData(EcogDeterioration.TwoOrMore, 0, 1, false)]
    public void Deterioration_has_three_readings(EcogDeterioration reading, int start, int worst, bool deteriorated) =>
        Assert.Equal(
            deteriorated ? FindingStatus.Met : FindingStatus.NotMet,
            Patient(45, 155, "").Ecog(start, worst).Status(new LoRusso2019 { Deterioration = reading }));

    [Theory]
    [InlineData(0, 60, FindingStatus.Met)]
    [InlineData(0, 61, FindingStatus.NotEvaluable)]
    [InlineData(-200, 60, FindingStatus.Met)]
    [InlineData(1, 60, FindingStatus.NotEvaluable)]
    public void Ecog_at_start_is_on_or_before_first_dose_and_the_worst_up_to_60_days_after(int start, int worst, FindingStatus status) =>
        Assert.Equal(
            status,
            (Patient(45, 155, "") with { Clinical = [new(GrowthPatient.Day(worst), 2), new(GrowthPatient.Day(start), 1)] }).Status(new LoRusso2019()));

    [Fact]
    public void The_last_ecog_before_and_the_worst_after_count()
    {
        ClinicalStatus[] statuses =
        [
            new(GrowthPatient.Day(-20), 3), new(GrowthPatient.Day(-5), 1), new(GrowthPatient.Day(-5), 0), new(GrowthPatient.Day(-1), null),
            new(GrowthPatient.Day(10), 2), new(GrowthPatient.Day(30), 1),
        ];
        var patient = Patient(45, 155, "") with { Clinical = statuses };
        Assert.Equal(new EcogCourse(1, 2), HyperprogressionInputs.Of(patient.Evaluation).Ecog);
        Assert.Equal(new EcogCourse(1, 2), HyperprogressionInputs.Of((patient with { Clinical = [.. statuses.Reverse()] }).Evaluation).Ecog);
    }

    [Fact]
    public void Ecog_below_2_needs_no_start()
    {
        var patient = Patient(45, 155, "") with { Clinical = [new(GrowthPatient.Day(20), 1)] };
        Assert.Equal(FindingStatus.NotMet, patient.Status(new LoRusso2019()));
        Matos2020Tests.Unknown(HyperprogressionReason.MissingClinicalData, (patient with { Clinical = [new(GrowthPatient.Day(20), 2)] }).Of(new LoRusso2019()));
    }

    [Fact]
    public void Ecog_after_new_therapy_does_not_count() => Matos2020Tests.Unknown(
        HyperprogressionReason.MissingClinicalData,
        (Patient(45, 155, "").Ecog(1, 2) with { Clinical = [new(GrowthPatient.Day(0), 1), new(GrowthPatient.Day(50), 2)], Events = [SubjectEvent.NewAnticancerTherapy(GrowthPatient.Day(50))] })
            .Of(new LoRusso2019()));

    [Theory]
    [InlineData(60, FindingStatus.Met)]
    [InlineData(61, FindingStatus.NotMet)]
    public void Two_months_are_strict(int failure, FindingStatus status) => Assert.Equal(status, Patient(failure, 155, "").Ecog(1, 2).Status(new LoRusso2019()));

    [Fact]
    public void Two_new_lesions_must_lie_in_one_organ_that_held_disease()
    {
        Assert.Equal(FindingStatus.NotMet, Patient(45, 155, "lung").Ecog(1, 1).Status(new LoRusso2019()));
        Assert.Equal(FindingStatus.Met, Patient(45, 155, "lung,LUNG").Ecog(1, 1).Status(new LoRusso2019()));
        Assert.Equal(3, Patient(45, 155, "liver,liver").Ecog(1, 1).Of(new LoRusso2019()).Value); // a new organ, not an involved one
    }

    [Fact]
    public void Without_progression_it_is_not_met_unless_that_is_not_asked_for()
    {
        var patient = Patient(45, 110, "").Ecog(1, 2) with { Events = [SubjectEvent.TreatmentStopped(GrowthPatient.Day(20))] };
        Assert.Equal(FindingStatus.NotMet, patient.Status(new LoRusso2019()));
        var small = new GrowthPatient { Baseline = 8, After = 12, DaysAfter = 45, Events = patient.Events, Clinical = patient.Clinical };
        Assert.Equal(FindingStatus.NotMet, small.Status(new LoRusso2019()));
        Assert.Equal(FindingStatus.Met, small.Status(new LoRusso2019 { RequireProgression = false }));
    }

    [Fact]
    public void Unknown_progression_is_not_met_where_the_criteria_fail_whatever_it_is()
    {
        var patient = Patient(45, 155, "") with { After = null };
        Assert.Equal(FindingStatus.NotMet, patient.Ecog(1, 2).Status(new LoRusso2019())); // one known, one unknown
        var stopped = patient.Ecog(1, 2) with { Events = [SubjectEvent.TreatmentStopped(GrowthPatient.Day(20))] };
        Matos2020Tests.Unknown(HyperprogressionReason.MissingTargets, stopped.Of(new LoRusso2019()));
    }

    private static GrowthPatient Patient(int failure, double after, string organs) => new()
    {
        After = after,
        DaysAfter = failure,
        NewLesions = organs.Split(',', StringSplitOptions.RemoveEmptyEntries),
    };
}
