using System.Runtime.InteropServices;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads what was recorded of a lesion at an assessment.</summary>
internal sealed class ReadingParser(JsonInput input)
{
    private const int Lesion = 0, State = 1, Mm = 2, Change = 3, Certainty = 4, Into = 5, PartsMm = 6, Reason = 7, Method = 8, Axis = 9, Organ = 10;

    private static readonly MemberNames Names = new(
        (1u << Lesion) | (1u << State), "lesion", "state", "mm", "change", "certainty", "into", "partsMm", "reason", "method", "axis",
        "organ");

    private readonly List<Length> parts = [];

    /// <summary>Reads a reading. One without a lesion belongs nowhere and is not added.</summary>
    public void Read(ref Utf8JsonReader reader, List<Reading> readings)
    {
        var values = new ReadingValues();
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            switch (members.Current)
            {
                case Lesion:
                    values.Lesion = input.Id(ref reader);
                    if (values.Lesion is not null)
                        input.Problems.NameLesion(values.Lesion);
                    break;
                case State:
                    values.State = input.Word(ref reader, Vocabulary.States) ?? ReadingState.Unspecified;
                    break;
                case Mm:
                    values.Diameter = input.Diameter(ref reader);
                    break;
                default:
                    ReadRare(ref reader, members.Current, ref values);
                    break;
            }

        if (values.Lesion is not null)
            readings.Add(values.Make());
    }

    /// <summary>Reads a reading in the usual form: lesion, state and perhaps mm.</summary>
    public static bool TryReadUsual(ref UsualForm form, StringCache strings, out Reading reading)
    {
        reading = default;
        Length? diameter = null;
        if (!form.Pass("{\"lesion\":\""u8) || !form.TryText(out var lesion) || lesion.IsEmpty
            || !form.Pass(",\"state\":\""u8) || !form.TryWord(Vocabulary.States, out var state)
            || (form.Pass(",\"mm\":"u8) && !form.TryDiameter(out diameter))
            || !form.Pass("}"u8))
            return false;
        reading = new(strings.Get(lesion), state) { Diameter = diameter };
        return true;
    }

    private void ReadRare(ref Utf8JsonReader reader, int member, ref ReadingValues values)
    {
        switch (member)
        {
            case Change:
                values.Change = input.Word(ref reader, Vocabulary.Changes) ?? LesionChange.Unknown;
                break;
            case Certainty:
                values.Certainty = input.Word(ref reader, Vocabulary.Certainties) ?? LesionCertainty.Unspecified;
                break;
            case Into:
                values.Details = values.Details with { MergedInto = input.Id(ref reader) };
                break;
            case PartsMm:
                values.Details = values.Details with { Parts = ReadParts(ref reader) };
                break;
            case Reason:
                values.Details = values.Details with { Reason = input.Text(ref reader) };
                break;
            case Method:
                values.Details = values.Details with { Method = input.Word(ref reader, Vocabulary.ImagingMethods) ?? ImagingMethod.Unspecified };
                break;
            case Axis:
                values.Details = values.Details with { Axis = input.Word(ref reader, Vocabulary.Axes) ?? MeasuredAxis.Unspecified };
                break;
            case Organ:
                values.Details = values.Details with { Organ = input.Text(ref reader) };
                break;
        }
    }

    private ValueList<Length> ReadParts(ref Utf8JsonReader reader)
    {
        if (!input.IsArray(ref reader))
            return [];
        parts.Clear();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterPart(Names[PartsMm], i);
            input.Member = null;
            if (input.Diameter(ref reader) is { } part)
                parts.Add(part);
            input.Problems.LeavePart();
        }

        return new ValueList<Length>(CollectionsMarshal.AsSpan(parts));
    }

    private struct ReadingValues
    {
        public string? Lesion;
        public ReadingState State;
        public Length? Diameter;
        public LesionChange Change;
        public LesionCertainty Certainty;
        public ReadingDetails Details = ReadingDetails.None;

        public ReadingValues()
        {
        }

        public readonly Reading Make() => new(Lesion!, State)
        {
            Diameter = Diameter,
            Change = Change,
            Certainty = Certainty,
            Details = Details,
        };
    }
}
