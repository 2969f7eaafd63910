namespace ResponseEval.Testing;

/// <summary>A non-target lesion: seen, gone or unequivocally worse, as the course of the subject goes.</summary>
internal sealed class NonTargetTrack(Lesion lesion, int grid) : LesionTrack(lesion, grid)
{
    private bool gone;
    private bool worse;

    internal override Reading? AtBaseline(Draw draw)
    {
        gone = draw.Chance(2);
        return gone ? Reading.Absent(Lesion.Id) : Seen(draw, Phase.Same);
    }

    internal override Reading? At(Draw draw, Visit visit, int place)
    {
        Move(draw, visit.Phase);
        if (draw.Chance(visit.Unreadable))
            return Failed(draw);
        return gone ? Gone(draw) : Seen(draw, visit.Phase);
    }

    private void Move(Draw draw, Phase phase)
    {
        gone = phase switch
        {
            Phase.Vanish => draw.Chance(94),
            Phase.Shrink => gone || draw.Chance(12),
            Phase.Return or Phase.Grow => gone && draw.Chance(50),
            _ => gone && draw.Chance(93),
        };
        worse = !gone && phase switch
        {
            Phase.Grow => draw.Chance(30),
            Phase.Shrink => worse && draw.Chance(20),
            _ => worse ? draw.Chance(60) : draw.Chance(4),
        };
    }

    private Reading Gone(Draw draw)
    {
        if (Lesion.IsLymphNode && draw.Chance(60))
            return draw.Chance(50)
                ? Reading.Measured(Lesion.Id, Length.FromHundredths(draw.Of(999, 800, 500)))
                : Reading.TooSmall(Lesion.Id);
        return draw.Chance(90) ? Reading.Absent(Lesion.Id) with { Change = Stray(draw) } : Reading.Measured(Lesion.Id, default);
    }

    private Reading Seen(Draw draw, Phase phase)
    {
        var change = Changes.Of(draw, phase);
        if (worse)
            return Reading.UnequivocalProgression(Lesion.Id, change) with
            {
                Diameter = Lesion.IsLymphNode && draw.Chance(5) ? Length.FromHundredths(draw.Of(800, 1500)) : null,
            };
        return draw.Weighted(
            (18, Reading.Present(Lesion.Id, change)),
            (1, Reading.Measured(Lesion.Id, Length.FromHundredths(draw.Of(1000, 1200, 2500))) with { Change = change }),
            (1, Reading.TooSmall(Lesion.Id) with { Change = change }),
            (1, Reading.Split(Lesion.Id, Length.FromHundredths(700), Length.FromHundredths(600)) with { Change = change }),
            (1, Reading.Present(Lesion.Id, change) with { Diameter = Length.FromHundredths(draw.Of(0, 400, 1100)) }));
    }
}

/// <summary>Draws how a lesion that is not measured changed.</summary>
internal static class Changes
{
    internal static LesionChange Of(Draw draw, Phase phase) => phase switch
    {
        Phase.Grow or Phase.Creep => draw.Weighted((4, LesionChange.Unknown), (4, LesionChange.Increased), (2, LesionChange.Unchanged)),
        Phase.Shrink or Phase.Vanish => draw.Weighted((4, LesionChange.Unknown), (4, LesionChange.Decreased), (2, LesionChange.Unchanged)),
        _ => draw.Weighted((7, LesionChange.Unknown), (3, LesionChange.Unchanged), (1, LesionChange.Increased), (1, LesionChange.Decreased)),
    };
}
