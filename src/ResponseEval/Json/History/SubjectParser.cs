using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads a subject into a draft. Objects that cannot be read leave a stand-in, so that what follows keeps its place.</summary>
internal sealed class SubjectParser(JsonInput input, HistoryDraft draft) : IObjectParser
{
    public const int FormatVersion = 1;

    private const int Version = 0, Subject = 1, Study = 2, Site = 3, Arm = 4, Reader = 5, Randomization = 6, FirstDose = 7, LastDose = 8,
        Lesions = 9, Assessments = 10, Ctdna = 11, Clinical = 12, Events = 13, Biomarkers = 14, Symptoms = 15, Reported = 16;

    private static readonly MemberNames Names = new(
        (1u << Version) | (1u << Subject) | (1u << Lesions) | (1u << Assessments),
        "formatVersion", "subjectId", "studyId", "siteId", "arm", "reader", "randomizationDate", "firstDoseDate", "lastDoseDate",
        "lesions", "assessments", "ctdna", "clinical", "events", "biomarkers", "symptoms", "reported");

    private readonly AssessmentParser assessments = new(input);
    private readonly CtdnaParser samples = new(input);

    /// <summary>The id of the subject, null if none could be read.</summary>
    public string? SubjectId { get; private set; }

    /// <summary>What could not be read, and what other checks would report in consequence.</summary>
    public UnknownParts Unknown { get; private set; }

    public void Clear()
    {
        SubjectId = null;
        Unknown = UnknownParts.LesionIds;
    }

    public void Read(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        var header = new HeaderValues();
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            switch (members.Current)
            {
                case Version:
                    ReadVersion(ref reader);
                    break;
                case Lesions:
                    ReadLesions(ref reader, ref behind);
                    break;
                case Assessments:
                    ReadAssessments(ref reader, ref behind);
                    break;
                case Ctdna or Clinical or Events or Biomarkers or Symptoms or Reported:
                    ReadRecords(ref reader, members.Current);
                    break;
                default:
                    ReadHeader(ref reader, members.Current, ref header);
                    break;
            }

        draft.Header = new SubjectHeader(SubjectId ?? "")
        {
            StudyId = header.Study,
            SiteId = header.Site,
            Arm = header.Arm,
            Reader = header.Reader,
            RandomizationDate = header.Randomization,
            FirstDoseDate = header.FirstDose,
            LastDoseDate = header.LastDose,
        };
    }

    private void ReadHeader(ref Utf8JsonReader reader, int member, ref HeaderValues header)
    {
        switch (member)
        {
            case Subject:
                SubjectId = input.Id(ref reader);
                break;
            case Study:
                header.Study = input.Text(ref reader);
                break;
            case Site:
                header.Site = input.Text(ref reader);
                break;
            case Arm:
                header.Arm = input.Text(ref reader);
                break;
            case Reader:
                header.Reader = input.Text(ref reader);
                break;
            case Randomization:
                header.Randomization = input.Date(ref reader);
                break;
            case FirstDose:
                header.FirstDose = input.Date(ref reader);
                break;
            case LastDose:
                header.LastDose = input.Date(ref reader);
                break;
        }
    }

    private void ReadVersion(ref Utf8JsonReader reader)
    {
        if (!input.IsNumber(ref reader))
            return;
        if (!ExactNumber.TryScale(reader.ValueSpan, 0, out var version, out var rest) || version != FormatVersion || rest != 0)
            input.Add(ProblemCatalogue.UnknownFormatVersion, JsonInput.Describe(ref reader), "1");
    }

    private void ReadLesions(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        if (!input.IsArray(ref reader))
            return;
        Unknown &= ~UnknownParts.LesionIds;
        var form = new UsualForm(in behind, in reader);
        while (LesionParser.TryReadUsual(ref form, input.Strings, out var usual) && form.TakeItem())
            draft.Lesions.Add(usual);
        behind.Pass(ref reader, form.Taken);
        for (var i = draft.Lesions.Count; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterLesion("lesions", i);
            input.Member = null;
            var values = default(LesionValues);
            if (input.IsObject(ref reader))
                values = LesionParser.Read(ref reader, input);
            if (values.Id is null)
                Unknown |= UnknownParts.LesionIds;
            draft.Lesions.Add(values.Make(input.Problems.LeaveLesion()));
        }
    }

    private void ReadAssessments(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        if (!input.IsArray(ref reader))
            return;
        var form = new UsualForm(in behind, in reader);
        var unnamed = AssessmentKind.Unspecified;
        while (assessments.TryReadUsual(ref form, unnamed, out var usual) && form.TakeItem())
        {
            draft.Assessments.Add(usual);
            if (usual.Kind != AssessmentKind.Unspecified)
                unnamed = AssessmentKind.FollowUp; // as AssessmentOrder has it where any kind is named
        }

        behind.Pass(ref reader, form.Taken);
        for (var i = draft.Assessments.Count; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterAssessment(i);
            input.Member = null;
            var values = default(AssessmentValues);
            if (input.IsObject(ref reader))
                values = assessments.Read(ref reader, ref behind);
            if (values.Date is null)
                Unknown |= UnknownParts.Dates;
            if (values.KindIsUnknown)
                Unknown |= UnknownParts.Kinds;
            draft.Assessments.Add(values.Make(input.Problems.LeaveAssessment()));
        }
    }

    private void ReadRecords(ref Utf8JsonReader reader, int member)
    {
        if (!input.IsArray(ref reader))
            return;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            input.Problems.EnterRecord(Names[member], i);
            input.Member = null;
            ReadRecord(ref reader, member, input.IsObject(ref reader));
            input.Problems.LeaveRecord();
        }
    }

    private void ReadRecord(ref Utf8JsonReader reader, int member, bool isObject)
    {
        switch (member)
        {
            case Ctdna:
                draft.Ctdna.Add(isObject ? samples.Read(ref reader) : new CtdnaSample(default));
                break;
            case Clinical:
                draft.Clinical.Add(isObject ? RecordParser.ReadStatus(ref reader, input) : new ClinicalStatus(default));
                break;
            case Events:
                draft.Events.Add(isObject ? RecordParser.ReadEvent(ref reader, input) : new SubjectEvent(default, SubjectEventKind.Unspecified));
                break;
            case Biomarkers:
                draft.Biomarkers.Add(
                    isObject ? ContextRecordParser.ReadBiomarker(ref reader, input) : new Biomarker(default, BiomarkerKind.Unspecified));
                break;
            case Reported:
                draft.Reported.Add(isObject ? ReportedParser.Read(ref reader, input) : new ReportedResponse { Best = "" });
                break;
            default:
                draft.Symptoms.Add(
                    isObject ? ContextRecordParser.ReadScore(ref reader, input) : new SymptomScore(default, "", 0, ScoreDirection.Unspecified));
                break;
        }
    }

    private struct HeaderValues
    {
        public string? Study;
        public string? Site;
        public string? Arm;
        public string? Reader;
        public DateOnly? Randomization;
        public DateOnly? FirstDose;
        public DateOnly? LastDose;
    }
}
