using System.Collections.Frozen;

namespace ResponseEval.Cdisc;

/// <summary>
/// Which records of RS can be analysed: responses of RECIST 1.1 or iRECIST, in the words of the code list (C96785), with a date. The others are reported, for
/// a response that silently goes missing changes endpoints.
/// </summary>
internal static class ResponseRecords
{
    private static readonly FrozenSet<string> _recist = FrozenSet.ToFrozenSet(
        ["CR", "PR", "SD", "PD", "NE", "NA", "ND", "NED", "NON-CR/NON-PD", "NOT ALL EVALUATED"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> _irecist = FrozenSet.ToFrozenSet(
        ["iCR", "iPR", "iSD", "iUPD", "iCPD", "NE", "NA", "ND", "NED", "NON-iCR/NON-iUPD", "NOT ALL EVALUATED"], StringComparer.Ordinal);

    /// <summary>Why a record is not analysed; null if it is, or if it is no response of an assessment.</summary>
    public static (ProblemKind Kind, string Found, string Expected)? FaultOf(DiseaseResponse record)
    {
        if (record.TestCode is not ("OVRLRESP" or "TRGRESP" or "NTRGRESP"))
            return null;
        if (OverallResponses.Criterion(record) is not { } criterion)
            return (SdtmProblemCatalogue.OtherCriteria, $"RSCAT {record.Category}", "RECIST 1.1 or iRECIST");
        if (record.Result is { Length: > 0 } word && !(criterion == ResponseCriterion.Recist11 ? _recist : _irecist).Contains(word))
            return (SdtmProblemCatalogue.UnknownResponse, word, criterion == ResponseCriterion.Recist11 ? "CR, PR, SD, NON-CR/NON-PD, PD, NE or NED" : "iCR, iPR, iSD, NON-iCR/NON-iUPD, iUPD, iCPD, NE or NED");
        if (record.TestCode != "OVRLRESP" || (record.Result is null or "" && record.Status is not null))
            return null;
        return PartialDate.TryParse(record.Date, out var date) && date.Month is not null
            ? null
            : (SdtmProblemCatalogue.ResponseWithoutDate, record.Date is { Length: > 0 } text ? text : "no date", "an ISO 8601 date with year and month");
    }
}
