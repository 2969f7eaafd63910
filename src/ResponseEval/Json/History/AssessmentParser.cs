using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads an assessment with its readings.</summary>
internal sealed class AssessmentParser(JsonInput input)
{
    private const int Id = 0, Date = 1, EndDate = 2, Kind = 3, SymptomDriven = 4, TumorMarkersElevated = 5, Readings = 6,
        PlannedDate = 7, SliceThicknessMm = 8, Reader = 9, ReadOn = 10;

    private static readonly MemberNames Names = new(
        (1u << Id) | (1u << Date), "id", "date", "endDate", "kind", "symptomDriven", "tumorMarkersElevated", "readings",
        "plannedDate", "sliceThicknessMm", "reader", "readOn");

    private readonly List<Reading> readings = [];
    private readonly ReadingParser reading = new(input);

    public AssessmentValues Read(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        var values = default(AssessmentValues);
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            switch (members.Current)
            {
                case Id:
                    values.Id = input.Id(ref reader);
                    if (values.Id is not null)
                        input.Problems.NameAssessment(values.Id);
                    break;
                case Date:
                    values.Date = input.Date(ref reader);
                    break;
                case EndDate:
                    values.EndDate = input.Date(ref reader);
                    break;
                case Kind:
                    values.Kind = input.Word(ref reader, Vocabulary.AssessmentKinds) ?? AssessmentKind.Unspecified;
                    values.KindIsUnknown = values.Kind == AssessmentKind.Unspecified;
                    break;
                case SymptomDriven:
                    values.SymptomDriven = input.Flag(ref reader) ?? false;
                    break;
                case TumorMarkersElevated:
                    values.TumorMarkersElevated = input.Flag(ref reader) ?? false;
                    break;
                case Readings:
                    values.Readings = ReadReadings(ref reader, ref behind);
                    break;
                default:
                    ReadRare(ref reader, members.Current, ref values);
                    break;
            }

        return values;
    }

    /// <summary>Reads an assessment in the usual form: id, date, perhaps the kind, and readings in their usual form.</summary>
    /// <param name="form">Stands at the assessment.</param>
    /// <param name="kind">The kind of an assessment that names none.</param>
    /// <param name="assessment">The assessment.</param>
    public bool TryReadUsual(ref UsualForm form, AssessmentKind kind, [NotNullWhen(true)] out Assessment? assessment)
    {
        assessment = null;
        if (!form.Pass("{\"id\":\""u8) || !form.TryText(out var id) || id.IsEmpty
            || !form.Pass(",\"date\":\""u8) || !form.TryDate(out var date)
            || (form.Pass(",\"kind\":\""u8) && !form.TryWord(Vocabulary.AssessmentKinds, out kind))
            || !form.Pass(",\"readings\":["u8))
            return false;
        readings.Clear();
        do
        {
            if (!ReadingParser.TryReadUsual(ref form, input.Strings, out var usual))
                return false;
            readings.Add(usual);
        }
        while (form.Pass(","u8));

        if (!form.Pass("]}"u8))
            return false;
        assessment = new(input.Strings.Get(id), date) { Kind = kind, Readings = new ValueList<Reading>(CollectionsMarshal.AsSpan(readings)) };
        return true;
    }

    private void ReadRare(ref Utf8JsonReader reader, int member, ref AssessmentValues values)
    {
        switch (member)
        {
            case PlannedDate:
                values.PlannedDate = input.Date(ref reader);
                break;
            case SliceThicknessMm:
                values.SliceThickness = input.Diameter(ref reader);
                break;
            case Reader:
                values.Reader = input.Text(ref reader);
                break;
            case ReadOn:
                values.ReadOn = input.Date(ref reader);
                break;
        }
    }

    private ValueList<Reading> ReadReadings(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        if (!input.IsArray(ref reader))
            return [];
        readings.Clear();
        var form = new UsualForm(in behind, in reader);
        while (ReadingParser.TryReadUsual(ref form, input.Strings, out var usual) && form.TakeItem())
            readings.Add(usual);
        behind.Pass(ref reader, form.Taken);
        for (var i = readings.Count; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterLesion("readings", i);
            input.Member = null;
            if (input.IsObject(ref reader))
                reading.Read(ref reader, readings);
            input.Problems.LeaveLesion();
        }

        return new ValueList<Reading>(CollectionsMarshal.AsSpan(readings));
    }
}

/// <summary>What was read of an assessment.</summary>
internal struct AssessmentValues
{
    public string? Id;
    public DateOnly? Date;
    public DateOnly? EndDate;
    public AssessmentKind Kind;
    public bool KindIsUnknown;
    public bool SymptomDriven;
    public bool TumorMarkersElevated;
    public DateOnly? PlannedDate;
    public Length? SliceThickness;
    public string? Reader;
    public DateOnly? ReadOn;
    public ValueList<Reading> Readings;

    /// <summary>The assessment, with its id or what stands for it. Without a date it stands before all others.</summary>
    public readonly Assessment Make(string id) => new(id, Date ?? DateOnly.MinValue)
    {
        EndDate = EndDate,
        Kind = Kind,
        SymptomDriven = SymptomDriven,
        TumorMarkersElevated = TumorMarkersElevated,
        PlannedDate = PlannedDate,
        SliceThickness = SliceThickness,
        Reader = Reader,
        ReadOn = ReadOn,
        Readings = Readings,
    };
}
