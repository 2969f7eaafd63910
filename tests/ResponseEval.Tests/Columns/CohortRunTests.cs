using FsCheck.Fluent;
using ResponseEval.Columns;
using ResponseEval.Tests.Reference;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Columns;

/// <summary>Courses of several runs, and sets of facts of any width: columns, which decide sixteen assessments at a time, say what histories and the reference say.</summary>
public sealed class CohortRunTests(ITestOutputHelper output)
{
    /// <summary>The first follow-ups of the second run, which the baseline shortens the first one for, and of the third.</summary>
    private static readonly int[] _seams = [15, 31];

    [Fact]
    public void Long_courses_come_out_alike() => Property.For(Subjects.Long)
        .Cases(3_000)
        .Require("more than one run", 0.5, subject => subject.Evaluation.Timepoints.Count > 15)
        .Require("more than two runs", 0.2, subject => subject.Evaluation.Timepoints.Count > 31)
        .Require("a first complete response that ends a run", 0.005, subject => Crosses(subject, seam =>
            IsComplete(subject, seam - 1) && !Enumerable.Range(0, seam - 1).Any(t => IsComplete(subject, t))))
        .Require("reappearance in a later run than the complete response", 0.02, subject => Crosses(subject, seam =>
            Enumerable.Range(0, seam).Any(t => IsComplete(subject, t)) && IsReappearance(subject.Timepoints[seam].Rules)))
        .Classify("a partial response carried over a seam", subject => Crosses(subject, seam => IsCarried(subject, seam)))
        .Require("a nadir from an earlier run", 0.02, subject => Crosses(subject, seam => subject.Timepoints[seam].Rules.Target == RuleId.TargetGrowth))
        .Require("a block that is open over a seam", 0.05, subject => Crosses(subject, seam =>
            IsOpen(subject.Timepoints[seam - 1]) && subject.Timepoints[seam].Block.Step is not BlockStep.None))
        .Require("a block that closes or is confirmed behind a seam", 0.02, subject => Crosses(subject, seam =>
            IsOpen(subject.Timepoints[seam - 1]) && subject.Timepoints[seam].Block.Step is BlockStep.Closed or BlockStep.Confirmed))
        .Require("an early scan behind a seam", 0.002, subject => Crosses(subject, seam => subject.Timepoints[seam].Block.Step == BlockStep.EarlyScan))
        .Require("a block that opens behind a seam", 0.01, subject => Crosses(subject, seam => subject.Timepoints[seam].Block.Step == BlockStep.Opened))
        .Require("a known new lesion and no block over a seam", 0.003, subject => Crosses(subject, seam =>
            subject.Timepoints[seam - 1] is { Recist.NewLesion: true, Block.Step: BlockStep.None or BlockStep.Closed }))
        .Require("nothing progressive before a seam", 0.05, subject => Crosses(subject, seam =>
            Enumerable.Range(0, seam).All(t => subject.Timepoints[t].Block.Step == BlockStep.None)))
        .Require("7 to 9 lesions", 0.05, subject => subject.Lesions.Count is >= 7 and <= 9)
        .Require("15 to 17 lesions", 0.05, subject => subject.Lesions.Count is >= 15 and <= 17)
        .Require("63 to 65 lesions", 0.03, subject => subject.Lesions.Count is >= 63 and <= 65)
        .Require("more lesions than two sets", 0.01, subject => subject.Lesions.Count >= 128)
        .Require("64 new lesions", 0.005, subject => subject.Lesions.Count(lesion => lesion.IsNew) == 64)
        .LogTo(output.WriteLine)
        .Holds(IsAlike);

    [Fact]
    public void Long_courses_come_out_alike_where_responses_are_carried_forward() => Property.For(Subjects.Long.Generator.Select(subject => subject with
        {
            Rules = ProtocolRules.Default with { ResponsePersistence = ResponsePersistence.CarryForward, NodeReappearance = NodeReappearance.Strict10mm },
        }))
        .Cases(3_000)
        .Require("a partial response carried over a seam", 0.002, subject => Crosses(subject, seam => IsCarried(subject, seam)))
        .Require("nodes that reappear behind a seam", 0.005, subject => Crosses(subject, seam => Enumerable
            .Range(seam, subject.Timepoints.Length - seam)
            .Any(t => subject.Timepoints[t].Rules is { Target: RuleId.TargetNodeReappearance } or { NonTarget: RuleId.NonTargetNodeReappearance })))
        .LogTo(output.WriteLine)
        .Holds(IsAlike);

