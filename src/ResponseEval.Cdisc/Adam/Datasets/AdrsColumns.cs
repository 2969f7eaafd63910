using static ResponseEval.Cdisc.AdamColumn<ResponseEval.Cdisc.AdrsRow>;

namespace ResponseEval.Cdisc;

/// <summary>The columns of ADRS, responses.</summary>
internal static class AdrsColumns
{
    /// <summary>NON-iCR/NON-iUPD has 16 bytes.</summary>
    private const int Response = 20;

    public static IEnumerable<AdamColumn<AdrsRow>> Of(AdamOptions options) => [.. Analysis(options), .. Source(options.Lengths)];

    private static IEnumerable<AdamColumn<AdrsRow>> Analysis(AdamOptions options) =>
    [
        Integer("ASEQ", "Analysis Sequence Number", "Order of PARAMCD, ADT, VISITNUM, SRCSEQ within the subject.", static row => row.Sequence),
        Text("PARAM", "Parameter", ShortText.ParameterLength(options.Assessor), "The text of the parameter.", static row => row.Parameter.Name),
        Text("PARAMCD", "Parameter Code", 8, "The parameters above.", static row => row.Parameter.Code),
        Text("PARCAT1", "Parameter Category 1", 40, "The kind of parameter.", static row => row.Parameter.Category1),
        Text("PARCAT2", "Parameter Category 2", ShortText.CategoryLength(options.Assessor), "Who read.", static row => row.Parameter.Category2),
        Text("PARCAT3", "Parameter Category 3", 40, "The criteria.", static row => row.Parameter.Category3),
        Text("AVISIT", "Analysis Visit", options.Lengths.Of("VISIT"), "VISIT.", static row => row.Record?.AnalysisVisit),
        Date("ADT", "Analysis Date", "The date of the assessment, of the event or of the record that was selected.", static row => row.Date),
        Text("ADTF", "Analysis Date Imputation Flag", 1, "D where the day of ADT was imputed, M where the month was too.", static row => row.DateImputation),
        Integer("AVAL", "Analysis Value", "1 for Y, 0 for N; a response as a number, in the order of the preset.", static row => row.Value),
        Text("AVALC", "Analysis Value (C)", Math.Max(Response, options.Lengths.Of("RSSTRESC")), "The response, or Y or N.", static row => row.Text),
        Flag("ANL01FL", "Analysis Flag 01", "The response is analysed: the worst of its date, NE after all others.", static row => row.AnalysisFlag01),
        Flag("ANL02FL", "Analysis Flag 02", "The response lies in the analysis window, which ends with the first progression.", static row => row.AnalysisFlag02),
    ];

    private static IEnumerable<AdamColumn<AdrsRow>> Source(SourceLengths lengths) =>
    [
        Text("SRCDOM", "Source Data", 8, "The data set of the record that the value comes from.", static row => row.Source?.Domain),
        Text("SRCVAR", "Source Variable", 8, "Its variable.", static row => row.Source?.Variable),
        Number("SRCSEQ", "Source Sequence Number", "Its sequence number; missing where many records decided together.", static row => row.Source?.Sequence),
        Text("RULEID", "Rule That Decided", 60, "Derived responses: the rule (docs/rules.md).", static row => RuleCode.Of(row.Record?.Rule)),
        Text("TRGRESP", "Target Response", Response, "Derived responses: the target response at the assessment.", static row => row.Record?.Target),
        Text("NTRGRESP", "Non-Target Response", Response, "Derived responses: the non-target response at the assessment.", static row => row.Record?.NonTarget),
        Text("NEWLES", "New Lesion Present", 1, "Derived responses: Y where an unequivocal new lesion is present.", static row => row.Record?.NewLesion),
        Number("RSSEQ", "Sequence Number", "RS.RSSEQ.", static row => row.Record?.Assigned?.Sequence),
        Copied("RSTESTCD", "Assessment Short Name", lengths, static rs => rs.TestCode),
        Copied("RSTEST", "Assessment Name", lengths, static rs => rs.Test),
        Copied("RSORRES", "Result or Finding in Original Units", lengths, static rs => rs.OriginalResult),
        Copied("RSSTRESC", "Character Result/Finding in Std Format", lengths, static rs => rs.Result),
        Text("RSEVAL", "Evaluator", lengths.Of("RSEVAL", "TREVAL"), "RS.RSEVAL; derived responses: TR.TREVAL.", static row => row.Record?.Evaluator),
        Text("RSEVALID", "Evaluator Identifier", lengths.Of("RSEVALID", "TREVALID"), "RS.RSEVALID; derived responses: TR.TREVALID.", static row => row.Record?.EvaluatorId),
        Text("RSACPTFL", "Accepted Record Flag", lengths.Of("RSACPTFL"), "RS.RSACPTFL; derived responses: Y for the accepted read.", static row => row.Record?.AcceptedFlag),
        Number("VISITNUM", "Visit Number", "RS.VISITNUM; derived responses: TR.VISITNUM.", static row => row.Record?.VisitNumber),
        Text("VISIT", "Visit Name", lengths.Of("VISIT"), "RS.VISIT; derived responses: TR.VISIT.", static row => row.Record?.Visit),
        Copied("RSDTC", "Date/Time of Response Assessment", lengths, static rs => rs.Date),
    ];

    private static AdamColumn<AdrsRow> Copied(string name, string label, SourceLengths lengths, Func<DiseaseResponse, string?> value) =>
        Text(name, label, lengths.Of(name), $"RS.{name}; missing in derived responses.", row => row.Record?.Assigned is { } source ? value(source) : null);
}
