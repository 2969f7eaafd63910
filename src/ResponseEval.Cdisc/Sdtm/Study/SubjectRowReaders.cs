namespace ResponseEval.Cdisc;

/// <summary>Reads rows of DM.</summary>
internal sealed class DemographicsReader(RowFields fields) : RowReader<Demographics>(fields)
{
    private readonly TextField subjectId = fields.Text("SUBJID"), siteId = fields.Text("SITEID"), arm = fields.Text("ARM"),
        armCode = fields.Text("ARMCD"), actualArm = fields.Text("ACTARM"), actualArmCode = fields.Text("ACTARMCD"), ageUnit = fields.Text("AGEU"),
        sex = fields.Text("SEX"), referenceStart = fields.Text("RFSTDTC"), firstExposure = fields.Text("RFXSTDTC"),
        lastExposure = fields.Text("RFXENDTC"), endOfParticipation = fields.Text("RFPENDTC"), death = fields.Text("DTHDTC"),
        deathFlag = fields.Text("DTHFL");

    private readonly NumberField age = fields.Number("AGE");

    public override Demographics Read(in TableRow row) => new()
    {
        SubjectId = subjectId.Of(row),
        SiteId = siteId.Of(row),
        Arm = arm.Of(row),
        ArmCode = armCode.Of(row),
        ActualArm = actualArm.Of(row),
        ActualArmCode = actualArmCode.Of(row),
        Age = age.Of(row),
        AgeUnit = ageUnit.Of(row),
        Sex = sex.Of(row),
        ReferenceStart = referenceStart.Of(row),
        FirstExposure = firstExposure.Of(row),
        LastExposure = lastExposure.Of(row),
        EndOfParticipation = endOfParticipation.Of(row),
        Death = death.Of(row),
        DeathFlag = deathFlag.Of(row),
    };

    public override void Add(Demographics record, SubjectAssembly subject) => subject.Demographics ??= record;
}

/// <summary>Reads rows of EX.</summary>
internal sealed class ExposureReader(RowFields fields) : RowReader<Exposure>(fields)
{
    private readonly NumberField sequence = fields.Number("EXSEQ"), dose = fields.Number("EXDOSE");
    private readonly TextField treatment = fields.Text("EXTRT"), start = fields.RequiredText("EXSTDTC"), end = fields.Text("EXENDTC");

    public override Exposure Read(in TableRow row) => new()
    {
        Sequence = sequence.Of(row), Treatment = treatment.Of(row), Dose = dose.Of(row), Start = start.Of(row), End = end.Of(row),
    };

    public override void Add(Exposure record, SubjectAssembly subject) => subject.Exposures.Add(record);
}

/// <summary>Reads rows of DS.</summary>
internal sealed class DispositionReader(RowFields fields) : RowReader<Disposition>(fields)
{
    private readonly NumberField sequence = fields.Number("DSSEQ");

    private readonly TextField term = fields.Text("DSTERM"), standardTerm = fields.RequiredText("DSDECOD"), category = fields.Text("DSCAT"),
        subcategory = fields.Text("DSSCAT"), start = fields.RequiredText("DSSTDTC"), collected = fields.Text("DSDTC");

    public override Disposition Read(in TableRow row) => new()
    {
        Sequence = sequence.Of(row),
        Term = term.Of(row),
        StandardTerm = standardTerm.Of(row),
        Category = category.Of(row),
        Subcategory = subcategory.Of(row),
        Start = start.Of(row),
        Collected = collected.Of(row),
    };

    public override void Add(Disposition record, SubjectAssembly subject) => subject.Dispositions.Add(record);
}

/// <summary>Reads rows of CM or PR.</summary>
internal sealed class InterventionReader(RowFields fields, string domain) : RowReader<Intervention>(fields)
{
    private readonly NumberField sequence = fields.Number(domain + "SEQ");

    private readonly TextField treatment = fields.Text(domain + "TRT"), category = fields.Text(domain + "CAT"),
        subcategory = fields.Text(domain + "SCAT"), linkId = fields.Text(domain + "LNKID"), start = fields.RequiredText(domain + "STDTC"),
        end = fields.Text(domain + "ENDTC");

    public override Intervention Read(in TableRow row) => new()
    {
        Domain = domain,
        Sequence = sequence.Of(row),
        Treatment = treatment.Of(row),
        Category = category.Of(row),
        Subcategory = subcategory.Of(row),
        LinkId = linkId.Of(row),
        Start = start.Of(row),
        End = end.Of(row),
    };

    public override void Add(Intervention record, SubjectAssembly subject) => subject.Interventions.Add(record);
}

/// <summary>Reads rows of LB.</summary>
internal sealed class LaboratoryResultReader(RowFields fields) : RowReader<LaboratoryResult>(fields)
{
    private readonly NumberField sequence = fields.Number("LBSEQ"), number = fields.Number("LBSTRESN"), limit = fields.Number("LBLLOD");

    private readonly TextField testCode = fields.RequiredText("LBTESTCD"), test = fields.Text("LBTEST"), category = fields.Text("LBCAT"),
        method = fields.Text("LBMETHOD"), result = fields.Text("LBSTRESC"), unit = fields.Text("LBSTRESU"), status = fields.Text("LBSTAT"),
        date = fields.RequiredText("LBDTC");

    public override LaboratoryResult Read(in TableRow row) => new()
    {
        Sequence = sequence.Of(row),
        TestCode = testCode.Of(row),
        Test = test.Of(row),
        Category = category.Of(row),
        Method = method.Of(row),
        Result = result.Of(row),
        Number = number.Of(row),
        Unit = unit.Of(row),
        LimitOfDetection = limit.Of(row),
        Status = status.Of(row),
        Date = date.Of(row),
    };

    public override void Add(LaboratoryResult record, SubjectAssembly subject) => subject.LaboratoryResults.Add(record);
}
