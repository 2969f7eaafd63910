namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class Kim2019Tests
{
    [Theory]
    [InlineData("V09", 140, 60, FindingStatus.Met, FindingStatus.NotMet)]
    [InlineData("V10", 139.9, 60, FindingStatus.NotMet, FindingStatus.NotMet)]
    [InlineData("V11", 150, 56, FindingStatus.Met, FindingStatus.Met)]
    public void The_vectors_of_the_rule_book(string id, double after, int days, FindingStatus kinetics, FindingStatus rate)
    {
        Assert.NotEmpty(id);
        var patient = GrowthPatient.Of(80, 100, after, days, days);
        Assert.Equal(kinetics, patient.Status(new Kim2019Tgk()));
        Assert.Equal(rate, patient.Status(new Kim2019Tgr()));
    }

    [Theory]
    [InlineData(60, FindingStatus.Met)]
    [InlineData(61, FindingStatus.NotMet)]
    public void Treatment_fails_in_less_than_two_months(int days, FindingStatus status)
    {
        var finding = GrowthPatient.Of(80, 100, 150, 60, days).Of(new Kim2019Ttf());
        Assert.Equal(status, finding.Status);
        Assert.Equal(days, finding.Value);
    }

    [Theory]
    [InlineData(84, FindingStatus.Met)]
    [InlineData(85, FindingStatus.NotEvaluable)]
    public void The_first_evaluation_lies_up_to_12_weeks_after_first_dose(int days, FindingStatus status)
    {
        var patient = GrowthPatient.Of(80, 100, 199, 60, days);
        Assert.Equal(status, patient.Status(new Kim2019Tgk()));
        Assert.Equal(status, patient.Status(new Kim2019Tgr()));
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Kim2019Ttf()));
    }

    [Theory]
    [InlineData(84, FindingStatus.Met)]
    [InlineData(85, FindingStatus.NotEvaluable)]
    public void The_scan_before_baseline_lies_up_to_12_weeks_before_first_dose(int days, FindingStatus status)
    {
        var patient = GrowthPatient.Of(80, 100, 199, days, 56);
        Assert.Equal(status, patient.Status(new Kim2019Tgk()));
        Assert.Equal(status, patient.Status(new Kim2019Tgr()));
    }

    [Fact]
    public void Windows_count_from_the_first_dose_and_not_from_baseline()
    {
        var patient = GrowthPatient.Of(80, 100, 199, 60, 90);
        Assert.Equal(FindingStatus.Met, (patient with { FirstDose = 6 }).Status(new Kim2019Tgk()));
        Matos2020Tests.Unknown(HyperprogressionReason.OutsideWindow, (patient with { FirstDose = 25 }).Of(new Kim2019Tgk()));
        Matos2020Tests.Unknown(HyperprogressionReason.OutsideWindow, (patient with { FirstDose = 91 }).Of(new Kim2019Tgk()));
        Matos2020Tests.Unknown(HyperprogressionReason.OutsideWindow, (patient with { FirstDose = -70 }).Of(new Kim2019Tgr()));
    }

    [Fact]
    public void Outside_its_windows_growth_is_not_looked_at_but_its_ratio_is_printed()
    {
        var finding = GrowthPatient.Of(80, 100, 150, 56, 85).Of(new Kim2019Tgk());
        Matos2020Tests.Unknown(HyperprogressionReason.OutsideWindow, finding);
        Printed.Equal("1.6471", finding.Value); // 50 / 85 against 20 / 56
    }

    [Fact]
    public void New_lesions_enter_the_sum_on_demand()
    {
        var patient = GrowthPatient.Of(80, 100, 120, 60, 60) with { NewTarget = 25 };
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Kim2019Tgk()));
        Assert.Equal(FindingStatus.Met, patient.Status(new Kim2019Tgk { CountNewLesions = true }));
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Kim2019Tgr()));

        // 145 mm over 60 days is a rate of 76.0281 % a month, against 40.4381 % before.
        Printed.Equal("1.8801", patient.Of(new Kim2019Tgr { CountNewLesions = true }).Value);
    }
}
