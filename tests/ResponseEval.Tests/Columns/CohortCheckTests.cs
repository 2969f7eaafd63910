using ResponseEval.Columns;

namespace ResponseEval.Tests.Columns;

public sealed class CohortCheckTests
{
    /// <summary>Two subjects with a target each, 50 mm at baseline and 30 mm 56 days later.</summary>
    private static readonly CohortColumns _sound = new()
    {
        AssessmentOffsets = new[] { 0, 2, 4 },
        LesionOffsets = new[] { 0, 1, 2 },
        FactOffsets = new[] { 0, 2, 4 },
        AssessmentDays = new[] { 0, 56, 0, 56 },
        Lesions = new[] { LesionTraits.Target, LesionTraits.Target | LesionTraits.Node },
        Diameters = new[] { 5000, 3000, 5000, 3000 },
        Seen = new[] { LesionSeen.Measured, LesionSeen.Measured, LesionSeen.Measured, LesionSeen.Measured },
    };

    public static TheoryData<string, string> Spoilt => new()
    {
        { "day", "subject 1, AssessmentDays[3]: found 0, expected a day after 0" },
        { "role", "subject 1, Lesions[1]: found 3, expected one role, with or without Node" },
        { "diameter", "subject 1, Diameters[2]: found 0, expected a diameter in 0.01 mm, at most 200000, that goes with Measured" },
        { "giant", "subject 0, Diameters[1]: found 200001, expected a diameter in 0.01 mm, at most 200000, that goes with Measured" },
        { "seen", "subject 1, Seen[2]: found 4, expected a measured state: a target is no lesion that is only present or progressed" },
        { "facts", "subject 0, FactOffsets[1]: found 3, expected 2 assessments of 1 lesions" },
        { "baseline", "subject 1, BaselineIndexes[1]: found 2, expected 0 to 1" },
        { "equivocal", "subject 1, Described[2]: found 32, expected no Equivocal: only a new lesion is equivocal" },
        { "targets", "subject 0, Lesions[10737]: found 1, expected at most 10737 target lesions" },
        { "described", "subject 0, Described[1]: found 1, expected Equivocal, Increased, Decreased or none" },
        { "event", "subject 0, Events[0]: found 9, expected 0 to 5" },
    };

    /// <summary>So many targets of 2 m add up to more than a column of sums holds, 2,147,483,647 hundredths of a millimetre.</summary>
    private static CohortColumns ManyTargets(int count) => new()
    {
        AssessmentOffsets = new[] { 0, 1 },
        LesionOffsets = new[] { 0, count },
        FactOffsets = new[] { 0, count },
        AssessmentDays = new[] { 0 },
        Lesions = Enumerable.Repeat(LesionTraits.Target, count).ToArray(),
        Diameters = Enumerable.Repeat(200_000, count).ToArray(),
        Seen = Enumerable.Repeat(LesionSeen.Measured, count).ToArray(),
    };

    [Fact]
    public void The_most_targets_add_up()
    {
        var cohort = ManyTargets(10_737);
        Assert.Empty(CohortCheck.Check(cohort));
        Assert.Equal([2_147_400_000], ColumnComparison.Evaluate(cohort, ProtocolRules.Default).TargetSums.ToArray());
    }

