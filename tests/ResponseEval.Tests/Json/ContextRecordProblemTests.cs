namespace ResponseEval.Tests;

/// <summary>Each kind of problem of biomarkers and symptom scores, with its exact place and words.</summary>
public sealed class ContextRecordProblemTests
{
    [Theory]
    [InlineData("{}", "error RE-IN-005 S-001/-/-/biomarkers[0].date: found no date, expected the required member", "error RE-IN-005 S-001/-/-/biomarkers[0].kind: found no kind, expected the required member")]
    [InlineData("7", "error RE-IN-002 S-001/-/-/biomarkers[0]: found 7, expected an object")]
    [InlineData("{\"date\":\"1850-01-01\",\"kind\":\"tmb\",\"value\":1}", "error RE-IN-008 S-001/-/-/biomarkers[0].date: found 1850-01-01, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"TMB\",\"value\":1}", "error RE-IN-006 S-001/-/-/biomarkers[0].kind: found \"TMB\", expected pdL1Tps, pdL1Cps, tmb, msi, mismatchRepair, infiltratingLymphocytes, hlaClassI, b2m, resistanceMutation or otherCheckpoint")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"tmb\"}", "error RE-IN-005 S-001/-/-/biomarkers[0].value: found tmb without value, expected value")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"tmb\",\"value\":-1}", "error RE-IN-031 S-001/-/-/biomarkers[0].value: found -1, expected 0 or more")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"pdL1Tps\",\"value\":100.1}", "error RE-IN-031 S-001/-/-/biomarkers[0].value: found 100.1, expected 0 to 100")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"pdL1Tps\",\"value\":\"60\"}", "error RE-IN-002 S-001/-/-/biomarkers[0].value: found \"60\", expected a number")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"pdL1Cps\",\"value\":100,\"state\":\"high\"}", "warning RE-IN-033 S-001/-/-/biomarkers[0].state: found biomarkers[0].state, expected no state with pdL1Cps")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"msi\"}", "error RE-IN-005 S-001/-/-/biomarkers[0].state: found msi without state, expected state")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"msi\",\"state\":\"lost\"}", "error RE-IN-036 S-001/-/-/biomarkers[0].state: found msi lost, expected high, low or stable")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"msi\",\"state\":\"MSI-H\"}", "error RE-IN-006 S-001/-/-/biomarkers[0].state: found \"MSI-H\", expected high, low, stable, deficient, proficient, inflamed, excluded, desert, lost, retained, detected or notDetected")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"msi\",\"state\":\"low\",\"value\":3}", "warning RE-IN-033 S-001/-/-/biomarkers[0].value: found biomarkers[0].value, expected no value with msi")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"infiltratingLymphocytes\"}", "error RE-IN-005 S-001/-/-/biomarkers[0].state: found infiltratingLymphocytes without state, expected state or value")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"resistanceMutation\",\"state\":\"detected\"}", "error RE-IN-005 S-001/-/-/biomarkers[0].name: found resistanceMutation without name, expected name")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"b2m\",\"state\":\"lost\",\"name\":\"B2M\"}", "warning RE-IN-033 S-001/-/-/biomarkers[0].name: found biomarkers[0].name, expected name with resistanceMutation and otherCheckpoint only")]
    [InlineData("{\"date\":\"2024-01-01\",\"kind\":\"b2m\",\"state\":\"lost\",\"lesion\":\"T9\"}", "error RE-IN-014 S-001/-/T9/biomarkers[0].lesion: found T9, expected a lesion of the subject")]
    public void Of_a_biomarker(string biomarker, params string[] problems) => Assert.Equal(problems, Problems("biomarkers", biomarker));

    [Theory]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"value\":1}", "error RE-IN-005 S-001/-/-/symptoms[0].higherIs: found no higherIs, expected the required member")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"higherIs\":\"worse\"}", "error RE-IN-005 S-001/-/-/symptoms[0].value: found no value, expected the required member")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"\",\"value\":1,\"higherIs\":\"worse\"}", "error RE-IN-030 S-001/-/-/symptoms[0].instrument: found an empty text, expected an id")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"up\"}", "error RE-IN-006 S-001/-/-/symptoms[0].higherIs: found \"up\", expected better or worse")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"worse\",\"meaningfulChange\":0}", "error RE-IN-031 S-001/-/-/symptoms[0].meaningfulChange: found 0, expected more than 0")]
    [InlineData("{\"date\":\"1850-01-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"worse\"}", "error RE-IN-008 S-001/-/-/symptoms[0].date: found 1850-01-01, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"worse\"},{\"date\":\"2024-02-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"better\"}", "error RE-IN-037 S-001/-/-/symptoms[1].higherIs: found better, expected worse, as the first score of the scale has it")]
    [InlineData("{\"date\":\"2024-01-01\",\"instrument\":\"Q\",\"value\":1,\"higherIs\":\"worse\"},{\"date\":\"2024-02-01\",\"instrument\":\"Q\",\"scale\":\"a\",\"value\":1,\"higherIs\":\"better\"}")]
    [InlineData("[]", "error RE-IN-002 S-001/-/-/symptoms[0]: found an array, expected an object")]
    public void Of_a_symptom_score(string scores, params string[] problems) => Assert.Equal(problems, Problems("symptoms", scores));

    [Fact]
    public void A_builder_is_checked_too()
    {
        var builder = Patients.OfTarget()
            .Biomarker(new(Patients.DayZero, default))
            .Symptom(new(Patients.DayZero, "", double.NaN, default) { MeaningfulChange = double.NaN });
        Assert.False(builder.TryBuild(out _, out var problems));
        Assert.Equal(["RE-IN-005", "RE-IN-030", "RE-IN-031", "RE-IN-031", "RE-IN-005"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Histories_that_differ_in_biomarkers_or_symptoms_are_not_equal()
    {
        var biomarker = new Biomarker(Patients.DayZero, BiomarkerKind.TumorMutationalBurden) { Value = 3 };
        var score = new SymptomScore(Patients.DayZero, "Q", 3, ScoreDirection.HigherIsWorse);
        Assert.NotEqual(Patients.OfTarget().Build(), Patients.OfTarget().Biomarker(biomarker).Build());
        Assert.NotEqual(Patients.OfTarget().Build(), Patients.OfTarget().Symptom(score).Build());
        Assert.Equal(Patients.OfTarget().Biomarker(biomarker).Symptom(score).Build(), Patients.OfTarget().Biomarker(biomarker).Symptom(score).Build());
    }

    private static string[] Problems(string member, string items) =>
        HistoryTexts.Problems(HistoryTexts.Small.TrimEnd().TrimEnd('}') + $",\"{member}\":[{items}]}}");
}
