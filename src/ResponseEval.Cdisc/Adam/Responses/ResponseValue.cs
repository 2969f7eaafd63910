namespace ResponseEval.Cdisc;

/// <summary>An overall response in the words of either criterion. Progression is PD or iCPD, which both end the analysis window.</summary>
internal enum ResponseValue : byte
{
    /// <summary>No response that the criterion knows.</summary>
    Unknown,

    Missing,

    NotEvaluable,

    NoEvidenceOfDisease,

    CompleteResponse,

    PartialResponse,

    StableDisease,

    NonCompleteNonProgressive,

    UnconfirmedProgression,

    Progression,
}

/// <summary>How the criteria spell and number the responses.</summary>
internal static class ResponseVocabulary
{
    public static ResponseValue Parse(string? code, ResponseCriterion criterion) => criterion == ResponseCriterion.Recist11
        ? code switch
        {
            "CR" => ResponseValue.CompleteResponse,
            "PR" => ResponseValue.PartialResponse,
            "SD" => ResponseValue.StableDisease,
            "NON-CR/NON-PD" => ResponseValue.NonCompleteNonProgressive,
            "PD" => ResponseValue.Progression,
            _ => ParseCommon(code),
        }
        : code switch
        {
            "iCR" => ResponseValue.CompleteResponse,
            "iPR" => ResponseValue.PartialResponse,
            "iSD" => ResponseValue.StableDisease,
            "NON-iCR/NON-iUPD" => ResponseValue.NonCompleteNonProgressive,
            "iUPD" => ResponseValue.UnconfirmedProgression,
            "iCPD" => ResponseValue.Progression,
            _ => ParseCommon(code),
        };

    public static string Code(this ResponseValue value, ResponseCriterion criterion)
    {
        var immune = criterion == ResponseCriterion.Irecist;
        return value switch
        {
            ResponseValue.CompleteResponse => immune ? "iCR" : "CR",
            ResponseValue.PartialResponse => immune ? "iPR" : "PR",
            ResponseValue.StableDisease => immune ? "iSD" : "SD",
            ResponseValue.NonCompleteNonProgressive => immune ? "NON-iCR/NON-iUPD" : "NON-CR/NON-PD",
            ResponseValue.UnconfirmedProgression => "iUPD",
            ResponseValue.Progression => immune ? "iCPD" : "PD",
            ResponseValue.NoEvidenceOfDisease => "NED",
            ResponseValue.Missing => "MISSING",
            _ => "NE",
        };
    }

    /// <summary>AVAL of RECIST 1.1: from best to worst, then NE and MISSING as the peer counts them, then NED, which it does not know.</summary>
    public static int? RecistNumber(this ResponseValue value, PeerConvention conventions) => value switch
    {
        ResponseValue.CompleteResponse => 1,
        ResponseValue.PartialResponse => 2,
        ResponseValue.StableDisease => 3,
        ResponseValue.NonCompleteNonProgressive => 4,
        ResponseValue.Progression => 5,
        ResponseValue.NotEvaluable => 6,
        ResponseValue.Missing => 7,
        ResponseValue.NoEvidenceOfDisease when !conventions.HasFlag(PeerConvention.NoDiseaseNotAnalysed) => 8,
        _ => null,
    };

    /// <summary>AVAL of iRECIST: from best to worst, then NE, MISSING and NED; the peer counts from worst to best.</summary>
    public static int? IrecistNumber(this ResponseValue value, PeerConvention conventions)
    {
        var reversed = conventions.HasFlag(PeerConvention.IrecistValuesReversed);
        return value switch
        {
            ResponseValue.CompleteResponse => reversed ? 6 : 1,
            ResponseValue.PartialResponse => reversed ? 5 : 2,
            ResponseValue.StableDisease => reversed ? 4 : 3,
            ResponseValue.NonCompleteNonProgressive => reversed ? 3 : 4,
            ResponseValue.UnconfirmedProgression => reversed ? 2 : 5,
            ResponseValue.Progression => reversed ? 1 : 6,
            ResponseValue.NotEvaluable => reversed ? 8 : 7,
            ResponseValue.Missing => reversed ? 7 : 8,
            ResponseValue.NoEvidenceOfDisease when !conventions.HasFlag(PeerConvention.NoDiseaseNotAnalysed) => 9,
            _ => null,
        };
    }

    private static ResponseValue ParseCommon(string? code) => code switch
    {
        "NE" => ResponseValue.NotEvaluable,
        "NED" => ResponseValue.NoEvidenceOfDisease,
        "MISSING" => ResponseValue.Missing,
        _ => ResponseValue.Unknown,
    };
}