    [Fact]
    public void Sound_columns_have_no_problems_and_days_may_be_of_any_calendar()
    {
        Assert.Empty(CohortCheck.Check(_sound));
        var results = ColumnComparison.Evaluate(_sound, ProtocolRules.Default);
        Assert.Equal([OverallResponse.PartialResponse, OverallResponse.PartialResponse], results.Best.ToArray());
        Assert.Equal([56, 56], results.BestDays.ToArray());
        Assert.Equal([5000, 3000, 5000, 3000], results.TargetSums.ToArray());
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_problem_names_subject_column_and_row(string what, string expected) =>
        Assert.Contains(expected, CohortCheck.Check(Spoil(what)).Select(problem => problem.ToString()));

    [Theory]
    [InlineData("facts")]
    [InlineData("baseline")]
    public void Rows_that_do_not_fit_together_are_never_read(string what)
    {
        var refusal = Assert.Throws<ArgumentException>(() => ColumnComparison.Evaluate(Spoil(what), ProtocolRules.Default));
        Assert.Contains("do not fit together", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_do_not_rise_are_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => ColumnComparison.Evaluate(Spoil("day"), ProtocolRules.Default));
        Assert.Contains("do not rise", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Certainty belongs to new lesions: a non-target lesion that is present stays present (decisions.md, section 1).</summary>
    [Fact]
    public void An_equivocal_non_target_lesion_is_present()
    {
        var cohort = _sound with
        {
            Lesions = new[] { LesionTraits.NonTarget, LesionTraits.NonTarget },
            Described = new[] { LesionTraits.None, LesionTraits.Equivocal, LesionTraits.None, LesionTraits.None },
        };
        var results = ColumnComparison.Evaluate(cohort, ProtocolRules.Default);
        Assert.Equal(NonTargetResponse.NonCompleteNonProgressive, results.NonTarget.Span[1]);
        Assert.Equal(NonTargetResponse.NonCompleteNonProgressive, results.NonTarget.Span[3]);
    }

    [Fact]
    public void A_column_of_another_length_is_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => CohortCheck.Check(_sound with { Seen = new LesionSeen[3] }));
        Assert.Equal("Seen has 3 values, expected 4.", refusal.Message);
        refusal = Assert.Throws<ArgumentException>(
            () => new CohortEvaluator(ProtocolRules.Default).Evaluate(_sound, new CohortResults { Best = new OverallResponse[3] }));
        Assert.Equal("Best has 3 values, expected 2.", refusal.Message);
    }

    [Fact]
    public void An_empty_cohort_has_no_results() => new CohortEvaluator(ProtocolRules.Default).Evaluate(new CohortBuilder().Build(), new CohortResults());

    [Fact]
    public void Progress_rises_to_the_number_of_subjects()
    {
        var progress = new Collected();
        new CohortEvaluator(ProtocolRules.Default).Evaluate(
            _sound, new CohortResults(), new CohortOptions { Cores = 2, SubjectsAtATime = 1, Progress = progress });
        Assert.Equal([1, 2], progress.Reports);
    }

    [Fact]
    public void A_cancelled_evaluation_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => new CohortEvaluator(ProtocolRules.Default).Evaluate(
            _sound, new CohortResults(), new CohortOptions { Cancellation = source.Token }));
    }

    [Fact]
    public void Nothing_is_allocated_for_a_subject()
    {
        var cohort = CohortEvaluatorTests.Cohort([.. Enumerable.Range(0, 200).Select(seed => SubjectCase.Of(SubjectMaker.Make(seed)))]);
        var results = CohortResults.For(cohort);
        var evaluator = new CohortEvaluator(ProtocolRules.Default);
        evaluator.Evaluate(cohort, results);
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(cohort, results);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    private static CohortColumns Spoil(string what) => what switch
    {
        "day" => _sound with { AssessmentDays = new[] { 0, 56, 0, 0 } },
        "role" => _sound with { Lesions = new[] { LesionTraits.Target, LesionTraits.Target | LesionTraits.NonTarget } },
        "diameter" => _sound with { Diameters = new[] { 5000, 3000, 0, 3000 } },
        "giant" => _sound with { Diameters = new[] { 200_000, 200_001, 5000, 3000 } },
        "seen" => _sound with { Seen = new[] { LesionSeen.Measured, LesionSeen.Measured, LesionSeen.Present, LesionSeen.Measured } },
        "facts" => _sound with { FactOffsets = new[] { 0, 3, 4 } },
        "baseline" => _sound with { BaselineIndexes = new[] { 0, 2 } },
        "equivocal" => _sound with { Described = new[] { LesionTraits.None, LesionTraits.Increased, LesionTraits.Equivocal, LesionTraits.None } },
        "targets" => ManyTargets(10_738),
        "described" => _sound with { Described = new[] { LesionTraits.None, LesionTraits.Target, LesionTraits.None, LesionTraits.None } },
        _ => _sound with { EventOffsets = new[] { 0, 1, 1 }, EventDays = new[] { 1 }, Events = new[] { (ClinicalEvent)9 } },
    };

    private sealed class Collected : IProgress<int>
    {
        public List<int> Reports { get; } = [];

        public void Report(int value) => Reports.Add(value);
    }
}
