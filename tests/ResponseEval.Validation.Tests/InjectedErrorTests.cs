using ResponseEval.Testing;
using Xunit.Abstractions;

namespace ResponseEval.Validation.Tests;

/// <summary>Every error that is planted is found, and nothing is found where nothing was planted.</summary>
public sealed class InjectedErrorTests(ITestOutputHelper output)
{
    private const int Subjects = 10_000;
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);
    private static readonly SubjectChecker _checker = new(CheckSettings.Default);

    [Fact]
    public void Every_check_of_a_subject_has_an_error_that_can_be_planted() => Assert.Equal(
        CheckCatalogue.Families.SelectMany(family => family.Checks.Select(check => check.Kind.Code)).Order(StringComparer.Ordinal),
        ErrorInjector.Codes);

    [Fact]
    public void Clean_subjects_have_no_error()
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Subjects; seed++)
            foreach (var finding in Findings(GeneratedSubjects.Clean(seed)))
            {
                Assert.True(finding.Severity != ProblemSeverity.Error, finding.ToString());
                weights[finding.SeverityName + " " + finding.Code] = weights.GetValueOrDefault(finding.SeverityName + " " + finding.Code) + 1;
            }

        foreach (var (what, count) in weights)
            output.WriteLine($"{what}: {count}");
        Assert.InRange(weights.Values.Sum(), 0, Subjects / 5);
    }

    [Fact]
    public void Every_planted_error_is_found_by_its_code_at_its_place()
    {
        var missed = new List<string>();
        var planted = 0;
        for (var i = 0; planted < Subjects; i++)
        {
            var code = ErrorInjector.Codes[i % ErrorInjector.Codes.Length];
            if (ErrorInjector.Plant(code, i) is not { } error)
                continue;
            planted++;
            if (!Findings(error.Subject).Any(finding => IsAt(finding, error)))
                missed.Add($"{code} seed {i}: {error.Assessment}/{error.Lesion}");
        }

        Assert.True(missed.Count == 0, $"missed {missed.Count} of {planted}:\n" + string.Join('\n', missed.Take(40)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_error_finds_a_clean_subject_that_takes_it(string code) =>
        Assert.InRange(Enumerable.Range(0, 100).Count(seed => ErrorInjector.Plant(code, seed) is not null), 10, 100);

    public static TheoryData<string> Codes => [.. ErrorInjector.Codes];

    private static ValueList<Finding> Findings(GeneratedSubject subject) => _checker.Check(_evaluator.Evaluate(subject.Build()));

    private static bool IsAt(Finding finding, PlantedSubject error) => finding.Code == error.Code
        && (error.Assessment is null || finding.Place.Assessment == error.Assessment)
        && (error.Lesion is null || finding.Place.Lesion == error.Lesion);
}
