namespace ResponseEval.Testing;

/// <summary>A lesion on its way through the visits: draws its reading at each, or none.</summary>
internal abstract class LesionTrack(Lesion lesion, int grid)
{
    internal Lesion Lesion { get; } = lesion;

    protected int Grid { get; } = grid;

    /// <summary>Hundredths of a millimetre.</summary>
    protected int Size { get; set; }

    internal abstract Reading? AtBaseline(Draw draw);

    internal abstract Reading? At(Draw draw, Visit visit, int place);

    /// <summary>A reading that failed: said so, or simply not there.</summary>
    protected Reading? Failed(Draw draw) => draw.Chance(50)
        ? Reading.NotEvaluable(Lesion.Id, draw.Chance(20) ? "artefact" : null) with { Change = Stray(draw) }
        : null;

    /// <summary>A change that stands beside a state which says it already, or cannot say it.</summary>
    protected static LesionChange Stray(Draw draw) => draw.Chance(4) ? draw.Of(LesionChange.Increased, LesionChange.Decreased) : LesionChange.Unknown;

    /// <summary>A reading of the size, in one of the states that can say it.</summary>
    protected Reading OfSize(Draw draw)
    {
        var length = Length.FromHundredths(Size);
        if (Size == 0)
            return draw.Chance(85) ? Reading.Absent(Lesion.Id) : Reading.Measured(Lesion.Id, length);
        if (Size <= 600 && draw.Chance(35))
            return Reading.TooSmall(Lesion.Id, draw.Chance(30) ? length : null);
        return draw.Chance(3) ? Reading.Split(Lesion.Id, Parts(draw)) : Reading.Measured(Lesion.Id, length);
    }

    private Length[] Parts(Draw draw)
    {
        var first = draw.Between(0, Size);
        return draw.Chance(10) ? [Length.FromHundredths(Size)] : [Length.FromHundredths(first), Length.FromHundredths(Size - first)];
    }
}

/// <summary>A target lesion: it mostly follows the course of the subject.</summary>
internal sealed class TargetTrack(Lesion lesion, int grid, int obedience) : LesionTrack(lesion, grid)
{
    internal override Reading? AtBaseline(Draw draw)
    {
        Size = LesionSizes.AtBaseline(draw, Grid);
        return draw.Chance(1) ? Failed(draw) : OfSize(draw);
    }

    internal override Reading? At(Draw draw, Visit visit, int place)
    {
        var phase = draw.Chance(obedience) ? visit.Phase : draw.Of(Phase.Same, Phase.Shrink, Phase.Creep, Phase.Grow);
        Size = LesionSizes.Next(draw, Size, phase, Lesion.IsLymphNode, Grid);
        return draw.Chance(visit.Unreadable) ? Failed(draw) : OfSize(draw);
    }
}
