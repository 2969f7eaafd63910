namespace ResponseEval;

/// <summary>Writes the members of a history in the order of the format. What has its default is left out.</summary>
internal static class HistoryText
{
    public static void Write(SubjectHistory history, ref JsonText json)
    {
        json.Raw("{\"formatVersion\":1,\"subjectId\":"u8);
        json.Text(history.SubjectId);
        Text(",\"studyId\":"u8, history.Header.StudyId, ref json);
        Text(",\"siteId\":"u8, history.Header.SiteId, ref json);
        Text(",\"arm\":"u8, history.Header.Arm, ref json);
        Text(",\"reader\":"u8, history.Header.Reader, ref json);
        Date(",\"randomizationDate\":"u8, history.Header.RandomizationDate, ref json);
        Date(",\"firstDoseDate\":"u8, history.Header.FirstDoseDate, ref json);
        Date(",\"lastDoseDate\":"u8, history.Header.LastDoseDate, ref json);
        json.Raw(",\"lesions\":["u8);
        for (var i = 0; i < history.Lesions.Count; i++)
            Write(history.Lesions[i], i == 0 ? "{\"id\":"u8 : ",{\"id\":"u8, ref json);
        json.Raw("],\"assessments\":["u8);
        for (var i = 0; i < history.Assessments.Count; i++)
            Write(history.Assessments[i], i == 0 ? "{\"id\":"u8 : ",{\"id\":"u8, ref json);
        json.Raw("]"u8);
        RecordText.Write(history, ref json);
        ContextRecordText.Write(history, ref json);
        ReportedText.Write(history.Reported, ref json);
        json.Raw("}"u8);
    }

    public static void Text(ReadOnlySpan<byte> name, string? value, ref JsonText json)
    {
        if (value is null)
            return;
        json.Raw(name);
        json.Text(value);
    }

    public static void Date(ReadOnlySpan<byte> name, DateOnly? value, ref JsonText json)
    {
        if (value is not { } date)
            return;
        json.Raw(name);
        json.Date(date);
    }

    private static void Write(Lesion lesion, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Text(lesion.Id);
        json.Raw(",\"role\":"u8);
        json.Word(Vocabulary.Roles, lesion.Role);
        Text(",\"organ\":"u8, lesion.Site.Organ, ref json);
        Text(",\"location\":"u8, lesion.Site.Location, ref json);
        if (lesion.IsLymphNode)
            json.Raw(",\"lymphNode\":true"u8);
        Date(",\"irradiatedOn\":"u8, lesion.IrradiatedOn, ref json);
        if (lesion.Nature != LesionNature.Unspecified)
        {
            json.Raw(",\"nature\":"u8);
            json.Word(Vocabulary.Natures, lesion.Nature);
        }

        json.Raw("}"u8);
    }

    private static void Write(Assessment assessment, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Text(assessment.Id);
        json.Raw(",\"date\":"u8);
        json.Date(assessment.Date);
        Date(",\"endDate\":"u8, assessment.EndDate, ref json);
        if (assessment.Kind != AssessmentKind.FollowUp)
        {
            json.Raw(",\"kind\":"u8);
            json.Word(Vocabulary.AssessmentKinds, assessment.Kind);
        }

        if (assessment.SymptomDriven)
            json.Raw(",\"symptomDriven\":true"u8);
        if (assessment.TumorMarkersElevated)
            json.Raw(",\"tumorMarkersElevated\":true"u8);
        Date(",\"plannedDate\":"u8, assessment.PlannedDate, ref json);
        if (assessment.SliceThickness is { } thickness)
        {
            json.Raw(",\"sliceThicknessMm\":"u8);
            json.Millimetres(thickness);
        }

        Text(",\"reader\":"u8, assessment.Reader, ref json);
        Date(",\"readOn\":"u8, assessment.ReadOn, ref json);
        var readings = assessment.Readings.AsSpan();
        for (var i = 0; i < readings.Length; i++)
            Write(readings[i], i == 0 ? ",\"readings\":[{\"lesion\":"u8 : ",{\"lesion\":"u8, ref json);
        json.Raw(readings.IsEmpty ? "}"u8 : "]}"u8);
    }

    private static void Write(in Reading reading, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Text(reading.Lesion);
        json.Raw(",\"state\":"u8);
        json.Word(Vocabulary.States, reading.State);
        if (reading.Diameter is { } diameter)
        {
            json.Raw(",\"mm\":"u8);
            json.Millimetres(diameter);
        }

        if (reading.Change != LesionChange.Unknown)
        {
            json.Raw(",\"change\":"u8);
            json.Word(Vocabulary.Changes, reading.Change);
        }

        if (reading.Certainty != LesionCertainty.Unspecified)
        {
            json.Raw(",\"certainty\":"u8);
            json.Word(Vocabulary.Certainties, reading.Certainty);
        }

        Text(",\"into\":"u8, reading.MergedInto, ref json);
        for (var i = 0; i < reading.Parts.Count; i++)
        {
            json.Raw(i == 0 ? ",\"partsMm\":["u8 : ","u8);
            json.Millimetres(reading.Parts[i]);
        }

        if (reading.Parts.Count > 0)
            json.Raw("]"u8);
        Text(",\"reason\":"u8, reading.Reason, ref json);
        if (reading.Method != ImagingMethod.Unspecified)
        {
            json.Raw(",\"method\":"u8);
            json.Word(Vocabulary.ImagingMethods, reading.Method);
        }

        if (reading.Axis != MeasuredAxis.Unspecified)
        {
            json.Raw(",\"axis\":"u8);
            json.Word(Vocabulary.Axes, reading.Axis);
        }

        Text(",\"organ\":"u8, reading.Organ, ref json);
        json.Raw("}"u8);
    }
}
