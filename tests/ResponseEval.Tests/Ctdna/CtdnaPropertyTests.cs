using Xunit.Abstractions;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaPropertyTests(ITestOutputHelper output)
{
    private PropertyCheck<CtdnaSubject> Subjects => Property.For(CtdnaSubjects.Any)
        .Require("supports pseudo-progression", 0.02, static subject => Has(subject, CtdnaSupport.SupportsPseudoProgression))
        .Require("supports progression", 0.02, static subject => Has(subject, CtdnaSupport.SupportsProgression))
        .Require("inconclusive", 0.02, static subject => Has(subject, CtdnaSupport.Inconclusive))
        .Require("an exploratory probability", 0.02, static subject =>
            CtdnaFindings.Of(subject.Evaluation).AtProgression.Any(static at => at.Probability is not null))
        .Require("a discordance", 0.02, static subject => CtdnaFindings.Of(subject.Evaluation).Discordances.Count > 0)
        .Require("indeterminate", 0.02, static subject => AnyStatus(subject, MolecularResponseStatus.Indeterminate))
        .Require("met", 0.1, static subject => AnyStatus(subject, MolecularResponseStatus.Met))
        .LogTo(output.WriteLine);

    [Fact]
    public void Adding_ctDNA_never_changes_a_response() => Subjects.Holds(static subject => SameResponses(subject.Evaluation, subject.Evaluated([])));

    [Fact]
    public void A_pattern_that_believes_ctDNA_is_caught() => Subjects.FindsCounterexample(static subject => SameResponses(
        Has(subject, CtdnaSupport.SupportsPseudoProgression)
            ? subject.Evaluation with { Pattern = ResponsePattern.PseudoProgression }
            : subject.Evaluation,
        subject.Evaluated([])));

    [Fact]
    public void A_higher_limit_never_turns_indeterminate_into_met() => Subjects.Holds(static subject => LimitHolds(subject, 3, Statuses));

    [Fact]
    public void A_rule_that_compares_the_limit_the_wrong_way_is_caught() => Subjects.FindsCounterexample(static subject =>
        LimitHolds(subject, 3, static evaluation => [.. MolecularResponses.Of(evaluation.History).Select(static finding =>
            finding is { Cutoff: { } cutoff, IndexLevel: { IsDetected: false, Limit: { } limit }, ReferenceLevel.Value: { } before }
                ? limit > cutoff * before ? MolecularResponseStatus.Met : MolecularResponseStatus.Indeterminate
                : finding.Status)]));

    [Fact]
    public void Findings_never_throw_and_stand_for_each_event() => Subjects.Holds(static subject =>
    {
        var findings = CtdnaFindings.Of(subject.Evaluation);
        var explained = findings.Explain().All(static line => line.Text.Length > 0 && line.Source.Length > 0);
        return explained
            && (findings.IsEmpty || findings.AtProgression.Count == subject.Evaluation.ProgressionEvents.Count)
            && findings.MolecularResponses.All(static finding =>
                (finding.Status == MolecularResponseStatus.NotEvaluable) == (finding.Reason != MolecularResponseReason.None));
    });

    [Fact]
    public void The_order_of_recording_does_not_matter() => Subjects.Holds(static subject =>
    {
        if (subject.Samples.Select(static sample => sample.Date).Distinct().Count() < subject.Samples.Count)
            return true;
        var findings = CtdnaFindings.Of(subject.Evaluation);
        return findings.Equals(CtdnaFindings.Of(subject.Evaluated([.. subject.Samples.Reverse()])));
    });

    private static bool LimitHolds(
        CtdnaSubject subject, double factor, Func<SubjectEvaluation, List<MolecularResponseStatus>> statuses)
    {
        var raised = subject.Evaluated(
            [.. subject.Samples.Select(sample => sample with { LimitOfDetection = Raised(sample, factor) })]);
        return statuses(subject.Evaluation).Zip(statuses(raised)).All(static pair =>
            !(pair.First == MolecularResponseStatus.Indeterminate && pair.Second == MolecularResponseStatus.Met));
    }

    private static double? Raised(CtdnaSample sample, double factor) =>
        sample.LimitOfDetection is { } limit
            ? sample.Unit == CtdnaUnit.VariantAlleleFraction ? Math.Min(1, limit * factor) : limit * factor
            : null;

    private static List<MolecularResponseStatus> Statuses(SubjectEvaluation evaluation) =>
        [.. MolecularResponses.Of(evaluation.History).Select(static finding => finding.Status)];

    private static bool SameResponses(SubjectEvaluation one, SubjectEvaluation other) =>
        one.Timepoints == other.Timepoints && one.Best == other.Best && one.Pattern == other.Pattern
        && one.ImmuneProgressionFreeSurvival == other.ImmuneProgressionFreeSurvival
        && one.ImmuneDurationOfResponse == other.ImmuneDurationOfResponse;

    private static bool Has(CtdnaSubject subject, CtdnaSupport support) =>
        CtdnaFindings.Of(subject.Evaluation).AtProgression.Any(at => at.Support == support);

    private static bool AnyStatus(CtdnaSubject subject, MolecularResponseStatus status) =>
        Statuses(subject.Evaluation).Contains(status);
}
