namespace ResponseEval.Tests;

/// <summary>Section D.5 of the rule book.</summary>
public sealed class AbscopalResponseTests
{
    [Theory]
    [InlineData(21, FindingStatus.Met)]
    [InlineData(21.01, FindingStatus.NotMet)]
    public void A_lesion_outside_the_field_shrinks_by_30_percent(double mm, FindingStatus status)
    {
        var finding = AbscopalResponse.Of(Irradiated(70, 30, mm).Evaluated());
        Assert.Equal((status, Patients.Day(70), Patients.Day(56)), (finding.Status, finding.Radiotherapy, finding.ReferenceScan));
        Assert.Equal(status == FindingStatus.Met ? 1 : 0, finding.LesionsResponding);
        Assert.Equal(new LesionComparison("B", Length.FromMillimeters(30.0), Length.FromMillimeters(mm)), finding.Best);
    }

    [Fact]
    public void The_irradiated_lesion_does_not_count() => Assert.Equal(FindingStatus.NotMet, AbscopalResponse.Of(Irradiated(70, 30, 30, irradiatedNow: 5).Evaluated()).Status);

    [Fact]
    public void The_last_scan_on_or_before_radiotherapy_is_the_reference() =>
        Assert.Equal(Patients.Day(56), AbscopalResponse.Of(Irradiated(56, 30, 20).Evaluated()).ReferenceScan);

    [Theory]
    [InlineData(56, true)]
    [InlineData(57, false)]
    public void Treatment_begun_within_8_weeks_before_could_explain_it(int radiotherapy, bool isConfounded) =>
        Assert.Equal(isConfounded, AbscopalResponse.Of(Irradiated(radiotherapy, 30, 20).Evaluated()).IsConfounded);

    [Fact]
    public void Radiotherapy_that_names_no_lesion_may_have_reached_any() => Assert.Equal(
        PhenomenonReason.UnknownRadiationField,
        AbscopalResponse.Of(Irradiated(70, 30, 20).Event(SubjectEvent.Radiotherapy(Patients.Day(80))).Evaluated()).Reason);

    [Fact]
    public void Without_radiotherapy_it_does_not_apply() =>
        Assert.Equal(PhenomenonReason.NoRadiotherapy, AbscopalResponse.Of(Patients.OfTarget((56, 60)).Evaluated()).Reason);

    [Fact]
    public void Without_another_lesion_it_is_not_evaluable() => Assert.Equal(
        PhenomenonReason.NoScanBeforeRadiotherapy,
        AbscopalResponse.Of(Patients.OfTarget((56, 60), (112, 50)).Event(SubjectEvent.Radiotherapy(Patients.Day(70), "T1")).Evaluated()).Reason);

    [Fact]
    public void Radiotherapy_before_all_scans_has_no_reference() => Assert.Equal(
        PhenomenonReason.NoScanBeforeRadiotherapy, AbscopalResponse.Of(Irradiated(-10, 30, 20).Evaluated()).Reason);

    [Fact]
    public void Without_a_later_scan_it_is_not_evaluable() =>
        Assert.Equal(PhenomenonReason.NoFollowUp, AbscopalResponse.Of(Irradiated(112, 30, 20).Evaluated()).Reason);

    [Fact]
    public void A_lesion_that_merged_with_another_did_not_shrink()
    {
        var builder = SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("A", "bone", 40).Target("B", "lung", 30).Target("C", "lung", 30))
            .Assessment(Patients.Day(112), s => s.Measured("A", 40).Merged("B", "C").Measured("C", 60))
            .Event(SubjectEvent.Radiotherapy(Patients.Day(70), "A"));
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp), (AbscopalResponse.Of(builder.Evaluated()).Status, AbscopalResponse.Of(builder.Evaluated()).Reason));
    }

    private static SubjectHistoryBuilder Irradiated(int day, double before, double after, double irradiatedNow = 40) =>
        SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("A", "bone", 40).Target("B", "lung", 50))
            .Assessment(Patients.Day(56), s => s.Measured("A", 40).Measured("B", before))
            .Assessment(Patients.Day(112), s => s.Measured("A", irradiatedNow).Measured("B", after))
            .Event(SubjectEvent.Radiotherapy(Patients.Day(day), "A"));
}
