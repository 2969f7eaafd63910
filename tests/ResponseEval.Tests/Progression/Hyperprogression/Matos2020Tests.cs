namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class Matos2020Tests
{
    private static readonly Matos2020 _twoLesions = new() { NewLesionClause = NewLesionClause.AtLeastTwoLesions };

    [Theory]
    [InlineData("MA", 100, 140, 56, "", FindingStatus.Met)]
    [InlineData("MB", 100, 139, 56, "", FindingStatus.NotMet)]
    [InlineData("MC", 100, 120, 50, "liver,bone", FindingStatus.Met)]
    [InlineData("MD", 100, 120, 50, "liver,Liver", FindingStatus.NotMet)]
    [InlineData("ME", 20, 29, 42, "", FindingStatus.NotMet)]
    [InlineData("MF", 20, 30, 42, "", FindingStatus.Met)]
    [InlineData("MG", 100, 140, 57, "", FindingStatus.NotMet)]
    [InlineData("MH", 100, 119, 42, "liver,liver,bone,bone,brain", FindingStatus.NotMet)]
    public void The_vectors_of_the_rule_book(string id, double baseline, double after, int day, string organs, FindingStatus status)
    {
        Assert.NotEmpty(id);
        var finding = Patient(baseline, after, day, organs).Of(new Matos2020());
        Assert.Equal(status, finding.Status);
        Assert.Equal(100 * (after - baseline) / baseline, finding.Value!.Value, 1e-9);
    }

    [Fact]
    public void One_organ_is_enough_where_two_lesions_are() => Assert.Equal(FindingStatus.Met, Patient(100, 120, 50, "liver,liver").Status(_twoLesions));

    [Fact]
    public void One_lesion_is_not_two() => Assert.Equal(FindingStatus.NotMet, Patient(100, 120, 50, "liver").Status(_twoLesions));

    [Theory]
    [InlineData(119.99, FindingStatus.NotMet)]
    [InlineData(120, FindingStatus.Met)]
    public void Twenty_percent_is_inclusive_beside_new_lesions(double after, FindingStatus status) =>
        Assert.Equal(status, Patient(100, after, 50, "liver,bone").Status(new Matos2020()));

    [Theory]
    [InlineData(139.99, FindingStatus.NotMet)]
    [InlineData(140, FindingStatus.Met)]
    public void Forty_percent_is_inclusive(double after, FindingStatus status) => Assert.Equal(status, Patient(100, after, 50, "").Status(new Matos2020()));

    [Theory]
    [InlineData(29.99, FindingStatus.NotMet)]
    [InlineData(30, FindingStatus.Met)]
    public void Ten_millimetres_are_inclusive(double after, FindingStatus status) => Assert.Equal(status, Patient(20, after, 50, "").Status(new Matos2020()));

    [Fact]
    public void A_scan_on_the_first_day_of_treatment_is_in_the_window_and_one_before_is_not()
    {
        var patient = Patient(100, 150, 50, "");
        Assert.Equal(FindingStatus.Met, (patient with { FirstDose = 50 }).Status(new Matos2020()));
        Assert.Equal(FindingStatus.NotMet, (patient with { FirstDose = 51 }).Status(new Matos2020()));
    }

    [Fact]
    public void Organs_that_are_not_recorded_could_be_two()
    {
        var patient = Patient(100, 125, 50, "") with { NewLesions = ["liver", null] };
        Unknown(HyperprogressionReason.MissingClinicalData, patient.Of(new Matos2020()));
        Unknown(HyperprogressionReason.MissingClinicalData, (patient with { NewLesions = [null, null] }).Of(new Matos2020()));
        Assert.Equal(FindingStatus.NotMet, (patient with { NewLesions = [null] }).Status(new Matos2020()));
        Assert.Equal(FindingStatus.Met, (patient with { NewLesions = ["liver", null, "bone"] }).Status(new Matos2020()));
        Assert.Equal(FindingStatus.Met, (patient with { After = 140 }).Status(new Matos2020()));
        Assert.Equal(FindingStatus.Met, patient.Status(_twoLesions));
    }

    [Fact]
    public void An_evaluation_after_eight_weeks_is_not_met_whatever_is_missing()
    {
        var patient = Patient(100, 140, 57, "") with { After = null };
        Assert.Equal(OverallResponse.NotEvaluable, patient.Evaluation.Timepoints[0].Recist.Overall);
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Matos2020()));
        Unknown(HyperprogressionReason.MissingTargets, (patient with { DaysAfter = 56 }).Of(new Matos2020()));
    }

    internal static void Unknown(HyperprogressionReason reason, HyperprogressionFinding finding)
    {
        Assert.Equal(FindingStatus.NotEvaluable, finding.Status);
        Assert.Equal(reason, finding.Reason);
    }

    private static GrowthPatient Patient(double baseline, double after, int day, string organs) => new()
    {
        Baseline = baseline,
        After = after,
        DaysAfter = day,
        NewLesions = organs.Split(',', StringSplitOptions.RemoveEmptyEntries),
    };
}
