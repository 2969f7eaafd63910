using System.Buffers;
using System.Text;

namespace ResponseEval.Tests;

/// <summary>The members phenomena, resistance and context as they are written.</summary>
public sealed class PhenomenaTextTests
{
    private static readonly SubjectEvaluation _evaluation = Patients.OfTarget((56, 130), (98, 110), (200, 140), (230, 150))
        .Ctdna(new(Patients.Day(60)))
        .Clinical(new(Patients.DayZero, 1)).Clinical(new(Patients.Day(56), 1)).Clinical(new(Patients.Day(200), 2, Stable: false))
        .Symptom(new(Patients.DayZero, "EQ-VAS", 80, ScoreDirection.HigherIsBetter) { MeaningfulChange = 8 })
        .Symptom(new(Patients.Day(198), "EQ-VAS", 62.5, ScoreDirection.HigherIsBetter) { MeaningfulChange = 8 })
        .Biomarker(new(Patients.DayZero, BiomarkerKind.PdL1TumorProportionScore) { Value = 12.5, Assay = "22C3" })
        .Biomarker(new(Patients.Day(205), BiomarkerKind.Beta2Microglobulin) { State = BiomarkerState.Lost, Lesion = "T1" })
        .Evaluated();

    [Fact]
    public void Phenomena() => Assert.Equal(
        """
        ,"phenomena":{"pseudoProgression":{"status":"met","reason":null,"strict":false,"events":[
        {"date":"2024-02-26","day":56,"call":"confirmed","strict":false,"early":true,"ctdnaNear":"2024-03-01","ctdnaInConfirmationWindow":null,
        "stability":{"state":"stable","derived":true,"judgedOn":null,"ecog":1,"ecogAtStart":1,"scalesCompared":0,"scalesWorse":0}},
        {"date":"2024-07-19","day":200,"call":"refuted","strict":null,"early":false,"ctdnaNear":null,"ctdnaInConfirmationWindow":null,
        "stability":{"state":"worse","derived":false,"judgedOn":"2024-07-19","ecog":2,"ecogAtStart":1,"scalesCompared":1,"scalesWorse":1}}],
        "lateReversal":null},
        "delayedResponse":{"status":"notMet","reason":"noResponse","date":null,"day":null,"lateOnset":null,"earlierProgression":null},
        "dissociatedResponse":{"status":"notMet","reason":null,"date":null,"responding":[],"progressing":[],"newLesions":[]},
        "oligoprogression":{"status":"notMet","reason":null,"date":"2024-07-19","confirmed":true,"progressing":1,"newLesions":0,"organs":1,
        "withoutOrgan":0,"notProgressing":0,"missing":0},
        "abscopalResponse":{"status":"notEvaluable","reason":"noRadiotherapy","radiotherapy":null,"referenceScan":null,"lesionsResponding":0,
        "best":null,"bestDate":null,"confounded":null},
        "diseaseControl":{"status":"met","reason":null,"bestResponse":"iSD","start":"2024-01-01","end":"2024-07-19","days":200,"ended":true,
        "durable":"met","durableReason":null}}
        """.ReplaceLineEndings(""),
        Written((ref JsonText json) => PhenomenaText.Write(ResponseEval.Phenomena.Of(_evaluation), ref json)));

    [Fact]
    public void Resistance() => Assert.Equal(
        """
        ,"resistance":{"definitions":[{"definition":"kluger2020","status":"met","reason":null,"kind":"secondary","confirmation":"confirmed"},
        {"definition":"rizvi2023","status":"met","reason":null,"kind":"secondary","confirmation":"notRequired"},
        {"definition":"schoenfeld2021","status":"notMet","reason":"noResponse","kind":null,"confirmation":"notRequired"}],
        "progression":"2024-07-19","benefitDays":200,"exposureDays":200,"daysAfterLastDose":null,"confirmedAfterDays":30,"atFirstFollowUp":false,
        "mechanisms":{"status":"met","reason":null,"consistent":["noAntigenPresentation"],"examined":["noAntigenPresentation"]}}
        """.ReplaceLineEndings(""),
        Written((ref JsonText json) => ResistanceText.Write(ResponseEval.Resistance.Of(_evaluation), ref json)));

