using System.Globalization;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>The ADRS and ADTTE that the peer ships, from the SDTM data sets they were made of. Only dates come from ADSL.</summary>
public sealed class ShippedAdamTests
{
    private static readonly string[] _ownColumns =
        ["ADT", "ADTF", "AVISIT", "PARAM", "PARAMCD", "PARCAT1", "PARCAT2", "PARCAT3", "AVAL", "AVALC", "ANL01FL", "ANL02FL"];

    private static readonly string[] _sourceColumns =
        ["VISITNUM", "VISIT", "RSTESTCD", "RSTEST", "RSORRES", "RSSTRESC", "RSEVAL", "RSEVALID", "RSACPTFL", "RSDTC", "RSSEQ"];

    [OracleFact]
    public void Every_row_of_ADRS_is_that_of_the_peer()
    {
        var expected = ReferenceTable.Read(Path.Combine(OracleFolder.Data, "adam", "adrs_onco.csv.gz"))
            .Select(row => string.Join('|', ((string[])["USUBJID", "ASEQ", .. _ownColumns, .. _sourceColumns]).Select(column => row[column])))
            .ToList();
        Assert.Equal(3694, expected.Count);
        RowSet.Equal(expected, [.. Subjects().SelectMany(subject => Adrs.Derive(subject, AdamPreset.Admiralonco).ToArray()).Select(Line)]);
    }

    [OracleFact]
    public void Every_row_of_ADTTE_is_that_of_the_peer()
    {
        string[] columns = ["USUBJID", "ASEQ", "PARAM", "PARAMCD", "AVAL", "STARTDT", "ADT", "CNSR", "EVNTDESC", "CNSDTDSC", "SRCDOM", "SRCVAR", "SRCSEQ"];
        var expected = ReferenceTable.Read(Path.Combine(OracleFolder.Data, "adam", "adtte_onco.csv.gz"))
            .Select(row => string.Join('|', columns.Select(column => row[column])))
            .ToList();
        Assert.Equal(512, expected.Count);
        RowSet.Equal(expected, [.. Subjects()
            .SelectMany(subject => Adtte.Derive(subject, Adrs.Derive(subject, AdamPreset.Admiralonco), AdamPreset.Admiralonco).ToArray())
            .Select(Line)]);
    }

    /// <summary>Three readers by RECIST 1.1, the investigator by iRECIST: none of their overall responses is lost.</summary>
    [OracleTheory]
    [InlineData("rs_onco.csv.gz", 1899)]
    [InlineData("rs_onco_irecist.csv", 75)]
    [InlineData("rs_onco_recist.csv", 66)]
    public void Every_overall_response_of_RS_is_a_row(string file, int responses)
    {
        ResponseAssessor[] assessors =
            [ResponseAssessor.Investigator, ResponseAssessor.Radiologist("RADIOLOGIST 1"), ResponseAssessor.Radiologist("RADIOLOGIST 2")];
        var adsl = ReferenceTable.Read(Path.Combine(OracleFolder.Data, "adam", "adsl.csv.gz")).ToDictionary(row => row["USUBJID"]);
        var found = 0;
        foreach (var records in Sdtm(file).GroupBy(row => row["USUBJID"], SdtmRows.Response))
        {
            var sdtm = new SdtmSubject(records.Key) { Responses = [.. records] };
            var series = assessors.SelectMany(assessor => Enum.GetValues<ResponseCriterion>().Select(criterion =>
                OverallResponses.Assigned(sdtm, assessor, criterion, AdamPreset.Default)));
            var subject = new SubjectResponses(records.Key, AdslDates.Of(adsl[records.Key]), [.. series]);
            foreach (var preset in AdamPreset.All)
            {
                var adrs = Adrs.Derive(subject, preset);
                Assert.NotEmpty(Adtte.Derive(subject, adrs, preset).ToArray());
                if (preset == AdamPreset.Default)
                    found += adrs.ToArray().Count(row => row.Parameter.BaseCode is "OVR" or "IOVR");
            }
        }

        Assert.Equal(responses, found);
    }

    private static IEnumerable<SubjectResponses> Subjects()
    {
        var responses = Sdtm("rs_onco_recist.csv").ToLookup(row => row["USUBJID"], SdtmRows.Response);
        var lesions = Sdtm("tu_onco_recist.csv").ToLookup(row => row["USUBJID"], SdtmRows.Lesion);
        foreach (var row in ReferenceTable.Read(Path.Combine(OracleFolder.Data, "adam", "adsl.csv.gz")))
        {
            var id = row["USUBJID"];
            var sdtm = new SdtmSubject(id) { Responses = [.. responses[id]], TumorIdentifications = [.. lesions[id]] };
            var series = OverallResponses.Assigned(sdtm, ResponseAssessor.Investigator, ResponseCriterion.Recist11, AdamPreset.Admiralonco);
            yield return new SubjectResponses(id, AdslDates.Of(row), [series]);
        }
    }

    private static List<Dictionary<string, string>> Sdtm(string file) => ReferenceTable.Read(Path.Combine(OracleFolder.Data, "sdtm", file));

    private static string Line(AdrsRow row)
    {
        var (parameter, record) = (row.Parameter, row.Record?.Assigned);
        return string.Join('|',
            row.SubjectId, row.Sequence.ToString(CultureInfo.InvariantCulture),
            RowSet.Text(row.Date), row.DateImputation, row.Record?.AnalysisVisit, parameter.Name, parameter.Code,
            parameter.Category1, parameter.Category2, parameter.Category3, RowSet.Text(row.Value), row.Text,
            RowSet.Flag(row.AnalysisFlag01), RowSet.Flag(row.AnalysisFlag02),
            RowSet.Text(row.Record?.VisitNumber), row.Record?.Visit, record?.TestCode, record?.Test, record?.OriginalResult, record?.Result,
            row.Record?.Evaluator, row.Record?.EvaluatorId, row.Record?.AcceptedFlag, record?.Date, RowSet.Text(record?.Sequence));
    }

    private static string Line(AdtteRow row) => string.Join('|',
        row.SubjectId, row.Sequence.ToString(CultureInfo.InvariantCulture), row.ParameterName, row.ParameterCode, RowSet.Text(row.Days),
        RowSet.Text(row.StartDate), RowSet.Text(row.Date), RowSet.Text(row.Censoring), row.EventDescription, row.CensoringDescription,
        row.Source?.Domain, row.Source?.Variable, RowSet.Text(row.Source?.Sequence));
}
