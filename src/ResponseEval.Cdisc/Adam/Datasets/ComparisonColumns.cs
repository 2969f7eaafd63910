using static ResponseEval.Cdisc.AdamColumn<ResponseEval.Cdisc.ComparisonRow>;

namespace ResponseEval.Cdisc;

/// <summary>The columns of the comparison of assigned and derived responses.</summary>
internal static class ComparisonColumns
{
    public static IEnumerable<AdamColumn<ComparisonRow>> Of(SourceLengths lengths) => [.. What(lengths), .. Why()];

    private static IEnumerable<AdamColumn<ComparisonRow>> What(SourceLengths lengths) =>
    [
        Integer("ASEQ", "Analysis Sequence Number", "Order of reader, ADT, RSCAT, RSTESTCD, RSSEQ within the subject.", static row => row.Sequence),
        Text("RSEVAL", "Evaluator", lengths.Of("RSEVAL", "TREVAL"), "The reader.", static row => row.Reader.Evaluator),
        Text("RSEVALID", "Evaluator Identifier", lengths.Of("RSEVALID", "TREVALID"), "The reader.", static row => row.Reader.EvaluatorId),
        Text("RSACPTFL", "Accepted Record Flag", lengths.Of("RSACPTFL"), "RS.RSACPTFL.", static row => row.Assigned?.AcceptedFlag),
        Text("RSCAT", "Category for Assessment", 10, "The criteria.", static row => ComparisonPair.Name(row.Criterion)),
        Text("RSTESTCD", "Assessment Short Name", 8, "The response that is compared.", static row => row.Test),
        Number("VISITNUM", "Visit Number", "RS.VISITNUM, else TR.VISITNUM.", static row => row.VisitNumber),
        Text("VISIT", "Visit Name", lengths.Of("VISIT"), "RS.VISIT, else TR.VISIT.", static row => row.Visit),
        Date("ADT", "Analysis Date", "The date of the assessment, without one that of the record in RS.", static row => row.Date),
        Text("RSDTC", "Date/Time of Response Assessment", lengths.Of("RSDTC"), "RS.RSDTC.", static row => row.Assigned?.Date),
        Number("RSSEQ", "Sequence Number", "RS.RSSEQ.", static row => row.Assigned?.Sequence),
        Text("ASSIGNED", "Response as Assigned", lengths.Of("RSSTRESC"), "RS.RSSTRESC.", static row => row.Assigned?.Result),
        Text("DERIVED", "Response as Derived", 20, "What the rules give for the measurements.", static row => row.Derived),
        Text("AGREE", "Assigned and Derived Agree", 1, "Y or N.", static row => row.Agrees ? "Y" : "N"),
        Text("SIDE", "Side on Which the Response Stands", 8, "BOTH, ASSIGNED or DERIVED.", static row => Side(row.Side)),
    ];

    private static IEnumerable<AdamColumn<ComparisonRow>> Why() =>
    [
        Text("RULEID", "Rule That Decided", 60, "The rule of the derived response (docs/rules.md).", static row => RuleCode.Of(row.Rule)),
        Text("REASON", "Reason for the Derived Response", SourceLengths.Longest, "The explanation, its first 200 bytes.", static row => ShortText.Piece(row.Reason, 0)),
        Text("REASON1", "Reason for the Derived Response 1", SourceLengths.Longest, "The explanation continued.", static row => ShortText.Piece(row.Reason, 1)),
        Text("REASON2", "Reason for the Derived Response 2", SourceLengths.Longest, "The explanation continued; cut off where it is longer.", static row => ShortText.Piece(row.Reason, 2)),
        Number("SDIAM", "Sum of Target Lesions (mm)", "The sum of the target lesions; missing while one is.", static row => (double?)row.TargetSum?.Millimeters),
        Number("BASE", "Baseline Sum (mm)", "The sum at baseline.", static row => (double?)row.BaselineSum?.Millimeters),
        Number("NADIR", "Nadir (mm)", "The smallest complete sum before the assessment.", static row => (double?)row.NadirSum?.Millimeters),
        Number("NSDIAM", "Sum of New Target Lesions (mm)", "The sum of the new target lesions.", static row => (double?)row.NewTargetSum?.Millimeters),
    ];

    private static string Side(ComparisonSide side) => side switch
    {
        ComparisonSide.AssignedOnly => "ASSIGNED",
        ComparisonSide.DerivedOnly => "DERIVED",
        _ => "BOTH",
    };
}
