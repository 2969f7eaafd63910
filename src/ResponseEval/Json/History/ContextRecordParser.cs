using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads biomarkers and symptom scores.</summary>
internal static class ContextRecordParser
{
    private const int Date = 0, Kind = 1, Value = 2, State = 3, Name = 4, Assay = 5;
    private const int ScoreDate = 0, Instrument = 1, Scale = 2, ScoreValue = 3, HigherIs = 4;

    private static readonly MemberNames BiomarkerNames = new(
        (1u << Date) | (1u << Kind), "date", "kind", "value", "state", "name", "assay", "lesion");

    private static readonly MemberNames ScoreNames = new(
        (1u << ScoreDate) | (1u << Instrument) | (1u << ScoreValue) | (1u << HigherIs),
        "date", "instrument", "scale", "value", "higherIs", "meaningfulChange");

    public static Biomarker ReadBiomarker(ref Utf8JsonReader reader, JsonInput input)
    {
        var biomarker = new Biomarker(DateOnly.MinValue, BiomarkerKind.Unspecified);
        var members = new ObjectMembers(input, BiomarkerNames);
        while (members.MoveNext(ref reader))
            biomarker = members.Current switch
            {
                Date => biomarker with { Date = input.Date(ref reader) ?? DateOnly.MinValue },
                Kind => biomarker with { Kind = input.Word(ref reader, Vocabulary.BiomarkerKinds) ?? BiomarkerKind.Unspecified },
                Value => biomarker with { Value = input.Real(ref reader) },
                State => biomarker with { State = input.Word(ref reader, Vocabulary.BiomarkerStates) ?? BiomarkerState.Unspecified },
                Name => biomarker with { Name = input.Text(ref reader) },
                Assay => biomarker with { Assay = input.Text(ref reader) },
                _ => biomarker with { Lesion = input.Id(ref reader) },
            };
        return biomarker;
    }

    public static SymptomScore ReadScore(ref Utf8JsonReader reader, JsonInput input)
    {
        var score = new SymptomScore(DateOnly.MinValue, "", 0, ScoreDirection.Unspecified);
        var members = new ObjectMembers(input, ScoreNames);
        while (members.MoveNext(ref reader))
            score = members.Current switch
            {
                ScoreDate => score with { Date = input.Date(ref reader) ?? DateOnly.MinValue },
                Instrument => score with { Instrument = input.Id(ref reader) ?? "" },
                Scale => score with { Scale = input.Text(ref reader) },
                ScoreValue => score with { Value = input.Real(ref reader) ?? 0 },
                HigherIs => score with { Direction = input.Word(ref reader, Vocabulary.ScoreDirections) ?? ScoreDirection.Unspecified },
                _ => score with { MeaningfulChange = input.Real(ref reader) },
            };
        return score;
    }
}
