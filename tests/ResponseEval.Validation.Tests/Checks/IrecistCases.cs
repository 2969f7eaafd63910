namespace ResponseEval.Validation.Tests;

/// <summary>IR. The baseline sum is 75.0 mm; W8, W16 and W24 lie on days 56, 112 and 168.</summary>
internal static class IrecistCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-IR-001", p => Second(p, 60, 81), p => Second(p, 160, 81), p => Second(p, 60, 82), false),
        new("RE-IR-002", p => Second(p, 160, 113), p => Second(p, 160, 111), p => Second(p, 160, 112), false),
        new("RE-IR-003", p => Followed(p, 169), p => Followed(p, 167), p => Followed(p, 168), false),
        new("RE-IR-004", p => { p.Course(98, 130); p.Irecist(2, "iCPD"); }, p => { p.Course(130, 160); p.Irecist(2, "iCPD"); }, p => { p.Course(130, 131); p.Irecist(2, "iCPD"); }, false),
        new("RE-IR-005", p => { p.Course(130, 90, 130); p.Irecist(3, "iCPD"); }, p => p.Course(130, 90, 130), p => { p.Course(130, 131, 132); p.Irecist(3, "iCPD"); }, false),
        new("RE-IR-006", p => Grown(p, 499, "iCPD"), p => Grown(p, 501, "iCPD"), p => Grown(p, 500, "iCPD"), false),
        new("RE-IR-007", p => Grown(p, 501, "iUPD"), p => Grown(p, 499, "iUPD"), p => Grown(p, 500, "iUPD"), true),
        new("RE-IR-008", p => { p.Course(130, 160); p.Progression(112, ReportedCriterion.Irecist); }, p => { p.Course(130, 160); p.Progression(56, ReportedCriterion.Irecist); },
            p => { p.Course(130, 131); p.Progression(112, ReportedCriterion.Irecist); }, false),
        new("RE-IR-009", p => Judged(p, 71, true), p => Judged(p, 69, true), p => Judged(p, 70, true), false),
        new("RE-IR-010", p => Judged(p, 56, false), p => Judged(p, 71, false), p => Judged(p, 70, false), true),
        new("RE-IR-011", p => p.Irecist(2, "iPR"), p => p.Irecist(2, "iSD"), p => p.Irecist(2, "NE"), true),
        new("RE-IR-012", p => { Second(p, 160, 81); p.Irecist(2, "iCPD"); }, p => { Second(p, 160, 83); p.Irecist(2, "iCPD"); }, p => { Second(p, 160, 82); p.Irecist(2, "iCPD"); }, false),
        new("RE-IR-013", p => { p.Course(130, 160, 90); p.Irecist(3, "iSD"); }, p => p.Course(130, 160, 90), p => { p.Course(130, 131, 90); p.Irecist(3, "iSD"); }, false),
    ];

    /// <summary>iUPD on day 56, and the second assessment at so many percent on a day.</summary>
    private static void Second(Testing.Planting p, int percent, int day)
    {
        p.Course(130, percent);
        p.Date(2, day);
        p.Report();
    }

    /// <summary>iUPD on day 112, which a scan confirms from day 138 to day 168; the last dose on a day.</summary>
    private static void Followed(Testing.Planting p, int day)
    {
        p.Course(98, 130);
        p.Header(header => header with { LastDoseDate = CheckCase.Baseline.AddDays(day) });
    }

    /// <summary>iUPD at W8, and at W16 a sum that is so much larger.</summary>
    private static void Grown(Testing.Planting p, int by, string overall)
    {
        p.Course(130, 130);
        p.Size(2, "T1", 2600 + by);
        p.Report();
        p.Irecist(2, overall);
    }

    /// <summary>iUPD at W8, treated on, with one clinical state on a day.</summary>
    private static void Judged(Testing.Planting p, int day, bool stable)
    {
        p.Course(130, 90);
        p.Stability(day, stable);
    }
}
