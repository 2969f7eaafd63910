using FsCheck.Fluent;
using ResponseEval.Tests;
using Xunit.Abstractions;

namespace ResponseEval.Testing.Tests;

/// <summary>Generated subjects are valid, repeatable and of every kind.</summary>
public sealed class GeneratedSubjectsTests(ITestOutputHelper output)
{
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);

    [Fact]
    public void Clean_subjects_are_of_every_kind() => Property
        .For(Gen.Choose(0, int.MaxValue - 1).Select(seed => _evaluator.Evaluate(GeneratedSubjects.Clean(seed).Build())))
        .Require("complete response", 0.05, evaluation => evaluation.Pattern == ResponsePattern.CompleteResponse)
        .Require("partial response", 0.05, evaluation => evaluation.Pattern == ResponsePattern.PartialResponse)
        .Require("stable disease", 0.05, evaluation => evaluation.Pattern == ResponsePattern.StableDisease)
        .Require("pseudo-progression", 0.05, evaluation => evaluation.Pattern == ResponsePattern.PseudoProgression)
        .Require("confirmed progression", 0.1, evaluation => evaluation.ProgressionEvents.Any(progression => progression.Status == ProgressionStatus.Confirmed))
        .Require("a new lesion", 0.1, evaluation => evaluation.History.Lesions.Any(lesion => lesion.IsNew))
        .LogTo(output.WriteLine)
        .Cases(3000)
        .Holds(evaluation => evaluation.History.Reported.Count > 0);

    [Fact]
    public void The_same_seed_gives_the_same_subject() => Property.Holds(
        Gen.Choose(0, int.MaxValue - 1),
        seed => GeneratedSubjects.Clean(seed).Build().Equals(GeneratedSubjects.Clean(seed).Build())
            && GeneratedSubjects.Any(seed).Build().Equals(GeneratedSubjects.Any(seed).Build()),
        cases: 1000);

    [Fact]
    public void Crowded_subjects_fill_every_short_cut() => Property
        .For(Gen.Choose(0, int.MaxValue - 1).Select(seed => GeneratedSubjects.Crowded(seed).Build()))
        .Require("64 new lesions", 0.1, history => history.Lesions.Count(lesion => lesion.IsNew) == 64)
        .Cases(500)
        .Holds(history => history.Lesions.Count(lesion => lesion.Role == LesionRole.Target) >= 10);

    [Fact]
    public void The_same_seed_plants_the_same_error()
    {
        foreach (var code in ErrorInjector.Codes)
            for (var seed = 0; seed < 5; seed++)
                Assert.Equal(ErrorInjector.Plant(code, seed), ErrorInjector.Plant(code, seed));
    }

    [Fact]
    public void A_subject_with_an_error_differs_from_the_clean_one_and_is_valid()
    {
        foreach (var code in ErrorInjector.Codes)
            for (var seed = 0; seed < 5; seed++)
                if (ErrorInjector.Plant(code, seed) is { } planted)
                    Assert.NotEqual(GeneratedSubjects.Clean(seed).Build(), planted.Subject.Build());
    }

    [Fact]
    public void An_error_that_is_not_in_the_catalogue_is_refused() => Assert.Throws<ArgumentException>(() => ErrorInjector.Plant("RE-XX-001", 1));
}
