using System.Globalization;
using static ResponseEval.Tests.Criteria.Irecist.IrecistScene;

namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>Scans one and two days to each side of the earliest confirmation, with and without symptoms, in every block.</summary>
internal static class EarlyScanTable
{
    private static readonly (string Name, Reading[] Readings)[] _states =
    [
        ("nothing new", [Mm("T1", 50), Reading.Present("N1"), Mm("X1", 12)]),
        ("T1 70", [Mm("T1", 70), Reading.Present("N1"), Mm("X1", 12)]),
        ("N1 PD incr", [Mm("T1", 50), Reading.UnequivocalProgression("N1", LesionChange.Increased), Mm("X1", 12)]),
        ("X1 20", [Mm("T1", 50), Reading.Present("N1"), Mm("X1", 20)]),
        ("X2 appears", [Mm("T1", 50), Reading.Present("N1"), Mm("X1", 12), Reading.Present("X2")]),
        ("T1 30, X1 absent", [Mm("T1", 30), Reading.Present("N1"), Reading.Absent("X1")]),
        ("all NE", []),
    ];

    internal static string Render()
    {
        var words = new IrecistWords();
        var table = new TextTable(["block", "day", "symptoms", .. _states.Select(state => state.Name)]);
        foreach (var block in new[] { ProgressionTriggers.Target, ProgressionTriggers.NonTarget, ProgressionTriggers.NewLesion })
            foreach (var days in new[] { 1, 25, 26 })
                foreach (var symptoms in new[] { false, true })
                {
                    var scene = new IrecistScene { Block = block, JudgedDay = BlockDay + days, SymptomDriven = symptoms };
                    var cells = _states.Select(state => words.Say(scene.Judge(state.Readings.Where(reading => Known(block, reading)))));
                    table.Add([block.ToString(), "+" + days.ToString(CultureInfo.InvariantCulture), symptoms ? "yes" : "no", .. cells]);
                }

        return $"{table}\n{words.Legend}";
    }

    /// <summary>X1 is there only where it opened the block.</summary>
    private static bool Known(ProgressionTriggers block, Reading reading) => reading.Lesion != "X1" || block == ProgressionTriggers.NewLesion;
}
