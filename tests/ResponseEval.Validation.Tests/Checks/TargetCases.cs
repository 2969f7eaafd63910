using static ResponseEval.Validation.Tests.Steps;

namespace ResponseEval.Validation.Tests;

/// <summary>TL.</summary>
internal static class TargetCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-TL-001", p => p.Read(2, "T1", null), p => p.Read(2, "T1", Reading.NotEvaluable("T1", "motion")), p => p.Read(3, "T1", null), true),
        new("RE-TL-002", p => p.Read(2, "T1", Reading.NotEvaluable("T1")), p => p.Read(2, "T1", Reading.NotEvaluable("T1", "motion")),
            p => p.Read(2, "T1", Reading.NotEvaluable("T1", "")), true),
        new("RE-TL-003", p => p.Read(2, "T1", Small(499)), p => p.Read(2, "T1", Reading.TooSmall("T1")), p => p.Read(2, "T1", Small(500)), false),
        new("RE-TL-004", p => p.Size(2, "T1", 500), p => p.Size(2, "T1", 499), p => p.Read(2, "T1", Reading.TooSmall("T1")), false),
        new("RE-TL-005", p => Gone(p, 1, 3), p => { Gone(p, 1, 3); p.Read(2, "T1", Reading.NotEvaluable("T1", "motion")); }, p => p.Read(2, "T1", null), false),
        new("RE-TL-006", p => p.Read(2, "T3", Reading.Absent("T3")), p => p.Size(2, "T3", 1), p => p.Read(2, "T1", Reading.Absent("T1")), false),
        new("RE-TL-007", p => p.Method(2, "T1", ImagingMethod.Mri), p => p.Method(2, "T1", ImagingMethod.Unspecified), p => p.Method(2, "T1", ImagingMethod.ContrastCt), false),
        new("RE-TL-008", p => p.Method(2, "T1", ImagingMethod.ContrastCt), p => p.Method(2, "T1", ImagingMethod.Unspecified), p => p.Method(2, "T1", ImagingMethod.Mri), false),
        new("RE-TL-009", p => Axis(p, "T3", MeasuredAxis.Longest), p => Axis(p, "T3", MeasuredAxis.Unspecified), p => Axis(p, "T1", MeasuredAxis.Perpendicular), true),
        new("RE-TL-010", p => Organ(p, "brain"), p => Organ(p, "LUNG"), p => Organ(p, "left lung"), true),
        new("RE-TL-011", p => { p.Add(Target("T4", "spleen")); p.Read(1, "T4", Sized("T4", 2000)); }, p => p.Read(0, "T1", Reading.NotEvaluable("T1", "motion")),
            p => { p.Read(0, "T1", null); p.Read(1, "T1", null); p.Read(2, "T1", null); }, true),
        new("RE-TL-012", p => p.Add(Target("T4", "spleen")), p => { p.Add(Target("T4", "spleen")); p.Read(3, "T4", Sized("T4", 2000)); },
            p => { p.Add(Target("T4", "spleen")); p.Read(0, "T4", Reading.NotEvaluable("T4", "motion")); }, false),
        new("RE-TL-013", p => { p.Read(2, "T1", null); p.Read(3, "T1", null); }, p => p.Read(2, "T1", null), p => p.Read(3, "T1", null), false),
        new("RE-TL-014", p => p.Size(2, "T1", 198), p => p.Size(2, "T1", 248), p => p.Size(2, "T1", 165), true),
        new("RE-TL-015", p => p.Size(2, "T1", 5941), p => p.Size(2, "T1", 5939), p => p.Size(2, "T1", 5940), false),
        new("RE-TL-016", p => Swap(p, 2570, 5270, 2580), p => Swap(p, 2570, 5280, 2580), p => Swap(p, 2570, 5270, 2828), false),
        new("RE-TL-017", p => p.Course(96, 96), p => { p.Course(96, 96); p.Size(2, "T1", 1921); }, p => { p.Course(96, 96); p.Read(2, "N1", null); }, true),
        new("RE-TL-018", p => Merge(p, 2, 6000), p => { Merge(p, 2, 6000); Merge(p, 3, 6000); }, p => Merge(p, 3, 6000), false),
        new("RE-TL-019", p => Merge(p, 3, 2449), p => Merge(p, 3, 2451), p => Merge(p, 3, 2450), false),
        new("RE-TL-020", p => Split(p, 2), p => { Split(p, 2); Split(p, 3); }, p => Split(p, 3), false),
        new("RE-TL-021", p => p.Add(SubjectEvent.Surgery(CheckCase.Baseline.AddDays(112), "T1")), p => p.Add(SubjectEvent.Surgery(CheckCase.Baseline.AddDays(112), "N1")),
            p => p.Add(SubjectEvent.Radiotherapy(CheckCase.Baseline, "T1")), false),
    ];

    private static Reading Small(int hundredths) => Reading.TooSmall("T1", Length.FromHundredths(hundredths));

    private static void Gone(Testing.Planting p, int first, int last)
    {
        p.Read(first, "T1", Reading.Absent("T1"));
        p.Read(first + 1, "T1", null);
        p.Read(last, "T1", Reading.Absent("T1"));
    }

    private static void Axis(Testing.Planting p, string id, MeasuredAxis axis) => p.Read(2, id, p.ReadingOf(2, id) with { Axis = axis });

    private static void Organ(Testing.Planting p, string organ) => p.Read(2, "T1", p.ReadingOf(2, "T1") with { Organ = organ });

    private static void Swap(Testing.Planting p, int before, int now, int next)
    {
        p.Size(1, "T1", before);
        p.Size(2, "T1", now);
        p.Size(3, "T1", next);
    }

    /// <summary>T2, of 24.5 mm at W16, merges into T1.</summary>
    private static void Merge(Testing.Planting p, int visit, int joint)
    {
        p.Read(visit, "T2", Reading.Merged("T2", "T1"));
        p.Size(visit, "T1", joint);
    }

    private static void Split(Testing.Planting p, int visit) => p.Read(visit, "T1", Reading.Split("T1", Length.FromHundredths(900), Length.FromHundredths(1100)));
}
