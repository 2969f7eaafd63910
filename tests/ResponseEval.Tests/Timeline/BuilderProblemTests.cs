namespace ResponseEval.Tests.Timeline;

public sealed class BuilderProblemTests
{
    /// <summary>Problems of texts, of saved states, of live feeds and of evaluations, which no builder meets.</summary>
    private static readonly string[] _notOfBuilders =
    [
        "RE-IN-001", "RE-IN-002", "RE-IN-003", "RE-IN-004", "RE-IN-006", "RE-IN-007", "RE-IN-029", "RE-IN-032", "RE-IN-034", "RE-IN-035",
    ];

    /// <summary>Problems of a whole subject, with their own tests below.</summary>
    private static readonly string[] _ofWholeSubjects = ["RE-IN-016", "RE-IN-028"];

    public static TheoryData<string> Mistakes => new(BuilderProblems.All.Select(mistake => mistake.Name));

    [Fact]
    public void The_subject_without_fault_has_none()
    {
        Assert.True(BuilderProblems.Faultless.TryBuild(out _, out var problems));
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_problem_with_its_place(string name)
    {
        var mistake = BuilderProblems.All.Single(mistake => mistake.Name == name);
        var built = mistake.Build(BuilderProblems.Faultless).TryBuild(out var history, out var problems);
        Assert.Equal([mistake.Problem], problems.Select(problem => $"{problem.Kind.SeverityName} {problem.Code} {problem.Place}"));
        Assert.Equal(mistake.Problem.StartsWith("warning", StringComparison.Ordinal), built);
        Assert.Equal(built, history is not null);
        Assert.All(problems, problem => Assert.True(problem.Found.Length > 0 && problem.Expected.Length > 0));
    }

    [Fact]
    public void Every_problem_that_a_builder_can_meet_has_a_mistake()
    {
        var met = BuilderProblems.All.Select(mistake => mistake.Problem.Split(' ')[1]).Concat(_ofWholeSubjects).Concat(_notOfBuilders);
        Assert.Empty(ProblemCatalogue.All.Select(kind => kind.Code).Where(code => code.StartsWith("RE-IN", StringComparison.Ordinal)).Except(met));
    }

    [Fact]
    public void No_assessment_is_no_baseline() => Assert.Equal(
        ["error RE-IN-016 S/-/-/assessments: found no assessment, expected a baseline assessment"], Problems(SubjectHistory.Create("S")));

    [Fact]
    public void Kinds_without_a_baseline_are_no_baseline() => Assert.Equal(
        ["error RE-IN-016 S/-/-/assessments[].kind: found kinds, but no baseline, expected exactly one assessment of kind baseline"],
        Problems(SubjectHistory.Create("S").Assessment(new DateOnly(2024, 1, 1), _ => { })));

    [Fact]
    public void A_subject_too_large_to_evaluate_is_refused()
    {
        var builder = SubjectHistory.Create("S");
        for (var lesion = 0; lesion < 2001; lesion++)
            builder.Lesion(new Lesion(FormattableString.Invariant($"T{lesion}"), LesionRole.Target));
        for (var visit = 0; visit < 2000; visit++)
            builder.Assessment(new Assessment(FormattableString.Invariant($"V{visit}"), new DateOnly(2024, 1, 1).AddDays(visit)));
        Assert.Equal(
            ["error RE-IN-028 S/-/-/-: found 2001 lesions at 2000 assessments, expected at most 4000000 lesions times assessments"], Problems(builder));
    }

    [Fact]
    public void A_subject_without_an_id_is_refused()
    {
        var builder = SubjectHistory.Create("").Baseline(new(2024, 1, 1), _ => { });
        Assert.Equal(["error RE-IN-030 -/-/-/subjectId: found an empty id, expected the id of the subject"], Problems(builder));
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        string[] names = ["randomized in 1899", "a lesion twice", "an assessment twice", "ECOG 6", "a fraction above 1", "an unknown lesion is treated"];
        var mistakes = BuilderProblems.All.Where(mistake => names.Contains(mistake.Name)).ToList();
        var builder = mistakes.Aggregate(BuilderProblems.Faultless, (faulty, mistake) => mistake.Build(faulty));
        var failure = Assert.Throws<InvalidHistoryException>(builder.Build);
        Assert.Equal(names.Length, mistakes.Count);
        Assert.Superset(
            mistakes.Select(mistake => mistake.Problem).ToHashSet(),
            failure.Problems.Select(problem => $"{problem.Kind.SeverityName} {problem.Code} {problem.Place}").ToHashSet());
        Assert.All(failure.Problems, problem => Assert.Contains(problem.ToString(), failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Building_twice_gives_equal_histories_and_the_same_problems()
    {
        var builder = BuilderProblems.Faultless.Assessment(new DateOnly(2024, 3, 1), step => step.Measured("T1", 10.005));
        Assert.True(builder.TryBuild(out var first, out var problems));
        Assert.True(builder.TryBuild(out var second, out var again));
        Assert.Equal(first, second);
        Assert.Equal(problems.Count, again.Count);
    }

    [Fact]
    public void Sixteen_lesions_or_more_are_found_by_id_just_the_same()
    {
        var builder = BuilderProblems.Faultless;
        for (var lesion = 0; lesion < 40; lesion++)
            builder.Lesion(new Lesion(FormattableString.Invariant($"L{lesion}"), LesionRole.NonTarget));
        builder.Lesion(new Lesion("L7", LesionRole.NonTarget)).Assessment(new DateOnly(2024, 3, 1), step => step.Present("L39").Present("L40"));
        Assert.Equal(["RE-IN-011", "RE-IN-014"], Built(builder).Select(problem => problem.Code));
    }

    private static IEnumerable<string> Problems(SubjectHistoryBuilder builder) => Built(builder).Select(problem => problem.ToString());

    private static ValueList<Problem> Built(SubjectHistoryBuilder builder)
    {
        Assert.False(builder.TryBuild(out _, out var problems));
        return problems;
    }
}
