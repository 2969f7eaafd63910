using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation.Rationale;

/// <summary>Every subject can be explained, and the explanation tells of the rules that decided.</summary>
public sealed class ExplanationPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_time_point_is_explained_by_the_four_rules_that_decided_it() => Property.For(Subjects.UnderAnyRules)
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .LogTo(output.WriteLine)
        .Holds(subject => Enumerable.Range(0, subject.Timepoints.Length).All(place => IsExplained(subject, place)));

    [Fact]
    public void Subjects_with_many_lesions_are_explained() => Property.For(Subjects.Crowded).Cases(200).Holds(subject =>
        Enumerable.Range(0, subject.Timepoints.Length).All(place => IsExplained(subject, place)));

    [Fact]
    public void An_explanation_of_another_time_point_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        Enumerable.Range(0, subject.Timepoints.Length).All(place => IsExplained(subject, place, explained: 0)));

    private static bool IsExplained(SubjectCase subject, int place) => IsExplained(subject, place, place);

    private static bool IsExplained(SubjectCase subject, int place, int explained)
    {
        var explanations = subject.Evaluation.Explain(explained);
        var rules = subject.Timepoints[place].Rules;
        return explanations.Select(explanation => explanation.Rule).SequenceEqual([rules.Target, rules.NonTarget, rules.Overall, rules.Irecist])
            && explanations.All(explanation => explanation.Text.Length > 10);
    }
}
