using static ResponseEval.Tests.Criteria.Irecist.IrecistScene;

namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>New lesions that are known from a block which closed, and what sets progression again. T1 is 50 mm, 30 mm or gone throughout.</summary>
internal static class KnownNewLesionTable
{
    private static readonly (string Name, Reading[] Readings)[] _targets =
    [
        ("T1 50, N1", [Mm("T1", 50), Reading.Present("N1")]),
        ("T1 30, N1", [Mm("T1", 30), Reading.Present("N1")]),
        ("all gone", [Reading.Absent("T1"), Reading.Absent("N1")]),
    ];

    private static readonly (string Name, LesionRole Role, Reading? Closing, Reading? Judged)[] _newLesions =
    [
        ("X1 10 -> 10", LesionRole.NewTarget, Mm("X1", 10), Mm("X1", 10)),
        ("X1 10 -> 14.99", LesionRole.NewTarget, Mm("X1", 10), Mm("X1", 14.99m)),
        ("X1 10 -> 15", LesionRole.NewTarget, Mm("X1", 10), Mm("X1", 15)),
        ("X1 10 -> absent", LesionRole.NewTarget, Mm("X1", 10), Reading.Absent("X1")),
        ("X1 10 -> NE", LesionRole.NewTarget, Mm("X1", 10), null),
        ("X1 absent -> 4.99", LesionRole.NewTarget, Reading.Absent("X1"), Mm("X1", 4.99m)),
        ("X1 absent -> 5", LesionRole.NewTarget, Reading.Absent("X1"), Mm("X1", 5)),
        ("X1 decr -> present", LesionRole.NewNonTarget, Reading.Present("X1", LesionChange.Decreased), Reading.Present("X1")),
        ("X1 decr -> incr", LesionRole.NewNonTarget, Reading.Present("X1", LesionChange.Decreased), Reading.Present("X1", LesionChange.Increased)),
        ("X1 decr -> PD", LesionRole.NewNonTarget, Reading.Present("X1", LesionChange.Decreased), Reading.UnequivocalProgression("X1")),
        ("X1 absent -> present", LesionRole.NewNonTarget, Reading.Absent("X1"), Reading.Present("X1")),
        ("X1 absent -> PD", LesionRole.NewNonTarget, Reading.Absent("X1"), Reading.UnequivocalProgression("X1")),
    ];

    internal static string Render()
    {
        var words = new IrecistWords();
        var table = new TextTable("new lesion", "targets", "response", "with ReappearanceAfterCr = Formula");
        foreach (var (name, role, closing, judged) in _newLesions)
            foreach (var (targets, readings) in _targets)
            {
                table.Add(
                    name,
                    targets,
                    words.Say(Judge(ProtocolRules.Default, role, readings, closing, judged)),
                    words.Say(Judge(ProtocolRules.Default with { ReappearanceAfterCr = ReappearanceAfterCr.Formula }, role, readings, closing, judged)));
            }

        return $"""
            X1 (20 mm, or present) opens a block on day 56, which closes on day 84; both that scan ("->" left) and the one judged on day 112
            (right) show the targets named.

            {words.Legend}
            {table}
            """;
    }

    private static TimepointResponse Judge(ProtocolRules rules, LesionRole role, Reading[] targets, Reading? closing, Reading? judged)
    {
        var opening = role == LesionRole.NewTarget ? Mm("X1", 20) : Reading.Present("X1");
        var scene = new IrecistScene { NewRole = role, Rules = rules, JudgedDay = 112 };
        return scene.JudgeAfter([Mm("T1", 50), Reading.Present("N1"), opening], [.. targets, .. Of(closing)], [.. targets, .. Of(judged)]);
    }

    private static Reading[] Of(Reading? reading) => reading is { } given ? [given] : [];
}
