namespace ResponseEval.Tests.Evaluation;

/// <summary>What lies after another anticancer therapy or the data cut-off is computed and printed, and counts for nothing else.</summary>
public sealed class EndConditionTests
{
    private static readonly Patient _patient = Patient.Of("""
        day  T1
        0    50
        56   60
        84   30
        112  0
        """);

    [Theory]
    [InlineData(85, ProgressionStatus.PseudoProgression, ResponsePattern.PseudoProgression)]
    [InlineData(84, ProgressionStatus.Unresolved, ResponsePattern.UnconfirmedProgression)]
    [InlineData(57, ProgressionStatus.Unresolved, ResponsePattern.UnconfirmedProgression)]
    public void Shrinkage_under_another_therapy_is_no_pseudo_progression(int therapy, ProgressionStatus status, ResponsePattern pattern)
    {
        var patient = _patient.With(SubjectEvent.NewAnticancerTherapy(Patient.Day(therapy)));
        Assert.Equal("iUPD iPR iCR", patient.Irecist);
        Assert.Equal(status, patient.Progression.Status);
        Assert.Equal(pattern, patient.Evaluation.Pattern);
    }

    [Theory]
    [InlineData(84, ProgressionStatus.PseudoProgression)]
    [InlineData(83, ProgressionStatus.Unresolved)]
    public void A_data_cut_off_includes_its_own_day(int cutoff, ProgressionStatus status) =>
        Assert.Equal(status, _patient.With(SubjectEvent.DataCutoff(Patient.Day(cutoff))).Progression.Status);

    [Theory]
    [InlineData(112, "iPR@84")]
    [InlineData(113, "iCR@112")]
    public void The_first_of_several_therapies_counts(int therapy, string best) => Assert.Equal(
        best,
        Patient.Written(_patient.With(SubjectEvent.NewAnticancerTherapy(Patient.Day(200)), SubjectEvent.NewAnticancerTherapy(Patient.Day(therapy)))
            .Evaluation.Best.Irecist));

    [Fact]
    public void Nothing_inside_means_nothing_to_say()
    {
        var evaluation = _patient.With(SubjectEvent.NewAnticancerTherapy(Patient.Day(56))).Evaluation;
        Assert.Equal(3, evaluation.Timepoints.Count);
        Assert.Empty(evaluation.ProgressionEvents);
        Assert.Equal((OverallResponse.NotEvaluable, null), (evaluation.Best.Recist.Response, evaluation.Best.Recist.Date));
        Assert.Equal(ResponsePattern.NotEvaluable, evaluation.Pattern);
    }

    [Theory]
    [InlineData(null, null, "SD@42")]
    [InlineData(1, null, "NE")]
    [InlineData(1, 0, "SD@42")]
    [InlineData(0, 1, "NE")]
    public void Durations_count_from_randomization_else_first_dose_else_baseline(int? firstDose, int? randomization, string best) => Assert.Equal(
        best,
        Patient.Written(Patient.Of("""
            day  T1
            0    50
            42   50
            """).With(new SubjectHeader("S") { FirstDoseDate = On(firstDose), RandomizationDate = On(randomization) }).Evaluation.Best.Recist));

    private static DateOnly? On(int? day) => day is { } given ? Patient.Day(given) : null;
}
