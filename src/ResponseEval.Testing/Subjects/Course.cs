namespace ResponseEval.Testing;

/// <summary>What the disease does between one visit and the next.</summary>
internal enum Phase
{
    Same,
    Grow,
    Creep,
    Shrink,
    Vanish,
    Return,
}

/// <summary>The stories that generated subjects follow, so that the states that matter are common.</summary>
internal static class Course
{
    internal static IReadOnlyList<Phase> Of(Draw draw, int visits)
    {
        var story = draw.Weighted<Func<Draw, int, Phase>>(
            (22, Pseudo), (22, Progressing), (14, Responding), (14, CompleteAndBack), (8, Stable), (20, Anything));
        var late = draw.Chance(35) ? draw.Between(1, 2) : 0;
        var phases = new Phase[visits];
        for (var visit = 0; visit < visits; visit++)
            phases[visit] = visit < late ? draw.Of(Phase.Same, Phase.Shrink, Phase.Creep) : story(draw, visit - late);
        return phases;
    }

    /// <summary>A quiet beginning, often until close to a seam of runs and often on the edge of a partial response, and then one story after the other.</summary>
    internal static IReadOnlyList<Phase> Long(Draw draw, int visits)
    {
        var quiet = Math.Min(visits, draw.Of(0, 0, 5, draw.Between(12, 16), draw.Between(27, 31)));
        var onTheEdge = draw.Chance(40);
        var phases = new List<Phase>();
        while (phases.Count < quiet)
            phases.Add(!onTheEdge ? draw.Weighted((12, Phase.Same), (1, Phase.Creep), (3, Phase.Shrink)) : phases.Count == 0 ? Phase.Shrink : Phase.Same);
        while (phases.Count < visits)
            phases.AddRange(Of(draw, draw.Between(3, 9)));
        return phases.GetRange(0, visits);
    }

    private static Phase Pseudo(Draw draw, int visit) => visit switch
    {
        0 => Phase.Grow,
        1 => draw.Weighted((6, Phase.Shrink), (2, Phase.Same), (1, Phase.Creep), (1, Phase.Vanish)),
        _ => draw.Weighted((6, Phase.Shrink), (2, Phase.Same), (2, Phase.Vanish), (1, Phase.Grow)),
    };

    private static Phase Progressing(Draw draw, int visit) => visit == 0
        ? Phase.Grow
        : draw.Weighted((5, Phase.Grow), (3, Phase.Creep), (3, Phase.Same), (1, Phase.Shrink));

    private static Phase Responding(Draw draw, int visit) => visit < 2
        ? draw.Weighted((6, Phase.Shrink), (1, Phase.Same), (1, Phase.Vanish))
        : draw.Weighted((3, Phase.Shrink), (3, Phase.Same), (2, Phase.Vanish), (1, Phase.Creep), (1, Phase.Grow));

    private static Phase CompleteAndBack(Draw draw, int visit) => visit switch
    {
        0 => draw.Weighted((2, Phase.Shrink), (3, Phase.Vanish)),
        1 => Phase.Vanish,
        _ => draw.Weighted((3, Phase.Vanish), (4, Phase.Return), (1, Phase.Grow), (1, Phase.Shrink)),
    };

    private static Phase Stable(Draw draw, int visit) =>
        draw.Weighted((visit < 3 ? 5 : 3, Phase.Same), (2, Phase.Creep), (2, Phase.Shrink));

    private static Phase Anything(Draw draw, int visit) => visit < 0
        ? Phase.Same
        : draw.Of(Phase.Same, Phase.Grow, Phase.Creep, Phase.Shrink, Phase.Vanish, Phase.Return);
}
