namespace ResponseEval.Testing;

/// <summary>How one measured lesion goes on, in hundredths of a millimetre, on a grid that makes exact thresholds common.</summary>
internal static class LesionSizes
{
    internal static int AtBaseline(Draw draw, int grid) => draw.Chance(3) ? 0 : OnGrid(draw.Between(800, 6000), grid);

    internal static int Next(Draw draw, int size, Phase phase, bool node, int grid) => phase switch
    {
        Phase.Grow => OnGrid(Math.Max(size * draw.Of(12, 12, 13, 15, 20) / 10, size + (draw.Chance(80) ? 500 : 0)), grid),
        Phase.Creep => OnGrid(size + draw.Of(1, 100, 200, 499, 500), grid),
        Phase.Shrink => OnGrid(size * draw.Of(70, 70, 80, 90, 50, 69) / 100, grid),
        Phase.Vanish => node ? draw.Of(500, 800, 999, 1000) : draw.Chance(92) ? 0 : Math.Min(size, 500),
        Phase.Return => size > 0 ? size : draw.Chance(75) ? OnGrid(draw.Between(300, 1500), grid) : 0,
        _ => draw.Chance(80) ? size : OnGrid(size + draw.Of(-100, 100), grid),
    };

    internal static int OnGrid(int size, int grid) => Math.Clamp(size / grid * grid, 0, 200_000);
}