    public static TheoryData<string> Remembered => new(Changes.Select(change => change.Option));

    private static (string Option, Func<ProtocolRules, ProtocolRules> Change)[] Changes =>
    [
        (nameof(ProtocolRules.ReappearanceAfterCr), rules => rules with { ReappearanceAfterCr = ReappearanceAfterCr.Formula }),
        (nameof(ProtocolRules.ResponsePersistence), rules => rules with { ResponsePersistence = ResponsePersistence.Formula }),
        (nameof(ProtocolRules.ProgressionIncrease), rules => rules with { ProgressionIncrease = Percentage.FromPercent(21m) }),
        (nameof(ProtocolRules.FurtherGrowth), rules => rules with { FurtherGrowth = Length.FromHundredths(501) }),
        (nameof(ProtocolRules.ConfirmationEarliestDays), rules => rules with { ConfirmationEarliestDays = 0, ConfirmationToleranceDays = 0 }),
    ];

    /// <summary>What is remembered from one run to the next matters: columns under another rule differ behind the first run although they agree in it.</summary>
    [Theory]
    [MemberData(nameof(Remembered))]
    public void Another_rule_is_caught_behind_the_first_run(string option)
    {
        var change = Changes.Single(candidate => candidate.Option == option).Change;
        Property.For(Subjects.Long).Cases(3_000).FindsCounterexample(subject =>
        {
            var cohort = CohortEvaluatorTests.Cohort([subject]);
            var rows = subject.History.BaselineIndex + 1 + 15;
            var (own, other) = (Evaluate(cohort, subject.Rules), Evaluate(cohort, change(subject.Rules)));
            return own.Length <= rows || !own.AsSpan(0, rows).SequenceEqual(other.AsSpan(0, rows)) || own.SequenceEqual(other);
        });
    }

