namespace ResponseEval.Testing;

/// <summary>A visit before it is read: its date, its circumstances, and how likely readings are to fail.</summary>
internal sealed record Visit(DateOnly Date, Phase Phase)
{
    internal bool SymptomDriven { get; init; }

    internal bool TumorMarkersElevated { get; init; }

    /// <summary>In percent, for each lesion.</summary>
    internal int Unreadable { get; init; }
}

/// <summary>Draws follow-up dates: regular, late, and too early to confirm, with the days on both sides of every window.</summary>
internal static class VisitDates
{
    internal static IReadOnlyList<Visit> Of(Draw draw, DateOnly baseline) =>
        Of(draw, baseline, Course.Of(draw, draw.Weighted((1, 1), (3, 2), (5, 3), (6, 4), (5, 5), (4, 6), (3, 7), (2, 8), (1, 9))));

    /// <summary>As many visits as two or three runs of sixteen hold, mostly one more or one less.</summary>
    internal static IReadOnlyList<Visit> Many(Draw draw, DateOnly baseline) =>
        Of(draw, baseline, Course.Long(draw, draw.Of(14, 15, 16, 17, 30, 31, 32, 33, 40, draw.Between(10, 50))));

    private static List<Visit> Of(Draw draw, DateOnly baseline, IReadOnlyList<Phase> course)
    {
        var unreadable = draw.Weighted((6, 0), (2, 3), (1, 12));
        var markers = draw.Chance(12) ? 35 : 0;
        var visits = new List<Visit>();
        var date = baseline;
        foreach (var phase in course)
        {
            var early = visits.Count > 0 && draw.Chance(13);
            date = date.AddDays(early ? draw.Of(7, 13, 14, 20, 25) : Interval(draw));
            visits.Add(new Visit(date, phase)
            {
                SymptomDriven = draw.Chance(early ? 40 : 5),
                TumorMarkersElevated = draw.Chance(markers),
                Unreadable = draw.Chance(3) ? 60 : unreadable,
            });
        }

        return visits;
    }

    private static int Interval(Draw draw) => draw.Weighted(
        (3, 26), (2, 27), (6, 28), (3, 35), (8, 42), (6, 56), (3, 57), (2, 63), (1, 84), (1, 85), (2, draw.Between(26, 120)));
}
