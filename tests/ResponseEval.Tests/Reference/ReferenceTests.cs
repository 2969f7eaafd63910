using System.Globalization;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>The library against a second reading of decisions.md, on every generated subject: time points, best responses, events, endpoints, pattern.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    /// <summary>Another number of subjects, for a long run by hand.</summary>
    private const string CasesVariable = "RESPONSEEVAL_REFERENCE_CASES";

    private static int Cases => int.TryParse(
        Environment.GetEnvironmentVariable(CasesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 20_000;

    [Fact]
    public void The_library_agrees_with_the_reference_under_the_default_rules() => Agrees(Property.For(Subjects.Any));

    [Fact]
    public void The_library_agrees_with_the_reference_under_any_rules() => Agrees(Property.For(Subjects.UnderAnyRules));

    [Fact]
    public void The_library_agrees_with_the_reference_on_subjects_with_many_lesions() => Property.For(Subjects.Crowded)
        .Cases(1_000)
        .Require("more than 16 targets", 0.5, subject => subject.Lesions.Count(lesion => lesion.Role == LesionRole.Target) > 16)
        .Require("64 new lesions", 0.1, subject => subject.Lesions.Count(lesion => lesion.IsNew) == 64)
        .Require("64 non-target lesions", 0.1, subject => subject.Lesions.Count(lesion => lesion.Role == LesionRole.NonTarget) == 64)
        .LogTo(output.WriteLine)
        .Holds(Agrees);

    [Theory]
    [MemberData(nameof(OtherRules))]
    public void A_reference_with_one_other_option_disagrees(string option)
    {
        var changed = WrongRules.Single(wrong => wrong.Option == option).Change;
        Property.For(Subjects.Any).Cases(20_000).FindsCounterexample(subject =>
            ReferenceComparison.Differences(subject.Evaluation, new PlainEvaluation(subject with { Rules = changed(subject.Rules) })).Count == 0);
    }

    public static TheoryData<string> OtherRules => new(WrongRules.Select(wrong => wrong.Option));

    private static (string Option, Func<ProtocolRules, ProtocolRules> Change)[] WrongRules =>
    [
        ("TooSmallDefault", rules => rules with { TooSmallDefault = Length.FromHundredths(501) }),
        ("NodeNormal", rules => rules with { NodeNormal = Length.FromHundredths(1001) }),
        ("PartialResponseDecrease", rules => rules with { PartialResponseDecrease = Percentage.FromPercent(30.01m) }),
        ("ProgressionIncrease", rules => rules with { ProgressionIncrease = Percentage.FromPercent(20.01m) }),
        ("ProgressionIncreaseLength", rules => rules with { ProgressionIncreaseLength = Length.FromHundredths(501) }),
        ("FurtherGrowth", rules => rules with { FurtherGrowth = Length.FromHundredths(501) }),
        ("ReappearanceAfterCr", rules => rules with { ReappearanceAfterCr = ReappearanceAfterCr.Formula }),
        ("NodeReappearance", rules => rules with { NodeReappearance = NodeReappearance.Strict10mm }),
        ("ResponsePersistence", rules => rules with { ResponsePersistence = ResponsePersistence.CarryForward }),
        ("MinimumStableDays", rules => rules with { MinimumStableDays = 43 }),
        ("ConfirmationDays", rules => rules with { ConfirmationDays = 29 }),
        ("MaxNotEvaluableBetween", rules => rules with { MaxNotEvaluableBetween = 0 }),
        ("AcceptStableBetween", rules => rules with { AcceptStableBetween = true }),
        ("ConfirmationEarliestDays", rules => rules with { ConfirmationEarliestDays = 29 }),
        ("ConfirmationToleranceDays", rules => rules with { ConfirmationToleranceDays = 1 }),
        ("ConfirmationLatestDays", rules => rules with { ConfirmationLatestDays = 57 }),
        ("OtherCategoryConfirms", rules => rules with { OtherCategoryConfirms = OtherCategoryConfirms.Never }),
        ("NewLesionPersistence", rules => rules with { NewLesionPersistence = NewLesionPersistence.StayUnconfirmed }),
        ("ConfirmIrecistResponse", rules => rules with { ConfirmIrecistResponse = true }),
        ("BackdateEquivocal", rules => rules with { BackdateEquivocal = false }),
    ];

    private void Agrees(PropertyCheck<SubjectCase> check) => check
        .Cases(Cases)
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .Require("unresolved progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Unresolved))
        .LogTo(output.WriteLine)
        .Holds(Agrees);

    private static bool Agrees(SubjectCase subject)
    {
        var differences = ReferenceComparison.Differences(subject);
        return differences.Count == 0 ? true : throw new PropertyException(string.Join('\n', differences));
    }
}
