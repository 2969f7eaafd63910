using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>The dates of a row of ADSL.</summary>
internal static class AdslDates
{
    public static SubjectDates Of(Dictionary<string, string> row) => new()
    {
        Randomization = RowSet.Date(row["RANDDT"]),
        TreatmentStart = RowSet.Date(row["TRTSDT"]),
        Death = RowSet.Date(row["DTHDT"]),
        LastKnownAlive = RowSet.Date(row["LSTALVDT"]),
    };
}
