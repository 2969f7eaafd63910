using System.Globalization;

namespace ResponseEval.Cdisc.Tests.Adam;

/// <summary>
/// The target lesions of one reader as a small table: a header of lesions, then a line for each visit with its number, name and date. A trailing n is a node. Cells:
/// <c>12.5</c> the diameter that counts, <c>NA</c> a record without a number, <c>.</c> no record.
/// </summary>
internal sealed class TumorTable
{
    private readonly List<TumorIdentification> identifications = [];
    private readonly List<TumorResult> results = [];

    private readonly List<DiseaseResponse> responses = [];
    private readonly string evaluator;

    public TumorTable(string table, string evaluator = "INVESTIGATOR")
    {
        this.evaluator = evaluator;
        var lines = table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var lesions = Cells(lines[0])[3..];
        foreach (var lesion in lesions)
            AddLesion(Id(lesion), "TARGET", IsNode(lesion) ? "LYMPH NODE" : "LIVER");
        foreach (var line in lines[1..])
            AddVisit(Cells(line), lesions);
    }

    public SdtmSubject Subject =>
        new("S-1") { TumorIdentifications = [.. identifications], TumorResults = [.. results], Responses = [.. responses] };

    public void AddLesion(string lesion, string role, string location) => identifications.Add(new TumorIdentification
    {
        LinkId = lesion,
        TestCode = "TUMIDENT",
        OriginalResult = role,
        Result = role,
        Location = location,
        Evaluator = evaluator,
        Sequence = identifications.Count + 1,
    });

    public void AddDiameter(string lesion, string group, double number, string visit, string date, decimal? diameter, bool isNode = false) =>
        results.Add(Result(lesion, group, number, visit, date) with
        {
            TestCode = isNode ? "LPERP" : "LDIAM",
            Number = diameter,
            Result = diameter?.ToString(CultureInfo.InvariantCulture),
            Unit = diameter is null ? null : "mm",
            Status = diameter is null ? "NOT DONE" : null,
        });

    public void AddState(string lesion, string group, double number, string visit, string date, string state) =>
        results.Add(Result(lesion, group, number, visit, date) with { TestCode = "TUMSTATE", Result = state });

    public void AddResponse(string test, string? response, double number, string visit, string date, string category = "RECIST 1.1") =>
        responses.Add(new DiseaseResponse
        {
            TestCode = test,
            Result = response,
            Status = response is null ? "NOT DONE" : null,
            Category = category,
            Evaluator = evaluator,
            VisitNumber = number,
            Visit = visit,
            Date = date,
            Sequence = responses.Count + 1,
        });

    private TumorResult Result(string lesion, string group, double number, string visit, string date) => new()
    {
        GroupId = group,
        LinkId = lesion,
        Evaluator = evaluator,
        VisitNumber = number,
        Visit = visit,
        Date = date,
        Sequence = results.Count + 1,
    };

    private void AddVisit(string[] cells, string[] lesions)
    {
        for (var i = 0; i < lesions.Length; i++)
            if (cells[3 + i] is var cell and not ".")
                AddDiameter(
                    Id(lesions[i]),
                    "TARGET",
                    double.Parse(cells[0], CultureInfo.InvariantCulture),
                    cells[1],
                    cells[2],
                    cell == "NA" ? null : decimal.Parse(cell, CultureInfo.InvariantCulture),
                    IsNode(lesions[i]));
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNode(string lesion) => lesion.EndsWith('n') && lesion.Length > 1 && char.IsAsciiDigit(lesion[^2]);

    private static string Id(string lesion) => IsNode(lesion) ? lesion[..^1] : lesion;
}
