namespace ResponseEval.Cdisc;

/// <summary>Makes records of the rows of a domain.</summary>
/// <typeparam name="T">The record.</typeparam>
internal abstract class RowReader<T>(RowFields fields)
{
    private readonly TextField subject = fields.RequiredText("USUBJID");
    private readonly TextField study = fields.Text("STUDYID");

    public string? SubjectOf(in TableRow row) => subject.Of(row);

    public string? StudyOf(in TableRow row) => study.Of(row);

    public abstract T Read(in TableRow row);

    public abstract void Add(T record, SubjectAssembly subject);
}

/// <summary>Reads what TU, TR and RS have in common.</summary>
internal abstract class TumorRowReader<T>(RowFields fields, string domain) : RowReader<T>(fields)
{
    protected NumberField Sequence { get; } = fields.Number(domain + "SEQ");

    protected TextField GroupId { get; } = fields.Text(domain + "GRPID");

    protected TextField Evaluator { get; } = fields.Text(domain + "EVAL");

    protected TextField EvaluatorId { get; } = fields.Text(domain + "EVALID");

    protected TextField AcceptedFlag { get; } = fields.Text(domain + "ACPTFL");

    protected NumberField VisitNumber { get; } = fields.Number("VISITNUM");

    protected TextField Visit { get; } = fields.Text("VISIT");

    protected TextField Date { get; } = fields.Text(domain + "DTC");

    protected NumberField StudyDay { get; } = fields.Number(domain + "DY");

    protected TextField TestCode { get; } = fields.RequiredText(domain + "TESTCD");

    protected TextField OriginalResult { get; } = fields.Text(domain + "ORRES");

    protected TextField Result { get; } = fields.Text(domain + "STRESC");
}
