using System.Text;

namespace ResponseEval.Tests;

public sealed class HistoryJsonTests
{
    private const string FirstDose = "\"firstDoseDate\":\"2024-01-08\"";

    [Fact]
    public void Every_member_finds_its_place_in_the_history()
    {
        var history = HistoryTexts.Valid(HistoryTexts.Everything);
        Assert.Equal(
            new SubjectHeader("S-001")
            {
                StudyId = "TRIAL-1", SiteId = "07", Arm = "A", Reader = "RADIOLOGIST 1",
                RandomizationDate = new(2024, 1, 5), FirstDoseDate = new(2024, 1, 8), LastDoseDate = new(2024, 6, 30),
            },
            history.Header);
        Assert.Equal(
            [
                new("T1", LesionRole.Target) { Site = new("lung", "left upper lobe") },
                new("T2", LesionRole.Target) { Site = new("lymph node"), IsLymphNode = true },
                new("T3", LesionRole.Target),
                new("N1", LesionRole.NonTarget) { Site = new("bone"), IrradiatedOn = new(2024, 2, 1) },
                new("N2", LesionRole.NonTarget),
                new("X1", LesionRole.NewTarget) { Site = new("liver") },
                new("X2", LesionRole.NewNonTarget) { Site = new("pleura") },
            ],
            history.Lesions);
        Assert.Equal(["SCR", "BL", "W8", "W16"], history.Assessments.Select(assessment => assessment.Id));
        Assert.Equal(
            new Assessment("W8", new(2024, 3, 4))
            {
                EndDate = new(2024, 3, 6), Kind = AssessmentKind.FollowUp, SymptomDriven = true, TumorMarkersElevated = true,
                Readings =
                [
                    Reading.TooSmall("T1"),
                    Reading.Merged("T2", "T1"),
                    Reading.Split("T3", Length.FromMillimeters(10.5), Length.FromMillimeters(3.0)),
                    Reading.UnequivocalProgression("N1", LesionChange.Increased),
                    Reading.NotEvaluable("N2", "not imaged"),
                    Reading.Measured("X1", Length.FromMillimeters(12.25)) with { Certainty = LesionCertainty.Unequivocal },
                    Reading.Present("X2") with { Certainty = LesionCertainty.Equivocal },
                ],
            },
            history.Assessments[2]);
        Assert.Equal(
            new CtdnaSample(new(2024, 1, 8))
            {
                Assay = "panel-74", Unit = CtdnaUnit.VariantAlleleFraction, Value = 0.034, Detected = true, LimitOfDetection = 0.003,
                MutantMolecules = 102, TotalMolecules = 3000, PlasmaMilliliters = 4.5,
                Variants = [new("KRAS G12D", 60, 1500), new("TP53")],
            },
            history.Ctdna[0]);
        Assert.Equal([new(new(2024, 3, 4), 1, true), new(new(2024, 5, 4))], history.Clinical);
        Assert.Equal(
            [
                SubjectEvent.NewAnticancerTherapy(new(2024, 5, 1)),
                SubjectEvent.Death(new(2024, 6, 1), DeathCause.Disease),
                SubjectEvent.Radiotherapy(new(2024, 4, 1), "T1"),
                SubjectEvent.TreatmentStopped(new(2024, 4, 20), StopReason.Toxicity),
            ],
            history.Events);
    }

