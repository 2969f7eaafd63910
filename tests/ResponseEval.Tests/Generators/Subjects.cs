using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

/// <summary>Generated subjects, shrinking to the smallest that still fails.</summary>
internal static class Subjects
{
    /// <summary>Subjects under the default rules.</summary>
    internal static Arbitrary<SubjectCase> Any => Arb.From(Seeds.Select(seed => SubjectCase.Of(GeneratedSubjects.Any(seed))), SubjectShrinker.Shrink);

    /// <summary>Subjects under drawn rules.</summary>
    internal static Arbitrary<SubjectCase> UnderAnyRules => Arb.From(
        Seeds.Select(seed => SubjectCase.Of(GeneratedSubjects.Any(seed)) with { Rules = RuleMaker.Make(seed) }), SubjectShrinker.Shrink);

    /// <summary>Subjects with more lesions than fit into any short cut, under drawn rules.</summary>
    internal static Arbitrary<SubjectCase> Crowded => Arb.From(
        Seeds.Select(seed => SubjectCase.Of(GeneratedSubjects.Crowded(seed)) with { Rules = RuleMaker.Make(seed) }), SubjectShrinker.Shrink);

    /// <summary>Subjects with courses of several runs of sixteen, and lesions in any order of roles, under drawn rules.</summary>
    internal static Arbitrary<SubjectCase> Long => Arb.From(Seeds.Select(LongCourse), SubjectShrinker.Shrink);

    /// <summary>The long course of a seed.</summary>
    internal static SubjectCase LongCourse(int seed) =>
        SubjectCase.Of(SubjectMaker.Make(seed, VisitDates.Many, LesionMaker.InAnyOrder)) with { Rules = RuleMaker.Make(seed) };

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    internal static bool HasRule(this SubjectCase subject, RuleId rule) => subject.Any(timepoint => timepoint.Rules.Irecist == rule);

    internal static bool HasEvent(this SubjectCase subject, ProgressionStatus status) =>
        subject.Evaluation.ProgressionEvents.Any(progression => progression.Status == status);
}
