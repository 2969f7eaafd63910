namespace ResponseEval.Testing;

/// <summary>What became of the lesions of a clean subject: the lesions, new ones included, and the readings of every assessment.</summary>
internal sealed record CleanCourse(IReadOnlyList<Lesion> Lesions, IReadOnlyList<Reading> Baseline, IReadOnlyList<IReadOnlyList<Reading>> FollowUps)
{
    private enum Story
    {
        Responding,
        Complete,
        Stable,
        Progressing,
        NewLesion,
        PseudoProgressing,
    }

    public static CleanCourse Draw(Draw draw, List<CleanLesion> lesions, int visits)
    {
        var story = draw.Of(Story.Responding, Story.Complete, Story.Stable, Story.Progressing, Story.NewLesion, Story.PseudoProgressing);
        var sizes = lesions.ConvertAll(lesion => lesion.Size);
        var followUps = new List<IReadOnlyList<Reading>>();
        var declared = lesions.ConvertAll(lesion => lesion.Lesion);
        var newSize = 10 * draw.Between(110, 200);
        var appears = draw.Between(1, visits - 1);
        if (story == Story.NewLesion)
            declared.Add(new Lesion("X1", LesionRole.NewTarget) { Site = new("spleen"), Nature = LesionNature.Solid });
        for (var visit = 0; visit < visits; visit++)
        {
            var readings = new List<Reading>();
            for (var i = 0; i < lesions.Count; i++)
                readings.Add(Next(draw, story, visit, lesions[i].Lesion, sizes, i));
            if (story == Story.NewLesion && visit >= appears)
                readings.Add(Sized(declared[^1], newSize += 10 * draw.Between(10, 40)) with { Certainty = LesionCertainty.Unequivocal });
            followUps.Add(readings);
        }

        return new(declared, lesions.ConvertAll(lesion => Read(lesion.Lesion, lesion.Size)), followUps);
    }

    /// <summary>A reading as it should be: node by its short axis, other lesions by the longest diameter.</summary>
    public static Reading Sized(Lesion lesion, int hundredths) => Reading.Measured(lesion.Id, Length.FromHundredths(hundredths)) with
    {
        Method = ImagingMethod.Ct,
        Axis = lesion.IsLymphNode ? MeasuredAxis.Perpendicular : MeasuredAxis.Longest,
    };

    private static Reading Read(Lesion lesion, int size) => lesion.Role == LesionRole.NonTarget ? Reading.Present(lesion.Id) : Sized(lesion, size);

    private static Reading Next(Draw draw, Story story, int visit, Lesion lesion, List<int> sizes, int place)
    {
        if (story == Story.Complete && visit > 0)
            return lesion.IsLymphNode ? Sized(lesion, 10 * draw.Between(60, 95)) : Reading.Absent(lesion.Id) with { Method = ImagingMethod.Ct };
        if (lesion.Role == LesionRole.NonTarget)
            return Reading.Present(lesion.Id);
        var percent = story switch
        {
            Story.Responding or Story.Complete => visit < 2 ? draw.Between(72, 85) : draw.Between(95, 99),
            Story.Progressing => draw.Between(122, 135),
            Story.PseudoProgressing => visit == 0 ? draw.Between(125, 135) : draw.Between(70, 80),
            _ => draw.Between(96, 104),
        };
        var next = Math.Max(600, sizes[place] * percent / 1000 * 10);
        sizes[place] = next == sizes[place] ? next + 10 : next;
        return Sized(lesion, sizes[place]);
    }
}