    [Fact]
    public void All_members_are_written_in_the_order_of_the_format_and_defaults_are_left_out() => Assert.Equal(
        """
        {"formatVersion":1,"subjectId":"S-001","studyId":"TRIAL-1","siteId":"07","arm":"A","reader":"RADIOLOGIST 1",
        "randomizationDate":"2024-01-05","firstDoseDate":"2024-01-08","lastDoseDate":"2024-06-30",
        "lesions":[{"id":"T1","role":"target","organ":"lung","location":"left upper lobe"},
        {"id":"T2","role":"target","organ":"lymph node","lymphNode":true},
        {"id":"T3","role":"target"},
        {"id":"N1","role":"nonTarget","organ":"bone","irradiatedOn":"2024-02-01"},
        {"id":"N2","role":"nonTarget"},
        {"id":"X1","role":"newTarget","organ":"liver"},
        {"id":"X2","role":"newNonTarget","organ":"pleura"}],
        "assessments":[{"id":"SCR","date":"2023-11-20","kind":"preBaseline","readings":[{"lesion":"T1","state":"measured","mm":28.0}]},
        {"id":"BL","date":"2024-01-02","kind":"baseline","readings":[{"lesion":"T1","state":"measured","mm":34.0},
        {"lesion":"T2","state":"measured","mm":21.5},{"lesion":"T3","state":"absent","mm":0.0},{"lesion":"N1","state":"present","change":"unchanged"}]},
        {"id":"W8","date":"2024-03-04","endDate":"2024-03-06","symptomDriven":true,"tumorMarkersElevated":true,
        "readings":[{"lesion":"T1","state":"tooSmall"},{"lesion":"T2","state":"merged","into":"T1"},
        {"lesion":"T3","state":"split","partsMm":[10.5,3.0]},{"lesion":"N1","state":"unequivocalProgression","change":"increased"},
        {"lesion":"N2","state":"notEvaluable","reason":"not imaged"},{"lesion":"X1","state":"measured","mm":12.25,"certainty":"unequivocal"},
        {"lesion":"X2","state":"present","certainty":"equivocal"}]},
        {"id":"W16","date":"2024-05-04"}],
        "ctdna":[{"date":"2024-01-08","assay":"panel-74","unit":"vaf","value":0.034,"detected":true,"limitOfDetection":0.003,
        "mutantMolecules":102,"totalMolecules":3000,"plasmaMl":4.5,
        "variants":[{"id":"KRAS G12D","mutantMolecules":60,"totalMolecules":1500},{"id":"TP53"}]},
        {"date":"2024-03-04","unit":"mtmPerMl","value":1E-07,"detected":false}],
        "clinical":[{"date":"2024-03-04","ecog":1,"stable":true},{"date":"2024-05-04"}],
        "events":[{"date":"2024-05-01","kind":"newAnticancerTherapy"},{"date":"2024-06-01","kind":"death","cause":"disease"},
        {"date":"2024-04-01","kind":"radiotherapy","lesion":"T1"},{"date":"2024-04-20","kind":"treatmentStopped","reason":"toxicity"}],
        "biomarkers":[{"date":"2024-01-02","kind":"pdL1Tps","value":60,"assay":"22C3","lesion":"T1"},
        {"date":"2024-01-02","kind":"msi","state":"high"},
        {"date":"2024-05-06","kind":"infiltratingLymphocytes","value":2.5,"state":"excluded"},
        {"date":"2024-05-06","kind":"resistanceMutation","state":"detected","name":"B2M","lesion":"X1"}],
        "symptoms":[{"date":"2024-01-08","instrument":"QLQ-C30","scale":"fatigue","value":33.3,"higherIs":"worse","meaningfulChange":10},
        {"date":"2024-03-04","instrument":"EQ-VAS","value":70,"higherIs":"better"}]}
        """.ReplaceLineEndings(""),
        HistoryTexts.Text(HistoryTexts.Valid(HistoryTexts.Everything)));

    [Theory]
    [InlineData("studyId")]
    [InlineData("siteId")]
    [InlineData("arm")]
    [InlineData("reader")]
    [InlineData("randomizationDate")]
    [InlineData("firstDoseDate")]
    [InlineData("lastDoseDate")]
    [InlineData("ctdna")]
    [InlineData("clinical")]
    [InlineData("events")]
    [InlineData("biomarkers")]
    [InlineData("symptoms")]
    public void Null_is_as_good_as_leaving_an_optional_member_out(string member) => Assert.Equal(
        HistoryTexts.Valid(HistoryTexts.Small),
        HistoryTexts.Valid(HistoryTexts.Small.Replace("\"lesions\"", $"\"{member}\":null,\"lesions\"", StringComparison.Ordinal)));

    [Fact]
    public void Optional_members_of_lesions_assessments_and_readings_may_be_null_too() => Assert.Equal(
        HistoryTexts.Valid(HistoryTexts.Small),
        HistoryTexts.Valid(HistoryTexts.Small
            .Replace("\"role\"", "\"location\":null,\"lymphNode\":null,\"irradiatedOn\":null,\"role\"", StringComparison.Ordinal)
            .Replace("\"date\"", "\"endDate\":null,\"symptomDriven\":null,\"tumorMarkersElevated\":null,\"date\"", StringComparison.Ordinal)
            .Replace(
                "\"state\"", "\"change\":null,\"certainty\":null,\"into\":null,\"partsMm\":null,\"reason\":null,\"state\"", StringComparison.Ordinal)));

    [Fact]
    public void Members_may_stand_in_any_order() => Assert.Equal(
        HistoryTexts.Valid(HistoryTexts.Small),
        HistoryTexts.Valid(
            """
            {"assessments":[{"readings":[{"mm":25.5,"state":"measured","lesion":"T1"}],"date":"2024-03-04","id":"W8"},
            {"readings":[{"state":"measured","mm":34.0,"lesion":"T1"}],"kind":"baseline","id":"BL","date":"2024-01-02"}],
            "lesions":[{"organ":"lung","role":"target","id":"T1"}],"subjectId":"S-001","formatVersion":1}
            """));

