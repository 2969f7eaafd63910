namespace ResponseEval.Cdisc;

/// <summary>
/// Carries what RS and the sums in TR say into the history as reported responses: the data checks compare them with what the readings give, and no rule
/// reads them.
/// </summary>
internal sealed class ReportedRecords(SdtmSubject subject, ReaderRecords records, List<Visit> visits)
{
    private readonly List<ReportedResponse> reported = [];

    /// <summary>The reported responses, visit after visit; last the best responses, which belong to none.</summary>
    public List<ReportedResponse> All()
    {
        foreach (var visit in visits)
            AddVisit(visit);
        foreach (var i in records.Responses)
            if (subject.Responses[i] is { TestCode: "BESTRESP", Result: { } best } record && CriterionOf(record) is { } criterion)
                reported.Add(new ReportedResponse { Criterion = criterion, Reader = records.Reader.Name, Best = best, Date = DateOf(record) });
        return reported;
    }

    private void AddVisit(Visit visit)
    {
        var recist = Empty(visit, ReportedCriterion.Recist) with { Sum = SumOf(visit) };
        var irecist = Empty(visit, ReportedCriterion.Irecist);
        var (hasRecist, hasIrecist) = (recist.Sum is not null, false);
        foreach (var i in visit.Responses)
        {
            var record = subject.Responses[i];
            if (CriterionOf(record) is not { } criterion || !IsOfVisit(record))
                continue;
            if (criterion == ReportedCriterion.Recist)
                (recist, hasRecist) = (With(recist, record), true);
            else
                (irecist, hasIrecist) = (With(irecist, record), true);
        }

        if (hasRecist && (recist.Assessment ?? (object?)recist.Date) is not null)
            reported.Add(recist);
        if (hasIrecist && (irecist.Assessment ?? (object?)irecist.Date) is not null)
            reported.Add(irecist);
    }

    private ReportedResponse Empty(Visit visit, ReportedCriterion criterion) =>
        new() { Assessment = visit.Id, Criterion = criterion, Reader = records.Reader.Name };

    private static ReportedResponse With(ReportedResponse response, DiseaseResponse record)
    {
        var dated = response with { Date = response.Date ?? DateOf(record) };
        return record.TestCode switch
        {
            "TRGRESP" => dated with { Target = record.Result },
            "NTRGRESP" => dated with { NonTarget = record.Result },
            "OVRLRESP" => dated with { Overall = record.Result },
            "NEWLPROG" => dated with { NewLesion = record.Result switch { "UNEQUIVOCAL" => true, "EQUIVOCAL" => dated.NewLesion ?? false, _ => dated.NewLesion } },
            _ => dated with { NewLesion = record.Result switch { "Y" => true, "N" => dated.NewLesion ?? false, _ => dated.NewLesion } },
        };
    }

    private static bool IsOfVisit(DiseaseResponse record) => record.TestCode is "TRGRESP" or "NTRGRESP" or "OVRLRESP" or "NEWLPROG" or "NEWLIND";

    /// <summary>RECIST 1.1 where no criteria are named; null for criteria that are not evaluated here.</summary>
    private static ReportedCriterion? CriterionOf(DiseaseResponse record) => record.Category?.ToUpperInvariant() switch
    {
        null or "RECIST 1.1" => ReportedCriterion.Recist,
        "IRECIST" => ReportedCriterion.Irecist,
        _ => null,
    };

    private static DateOnly? DateOf(DiseaseResponse record) => PartialDate.TryParse(record.Date, out var date) ? date.Full : null;

    private SumOfDiameters? SumOf(Visit visit)
    {
        foreach (var i in visit.Results)
            if (subject.TumorResults[i] is { TestCode: "SUMDIAM", LinkId: null } record
                && LesionResultParser.Millimeters(record) is { } millimeters
                && Length.TryFromMillimeters(millimeters, out var sum, out _))
                return new SumOfDiameters(sum.Hundredths);
        return null;
    }
}
