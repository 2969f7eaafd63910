using System.Globalization;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>Rows of RS and TU as records.</summary>
internal static class SdtmRows
{
    public static DiseaseResponse Response(Dictionary<string, string> row) => new()
    {
        Sequence = Number(row["RSSEQ"]),
        TestCode = row["RSTESTCD"],
        Test = row["RSTEST"],
        Category = row.GetValueOrDefault("RSCAT"),
        OriginalResult = row["RSORRES"],
        Result = row["RSSTRESC"],
        Evaluator = row["RSEVAL"],
        EvaluatorId = row["RSEVALID"],
        AcceptedFlag = row["RSACPTFL"],
        VisitNumber = Number(row["VISITNUM"]),
        Visit = row["VISIT"],
        Date = row["RSDTC"],
    };

    public static TumorIdentification Lesion(Dictionary<string, string> row) => new()
    {
        Sequence = Number(row["TUSEQ"]),
        LinkId = row["TULNKID"],
        Result = row["TUSTRESC"],
        Evaluator = row["TUEVAL"],
        EvaluatorId = row["TUEVALID"],
        AcceptedFlag = row["TUACPTFL"],
        Visit = row["VISIT"],
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
