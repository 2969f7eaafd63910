using System.Buffers;
using System.Text;

namespace ResponseEval.Tests;

/// <summary>Histories as JSON text, and the short way from text to reading and back.</summary>
internal static class HistoryTexts
{
    /// <summary>Every member of the format at least once.</summary>
    internal const string Everything =
        """
        {
          "formatVersion": 1, "subjectId": "S-001", "studyId": "TRIAL-1", "siteId": "07", "arm": "A", "reader": "RADIOLOGIST 1",
          "randomizationDate": "2024-01-05", "firstDoseDate": "2024-01-08", "lastDoseDate": "2024-06-30",
          "lesions": [
            { "id": "T1", "role": "target", "organ": "lung", "location": "left upper lobe", "lymphNode": false },
            { "id": "T2", "role": "target", "organ": "lymph node", "lymphNode": true },
            { "id": "T3", "role": "target" },
            { "id": "N1", "role": "nonTarget", "organ": "bone", "irradiatedOn": "2024-02-01" },
            { "id": "N2", "role": "nonTarget" },
            { "id": "X1", "role": "newTarget", "organ": "liver" },
            { "id": "X2", "role": "newNonTarget", "organ": "pleura" }
          ],
          "assessments": [
            { "id": "W8", "date": "2024-03-04", "endDate": "2024-03-06", "symptomDriven": true, "tumorMarkersElevated": true,
              "readings": [ { "lesion": "T1", "state": "tooSmall" }, { "lesion": "T2", "state": "merged", "into": "T1" },
                            { "lesion": "T3", "state": "split", "partsMm": [10.5, 3] },
                            { "lesion": "N1", "state": "unequivocalProgression", "change": "increased" },
                            { "lesion": "N2", "state": "notEvaluable", "reason": "not imaged" },
                            { "lesion": "X1", "state": "measured", "mm": 12.25, "certainty": "unequivocal" },
                            { "lesion": "X2", "state": "present", "certainty": "equivocal" } ] },
            { "id": "SCR", "date": "2023-11-20", "kind": "preBaseline",
              "readings": [ { "lesion": "T1", "state": "measured", "mm": 28.0 } ] },
            { "id": "BL", "date": "2024-01-02", "kind": "baseline",
              "readings": [ { "lesion": "T1", "state": "measured", "mm": 34 }, { "lesion": "T2", "state": "measured", "mm": 21.5 },
                            { "lesion": "T3", "state": "absent", "mm": 0.0 }, { "lesion": "N1", "state": "present", "change": "unchanged" } ] },
            { "id": "W16", "date": "2024-05-04", "kind": "followUp", "readings": [] }
          ],
          "ctdna": [
            { "date": "2024-01-08", "assay": "panel-74", "unit": "vaf", "value": 0.034, "detected": true, "limitOfDetection": 0.003,
              "mutantMolecules": 102, "totalMolecules": 3000, "plasmaMl": 4.5,
              "variants": [ { "id": "KRAS G12D", "mutantMolecules": 60, "totalMolecules": 1500 }, { "id": "TP53" } ] },
            { "date": "2024-03-04", "unit": "mtmPerMl", "value": 1e-7, "detected": false }
          ],
          "clinical": [ { "date": "2024-03-04", "ecog": 1, "stable": true }, { "date": "2024-05-04" } ],
          "events": [ { "date": "2024-05-01", "kind": "newAnticancerTherapy" }, { "date": "2024-06-01", "kind": "death", "cause": "disease" },
                      { "date": "2024-04-01", "kind": "radiotherapy", "lesion": "T1" },
                      { "date": "2024-04-20", "kind": "treatmentStopped", "reason": "toxicity" } ],
          "biomarkers": [
            { "date": "2024-01-02", "kind": "pdL1Tps", "value": 60, "assay": "22C3", "lesion": "T1" },
            { "date": "2024-01-02", "kind": "msi", "state": "high" },
            { "date": "2024-05-06", "kind": "infiltratingLymphocytes", "value": 2.5, "state": "excluded" },
            { "date": "2024-05-06", "kind": "resistanceMutation", "name": "B2M", "state": "detected", "lesion": "X1" } ],
          "symptoms": [
            { "date": "2024-01-08", "instrument": "QLQ-C30", "scale": "fatigue", "value": 33.3, "higherIs": "worse", "meaningfulChange": 10 },
            { "date": "2024-03-04", "instrument": "EQ-VAS", "value": 70, "higherIs": "better" } ]
        }
        """;

    /// <summary>A valid subject of one target lesion at two assessments.</summary>
    internal const string Small =
        """
        {"formatVersion":1,"subjectId":"S-001","lesions":[{"id":"T1","role":"target","organ":"lung"}],"assessments":[{"id":"BL","date":"2024-01-02","kind":"baseline","readings":[{"lesion":"T1","state":"measured","mm":34.0}]},{"id":"W8","date":"2024-03-04","readings":[{"lesion":"T1","state":"measured","mm":25.5}]}]}
        """;

    internal static HistoryReading Read(string text) => HistoryJson.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The history of a text that has no problems at all.</summary>
    internal static SubjectHistory Valid(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.IsType<SubjectHistory>(reading.History);
    }

    internal static string[] Problems(string text) => Lines(Read(text).Problems);

    internal static string[] Lines(ValueList<Problem> problems) => [.. problems.Select(problem => problem.ToString())];

    internal static byte[] Bytes(SubjectHistory history)
    {
        var bytes = new ArrayBufferWriter<byte>();
        HistoryJson.Write(history, bytes);
        return bytes.WrittenSpan.ToArray();
    }

    internal static string Text(SubjectHistory history) => Encoding.UTF8.GetString(Bytes(history));
}
