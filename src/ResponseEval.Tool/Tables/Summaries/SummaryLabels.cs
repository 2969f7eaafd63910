namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>The sections and statistics of a summary in words.</summary>
internal static class SummaryLabels
{
    public static string Section(string section) => section switch
    {
        "recist" => "RECIST 1.1",
        "recistConfirmed" => "RECIST 1.1, confirmed",
        "irecist" => "iRECIST",
        "pfs" => "PFS",
        "os" => "OS",
        "dor" => "DOR, of responders",
        "ttr" => "TTR, of responders",
        "ipfs" => "iPFS",
        "patterns" => "Pattern",
        _ => section,
    };

    public static string Statistic(string name) => name switch
    {
        "orr" => "ORR",
        "dcr" => "DCR",
        "cbr" => "CBR",
        "events" => "events",
        "median" => "median, months",
        "survival6Months" => "at 6 months",
        "survival12Months" => "at 12 months",
        "medianFollowUp" => "follow-up, months",
        "completeResponse" => "complete response",
        "partialResponse" => "partial response",
        "stableDisease" => "stable disease",
        "noDisease" => "no disease",
        "pseudoProgression" => "pseudo-progression",
        "unconfirmedProgression" => "unconfirmed progression",
        "hyperProgression" => "hyper-progression",
        "notEvaluable" => "not evaluable",
        "bestResponseAgreement" => "best response: same",
        "bestResponseKappa" => "best response: kappa",
        "bestResponseKappaLinear" => "best response: kappa, linear weights",
        "responseAgreement" => "response or none: same",
        "responseKappa" => "response or none: kappa",
        "progressionDateAgreement" => "progression: same date, or none",
        "earlyDiscrepancy" => "early discrepancy rate",
        "lateDiscrepancy" => "late discrepancy rate",
        _ => name,
    };
}
