namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>What can be read on the day that is judged, by name.</summary>
internal static class IrecistStates
{
    internal sealed record Named(string Name, params Reading[] Readings);

    /// <summary>T1 was 50 mm at baseline, and 60 mm in a block with T, else 50 mm.</summary>
    internal static IEnumerable<Named> Targets(IrecistScene scene)
    {
        if (!scene.WithTarget)
            return [new Named("NA")];
        return scene.Block.HasFlag(ProgressionTriggers.Target)
            ?
            [
                new("CR", Reading.Absent("T1")), new("PR 30", IrecistScene.Mm("T1", 30)), new("SD 59.99", IrecistScene.Mm("T1", 59.99m)),
                new("PD 64.99", IrecistScene.Mm("T1", 64.99m)), new("PD 65", IrecistScene.Mm("T1", 65)), new("NE"),
            ]
            :
            [
                new("CR", Reading.Absent("T1")), new("PR 35", IrecistScene.Mm("T1", 35)), new("SD 45", IrecistScene.Mm("T1", 45)),
                new("SD 45.01", IrecistScene.Mm("T1", 45.01m)), new("PD 60", IrecistScene.Mm("T1", 60)), new("NE"),
            ];
    }

    internal static IEnumerable<Named> NonTargets { get; } =
    [
        new("CR", Reading.Absent("N1")), new("NON", Reading.Present("N1")), new("NON decr", Reading.Present("N1", LesionChange.Decreased)),
        new("NON incr", Reading.Present("N1", LesionChange.Increased)), new("PD", Reading.UnequivocalProgression("N1")),
        new("PD incr", Reading.UnequivocalProgression("N1", LesionChange.Increased)), new("NE"),
    ];

    /// <summary>X1 was 12 mm, or present, in a block with NL; else no new lesion was seen.</summary>
    internal static IEnumerable<Named> NewLesions(IrecistScene scene) =>
        !scene.Block.HasFlag(ProgressionTriggers.NewLesion) ? [new("no NL"), new("X2 appears", Reading.Present("X2"))]
        : scene.NewRole == LesionRole.NewTarget ?
        [
            new("X1 12", IrecistScene.Mm("X1", 12)), new("X1 16.99", IrecistScene.Mm("X1", 16.99m)), new("X1 17", IrecistScene.Mm("X1", 17)),
            new("X1 7", IrecistScene.Mm("X1", 7)), new("X1 absent", Reading.Absent("X1")), new("X1 NE"),
            new("X1 12, X2 appears", IrecistScene.Mm("X1", 12), Reading.Present("X2")),
        ]
        :
        [
            new("X1 present", Reading.Present("X1")), new("X1 incr", Reading.Present("X1", LesionChange.Increased)),
            new("X1 decr", Reading.Present("X1", LesionChange.Decreased)), new("X1 PD", Reading.UnequivocalProgression("X1")),
            new("X1 PD decr", Reading.UnequivocalProgression("X1", LesionChange.Decreased)), new("X1 absent", Reading.Absent("X1")), new("X1 NE"),
        ];
}
