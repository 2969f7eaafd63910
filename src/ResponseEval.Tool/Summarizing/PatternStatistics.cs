using System.Text.Json;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>The stories of the subjects by group, and what the definitions of hyper-progression say of all of them.</summary>
internal static class PatternStatistics
{
    public const string Patterns = "patterns";
    public const string Hyperprogression = "hyperprogression";
    public const string Agreement = "hyperprogressionAgreement";

    private static readonly ResponsePattern[] _patterns =
    [
        ResponsePattern.CompleteResponse,
        ResponsePattern.PartialResponse,
        ResponsePattern.StableDisease,
        ResponsePattern.NoDisease,
        ResponsePattern.PseudoProgression,
        ResponsePattern.UnconfirmedProgression,
        ResponsePattern.Progression,
        ResponsePattern.HyperProgression,
        ResponsePattern.NotEvaluable,
    ];

    /// <summary>The definitions, in the order of the guide.</summary>
    public static IReadOnlyList<HyperprogressionDefinition> Definitions { get; } =
        [.. Enum.GetValues<HyperprogressionDefinition>().Where(static definition => definition != HyperprogressionDefinition.Unspecified)];

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IEnumerable<Statistic> ByGroup(SubjectGroups groups)
    {
        foreach (var group in groups.All)
            foreach (var pattern in _patterns)
                yield return group.Statistic(Patterns, Name(pattern), StatisticKind.Share)
                    .With(new Proportion(group.Records.Count(record => record.Pattern == pattern), group.Records.Count));
    }

    public static IEnumerable<Statistic> OfDefinitions(string? reader, HyperprogressionAgreement agreement)
    {
        foreach (var definition in Definitions)
        {
            var counts = agreement.Of(definition);
            yield return Counted(definition, FindingStatus.Met, counts.Met);
            yield return Counted(definition, FindingStatus.NotMet, counts.NotMet);
            yield return Counted(definition, FindingStatus.NotEvaluable, counts.NotEvaluable);
        }

        for (var second = 0; second < Definitions.Count; second++)
            for (var first = 0; first < second; first++)
                foreach (var statistic in Between(reader, agreement, Definitions[first], Definitions[second]))
                    yield return statistic;

        Statistic Counted(HyperprogressionDefinition definition, FindingStatus status, int count) =>
            new Statistic(Hyperprogression, CountName(definition, status), StatisticKind.Share) { Reader = reader }
                .With(new Proportion(count, agreement.Subjects));
    }

    /// <summary>The name of the count of a definition.</summary>
    public static string CountName(HyperprogressionDefinition definition, FindingStatus status) => $"{Name(definition)}.{Name(status)}";

    /// <summary>The name of the kappa of two definitions.</summary>
    public static string KappaName(HyperprogressionDefinition first, HyperprogressionDefinition second) => $"{Name(first)}.{Name(second)}.kappa";

    private static IEnumerable<Statistic> Between(
        string? reader, HyperprogressionAgreement agreement, HyperprogressionDefinition first, HyperprogressionDefinition second)
    {
        var table = agreement.Between(first, second);
        yield return new Statistic(Agreement, $"{Name(first)}.{Name(second)}.agreement", StatisticKind.Share) { Reader = reader }
            .With(new Proportion(table.Both + table.Neither, table.Subjects));
        yield return new Statistic(Agreement, KappaName(first, second), StatisticKind.Coefficient) { Reader = reader, Subjects = table.Subjects }
            .With(table.Kappa);
    }
}
