using System.Globalization;
using System.Text;
using ResponseEval.Cdisc;
using ResponseEval.Tests;
using ResponseEval.Validation;

namespace ResponseEval.ConformanceTests;

/// <summary>The data checks over SDTM data whose faults are known.</summary>
public sealed class SdtmCheckTests
{
    [OracleFact]
    public void Where_responses_follow_from_measurements_no_reported_response_is_an_error() => Assert.DoesNotContain(
        Findings(SdtmStudies.Small, ProtocolRules.Default with { ReappearanceAfterCr = ReappearanceAfterCr.Formula }),
        static finding => finding.Code.StartsWith("RE-RS", StringComparison.Ordinal) && finding.Severity == ProblemSeverity.Error && finding.Code != "RE-RS-021");

    /// <summary>A lesion of 4.95 mm after a complete response, which one reader calls PR: by the default rules it is progression.</summary>
    [OracleFact]
    public void By_the_default_rules_one_response_of_one_reader_differs() => Assert.Equal(
        ["RE-RS-015 01-701-1133", "RE-RS-021 01-701-1133"],
        Findings(SdtmStudies.Small, ProtocolRules.Default)
            .Where(static finding => finding.Code.StartsWith("RE-RS", StringComparison.Ordinal))
            .Select(static finding => $"{finding.Code} {finding.Place.Subject}"));

    /// <summary>Targets below measurable size, responses that ignore the nadir or a missing lesion: the faults that the data are known for.</summary>
    [OracleFact]
    public void The_known_faults_of_the_large_set_come_out()
    {
        var text = new StringBuilder();
        foreach (var group in Findings(SdtmStudies.Large, ProtocolRules.Default).GroupBy(static finding => finding.Code).OrderBy(static group => group.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Key} {group.Count(),5}  {CheckCatalogue.Find(group.Key)!.Meaning}");
        ReviewedText.Matches("LargeFindings.txt", text.ToString());
    }

    /// <summary>Of the investigator and each radiologist; the accepted read is one of these again.</summary>
    private static List<Finding> Findings(SdtmStudy study, ProtocolRules rules)
    {
        var evaluator = new ResponseEvaluator(rules);
        var checker = new SubjectChecker(CheckSettings.Default);
        var findings = new List<Finding>();
        foreach (var subject in study.Subjects())
            foreach (var reader in SdtmHistories.Of(subject))
                if (reader is { Reader.IsAccepted: false, History: { } history })
                    foreach (var finding in checker.Check(evaluator.Evaluate(history)))
                        findings.Add(finding);
        return findings;
    }
}