    [Fact]
    public void Neighbours_of_any_shape_do_not_touch_each_other()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var subjects = Neighbours(seed);
            var rules = RuleMaker.Make(seed);
            var cohort = CohortEvaluatorTests.Cohort(subjects);
            Assert.Empty(CohortCheck.Check(cohort));
            var expected = ColumnComparison.Evaluate(cohort, rules);
            for (var subject = 0; subject < subjects.Count; subject++)
                Assert.Empty(ColumnComparison.Differences((subjects[subject] with { Rules = rules }).Evaluation, cohort, expected, subject));
            foreach (var (cores, atATime) in new[] { (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (7, 1), (7, 2), (7, 3) })
            {
                var results = ColumnComparison.Evaluate(cohort, rules, new CohortOptions { Cores = cores, SubjectsAtATime = atATime });
                Assert.True(!ResultColumns.Differences(expected, results).Any(), $"seed {seed}, {cores} cores, {atATime} subjects at a time");
            }
        }
    }

    [Fact]
    public void A_column_that_is_not_wanted_changes_no_other()
    {
        var cohort = CohortEvaluatorTests.Cohort(Neighbours(1_000));
        var expected = ColumnComparison.Evaluate(cohort, ProtocolRules.Default);
        foreach (var (name, without) in ResultColumns.All)
        {
            var results = without(CohortResults.For(cohort, ColumnComparison.ProgressionsPerSubject));
            ResultColumns.Spoil(results);
            new CohortEvaluator(ProtocolRules.Default).Evaluate(cohort, results, new CohortOptions { SubjectsAtATime = 3 });
            Assert.True(!ResultColumns.Differences(expected, results).Any(), name);
        }
    }

    [Fact]
    public void A_cohort_column_that_is_empty_is_one_that_says_nothing()
    {
        var cohort = CohortEvaluatorTests.Cohort(Neighbours(2_000)) with
        {
            BaselineIndexes = default, RandomizationDays = default, FirstDoseDays = default, Notes = default, Organs = default, Described = default,
            EventOffsets = default, EventDays = default, Events = default,
        };
        var days = new int[cohort.Subjects];
        Array.Fill(days, CohortColumns.NoDay);
        (string Name, CohortColumns Said)[] columns =
        [
            (nameof(cohort.BaselineIndexes), cohort with { BaselineIndexes = new int[cohort.Subjects] }),
            (nameof(cohort.RandomizationDays), cohort with { RandomizationDays = days }),
            (nameof(cohort.FirstDoseDays), cohort with { FirstDoseDays = days }),
            (nameof(cohort.Notes), cohort with { Notes = new AssessmentNotes[cohort.Assessments] }),
            (nameof(cohort.Organs), cohort with { Organs = new ushort[cohort.Lesions.Length] }),
            (nameof(cohort.Described), cohort with { Described = new LesionTraits[cohort.Diameters.Length] }),
            (nameof(cohort.Events), cohort with { EventOffsets = new int[cohort.Subjects + 1] }),
        ];
        var expected = ColumnComparison.Evaluate(cohort, ProtocolRules.Default);
        foreach (var (name, said) in columns)
            Assert.True(!ResultColumns.Differences(expected, ColumnComparison.Evaluate(said, ProtocolRules.Default)).Any(), name);
    }

    /// <summary>Subjects with long and short courses, many and few lesions, none, and no follow-up, in a drawn order; often a short one last.</summary>
    private static List<SubjectCase> Neighbours(int seed)
    {
        var draw = new Draw(seed);
        var subjects = new List<SubjectCase>();
        for (var i = draw.Of(1, 2, 5, 30, 100); i > 0; i--)
        {
            var own = draw.Between(0, 1_000_000);
            var subject = draw.Chance(30) ? Subjects.LongCourse(own) : SubjectCase.Of(GeneratedSubjects.Any(own));
            subjects.Add(draw.Weighted((8, subject), (1, WithoutFollowUps(subject)), (1, WithoutLesions(subject))));
        }

        return subjects;
    }

    private static SubjectCase WithoutFollowUps(SubjectCase subject) => subject with
    {
        Assessments = [.. subject.Assessments.Where(assessment => assessment.Kind != AssessmentKind.FollowUp)],
    };

    private static SubjectCase WithoutLesions(SubjectCase subject) => subject with
    {
        Lesions = [],
        Events = [.. subject.Events.Where(happened => happened.Lesion is null)],
        Assessments = [.. subject.Assessments.Select(assessment => assessment with { Readings = [] })],
    };

    private static bool Crosses(SubjectCase subject, Func<int, bool> condition) =>
        _seams.Any(seam => seam < subject.Evaluation.Timepoints.Count && condition(seam));

    private static bool IsComplete(SubjectCase subject, int followUp) => subject.Timepoints[followUp].Recist.Overall == OverallResponse.CompleteResponse;

    private static bool IsReappearance(TimepointRules rules) =>
        rules.Target is RuleId.TargetReappearance or RuleId.TargetNodeReappearance
        || rules.NonTarget is RuleId.NonTargetReappearance or RuleId.NonTargetNodeReappearance;

    /// <summary>A partial response is carried forward that the targets did not reach again behind the seam.</summary>
    private static bool IsCarried(SubjectCase subject, int seam)
    {
        var t = seam;
        while (t < subject.Timepoints.Length - 1 && subject.Timepoints[t].Rules.Target is not (RuleId.TargetShrinkage or RuleId.TargetCarriedForward))
            t++;
        return subject.Timepoints[t].Rules.Target == RuleId.TargetCarriedForward;
    }

    private static bool IsOpen(in TimepointResponse timepoint) =>
        timepoint.Block.Step is BlockStep.Opened or BlockStep.Continued or BlockStep.EarlyScan or BlockStep.NotEvaluated;

    private static (OverallResponse, IrecistResponse)[] Evaluate(CohortColumns cohort, ProtocolRules rules)
    {
        var results = ColumnComparison.Evaluate(cohort, rules);
        return [.. results.Overall.ToArray().Zip(results.Irecist.ToArray())];
    }

    /// <summary>The history says what the reference says, the columns what the history says.</summary>
    private static bool IsAlike(SubjectCase subject)
    {
        var cohort = CohortEvaluatorTests.Cohort([subject]);
        var differences = ReferenceComparison.Differences(subject);
        differences.AddRange(ColumnComparison.Differences(subject.Evaluation, cohort, ColumnComparison.Evaluate(cohort, subject.Rules), 0));
        return differences.Count == 0 ? true : throw new PropertyException(string.Join('\n', differences));
    }
}
