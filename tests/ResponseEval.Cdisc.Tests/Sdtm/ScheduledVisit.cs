namespace ResponseEval.Cdisc.Tests;

/// <summary>A visit of the schedule that the hand-written records follow.</summary>
internal sealed record ScheduledVisit(double? Number, string? Name, string? Date)
{
    public static ScheduledVisit Prior { get; } = new(0, "PRIOR", "2023-11-06");

    public static ScheduledVisit Baseline { get; } = new(1, "BASELINE", "2024-01-02");

    public static ScheduledVisit Week8 { get; } = new(2, "WEEK 8", "2024-02-27");

    public static ScheduledVisit Week16 { get; } = new(3, "WEEK 16", "2024-04-23");

    public static ScheduledVisit Week24 { get; } = new(4, "WEEK 24", "2024-06-18");

    public ScheduledVisit On(string? date) => this with { Date = date };
}