    [Fact]
    public void Context() => Assert.Equal(
        """
        ,"context":[{"progression":"2024-02-26","stability":{"state":"stable","derived":true,"judgedOn":null,"ecog":1,"ecogAtStart":1,
        "scalesCompared":0,"scalesWorse":0},"symptoms":[],"biomarkers":[{"date":"2024-01-01","kind":"pdL1Tps","value":12.5,"assay":"22C3",
        "near":false,"cutoffs":[{"at":1,"reached":true,"source":"KEYNOTE-042 (Mok et al., Lancet 2019;393:1819-30)"},
        {"at":50,"reached":false,"source":"KEYNOTE-024 (Reck et al., N Engl J Med 2016;375:1823-33)"}]}]},
        {"progression":"2024-07-19","stability":{"state":"worse","derived":false,"judgedOn":"2024-07-19","ecog":2,"ecogAtStart":1,
        "scalesCompared":1,"scalesWorse":1},"symptoms":[{"instrument":"EQ-VAS","scale":null,"date":"2024-07-17","value":62.5,"atStart":80,
        "worsened":true}],"biomarkers":[{"date":"2024-01-01","kind":"pdL1Tps","value":12.5,"assay":"22C3",
        "near":false,"cutoffs":[{"at":1,"reached":true,"source":"KEYNOTE-042 (Mok et al., Lancet 2019;393:1819-30)"},
        {"at":50,"reached":false,"source":"KEYNOTE-024 (Reck et al., N Engl J Med 2016;375:1823-33)"}]},
        {"date":"2024-07-24","kind":"b2m","state":"lost","lesion":"T1","near":true,"cutoffs":[]}]}]
        """.ReplaceLineEndings(""),
        Written((ref JsonText json) => ContextText.Write(ClinicalContext.Of(_evaluation), ref json)));

    [Fact]
    public void Explanations() => Assert.Equal(
        """
        pseudoProgression: progression 2024-02-26, day 56, early: pseudo-progression, broad: closed without a response 2024-04-08; ctDNA sample near it 2024-03-01; stable, derived: ECOG 1, at start 1; Seymour et al. 2017; Park et al. 2020
        pseudoProgression: progression 2024-07-19, day 200, late: confirmed progression 2024-08-18; no ctDNA sample near it; worse, judged 2024-07-19; Seymour et al. 2017; Park et al. 2020
        delayedResponse: not met (noResponse): no response; Wolchok et al. 2009 (12 weeks); no agreed threshold
        dissociatedResponse: not met: no time point with lesions that respond beside lesions that progress; Bernard-Tessier et al. 2020; Tozuka et al. 2020
        oligoprogression: not met: 2024-07-19: 1 progressing and 0 new lesions, organs 1, 0 others not progressing, 0 not evaluated; Guckenberger et al. 2020; Lievens et al. 2020
        abscopalResponse: not evaluable (noRadiotherapy): no radiotherapy; Golden et al. 2015
        diseaseControl: met: best response iSD, 200 days from 2024-01-01 to 2024-07-19; durable benefit (CR, PR or more than 180 days) met; Seymour et al. 2017; Thompson et al. 2021
        kluger2020: met: secondary resistance; progression 2024-07-19, best response iSD, benefit 200 days, exposure 200 days, confirmed after 30 days; SITC, Kluger et al. 2020
        rizvi2023: met: secondary resistance; progression 2024-07-19, best response iSD, benefit 200 days, exposure 200 days; SITC, Rizvi et al. 2023
        schoenfeld2021: not met (noResponse): progression 2024-07-19, best response iSD, benefit 200 days, exposure 200 days; Schoenfeld et al. 2021
        resistanceMechanisms: met: recorded facts consistent with: no antigen presentation; examined and not: none; Sharma et al. 2017
        """.ReplaceLineEndings("\n"),
        string.Join('\n', ResponseEval.Phenomena.Of(_evaluation).Explain().Select(explanation => explanation.ToString())));

    private delegate void Write(ref JsonText json);

    private static string Written(Write write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var json = new JsonText(bytes);
        write(ref json);
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
