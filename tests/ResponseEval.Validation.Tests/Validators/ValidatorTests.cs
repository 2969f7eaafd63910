using FluentValidation;
using ResponseEval.Testing;

namespace ResponseEval.Validation.Tests;

/// <summary>The validators run the same functions as the checker.</summary>
public sealed class ValidatorTests
{
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);

    [Fact]
    public void The_validator_fails_where_the_checker_finds()
    {
        var checker = new SubjectChecker(CheckSettings.Default);
        var validator = new SubjectValidator(CheckSettings.Default);
        for (var seed = 0; seed < 2 * ErrorInjector.Codes.Length; seed++)
        {
            if (ErrorInjector.Plant(ErrorInjector.Codes[seed % ErrorInjector.Codes.Length], seed) is not { } planted)
                continue;
            var evaluation = _evaluator.Evaluate(planted.Subject.Build());
            Assert.Equal(checker.Check(evaluation), validator.Validate(evaluation).Errors.Select(failure => (Finding)failure.CustomState));
        }
    }

    [Fact]
    public void A_failure_carries_code_severity_and_place()
    {
        var failure = Assert.Single(new CheckFamilyValidator("BL", CheckSettings.Default).Validate(SmallTarget()).Errors);
        Assert.Equal(("RE-BL-004", Severity.Error, "BL/T1/mm"), (failure.ErrorCode, failure.Severity, failure.PropertyName));
        Assert.Equal("Found 9.99 mm, expected 10.0 mm or more.", failure.ErrorMessage);
    }

    [Fact]
    public void Severities_are_mapped()
    {
        foreach (var (severity, expected) in ((ProblemSeverity, Severity)[])
            [(ProblemSeverity.Error, Severity.Error), (ProblemSeverity.Warning, Severity.Warning), (ProblemSeverity.Note, Severity.Info)])
        {
            var settings = CheckSettings.Default with { Severities = [new("RE-BL-004", severity)] };
            Assert.Equal(expected, Assert.Single(new SubjectValidator(settings).Validate(SmallTarget()).Errors).Severity);
        }
    }

    [Theory]
    [InlineData("BL", 1)]
    [InlineData("TL", 0)]
    public void A_family_is_a_rule_set(string family, int failures) => Assert.Equal(
        failures, new SubjectValidator(CheckSettings.Default).Validate(SmallTarget(), options => options.IncludeRuleSets(family)).Errors.Count);

    [Theory]
    [InlineData("RE-BL-004", 1)]
    [InlineData("RE-BL-005", 0)]
    public void A_check_is_a_rule_set_of_its_family(string code, int failures) => Assert.Equal(
        failures, new CheckFamilyValidator("BL", CheckSettings.Default).Validate(SmallTarget(), options => options.IncludeRuleSets(code)).Errors.Count);

    [Fact]
    public void A_suppressed_finding_is_no_failure() => Assert.True(
        new SubjectValidator(CheckSettings.Default with { Suppressions = [new("RE-BL-004", "r", "a")] }).Validate(SmallTarget()).IsValid);

    [Fact]
    public void An_unknown_family_is_refused() => Assert.Throws<ArgumentException>(() => new CheckFamilyValidator("XX", CheckSettings.Default));

    private static SubjectEvaluation SmallTarget()
    {
        var planting = CheckCase.Fixed();
        Steps.Size(planting, 0, "T1", 999);
        planting.Report();
        return _evaluator.Evaluate(planting.Subject.Build());
    }
}
