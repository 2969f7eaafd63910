using System.Globalization;
using ResponseEval.Columns;

namespace ResponseEval.Tests.Columns;

/// <summary>Columns against histories: the same subjects, the same answers, whatever the number of cores.</summary>
public sealed class CohortEvaluatorTests
{
    /// <summary>Another number of subjects, for a long run by hand.</summary>
    private const string SubjectsVariable = "RESPONSEEVAL_COLUMN_SUBJECTS";

    private const int Batch = 2_000;

    private static int SubjectCount => int.TryParse(
        Environment.GetEnvironmentVariable(SubjectsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var subjects) ? subjects : 40_000;

    [Fact]
    public void Generated_subjects_come_out_alike_on_1_2_and_7_cores()
    {
        for (var first = 0; first < SubjectCount; first += Batch)
        {
            var subjects = Enumerable.Range(first, Batch).Select(seed => SubjectCase.Of(SubjectMaker.Make(seed))).ToList();
            var cohort = Cohort(subjects);
            Assert.Empty(CohortCheck.Check(cohort));
            foreach (var cores in new[] { 1, 2, 7 })
            {
                var results = ColumnComparison.Evaluate(cohort, ProtocolRules.Default, new CohortOptions { Cores = cores, SubjectsAtATime = 50 + cores });
                for (var subject = 0; subject < subjects.Count; subject++)
                {
                    var differences = ColumnComparison.Differences(subjects[subject].Evaluation, cohort, results, subject);
                    Assert.True(differences.Count == 0, $"seed {first + subject}, {cores} cores\n{string.Join('\n', differences)}\n{subjects[subject]}");
                }
            }
        }
    }

    [Fact]
    public void Subjects_under_any_rules_come_out_alike() => Property.For(Subjects.UnderAnyRules)
        .Cases(10_000)
        .Require("hyper-progression", 0.002, subject => subject.Evaluation.Pattern == ResponsePattern.HyperProgression)
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .Holds(subject => IsAlike(subject, subject.Rules));

    [Fact]
    public void Subjects_with_many_lesions_come_out_alike() => Property.For(Subjects.Crowded)
        .Cases(1_000)
        .Holds(subject => IsAlike(subject, subject.Rules));

    [Fact]
    public void Columns_under_one_other_threshold_are_caught() => Property.For(Subjects.Any)
        .Cases(20_000)
        .FindsCounterexample(subject => IsAlike(subject, subject.Rules with { PartialResponseDecrease = Percentage.FromPercent(30.01m) }));

    [Fact]
    public void Columns_that_do_not_confirm_are_caught() => Property.For(Subjects.Any)
        .Cases(20_000)
        .FindsCounterexample(subject => IsAlike(subject, subject.Rules with { ConfirmationDays = 29 }));

    [Fact]
    public void Columns_that_forget_organs_are_caught() => Property.For(Subjects.Any)
        .Cases(20_000)
        .FindsCounterexample(subject =>
        {
            var cohort = Cohort([subject]) with { Organs = default };
            return Differences(subject, cohort, subject.Rules).Count == 0;
        });

    [Fact]
    public void Every_definition_that_columns_can_decide_comes_out_alike()
    {
        foreach (var rule in HyperprogressionFindings.Definitions(ProtocolRules.Default))
            if (rule is GrowthRule)
                Property.For(Subjects.Any).Cases(3_000).Holds(subject =>
                {
                    var rules = ProtocolRules.Default with { PrimaryHyperprogression = [rule.Definition] };
                    var cohort = Cohort([subject]);
                    var expected = new ResponseEvaluator(rules).Evaluate(subject.History);
                    return ColumnComparison.Differences(expected, cohort, ColumnComparison.Evaluate(cohort, rules), 0).Count == 0;
                });
    }

    [Theory]
    [InlineData(HyperprogressionDefinition.Kato2017)]
    [InlineData(HyperprogressionDefinition.LoRusso2019)]
    [InlineData(HyperprogressionDefinition.Kim2019Ttf)]
    [InlineData(HyperprogressionDefinition.Gandara2021)]
    public void A_definition_that_reads_more_than_columns_carry_is_refused(HyperprogressionDefinition definition)
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => new CohortEvaluator(ProtocolRules.Default with { PrimaryHyperprogression = [definition] }));
        Assert.Contains(definition.ToString(), refusal.Message, StringComparison.Ordinal);
    }

    internal static CohortColumns Cohort(IReadOnlyList<SubjectCase> subjects)
    {
        var builder = new CohortBuilder();
        foreach (var subject in subjects)
            builder.Add(subject.History);
        return builder.Build();
    }

    private static bool IsAlike(SubjectCase subject, ProtocolRules rules) => Differences(subject, Cohort([subject]), rules).Count == 0;

    private static IReadOnlyList<string> Differences(SubjectCase subject, CohortColumns cohort, ProtocolRules rules) =>
        ColumnComparison.Differences(subject.Evaluation, cohort, ColumnComparison.Evaluate(cohort, rules), 0);
}
