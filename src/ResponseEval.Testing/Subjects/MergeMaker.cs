namespace ResponseEval.Testing;

/// <summary>Merges one to three lesions into carriers, in chains too, never in a circle: a carrier stands earlier in a drawn order.</summary>
internal static class MergeMaker
{
    internal static void Merge(Draw draw, List<Reading> readings, IReadOnlyList<LesionTrack> tracks)
    {
        var order = draw.Shuffled(tracks);
        for (var merges = draw.Between(1, 3); merges > 0; merges--)
        {
            var merged = draw.Between(0, order.Count);
            var carriers = order.Take(merged).Where(CanCarry).ToList();
            var place = merged < order.Count ? readings.FindIndex(reading => reading.Lesion == order[merged].Lesion.Id) : -1;
            if (place >= 0 && carriers.Count > 0)
                readings[place] = Reading.Merged(order[merged].Lesion.Id, draw.Of<LesionTrack>([.. carriers]).Lesion.Id);
        }
    }

    private static bool CanCarry(LesionTrack track) => track.Lesion.Role is LesionRole.Target or LesionRole.NewTarget;
}
