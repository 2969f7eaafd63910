namespace ResponseEval.Tests;

public sealed class ResistanceMechanismsTests
{
    [Theory]
    [InlineData(BiomarkerKind.TumorMutationalBurden, 9.99, default(BiomarkerState), null, MechanismClasses.TooFewTargets, true)]
    [InlineData(BiomarkerKind.TumorMutationalBurden, 10.0, default(BiomarkerState), null, MechanismClasses.TooFewTargets, false)]
    [InlineData(BiomarkerKind.InfiltratingLymphocytes, null, BiomarkerState.Desert, null, MechanismClasses.NoInfiltration, true)]
    [InlineData(BiomarkerKind.InfiltratingLymphocytes, null, BiomarkerState.Excluded, null, MechanismClasses.NoInfiltration, true)]
    [InlineData(BiomarkerKind.InfiltratingLymphocytes, null, BiomarkerState.Inflamed, null, MechanismClasses.NoInfiltration, false)]
    [InlineData(BiomarkerKind.InfiltratingLymphocytes, 0.0, default(BiomarkerState), null, MechanismClasses.NoInfiltration, true)]
    [InlineData(BiomarkerKind.InfiltratingLymphocytes, 0.1, default(BiomarkerState), null, MechanismClasses.NoInfiltration, false)]
    [InlineData(BiomarkerKind.HlaClassI, null, BiomarkerState.Lost, null, MechanismClasses.NoAntigenPresentation, true)]
    [InlineData(BiomarkerKind.HlaClassI, null, BiomarkerState.Retained, null, MechanismClasses.NoAntigenPresentation, false)]
    [InlineData(BiomarkerKind.Beta2Microglobulin, null, BiomarkerState.Lost, null, MechanismClasses.NoAntigenPresentation, true)]
    [InlineData(BiomarkerKind.ResistanceMutation, null, BiomarkerState.Detected, "b2m", MechanismClasses.NoAntigenPresentation, true)]
    [InlineData(BiomarkerKind.ResistanceMutation, null, BiomarkerState.Detected, "JAK2", MechanismClasses.NoAntigenPresentation, true)]
    [InlineData(BiomarkerKind.ResistanceMutation, null, BiomarkerState.NotDetected, "JAK2", MechanismClasses.NoAntigenPresentation, false)]
    [InlineData(BiomarkerKind.ResistanceMutation, null, BiomarkerState.Detected, "PTEN", MechanismClasses.NoInfiltration, true)]
    [InlineData(BiomarkerKind.ResistanceMutation, null, BiomarkerState.Detected, "KRAS", MechanismClasses.None, false)]
    [InlineData(BiomarkerKind.OtherCheckpoint, null, BiomarkerState.Detected, "TIM-3", MechanismClasses.OtherCheckpoints, true)]
    [InlineData(BiomarkerKind.OtherCheckpoint, null, BiomarkerState.NotDetected, "TIM-3", MechanismClasses.OtherCheckpoints, false)]
    [InlineData(BiomarkerKind.PdL1TumorProportionScore, 0.0, default(BiomarkerState), null, MechanismClasses.None, false)]
    public void Each_fact_bears_on_its_class(
        BiomarkerKind kind, double? value, BiomarkerState state, string? name, MechanismClasses mechanism, bool isConsistent)
    {
        var biomarker = new Biomarker(Patients.Day(60), kind) { Value = value, State = state, Name = name };
        var mechanisms = Of(biomarker);
        Assert.Equal((isConsistent ? mechanism : MechanismClasses.None, mechanism), (mechanisms.Consistent, mechanisms.Examined));
        Assert.Equal(
            mechanism == MechanismClasses.None ? FindingStatus.NotEvaluable : isConsistent ? FindingStatus.Met : FindingStatus.NotMet, mechanisms.Status);
    }

    [Fact]
    public void Nothing_recorded_is_said()
    {
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NothingRecorded), (Of().Status, Of().Reason));
        Assert.Contains("no biomarker recorded", Of().Explain().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_biomarker_up_to_28_days_after_counts()
    {
        Assert.Equal(MechanismClasses.NoAntigenPresentation, Of(Hla(10, BiomarkerState.Retained), Hla(88, BiomarkerState.Lost)).Consistent);
        Assert.Equal(MechanismClasses.None, Of(Hla(10, BiomarkerState.Retained), Hla(89, BiomarkerState.Lost)).Consistent);
        Assert.Equal(MechanismClasses.None, Of(Hla(20, BiomarkerState.Retained), Hla(10, BiomarkerState.Lost)).Consistent);
    }

    [Fact]
    public void Resistance_that_does_not_apply_names_no_mechanism() =>
        Assert.Null(Resistance.Of(Patients.OfTarget((60, 60)).Biomarker(Hla(10, BiomarkerState.Lost)).Evaluated()).Mechanisms);

    private static Biomarker Hla(int day, BiomarkerState state) => new(Patients.Day(day), BiomarkerKind.HlaClassI) { State = state };

    private static ResistanceMechanisms Of(params Biomarker[] biomarkers)
    {
        var builder = Patients.OfTarget((60, 130), (90, 140));
        foreach (var biomarker in biomarkers)
            builder.Biomarker(biomarker);
        return Assert.NotNull(Resistance.Of(builder.Evaluated()).Mechanisms);
    }
}
