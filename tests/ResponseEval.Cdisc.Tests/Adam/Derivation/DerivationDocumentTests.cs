using ResponseEval.Benchmarks;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Derivation;

public sealed class DerivationDocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DerivationDocumentTests() => SyntheticStudy.Write(folder.Path, subjects: 20, followUps: 4);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Derived_by_the_default_preset_it_is_the_reviewed_one() =>
        ReviewedText.Matches("DerivedByDefault.md", Document(new AdamOptions { Mode = ResponseMode.Derived }));

    [Fact]
    public void Assigned_by_the_peer_s_preset_it_is_the_reviewed_one() =>
        ReviewedText.Matches("AssignedByAdmiralonco.md", Document(new AdamOptions { Preset = AdamPreset.Admiralonco }));

    [Fact]
    public void Every_parameter_has_a_rule_for_every_assessor()
    {
        foreach (var assessor in new[] { ResponseAssessor.Investigator, ResponseAssessor.CentralReview, ResponseAssessor.Radiologist("RADIOLOGIST 1") })
            foreach (var code in Codes(assessor))
                Assert.True(ParameterRules.Of(code, assessor).Length > 0, $"{code} by {assessor.Name}");
    }

    private static IEnumerable<string> Codes(ResponseAssessor assessor)
    {
        var subject = new TumorTable(
            """
            num visit     date        T01  T02n
            1   SCREENING 2024-01-01  30   20
            2   W6        2024-02-12  .    20
            3   W12       2024-03-25  20   10
            """,
            assessor.Evaluator).Subject;
        var options = new AdamOptions
        {
            Mode = ResponseMode.Derived,
            Assessor = assessor,
            Preset = AdamPreset.Default with { AdditionalParameters = ["ACCB", "A1BOR", "CRSD"] },
        };
        var analysis = new SubjectDerivation(options).Derive(subject with
        {
            TumorResults = [.. subject.TumorResults.Select(result => result with { EvaluatorId = assessor.EvaluatorId, AcceptedFlag = "Y" })],
            TumorIdentifications = [.. subject.TumorIdentifications.Select(lesion => lesion with { EvaluatorId = assessor.EvaluatorId, AcceptedFlag = "Y" })],
        });
        Assert.True(analysis.IsEvaluated);
        return analysis.Adtr.Select(static row => row.Parameter.Code)
            .Concat(analysis.Adrs.Select(static row => row.Parameter.Code))
            .Concat(analysis.Adtte.Select(static row => row.ParameterCode))
            .Distinct();
    }

    private string Document(AdamOptions options)
    {
        var study = SdtmStudy.Open(folder.Path);
        var derivation = new SubjectDerivation(options);
        var report = new AdamReport();
        foreach (var subject in study.Subjects())
            report.Add(derivation.Derive(subject));
        return DerivationDocument.Of(options, report, study.Description);
    }
}
