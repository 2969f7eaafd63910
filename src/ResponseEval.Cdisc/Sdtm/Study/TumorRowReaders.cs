namespace ResponseEval.Cdisc;

/// <summary>Reads rows of TU.</summary>
internal sealed class TumorIdentificationReader : TumorRowReader<TumorIdentification>
{
    private readonly TextField linkId, location, laterality, directionality, method;

    public TumorIdentificationReader(RowFields fields)
        : base(fields, "TU")
    {
        fields.RequireOne("TUSTRESC", "TUORRES");
        linkId = fields.RequiredText("TULNKID");
        location = fields.Text("TULOC");
        laterality = fields.Text("TULAT");
        directionality = fields.Text("TUDIR");
        method = fields.Text("TUMETHOD");
    }

    public override TumorIdentification Read(in TableRow row) => new()
    {
        Sequence = Sequence.Of(row),
        GroupId = GroupId.Of(row),
        LinkId = linkId.Of(row),
        TestCode = TestCode.Of(row),
        OriginalResult = OriginalResult.Of(row),
        Result = Result.Of(row),
        Location = location.Of(row),
        Laterality = laterality.Of(row),
        Directionality = directionality.Of(row),
        Method = method.Of(row),
        Evaluator = Evaluator.Of(row),
        EvaluatorId = EvaluatorId.Of(row),
        AcceptedFlag = AcceptedFlag.Of(row),
        VisitNumber = VisitNumber.Of(row),
        Visit = Visit.Of(row),
        Date = Date.Of(row),
        StudyDay = StudyDay.Of(row),
    };

    public override void Add(TumorIdentification record, SubjectAssembly subject) => subject.TumorIdentifications.Add(record);
}

/// <summary>Reads rows of TR.</summary>
internal sealed class TumorResultReader : TumorRowReader<TumorResult>
{
    private readonly TextField linkId, linkGroup, test, originalUnit, unit, status, reason, method;
    private readonly NumberField number;

    public TumorResultReader(RowFields fields)
        : base(fields, "TR")
    {
        fields.RequireOne("TRSTRESC", "TRORRES");
        linkId = fields.RequiredText("TRLNKID");
        linkGroup = fields.Text("TRLNKGRP");
        test = fields.Text("TRTEST");
        originalUnit = fields.Text("TRORRESU");
        number = fields.Number("TRSTRESN");
        unit = fields.Text("TRSTRESU");
        status = fields.Text("TRSTAT");
        reason = fields.Text("TRREASND");
        method = fields.Text("TRMETHOD");
    }

    public override TumorResult Read(in TableRow row) => new()
    {
        Sequence = Sequence.Of(row),
        GroupId = GroupId.Of(row),
        LinkId = linkId.Of(row),
        LinkGroup = linkGroup.Of(row),
        TestCode = TestCode.Of(row),
        Test = test.Of(row),
        OriginalResult = OriginalResult.Of(row),
        OriginalUnit = originalUnit.Of(row),
        Result = Result.Of(row),
        Number = number.DecimalOf(row),
        Unit = unit.Of(row),
        Status = status.Of(row),
        ReasonNotDone = reason.Of(row),
        Method = method.Of(row),
        Evaluator = Evaluator.Of(row),
        EvaluatorId = EvaluatorId.Of(row),
        AcceptedFlag = AcceptedFlag.Of(row),
        VisitNumber = VisitNumber.Of(row),
        Visit = Visit.Of(row),
        Date = Date.Of(row),
        StudyDay = StudyDay.Of(row),
    };

    public override void Add(TumorResult record, SubjectAssembly subject) => subject.TumorResults.Add(record);
}

/// <summary>Reads rows of RS.</summary>
internal sealed class DiseaseResponseReader : TumorRowReader<DiseaseResponse>
{
    private readonly TextField linkGroup, test, category, status, reason;

    public DiseaseResponseReader(RowFields fields)
        : base(fields, "RS")
    {
        fields.RequireOne("RSSTRESC", "RSORRES");
        linkGroup = fields.Text("RSLNKGRP");
        test = fields.Text("RSTEST");
        category = fields.Text("RSCAT");
        status = fields.Text("RSSTAT");
        reason = fields.Text("RSREASND");
    }

    public override DiseaseResponse Read(in TableRow row) => new()
    {
        Sequence = Sequence.Of(row),
        GroupId = GroupId.Of(row),
        LinkGroup = linkGroup.Of(row),
        TestCode = TestCode.Of(row),
        Test = test.Of(row),
        Category = category.Of(row),
        OriginalResult = OriginalResult.Of(row),
        Result = Result.Of(row),
        Status = status.Of(row),
        ReasonNotDone = reason.Of(row),
        Evaluator = Evaluator.Of(row),
        EvaluatorId = EvaluatorId.Of(row),
        AcceptedFlag = AcceptedFlag.Of(row),
        VisitNumber = VisitNumber.Of(row),
        Visit = Visit.Of(row),
        Date = Date.Of(row),
        StudyDay = StudyDay.Of(row),
    };

    public override void Add(DiseaseResponse record, SubjectAssembly subject) => subject.Responses.Add(record);
}
