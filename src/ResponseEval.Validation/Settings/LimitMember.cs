using System.Collections.Immutable;

namespace ResponseEval.Validation;

/// <summary>A limit that is a number: its name in a checks file and its range.</summary>
internal sealed record LimitMember(string Name, int Least, int Most, Func<CheckLimits, int> Get, Func<CheckLimits, int, CheckLimits> With)
{
    private const int LongestDays = 3650;
    private const int LongestLength = 200_000;

    public static readonly ImmutableArray<LimitMember> All =
    [
        new("maxTargets", 1, 100, static limits => limits.MaxTargets, static (limits, value) => limits with { MaxTargets = value }),
        new("maxTargetsPerOrgan", 1, 100, static limits => limits.MaxTargetsPerOrgan, static (limits, value) => limits with { MaxTargetsPerOrgan = value }),
        new("measurableHundredths", 1, LongestLength, static limits => limits.MeasurableHundredths, static (limits, value) => limits with { MeasurableHundredths = value }),
        new("measurableOnXRayHundredths", 1, LongestLength, static limits => limits.MeasurableOnXRayHundredths, static (limits, value) => limits with { MeasurableOnXRayHundredths = value }),
        new("measurableNodeHundredths", 1, LongestLength, static limits => limits.MeasurableNodeHundredths, static (limits, value) => limits with { MeasurableNodeHundredths = value }),
        new("thinSliceHundredths", 1, LongestLength, static limits => limits.ThinSliceHundredths, static (limits, value) => limits with { ThinSliceHundredths = value }),
        new("baselineDays", 0, LongestDays, static limits => limits.BaselineDays, static (limits, value) => limits with { BaselineDays = value }),
        new("visitWindowDays", 0, LongestDays, static limits => limits.VisitWindowDays, static (limits, value) => limits with { VisitWindowDays = value }),
        new("scanSpanDays", 0, LongestDays, static limits => limits.ScanSpanDays, static (limits, value) => limits with { ScanSpanDays = value }),
        new("longestGapDays", 1, LongestDays, static limits => limits.LongestGapDays, static (limits, value) => limits with { LongestGapDays = value }),
        new("jumpFactor", 2, 100, static limits => limits.JumpFactor, static (limits, value) => limits with { JumpFactor = value }),
        new("copiedTargets", 1, 100, static limits => limits.CopiedTargets, static (limits, value) => limits with { CopiedTargets = value }),
        new("shortestGrowthDays", 1, LongestDays, static limits => limits.ShortestGrowthDays, static (limits, value) => limits with { ShortestGrowthDays = value }),
        new("longestGrowthDays", 1, LongestDays, static limits => limits.LongestGrowthDays, static (limits, value) => limits with { LongestGrowthDays = value }),
        new("ctdnaBaselineDays", 0, LongestDays, static limits => limits.CtdnaBaselineDays, static (limits, value) => limits with { CtdnaBaselineDays = value }),
        new("nearDays", 0, LongestDays, static limits => limits.NearDays, static (limits, value) => limits with { NearDays = value }),
        new("falseAlarmThousandths", 1, 500, static limits => limits.FalseAlarmThousandths, static (limits, value) => limits with { FalseAlarmThousandths = value }),
        new("digitsTested", 50, 1_000_000, static limits => limits.DigitsTested, static (limits, value) => limits with { DigitsTested = value }),
        new("unitOutlierSubjects", 1, 1000, static limits => limits.UnitOutlierSubjects, static (limits, value) => limits with { UnitOutlierSubjects = value }),
    ];
}
