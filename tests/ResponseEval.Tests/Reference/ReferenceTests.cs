using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>The library against a second reading of decisions.md, on every generated subject.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("RESPONSEEVAL_REFERENCE_CASES"), out var cases) ? cases : 20_000;

    [Fact]
    public void The_library_agrees_with_the_reference_under_the_default_rules() => Agrees(Property.For(Subjects.Any));

    [Fact]
    public void The_library_agrees_with_the_reference_under_any_rules() => Agrees(Property.For(Subjects.UnderAnyRules));

    private void Agrees(PropertyCheck<SubjectCase> check) => check
        .Cases(Cases)
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .Require("unresolved progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Unresolved))
        .LogTo(output.WriteLine)
        .Holds(subject =>
        {
            var differences = ReferenceComparison.Differences(subject);
            return differences.Count == 0;
        });
}
