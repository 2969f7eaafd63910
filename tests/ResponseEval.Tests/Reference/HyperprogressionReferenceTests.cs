using System.Globalization;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>The twelve labels of hyper-progression against a second reading of their definitions.</summary>
public sealed class HyperprogressionReferenceTests(ITestOutputHelper output)
{
    private const int Cases = 30_000;

    private static readonly HyperprogressionDefinition[] _definitions =
        [.. Enum.GetValues<HyperprogressionDefinition>().Where(definition => definition != HyperprogressionDefinition.Unspecified)];

    [Fact]
    public void Every_definition_agrees_with_the_reference()
    {
        var check = Property.For(HyperprogressionCase.Any).Cases(Cases);
        foreach (var definition in _definitions)
            foreach (var status in Enum.GetValues<FindingStatus>())
                check = check.Require($"{definition} {status}", 0.002, subject => subject.Status(definition) == status);
        check.LogTo(output.WriteLine).Holds(Agrees);
    }

    /// <summary>Statuses alone catch a rule that is a little wrong, each at its own limit.</summary>
    [Theory]
    [InlineData("a ratio above two")]
    [InlineData("months of 28 days")]
    [InlineData("15 days between scans")]
    public void A_reference_with_one_wrong_rule_disagrees(string wrong)
    {
        var limits = wrong switch
        {
            "a ratio above two" => new PlainHyperprogressionLimits { RatioIsStrict = true },
            "months of 28 days" => new PlainHyperprogressionLimits { Month = 28.0 },
            _ => new PlainHyperprogressionLimits { MinimumDays = 15 },
        };
        Property.For(HyperprogressionCase.Any).Cases(Cases).FindsCounterexample(subject => HasTheSameStatuses(subject, limits));
    }

    private static bool HasTheSameStatuses(HyperprogressionCase subject, PlainHyperprogressionLimits limits)
    {
        var reference = new PlainHyperprogression(subject.Subject, subject.Clinical, limits);
        return subject.Findings.All(finding => Camel(finding.Status.ToString()) == reference.Of(finding.Definition).Status);
    }

    private static bool Agrees(HyperprogressionCase subject)
    {
        var differences = Differences(subject, new());
        return differences.Count == 0 ? true : throw new PropertyException(string.Join('\n', differences));
    }

    private static List<string> Differences(HyperprogressionCase subject, PlainHyperprogressionLimits limits)
    {
        var reference = new PlainHyperprogression(subject.Subject, subject.Clinical, limits);
        var differences = new List<string>();
        foreach (var finding in subject.Findings)
        {
            var expected = reference.Of(finding.Definition);
            var reason = finding.Reason == HyperprogressionReason.None ? "" : Camel(finding.Reason.ToString());
            var isSame = Camel(finding.Status.ToString()) == expected.Status && reason == expected.Reason && IsClose(finding, expected.Value);
            if (!isSame)
                differences.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{finding.Definition}: found {finding.Status} {reason} {finding.Value}, the reference has {expected}"));
        }

        return differences;
    }

    /// <summary>Relative to the value; a difference of two rates can be no closer than the rates.</summary>
    private static bool IsClose(HyperprogressionFinding finding, double? expected)
    {
        if (finding.Value is not { } found || expected is not { } wanted)
            return finding.Value is null && expected is null;
        var isDifference = finding.Definition is HyperprogressionDefinition.Ferrara2018 or HyperprogressionDefinition.Kas2020;
        var scale = isDifference ? Math.Max(Math.Abs(wanted), Math.Abs(finding.Inputs?.ReferenceGrowthRate ?? 0.0)) : Math.Abs(wanted);
        return Math.Abs(found - wanted) <= 1e-9 * scale;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
