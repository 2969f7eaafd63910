using System.Globalization;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>The subjects of <c>oracle/adam</c>: overall responses and dates.</summary>
internal static class OracleSubjects
{
    public static List<SubjectResponses> Recist11() => Read("input_adsl.csv", "input_ovr.csv", ResponseCriterion.Recist11);

    public static List<SubjectResponses> Irecist() => Read("input_irecist_adsl.csv", "input_irecist_ovr.csv", ResponseCriterion.Irecist);

    /// <summary>The rows that a file of the oracle expects, as lines of the named columns.</summary>
    public static List<string> Expected(string file, params string[] columns) =>
        [.. ReferenceTable.Read(Path.Combine(OracleFolder.Oracle, "adam", file)).Select(row => string.Join(',', columns.Select(column => row[column])))];

    private static List<SubjectResponses> Read(string adsl, string responses, ResponseCriterion criterion)
    {
        var bySubject = ReferenceTable.Read(Path.Combine(OracleFolder.Oracle, "adam", responses)).ToLookup(row => row["USUBJID"], Record);
        return [.. ReferenceTable.Read(Path.Combine(OracleFolder.Oracle, "adam", adsl)).Select(row => new SubjectResponses(
            row["USUBJID"],
            AdslDates.Of(row),
            [new ResponseSeries(criterion, ResponseAssessor.Investigator, [.. bySubject[row["USUBJID"]]])]))];
    }

    private static OverallResponseRecord Record(Dictionary<string, string> row) => new()
    {
        Date = RowSet.Date(row["ADT"]),
        Response = row["AVALC"],
        VisitNumber = double.Parse(row["VISITNUM"], CultureInfo.InvariantCulture),
        Source = new("RS", "RSSTRESC", double.Parse(row["VISITNUM"], CultureInfo.InvariantCulture)),
    };
}
