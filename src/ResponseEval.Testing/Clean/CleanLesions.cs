using System.Collections.Immutable;
using System.Globalization;

namespace ResponseEval.Testing;

/// <summary>A lesion of a clean subject and its diameter at baseline in 0.01 mm.</summary>
internal sealed record CleanLesion(Lesion Lesion, int Size);

/// <summary>Draws measurable targets, at most two of an organ, and non-target lesions.</summary>
internal static class CleanLesions
{
    private static readonly ImmutableArray<string> _organs = ["lung", "liver", "kidney", "lung", "liver", "adrenal gland"];

    public static List<CleanLesion> Draw(Draw draw)
    {
        var lesions = new List<CleanLesion>();
        var targets = draw.Between(3, 5);
        var first = draw.Between(0, 2);
        for (var i = 0; i < targets; i++)
            lesions.Add(i == targets - 1
                ? new(new Lesion(Id("T", i), LesionRole.Target) { Site = new("lymph node", "mediastinum"), IsLymphNode = true }, Tenths(draw, 180, 300))
                : new(new Lesion(Id("T", i), LesionRole.Target) { Site = new(_organs[first + i]), Nature = LesionNature.Solid }, Tenths(draw, 150, 600)));
        for (var i = draw.Between(0, 2); i > 0; i--)
            lesions.Add(new(new Lesion(Id("N", i - 1), LesionRole.NonTarget) { Site = new(i == 1 ? "pleura" : "peritoneum") }, 0));
        return lesions;
    }

    private static string Id(string prefix, int place) => prefix + (place + 1).ToString(CultureInfo.InvariantCulture);

    private static int Tenths(Draw draw, int least, int most) => 10 * draw.Between(least, most);
}
