using Xunit.Abstractions;

namespace ResponseEval.Tests;

public sealed class SubjectGeneratorTests(ITestOutputHelper output)
{
    [Fact]
    public void Generated_subjects_are_valid_and_reach_the_states_that_matter() => Property.For(Subjects.Any)
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression closed", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .Require("unresolved progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Unresolved))
        .Require("overall CR", 0.05, subject => subject.Any(timepoint => timepoint.Recist.Overall == OverallResponse.CompleteResponse))
        .Require("overall PR", 0.10, subject => subject.Any(timepoint => timepoint.Recist.Overall == OverallResponse.PartialResponse))
        .Require("early scan", 0.03, subject => subject.HasRule(RuleId.IrecistEarlyScan))
        .Require("NE time point", 0.05, subject => subject.Any(timepoint => timepoint.Recist.Overall == OverallResponse.NotEvaluable))
        .Require("NE inside a block", 0.01, subject => subject.HasRule(RuleId.IrecistNotEvaluated))
        .Require("reappearance after CR", 0.01, HasReappearance)
        .Require("c1", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedTargetGrew))
        .Require("c2", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedNonTargetGrew))
        .Require("c3", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedNewTargetGrew))
        .Require("c4", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedNewNonTargetGrew))
        .Require("c5", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedAnotherNewLesion))
        .Require("c6", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedTargetToo))
        .Require("c7", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedNonTargetToo))
        .Require("c8", 0.003, subject => subject.HasRule(RuleId.IrecistConfirmedNewLesionToo))
        .Require("still unconfirmed by new lesions", 0.01, subject => subject.HasRule(RuleId.IrecistStillNewLesions))
        .Require("set again", 0.003, subject => subject.HasRule(RuleId.IrecistUnconfirmedNewLesionAgain))
        .Require("backdated", 0.01, subject => subject.Evaluation.ProgressionEvents.Any(progression => progression.BackdatedTo is not null))
        .Require("late confirmation", 0.003, subject => subject.Evaluation.ProgressionEvents.Any(progression => progression.LateConfirmation))
        .Require("two progression events", 0.01, subject => subject.Evaluation.ProgressionEvents.Count > 1)
        .Require("NED", 0.003, subject => subject.Any(timepoint => timepoint.Recist.Overall == OverallResponse.NoEvidenceOfDisease))
        .Require("no targets", 0.05, subject => subject.Lesions.All(lesion => lesion.Role != LesionRole.Target))
        .Require("a pre-baseline scan", 0.1, subject => subject.History.BaselineIndex > 0)
        .LogTo(output.WriteLine)
        .Holds(subject => subject.IsValid);

    [Fact]
    public void Every_pattern_that_is_built_is_reached()
    {
        var check = Property.For(Subjects.Any).LogTo(output.WriteLine);
        foreach (var pattern in Enum.GetValues<ResponsePattern>().Where(pattern => pattern != ResponsePattern.HyperProgression))
            check = check.Require(pattern.ToString(), 0.005, subject => subject.Evaluation.Pattern == pattern);
        check.Holds(_ => true);
    }

    [Fact]
    public void Every_target_and_non_target_rule_is_reached()
    {
        var check = Property.For(Subjects.UnderAnyRules).LogTo(output.WriteLine);
        for (var rule = RuleId.TargetNone; rule <= RuleId.OverallTarget; rule++)
        {
            var reached = rule;
            check = check.Require(rule.ToString(), 0.001, subject => subject.Any(timepoint =>
                timepoint.Rules.Target == reached || timepoint.Rules.NonTarget == reached || timepoint.Rules.Overall == reached));
        }

        check.Holds(_ => true);
    }

    [Fact]
    public void Every_iRECIST_rule_is_reached()
    {
        var check = Property.For(Subjects.UnderAnyRules).LogTo(output.WriteLine);
        for (var rule = RuleId.IrecistAlreadyConfirmed; rule <= RuleId.IrecistClosedNewLesionBarsComplete; rule++)
        {
            var reached = rule;
            check = check.Require(rule.ToString(), 0.0005, subject => subject.HasRule(reached));
        }

        check.Holds(_ => true);
    }

    [Fact]
    public void A_counterexample_shrinks_to_a_small_subject()
    {
        var smallest = Property.For(Subjects.Any).FindsCounterexample(subject => !subject.HasRule(RuleId.IrecistConfirmedTargetGrew));
        Assert.InRange(smallest.Assessments.Count, 3, 4);
        Assert.Single(smallest.Lesions);
    }

    private static bool HasReappearance(SubjectCase subject) => subject.Any(timepoint =>
        timepoint.Rules.Target == RuleId.TargetReappearance || timepoint.Rules.NonTarget == RuleId.NonTargetReappearance);
}
