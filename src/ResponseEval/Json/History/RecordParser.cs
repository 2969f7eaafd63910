using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads clinical states and events.</summary>
internal static class RecordParser
{
    private const int StatusDate = 0, Ecog = 1;
    private const int EventDate = 0, Kind = 1, Cause = 2, Reason = 3;

    private static readonly MemberNames StatusNames = new(1u << StatusDate, "date", "ecog", "stable");

    private static readonly MemberNames EventNames = new((1u << EventDate) | (1u << Kind), "date", "kind", "cause", "reason", "lesion");

    public static ClinicalStatus ReadStatus(ref Utf8JsonReader reader, JsonInput input)
    {
        var status = new ClinicalStatus(DateOnly.MinValue);
        var members = new ObjectMembers(input, StatusNames);
        while (members.MoveNext(ref reader))
            status = members.Current switch
            {
                StatusDate => status with { Date = input.Date(ref reader) ?? DateOnly.MinValue },
                Ecog => status with { Ecog = input.Count(ref reader) },
                _ => status with { Stable = input.Flag(ref reader) },
            };
        return status;
    }

    public static SubjectEvent ReadEvent(ref Utf8JsonReader reader, JsonInput input)
    {
        var (date, kind, cause, reason, lesion) = (DateOnly.MinValue, SubjectEventKind.Unspecified, DeathCause.Unknown, StopReason.Unknown, (string?)null);
        var members = new ObjectMembers(input, EventNames);
        while (members.MoveNext(ref reader))
            switch (members.Current)
            {
                case EventDate:
                    date = input.Date(ref reader) ?? DateOnly.MinValue;
                    break;
                case Kind:
                    kind = input.Word(ref reader, Vocabulary.EventKinds) ?? SubjectEventKind.Unspecified;
                    break;
                case Cause:
                    cause = input.Word(ref reader, Vocabulary.DeathCauses) ?? DeathCause.Unknown;
                    break;
                case Reason:
                    reason = input.Word(ref reader, Vocabulary.StopReasons) ?? StopReason.Unknown;
                    break;
                default:
                    lesion = input.Id(ref reader);
                    break;
            }

        return new SubjectEvent(date, kind) { Cause = cause, Reason = reason, Lesion = lesion };
    }
}
