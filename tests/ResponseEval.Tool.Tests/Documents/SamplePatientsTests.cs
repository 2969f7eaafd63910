using System.Runtime.CompilerServices;
using System.Text;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Tests.Documents;

/// <summary>The sample patients tell the stories that their index promises.</summary>
public sealed class SamplePatientsTests
{
    private static readonly string Samples = FindSamples();

    [Theory]
    [InlineData("P01-pseudo-early", ResponsePattern.PseudoProgression, RuleId.IrecistClosed)]
    [InlineData("P02-pseudo-late", ResponsePattern.PseudoProgression, RuleId.IrecistClosed)]
    [InlineData("P03-confirmed-c1", ResponsePattern.Progression, RuleId.IrecistConfirmedTargetGrew)]
    [InlineData("P04-confirmed-c2", ResponsePattern.Progression, RuleId.IrecistConfirmedNonTargetGrew)]
    [InlineData("P05-confirmed-c3", ResponsePattern.Progression, RuleId.IrecistConfirmedNewTargetGrew)]
    [InlineData("P06-confirmed-c4", ResponsePattern.Progression, RuleId.IrecistConfirmedNewNonTargetGrew)]
    [InlineData("P07-confirmed-c5", ResponsePattern.Progression, RuleId.IrecistConfirmedAnotherNewLesion)]
    [InlineData("P08-confirmed-c6", ResponsePattern.Progression, RuleId.IrecistConfirmedTargetToo)]
    [InlineData("P09-confirmed-c7", ResponsePattern.Progression, RuleId.IrecistConfirmedNonTargetToo)]
    [InlineData("P10-confirmed-c8", ResponsePattern.Progression, RuleId.IrecistConfirmedNewLesionToo)]
    [InlineData("P11-complete-with-nodes", ResponsePattern.CompleteResponse, RuleId.TargetGone)]
    [InlineData("P12-reappearance", ResponsePattern.Progression, RuleId.TargetReappearance)]
    [InlineData("P13-missing-lesions", ResponsePattern.UnconfirmedProgression, RuleId.TargetKnownPartProgression)]
    [InlineData("P14-stable", ResponsePattern.StableDisease, RuleId.TargetStable)]
    [InlineData("P15-equivocal-first", ResponsePattern.UnconfirmedProgression, RuleId.IrecistUnconfirmedNewLesion)]
    [InlineData("P16-early-scan", ResponsePattern.PseudoProgression, RuleId.IrecistEarlyScan)]
    [InlineData("P17-hyper-progression", ResponsePattern.HyperProgression, RuleId.IrecistConfirmedTargetGrew)]
    [InlineData("P18-acquired-resistance", ResponsePattern.Progression, RuleId.BestConfirmed)]
    [InlineData("P19-dissociated", ResponsePattern.StableDisease, RuleId.TargetStable)]
    public void A_patient_shows_its_story(string subject, ResponsePattern pattern, RuleId rule)
    {
        var evaluation = Evaluations().Single(evaluation => evaluation.History.SubjectId == subject);
        Assert.Equal(pattern, evaluation.Pattern);
        Assert.Contains(rule, evaluation.Explain().Select(static explanation => explanation.Rule));
    }

    [Fact]
    public void Pseudo_progression_comes_early_and_late() => Assert.Equal(
        [true, false],
        Evaluations().Take(2).Select(static evaluation => Assert.Single(evaluation.ProgressionEvents).Early));

    [Fact]
    public void Every_patient_is_valid_and_stands_in_the_index()
    {
        var index = File.ReadAllText(Path.Combine(Samples, "README.md"));
        var evaluations = Evaluations().ToList();
        Assert.Equal(19, evaluations.Count);
        Assert.All(evaluations, evaluation => Assert.Contains($"| {evaluation.History.SubjectId} |", index, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("E1-new-therapy", EndpointReason.NewTherapy, EndpointReason.NewTherapy, EndpointReason.Progression)]
    [InlineData("E2-missed-visits", EndpointReason.MissedAssessments, EndpointReason.Progression, EndpointReason.Progression)]
    [InlineData("E3-claimed-progression", EndpointReason.NewTherapy, EndpointReason.ClinicalProgression, EndpointReason.Death)]
    [InlineData("E4-responder", EndpointReason.Death, EndpointReason.Death, EndpointReason.Death)]
    public void The_endpoints_of_a_patient_depend_on_the_rule_as_the_index_says(string subject, EndpointReason a, EndpointReason c, EndpointReason ema)
    {
        var evaluation = Evaluations("endpoints.ndjson").Single(evaluation => evaluation.History.SubjectId == subject);
        Assert.Contains($"`{subject}`", File.ReadAllText(Path.Combine(Samples, "README.md")), StringComparison.Ordinal);
        Assert.Equal((a, c, ema), (Reason(CensoringRule.FdaTableA), Reason(CensoringRule.FdaTableC), Reason(CensoringRule.Ema)));

        EndpointReason Reason(CensoringRule rule) => Endpoints.Of(evaluation, rule)[Endpoint.ProgressionFreeSurvival]!.Reason;
    }

    private static IEnumerable<SubjectEvaluation> Evaluations(string file = "patients.ndjson")
    {
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        foreach (var line in File.ReadLines(Path.Combine(Samples, file)))
        {
            var reading = HistoryJson.Read(Encoding.UTF8.GetBytes(line));
            Assert.Empty(reading.Problems);
            yield return evaluator.Evaluate(reading.History!);
        }
    }

    private static string FindSamples([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples"));
}
