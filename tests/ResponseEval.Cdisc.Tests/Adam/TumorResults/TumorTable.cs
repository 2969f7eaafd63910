using System.Globalization;

namespace ResponseEval.Cdisc.Tests.Adam.TumorResults;

/// <summary>
/// The target lesions of one reader as a small table: a header of lesions, then a line for each visit with its number, name and date. A trailing n is a node. Cells:
/// <c>12.5</c> the diameter that counts, <c>NA</c> a record without a number, <c>.</c> no record.
/// </summary>
internal sealed class TumorTable
{
    private readonly List<TumorIdentification> identifications = [];
    private readonly List<TumorResult> results = [];

    public TumorTable(string table, string evaluator = "INVESTIGATOR")
    {
        var lines = table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var lesions = Cells(lines[0])[3..];
        foreach (var lesion in lesions)
            identifications.Add(new TumorIdentification
            {
                LinkId = Id(lesion),
                TestCode = "TUMIDENT",
                Result = "TARGET",
                Location = IsNode(lesion) ? "LYMPH NODE" : "LIVER",
                Evaluator = evaluator,
                Sequence = identifications.Count + 1,
            });
        foreach (var line in lines[1..])
            AddVisit(Cells(line), lesions, evaluator);
    }

    public SdtmSubject Subject => new("S-1") { TumorIdentifications = [.. identifications], TumorResults = [.. results] };

    private void AddVisit(string[] cells, string[] lesions, string evaluator)
    {
        for (var i = 0; i < lesions.Length; i++)
        {
            var cell = cells[3 + i];
            if (cell == ".")
                continue;
            results.Add(new TumorResult
            {
                GroupId = "TARGET",
                LinkId = Id(lesions[i]),
                TestCode = IsNode(lesions[i]) ? "LPERP" : "LDIAM",
                Number = cell == "NA" ? null : decimal.Parse(cell, CultureInfo.InvariantCulture),
                Result = cell == "NA" ? null : cell,
                Unit = "mm",
                Evaluator = evaluator,
                VisitNumber = double.Parse(cells[0], CultureInfo.InvariantCulture),
                Visit = cells[1],
                Date = cells[2],
                Sequence = results.Count + 1,
            });
        }
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNode(string lesion) => lesion.EndsWith('n');

    private static string Id(string lesion) => lesion.TrimEnd('n');
}
