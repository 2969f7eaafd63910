using System.Runtime.InteropServices;
using ResponseEval.Columns;

namespace ResponseEval.Tests.Columns;

/// <summary>The result columns one by one: to fill them with what no result is, to leave one out, and to compare two evaluations.</summary>
internal static class ResultColumns
{
    internal static IReadOnlyList<(string Name, Func<CohortResults, CohortResults> Without)> All { get; } =
    [
        (nameof(CohortResults.Target), results => results with { Target = default }),
        (nameof(CohortResults.NonTarget), results => results with { NonTarget = default }),
        (nameof(CohortResults.Overall), results => results with { Overall = default }),
        (nameof(CohortResults.Irecist), results => results with { Irecist = default }),
        (nameof(CohortResults.Block), results => results with { Block = default }),
        (nameof(CohortResults.Rules), results => results with { Rules = default }),
        (nameof(CohortResults.TargetSums), results => results with { TargetSums = default }),
        (nameof(CohortResults.Best), results => results with { Best = default }),
        (nameof(CohortResults.BestDays), results => results with { BestDays = default }),
        (nameof(CohortResults.BestConfirmed), results => results with { BestConfirmed = default }),
        (nameof(CohortResults.BestConfirmedDays), results => results with { BestConfirmedDays = default }),
        (nameof(CohortResults.BestIrecist), results => results with { BestIrecist = default }),
        (nameof(CohortResults.BestIrecistDays), results => results with { BestIrecistDays = default }),
        (nameof(CohortResults.SurvivalEvents), results => results with { SurvivalEvents = default }),
        (nameof(CohortResults.SurvivalDays), results => results with { SurvivalDays = default }),
        (nameof(CohortResults.Patterns), results => results with { Patterns = default }),
        (nameof(CohortResults.PseudoProgressionNotExcluded), results => results with { PseudoProgressionNotExcluded = default }),
        (nameof(CohortResults.ProgressionCounts), results => results with { ProgressionCounts = default }),
        (nameof(CohortResults.Progression), results => results with { Progression = default }),
    ];

    internal static void Spoil(CohortResults results)
    {
        Spoil(results.Target.Span);
        Spoil(results.NonTarget.Span);
        Spoil(results.Overall.Span);
        Spoil(results.Irecist.Span);
        Spoil(results.Block.Span);
        Spoil(results.Rules.Span);
        Spoil(results.TargetSums.Span);
        Spoil(results.Best.Span);
        Spoil(results.BestDays.Span);
        Spoil(results.BestConfirmed.Span);
        Spoil(results.BestConfirmedDays.Span);
        Spoil(results.BestIrecist.Span);
        Spoil(results.BestIrecistDays.Span);
        Spoil(results.SurvivalEvents.Span);
        Spoil(results.SurvivalDays.Span);
        Spoil(results.Patterns.Span);
        Spoil(results.PseudoProgressionNotExcluded.Span);
        Spoil(results.ProgressionCounts.Span);
        Spoil(results.Progression.Span);
    }

    /// <summary>The columns that differ; one that is left out in either is not compared.</summary>
    internal static IEnumerable<string> Differences(CohortResults left, CohortResults right)
    {
        (string Name, bool Same)[] columns =
        [
            (nameof(left.Target), Same(left.Target, right.Target)),
            (nameof(left.NonTarget), Same(left.NonTarget, right.NonTarget)),
            (nameof(left.Overall), Same(left.Overall, right.Overall)),
            (nameof(left.Irecist), Same(left.Irecist, right.Irecist)),
            (nameof(left.Block), Same(left.Block, right.Block)),
            (nameof(left.Rules), Same(left.Rules, right.Rules)),
            (nameof(left.TargetSums), Same(left.TargetSums, right.TargetSums)),
            (nameof(left.Best), Same(left.Best, right.Best)),
            (nameof(left.BestDays), Same(left.BestDays, right.BestDays)),
            (nameof(left.BestConfirmed), Same(left.BestConfirmed, right.BestConfirmed)),
            (nameof(left.BestConfirmedDays), Same(left.BestConfirmedDays, right.BestConfirmedDays)),
            (nameof(left.BestIrecist), Same(left.BestIrecist, right.BestIrecist)),
            (nameof(left.BestIrecistDays), Same(left.BestIrecistDays, right.BestIrecistDays)),
            (nameof(left.SurvivalEvents), Same(left.SurvivalEvents, right.SurvivalEvents)),
            (nameof(left.SurvivalDays), Same(left.SurvivalDays, right.SurvivalDays)),
            (nameof(left.Patterns), Same(left.Patterns, right.Patterns)),
            (nameof(left.PseudoProgressionNotExcluded), Same(left.PseudoProgressionNotExcluded, right.PseudoProgressionNotExcluded)),
            (nameof(left.ProgressionCounts), Same(left.ProgressionCounts, right.ProgressionCounts)),
            (nameof(left.Progression), Same(left.Progression, right.Progression)),
        ];
        return columns.Where(column => !column.Same).Select(column => column.Name);
    }

    private static void Spoil<T>(Span<T> column)
        where T : unmanaged => MemoryMarshal.AsBytes(column).Fill(77);

    private static bool Same<T>(Memory<T> left, Memory<T> right)
        where T : struct => left.IsEmpty || right.IsEmpty || left.Span.SequenceEqual(right.Span);
}
