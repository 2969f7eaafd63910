namespace ResponseEval.Testing;

/// <summary>A lesion that appears at some visit, sometimes doubtful at first, and then lives by the course of the subject.</summary>
internal sealed class NewLesionTrack(Lesion lesion, int grid, int appearsAt, int doubtfulVisits) : LesionTrack(lesion, grid)
{
    private bool gone;
    private bool worse;

    internal override Reading? AtBaseline(Draw draw) => null;

    internal override Reading? At(Draw draw, Visit visit, int place)
    {
        if (place < appearsAt)
            return draw.Chance(4) ? Reading.Absent(Lesion.Id) : null;
        if (place == appearsAt)
            Size = LesionSizes.OnGrid(draw.Between(600, 2000), Grid);
        else
            Move(draw, visit.Phase);
        if (place > appearsAt && draw.Chance(visit.Unreadable))
            return Failed(draw);
        return State(draw, visit.Phase) with { Certainty = Certainty(draw, place) };
    }

    private void Move(Draw draw, Phase phase)
    {
        var own = draw.Chance(75) ? phase : draw.Of(Phase.Same, Phase.Creep, Phase.Shrink, Phase.Grow);
        Size = LesionSizes.Next(draw, Size, own, Lesion.IsLymphNode, Grid);
        gone = own switch
        {
            Phase.Vanish => draw.Chance(92),
            Phase.Shrink => gone || draw.Chance(15),
            Phase.Return or Phase.Grow => gone && draw.Chance(40),
            _ => gone && draw.Chance(92),
        };
        worse = !gone && own switch
        {
            Phase.Grow => draw.Chance(35),
            Phase.Shrink => worse && draw.Chance(20),
            _ => worse ? draw.Chance(70) : draw.Chance(4),
        };
    }

    private Reading State(Draw draw, Phase phase)
    {
        if (gone)
            return draw.Chance(90) ? Reading.Absent(Lesion.Id) with { Change = Stray(draw) } : Reading.Measured(Lesion.Id, default);
        if (Lesion.Role == LesionRole.NewTarget)
            return OfSize(draw);
        var change = Changes.Of(draw, phase);
        if (worse)
            return Reading.UnequivocalProgression(Lesion.Id, change) with { Diameter = draw.Chance(4) ? Length.FromHundredths(draw.Of(800, 1500)) : null };
        var measured = Length.FromHundredths(draw.Of(0, 500, 999, 1000, 1500));
        return draw.Weighted(
            (90, Reading.Present(Lesion.Id, change)),
            (3, Reading.Present(Lesion.Id, change) with { Diameter = measured }),
            (2, Reading.TooSmall(Lesion.Id) with { Change = change }),
            (5, Reading.Measured(Lesion.Id, measured) with { Change = change }));
    }

    private LesionCertainty Certainty(Draw draw, int place) => place < appearsAt + doubtfulVisits || draw.Chance(1)
        ? LesionCertainty.Equivocal
        : draw.Chance(80) ? LesionCertainty.Unspecified : LesionCertainty.Unequivocal;
}