    [Theory]
    [InlineData("34", 3400)]
    [InlineData("34.0", 3400)]
    [InlineData("34.05", 3405)]
    [InlineData("34.050000", 3405)]
    [InlineData("3.405e1", 3405)]
    [InlineData("340500E-4", 3405)]
    [InlineData("0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("2000", 200_000)]
    [InlineData("2e3", 200_000)]
    [InlineData("0.00000000000000000002e23", 200_000)]
    public void A_length_is_taken_exactly(string number, int hundredths) => Assert.Equal(
        hundredths,
        HistoryTexts.Valid(HistoryTexts.Small.Replace("25.5", number, StringComparison.Ordinal)).FollowUps[0].Readings[0].Diameter!.Value.Hundredths);

    [Theory]
    [InlineData("1.005", 101)]
    [InlineData("1.0049999999999999999999999999999999999999", 100)]
    [InlineData("1999.996", 200_000)]
    [InlineData("0.001", 0)]
    [InlineData("1e-400", 0)]
    public void A_third_decimal_is_rounded_half_away_from_zero_with_a_warning(string number, int hundredths)
    {
        var reading = HistoryTexts.Read(HistoryTexts.Small.Replace("25.5", number, StringComparison.Ordinal));
        Assert.Equal(hundredths, reading.History!.FollowUps[0].Readings[0].Diameter!.Value.Hundredths);
        Assert.Equal([$"warning RE-IN-010 S-001/W8/T1/mm: found {number} mm, expected at most two decimals"], HistoryTexts.Lines(reading.Problems));
    }

    [Theory]
    [InlineData(@"L\u00e4sion \""1\""", "Läsion \"1\"")]
    [InlineData(@"\ud83e\udec1", "🫁")]
    [InlineData(@"a\/b\\c\tд", "a/b\\c\tд")]
    public void Text_is_unescaped_and_comes_back(string escaped, string organ)
    {
        var history = HistoryTexts.Valid(HistoryTexts.Small.Replace("lung", escaped, StringComparison.Ordinal));
        Assert.Equal(organ, history.Lesions[0].Site.Organ);
        Assert.Equal(history, HistoryTexts.Valid(HistoryTexts.Text(history)));
    }

    [Fact]
    public void Escapes_in_names_and_words_are_understood() => Assert.Equal(
        HistoryTexts.Valid(HistoryTexts.Small),
        HistoryTexts.Valid(HistoryTexts.Small.Replace("target", "t\\u0061rget", StringComparison.Ordinal).Replace("mm", "\\u006dm", StringComparison.Ordinal)));

    [Fact]
    public void Text_that_is_no_ASCII_is_written_as_it_is()
    {
        var text = HistoryTexts.Small.Replace("lung", "Lunge, große 🫁 <&'\u2028", StringComparison.Ordinal);
        Assert.Equal(text, HistoryTexts.Text(HistoryTexts.Valid(text)));
    }

    [Fact]
    public void One_reader_reads_subject_after_subject()
    {
        var reader = new HistoryJsonReader();
        var texts = new[] { HistoryTexts.Small, "{", HistoryTexts.Everything, HistoryTexts.Small.Replace("25.5", "\"x\"", StringComparison.Ordinal), HistoryTexts.Small };
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(HistoryJson.Read(bytes), reader.Read(bytes));
        }
    }

    [Fact]
    public void A_subject_of_many_lesions_and_long_texts_comes_back()
    {
        var history = SubjectHistory.Create(new string('s', 100_000))
            .FirstDose(new(2024, 1, 8))
            .Baseline(new(2024, 1, 2), step =>
            {
                for (var i = 0; i < 500; i++)
                    step.Target("T" + i, string.Concat(Enumerable.Repeat("🫁", i)), i + 0.25);
            })
            .Build();
        Assert.Equal(history, HistoryTexts.Valid(HistoryTexts.Text(history)));
    }

    [Fact]
    public void Numbers_in_samples_may_be_written_as_fractions_with_nothing_behind_the_point() => Assert.Equal(
        3000, HistoryTexts.Valid(HistoryTexts.Everything.Replace(": 3000", ": 3000.0", StringComparison.Ordinal)).Ctdna[0].TotalMolecules);

    [Fact]
    public void The_baseline_without_any_kind_follows_from_the_first_dose()
    {
        var text = HistoryTexts.Small.Replace("\"kind\":\"baseline\",", "", StringComparison.Ordinal);
        Assert.Equal(0, HistoryTexts.Valid(text).BaselineIndex);
        var afterDose = text.Replace("\"lesions\"", FirstDose.Replace("01-08", "03-04", StringComparison.Ordinal) + ",\"lesions\"", StringComparison.Ordinal);
        Assert.Equal(1, HistoryTexts.Valid(afterDose).BaselineIndex);
    }
}
