using static ResponseEval.Validation.Tests.Steps;

namespace ResponseEval.Validation.Tests;

/// <summary>NT and NL.</summary>
internal static class LesionCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-NT-001", p => Progressed(p, 2, LesionChange.Increased), p => { p.Course(99, 130); Progressed(p, 2, LesionChange.Increased); },
            p => { Progressed(p, 2, LesionChange.Increased); p.Read(2, "T1", Reading.NotEvaluable("T1", "motion")); }, false),
        new("RE-NT-002", p => p.Read(2, "N1", null), p => p.Read(2, "N1", Reading.NotEvaluable("N1", "motion")), p => p.Read(0, "N1", null), false),
        new("RE-NT-003", p => Progressed(p, 2, LesionChange.Unchanged), p => Progressed(p, 2, LesionChange.Increased), p => Progressed(p, 2, LesionChange.Unknown), false),
        new("RE-NT-004", p => { Progressed(p, 2, LesionChange.Increased); p.Read(3, "N1", Reading.Absent("N1")); },
            p => { Progressed(p, 2, LesionChange.Increased); p.Read(3, "N1", Reading.Present("N1", LesionChange.Decreased)); },
            p => { Progressed(p, 1, LesionChange.Increased); p.Read(3, "N1", Reading.Absent("N1")); }, false),
        new("RE-NT-005", p => p.Read(2, "N1", Reading.Absent("N1")), p => { p.Read(2, "N1", Reading.Absent("N1")); p.Read(3, "N1", Reading.Absent("N1")); },
            p => p.Read(3, "N1", Reading.Absent("N1")), false),
        new("RE-NL-001", p => p.Lesion(New("X1", node: true), 1499, from: 2), p => p.Lesion(New("X1"), 1499, from: 2), p => p.Lesion(New("X1", node: true), 1500, from: 2), false),
        new("RE-NL-002", p => Doubt(p, Equivocal("X1"), Equivocal("X1")), p => Doubt(p, Equivocal("X1"), Reading.Present("X1")), p => Doubt(p, null, Equivocal("X1")), false),
        new("RE-NL-003", p => Seen(p, Sized("X1", 1200), null), p => Seen(p, Sized("X1", 1200), Reading.NotEvaluable("X1")), p => Seen(p, null, Sized("X1", 1200)), false),
        new("RE-NL-004", p => Seen(p, Sized("X1", 1200), Reading.Absent("X1")), p => Seen(p, Sized("X1", 1200) with { Certainty = LesionCertainty.Equivocal }, Reading.Absent("X1")),
            p => Seen(p, Sized("X1", 1200), Sized("X1", 1)), false),
        new("RE-NL-005", p => p.Add(New("X1")), p => Seen(p, null, Sized("X1", 1200)), p => Seen(p, null, Reading.Absent("X1")), false),
        new("RE-NL-006", p => Several(p, 3), p => Several(p, 1), p => Several(p, 2), false),
        new("RE-NL-007", p => p.Lesion(New("X1"), 999, from: 2), p => p.Lesion(New("X1", measured: false), 999, from: 2), p => p.Lesion(New("X1"), 1000, from: 2), false),
        new("RE-NL-008", p => p.Lesion(New("X1", measured: false), 1001, from: 2), p => p.Lesion(New("X1", measured: false), 999, from: 2),
            p => p.Lesion(New("X1", measured: false), 1000, from: 2), true),
    ];

    private static void Progressed(Testing.Planting p, int visit, LesionChange change) => p.Read(visit, "N1", Reading.UnequivocalProgression("N1", change));

    private static void Doubt(Testing.Planting p, Reading? second, Reading? third)
    {
        p.Add(New("X1", measured: false));
        p.Read(2, "X1", second);
        p.Read(3, "X1", third);
    }

    private static void Seen(Testing.Planting p, Reading? second, Reading? third)
    {
        p.Add(New("X1"));
        p.Read(2, "X1", second);
        p.Read(3, "X1", third);
    }

    private static void Several(Testing.Planting p, int lesions)
    {
        for (var i = 1; i <= lesions; i++)
            p.Lesion(New("X" + i), 1500, from: 3);
    }
}
