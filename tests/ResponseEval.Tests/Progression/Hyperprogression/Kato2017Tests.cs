namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class Kato2017Tests
{
    [Theory]
    [InlineData("KA", 90, 160, 60, 45, 45, "60.0", "5.6366", "40.5833", "7.20", "8.000", FindingStatus.Met)]
    [InlineData("KB", 90, 150, 60, 45, 45, "50.0", "5.6366", "33.8194", "6.00", "6.667", FindingStatus.NotMet)]
    [InlineData("KC", 90, 151, 60, 45, 45, "51.0", "5.6366", "34.4958", "6.12", "6.800", FindingStatus.Met)]
    [InlineData("KD", 60, 160, 45, 45, 45, "60.0", "45.0926", "40.5833", "0.90", "1.500", FindingStatus.NotMet)]
    [InlineData("KE", 75, 160, 60, 45, 60, "60.0", "16.9097", "40.5833", "2.40", "3.200", FindingStatus.Met)]
    [InlineData("KF", 90, 160, 60, 45, 61, "60.0", "5.6366", "40.5833", "7.20", "8.000", FindingStatus.NotMet)]
    public void The_vectors_of_the_rule_book(
        string id, double before, double after, int daysBefore, int daysAfter, int failure,
        string change, string paceBefore, string paceAfter, string ratio, string kinetics, FindingStatus status)
    {
        Assert.NotEmpty(id);
        var patient = GrowthPatient.Of(before, 100, after, daysBefore, daysAfter) with { FirstDose = daysAfter - failure };
        var inputs = HyperprogressionInputs.Of(patient.Evaluation);
        Assert.Equal(failure, inputs.TimeToTreatmentFailure!.Value.Days);
        Printed.Equal(change, inputs.ChangePercent);
        Printed.Equal(paceBefore, ProgressionPace.PercentPerMonth(inputs.Reference!.Value));
        Printed.Equal(paceAfter, ProgressionPace.PercentPerMonth(inputs.OnTreatment!.Value));
        Printed.Equal(ratio, new Kato2017().Of(inputs).Value);
        Printed.Equal(kinetics, new Kato2017 { Pace = KatoPace.MillimetersPerMonth }.Of(inputs).Value);
        Assert.Equal(status, new Kato2017().Of(inputs).Status);
    }

    [Fact]
    public void Burden_and_pace_are_strict()
    {
        // 80 to 100 in 50 days is 25 %; 150 in 50 days is 50 %: burden +50 % exactly and twice the pace exactly.
        Assert.Equal(FindingStatus.NotMet, Failed(80, 150).Status(new Kato2017()));
        Assert.Equal(FindingStatus.Met, Failed(80, 150.01).Status(new Kato2017()));

        // 75 to 100 in 50 days is a third: 166.67 mm is more than twice that pace, 166.66 mm less.
        Assert.Equal(FindingStatus.NotMet, Failed(75, 166.66).Status(new Kato2017()));
        Assert.Equal(FindingStatus.Met, Failed(75, 166.67).Status(new Kato2017()));
    }

    [Fact]
    public void In_millimetres_a_pace_of_exactly_twice_is_not_more()
    {
        var rule = new Kato2017 { Pace = KatoPace.MillimetersPerMonth };
        Assert.Equal(FindingStatus.NotMet, Failed(70, 160).Status(rule));
        Assert.Equal(FindingStatus.Met, Failed(70, 160.01).Status(rule));
        Assert.Equal(FindingStatus.NotMet, Failed(70, 160.01).Status(new Kato2017()));
    }

    [Fact]
    public void New_measurable_lesions_count_in_the_burden_unless_only_targets_do()
    {
        var patient = Failed(90, 140) with { NewTarget = 20 };
        Assert.Equal(FindingStatus.Met, patient.Status(new Kato2017()));
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Kato2017 { Burden = KatoBurden.TargetsOnly }));
        Assert.Equal(5.4, patient.Of(new Kato2017()).Value!.Value, 1e-12); // 60 % against 100 / 9 %, each in 50 days
        Assert.Equal(FindingStatus.NotMet, Named(patient with { Rules = ProtocolRules.Default with { KatoBurden = KatoBurden.TargetsOnly } }));
        Assert.Equal(FindingStatus.Met, Named(patient));
    }

    /// <summary>Kato 2017, abstract: sizes and paces of patients that were called hyper-progressors (the pairing is not printed).</summary>
    [Theory]
    [InlineData(55, 2.3)]
    [InlineData(55, 7.1)]
    [InlineData(258, 7.2)]
    [InlineData(258, 42.3)]
    [InlineData(53.6, 35.7)]
    [InlineData(125, 41.7)]
    [InlineData(53.6, 2.3)]
    public void Every_published_size_and_pace_is_met(double size, double pace)
    {
        var growthBefore = size / 100 / pace * 60 / 50;
        var finding = GrowthPatient.Of(Math.Round(100 / (1 + growthBefore), 2), 100, 100 + size, 60, 50).Of(new Kato2017());
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.InRange(finding.Value!.Value, pace * 0.95, pace * 1.05);
    }

    private static FindingStatus Named(GrowthPatient patient) => HyperprogressionFindings.Of(patient.Evaluation)[2].Status;

    private static GrowthPatient Failed(double before, double after) => GrowthPatient.Of(before, 100, after, 50, 50);
}
