namespace ResponseEval.Cdisc;

/// <summary>A response in RS that can be compared.</summary>
/// <param name="record">The record.</param>
/// <param name="criterion">The criterion in whose words it is.</param>
/// <param name="assessment">The id of the assessment it belongs to; null if it belongs to none.</param>
internal sealed class AssignedResponse(DiseaseResponse record, ResponseCriterion criterion, string? assessment)
{
    public DiseaseResponse Record { get; } = record;

    public string? Assessment { get; } = assessment;

    public ResponseCriterion Criterion { get; } = criterion;

    public string Test { get; } = record.TestCode!;

    /// <summary>True once a row shows it.</summary>
    public bool IsCompared { get; set; }

    /// <summary>The records of a reader that can be compared: those of RECIST 1.1 and iRECIST.</summary>
    public static List<AssignedResponse> Of(SdtmSubject subject, ReaderHistory reader)
    {
        var responses = new List<AssignedResponse>();
        foreach (var placement in reader.Placements)
        {
            if (placement.Domain != "RS")
                continue;
            var record = subject.Responses[placement.Index];
            if (ResponseTests.IsCompared(record.TestCode) && OverallResponses.Criterion(record) is { } criterion)
                responses.Add(new AssignedResponse(record, criterion, placement.Assessment));
        }

        return responses;
    }

    /// <summary>True if the record says the same. NOT ALL EVALUATED, and a response not done, say NE (SDTM terminology, C96785).</summary>
    public bool Says(string response) => Meaning(Record) == response;

    private static string? Meaning(DiseaseResponse record) => record.Result switch
    {
        "NOT ALL EVALUATED" => "NE",
        null when record.Status == "NOT DONE" => "NE",
        _ => record.Result,
    };
}
