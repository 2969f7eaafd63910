using System.Globalization;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Hand-written SDTM records of one subject, and the short way to what becomes of them. Records are numbered as they are added, from 1 in each domain.</summary>
internal sealed class SdtmCase
{
    private readonly List<TumorIdentification> identifications = [];
    private readonly List<TumorResult> results = [];
    private readonly List<DiseaseResponse> responses = [];
    private Reader reader = new(Reader.Investigator);
    private string? accepted;
    private SdtmSubject others = new("S-1") { StudyId = "TRIAL", Exposures = [new() { Sequence = 1, Treatment = "DRUG", Dose = 10, Start = "2024-01-03", End = "2024-09-30" }] };

    /// <summary>A subject with one target of 30 mm in the lung.</summary>
    public static SdtmCase WithTarget => new SdtmCase().Lesion("T01", "TARGET", "LUNG").Longest("T01", ScheduledVisit.Baseline, "30");

    public SdtmSubject Subject => others with { TumorIdentifications = [.. identifications], TumorResults = [.. results], Responses = [.. responses] };

    /// <summary>The history of the only reader.</summary>
    public ReaderHistory History => Assert.Single(SdtmHistories.Of(Subject));

    /// <summary>Whose records the next ones are.</summary>
    public SdtmCase By(string? evaluator, string? id = null, string? acceptedFlag = null)
    {
        reader = new Reader(evaluator, id);
        accepted = acceptedFlag;
        return this;
    }

    public SdtmCase With(Func<SdtmSubject, SdtmSubject> change)
    {
        others = change(others);
        return this;
    }

    public SdtmCase Identify(TumorIdentification record, ScheduledVisit? visit = null)
    {
        identifications.Add(Stamped(record, identifications.Count, visit ?? ScheduledVisit.Baseline) with { TestCode = record.TestCode ?? "TUMIDENT" });
        return this;
    }

    public SdtmCase Lesion(string id, string result, string? location = null, ScheduledVisit? visit = null) =>
        Identify(new() { LinkId = id, Result = result, Location = location }, visit);

    public SdtmCase Result(TumorResult record, ScheduledVisit visit)
    {
        results.Add(Stamped(record, results.Count, visit));
        return this;
    }

    /// <summary>LDIAM in mm.</summary>
    public SdtmCase Longest(string id, ScheduledVisit visit, string millimeters) => Measure(id, "LDIAM", visit, millimeters);

    /// <summary>LPERP in mm.</summary>
    public SdtmCase Short(string id, ScheduledVisit visit, string millimeters) => Measure(id, "LPERP", visit, millimeters);

    public SdtmCase Measure(string id, string test, ScheduledVisit visit, string value, string unit = "mm") => Result(
        new()
        {
            LinkId = id, TestCode = test, OriginalResult = value, OriginalUnit = unit, Result = value, Unit = unit,
            Number = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        },
        visit);

    /// <summary>TUMSTATE.</summary>
    public SdtmCase State(string id, ScheduledVisit visit, string state, string test = "TUMSTATE") =>
        Result(new() { LinkId = id, TestCode = test, OriginalResult = state, Result = state }, visit);

    public SdtmCase NotDone(string id, string test, ScheduledVisit visit, string? reason = "NOT IMAGED") =>
        Result(new() { LinkId = id, TestCode = test, Status = "NOT DONE", ReasonNotDone = reason }, visit);

    public SdtmCase Response(string test, ScheduledVisit visit, string result, string? category = null)
    {
        responses.Add(Stamped(new DiseaseResponse { TestCode = test, Result = result, OriginalResult = result, Category = category }, responses.Count, visit));
        return this;
    }

    /// <summary>What the only reader says of an assessment: <c>T01 measured 30.0 mm; NT01 present</c>.</summary>
    public string Readings(ScheduledVisit visit) => HistoryLines.Readings(Valid(), visit.Name!);

    public SubjectHistory Valid() => HistoryLines.Valid(History);

    /// <summary>The problems, each as code, place and what was found.</summary>
    public IEnumerable<string> Problems() => History.Problems.Select(HistoryLines.Problem);

    private T Stamped<T>(T record, int index, ScheduledVisit visit)
        where T : TumorRecord => record with
    {
        Sequence = index + 1,
        Evaluator = reader.Evaluator,
        EvaluatorId = reader.EvaluatorId,
        AcceptedFlag = accepted,
        VisitNumber = visit.Number,
        Visit = visit.Name,
        Date = visit.Date,
    };
}
