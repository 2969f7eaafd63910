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
        .Holds(IsExplained);

    [Fact]
    public void Subjects_with_many_lesions_are_explained() => Property.For(Subjects.Crowded).Cases(200).Holds(IsExplained);

    [Fact]
    public void Explanations_of_the_time_point_before_are_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        subject.Timepoints.Length == 0 || AreExplained([.. subject.Evaluation.Timepoints.Skip(1)], subject.Evaluation.ExplainTimepoints().SkipLast(1)));

    private static bool IsExplained(SubjectCase subject) => AreExplained([.. subject.Evaluation.Timepoints], subject.Evaluation.ExplainTimepoints());

    private static bool AreExplained(List<TimepointResponse> timepoints, IEnumerable<ValueList<Explanation>> explained)
    {
        var explanations = explained.ToList();
        return explanations.Count == timepoints.Count && explanations.Zip(timepoints).All(pair => IsExplained(pair.First, pair.Second.Rules));
    }

    private static bool IsExplained(ValueList<Explanation> explanations, TimepointRules rules) =>
        explanations.Select(explanation => explanation.Rule).SequenceEqual([rules.Target, rules.NonTarget, rules.Overall, rules.Irecist])
        && explanations.All(explanation => explanation.Text.Length > 10);
}
