namespace ResponseEval.Tests;

/// <summary>The worked examples of the guides are what the library says.</summary>
public sealed class PhenomenaGuideTests
{
    [Fact]
    public void Pseudo_progression() => Holds("pseudo-progression", Phenomena.Of(Reversing).PseudoProgression.Explain());

    [Fact]
    public void Resistance() => Holds("resistance", ResponseEval.Resistance.Of(Reversing).Explain());

    [Fact]
    public void Spread()
    {
        var evaluation = SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("A", "bone", 40).Target("B", "lung", 50))
            .Assessment(Patients.Day(56), s => s.Measured("A", 30).Measured("B", 30))
            .Assessment(Patients.Day(112), s => s.Measured("A", 10).Measured("B", 20).NewTarget("X", "liver", 12))
            .Event(SubjectEvent.Radiotherapy(Patients.Day(70), "A"))
            .Evaluated();
        var phenomena = Phenomena.Of(evaluation);
        Holds(
            "spread",
            [
                phenomena.DelayedResponse.Explain(), phenomena.DissociatedResponse.Explain(), phenomena.Oligoprogression.Explain(),
                phenomena.AbscopalResponse.Explain(), phenomena.DiseaseControl.Explain(),
            ]);
    }

    [Fact]
    public void Context()
    {
        var evaluation = Patients.OfTarget((56, 130))
            .Clinical(new(Patients.DayZero, 1)).Clinical(new(Patients.Day(56), 1))
            .Symptom(Fatigue(0, 33.3)).Symptom(Fatigue(56, 50))
            .Biomarker(new(Patients.DayZero, BiomarkerKind.TumorMutationalBurden) { Value = 14.2 })
            .Biomarker(new(Patients.Day(58), BiomarkerKind.ResistanceMutation) { Name = "B2M", State = BiomarkerState.Detected })
            .Evaluated();
        Holds("context", ClinicalContext.Of(evaluation).Explain());
    }

    [Fact]
    public void Every_word_of_the_findings_is_described()
    {
        var guides = string.Concat(new[] { "pseudo-progression", "resistance", "spread", "context" }.Select(Read));
        string[] lists = [PhenomenonWords.Calls.Allowed, PhenomenonWords.ResistanceDefinitions.Allowed];
        Assert.All(
            lists.SelectMany(list => list.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ")),
            word => Assert.Contains($"`{word}`", guides, StringComparison.Ordinal));
    }

    private static SubjectEvaluation Reversing => Patients.OfTarget((56, 130), (98, 110), (200, 140), (230, 150))
        .Ctdna(new(Patients.Day(60)))
        .Clinical(new(Patients.DayZero, 1)).Clinical(new(Patients.Day(56), 1)).Clinical(new(Patients.Day(200), 2, Stable: false))
        .Biomarker(new(Patients.Day(205), BiomarkerKind.Beta2Microglobulin) { State = BiomarkerState.Lost })
        .Evaluated();

    private static SymptomScore Fatigue(int day, double value) =>
        new(Patients.Day(day), "QLQ-C30", value, ScoreDirection.HigherIsWorse) { Scale = "fatigue", MeaningfulChange = 10 };

    private static string Read(string guide) =>
        File.ReadAllText(Path.Combine(SourceTree.Root, "docs/guides", guide + ".md")).ReplaceLineEndings("\n");

    private static void Holds(string guide, ValueList<FindingExplanation> explanations) => Assert.Contains(
        $"```text\n{string.Join('\n', explanations.Select(explanation => explanation.ToString()))}\n```", Read(guide), StringComparison.Ordinal);
}
