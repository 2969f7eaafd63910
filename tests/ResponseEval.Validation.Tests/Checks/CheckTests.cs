using Xunit.Abstractions;

namespace ResponseEval.Validation.Tests;

/// <summary>Each check fires, just does not, and decides its boundary.</summary>
public sealed class CheckTests(ITestOutputHelper output)
{
    private static readonly CheckCase[] _cases =
        [.. BaselineCases.All, .. TargetCases.All, .. LesionCases.All, .. ReportedCases.All, .. IrecistCases.All, .. RecordCases.All];

    public static TheoryData<string> Codes => [.. _cases.Select(check => check.Code)];

    [Fact]
    public void Every_check_of_a_subject_has_its_three_cases() => Assert.Equal(
        CheckCatalogue.Families.SelectMany(family => family.Checks.Select(check => check.Kind.Code)).Order(StringComparer.Ordinal),
        _cases.Select(check => check.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void The_subject_that_the_cases_begin_with_has_no_finding() => Assert.Empty(CheckCase.Findings(Steps.Nothing));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_fires(string code) => Assert.True(Fires(code, Find(code).Fires));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_just_does_not_fire(string code) => Assert.False(Fires(code, Find(code).JustNot));

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_decides_its_boundary(string code) => Assert.Equal(Find(code).AtBoundary, Fires(code, Find(code).Boundary));

    private static CheckCase Find(string code) => _cases.Single(check => check.Code == code);

    private bool Fires(string code, Action<Testing.Planting> change)
    {
        var findings = CheckCase.Findings(change);
        output.WriteLine(string.Join('\n', findings));
        return findings.Any(finding => finding.Code == code);
    }
}
