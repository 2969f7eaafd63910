using System.Globalization;

namespace ResponseEval.Testing;

/// <summary>Draws the lesions of a subject and their tracks.</summary>
internal static class LesionMaker
{
    internal static IReadOnlyList<LesionTrack> Tracks(Draw draw, IReadOnlyList<Visit> visits)
    {
        var grid = draw.Weighted((4, 100), (2, 500), (2, 1), (1, 10));
        var obedience = draw.Of(100, 90, 90, 70);
        var tracks = new List<LesionTrack>();
        if (draw.Chance(2))
            return tracks;
        for (var i = draw.Weighted((9, 0), (30, 1), (25, 2), (15, 3), (8, 4), (5, 5)); i > 0; i--)
            tracks.Add(new TargetTrack(Lesion(draw, "T", i, LesionRole.Target, 20), grid, obedience));
        for (var i = draw.Weighted((40, 0), (30, 1), (15, 2), (6, 3), (4, 4)); i > 0; i--)
            tracks.Add(new NonTargetTrack(Lesion(draw, "N", i, LesionRole.NonTarget, 20), grid));
        for (var i = draw.Weighted((40, 0), (30, 1), (16, 2), (8, 3), (6, 4)); i > 0; i--)
            tracks.Add(NewLesion(draw, i, grid, visits));
        return tracks;
    }

    /// <summary>As many lesions as a subject may have, and more targets than anybody should follow.</summary>
    internal static IReadOnlyList<LesionTrack> Crowd(Draw draw, IReadOnlyList<Visit> visits)
    {
        var tracks = new List<LesionTrack>();
        for (var i = draw.Between(10, 40); i > 0; i--)
            tracks.Add(new TargetTrack(Lesion(draw, "T", i, LesionRole.Target, 20), grid: 100, obedience: 90));
        for (var i = draw.Of(0, 3, 63, 64); i > 0; i--)
            tracks.Add(new NonTargetTrack(Lesion(draw, "N", i, LesionRole.NonTarget, 20), grid: 100));
        for (var i = draw.Of(0, 3, 17, 63, 64); i > 0; i--)
            tracks.Add(NewLesion(draw, i, 100, visits));
        return tracks;
    }

    /// <summary>Lesions in any order of roles, as many as fill a set of facts with so many rows, or one more or less, or several sets.</summary>
    internal static IReadOnlyList<LesionTrack> InAnyOrder(Draw draw, IReadOnlyList<Visit> visits)
    {
        var count = draw.Weighted((12, draw.Between(1, 6)), (4, draw.Of(7, 8, 9)), (3, draw.Of(15, 16, 17)), (2, draw.Of(63, 64, 65)), (1, draw.Of(128, 200)));
        var obedience = draw.Of(100, 100, 90);
        var (others, news) = (draw.Of(0, count / 4, count / 2, 64), draw.Of(0, 0, 1, count / 4, 64));
        var tracks = new List<LesionTrack>();
        for (var i = count; i > 0; i--)
            tracks.Add(i <= news && i <= 64
                ? NewLesion(draw, i, 100, visits)
                : i - news <= others && i - news <= 64
                ? new NonTargetTrack(Lesion(draw, "N", i, LesionRole.NonTarget, 20), grid: 100)
                : new TargetTrack(Lesion(draw, "T", i, LesionRole.Target, 20), grid: 100, obedience));
        return draw.Shuffled(tracks);
    }

    private static NewLesionTrack NewLesion(Draw draw, int number, int grid, IReadOnlyList<Visit> visits)
    {
        var lesion = Lesion(draw, "X", number, draw.Chance(55) ? LesionRole.NewTarget : LesionRole.NewNonTarget, 15);
        var growth = visits.Select((visit, place) => (visit.Phase, place)).FirstOrDefault(visit => visit.Phase is Phase.Grow or Phase.Return).place;
        var appearsAt = draw.Chance(50) ? growth : draw.Between(0, visits.Count);
        return new NewLesionTrack(lesion, grid, appearsAt, draw.Chance(20) ? draw.Between(1, 2) : 0);
    }

    private static Lesion Lesion(Draw draw, string prefix, int number, LesionRole role, int nodal) =>
        new(prefix + number.ToString(CultureInfo.InvariantCulture), role)
        {
            IsLymphNode = draw.Chance(nodal),
            Site = new AnatomicSite(draw.Chance(10) ? null : draw.Of("lung", "liver", "bone", "brain", "lymph node")),
        };
}
