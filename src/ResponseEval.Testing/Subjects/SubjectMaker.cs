namespace ResponseEval.Testing;

/// <summary>Makes a whole subject: lesions, visits, readings, events and the dates of the header. Every subject is valid as it is made.</summary>
internal static class SubjectMaker
{
    internal static GeneratedSubject Make(int seed) => Make(seed, LesionMaker.Tracks);

    internal static GeneratedSubject Make(int seed, Func<Draw, IReadOnlyList<Visit>, IReadOnlyList<LesionTrack>> lesionsOf) =>
        Make(seed, VisitDates.Of, lesionsOf);

    internal static GeneratedSubject Make(
        int seed,
        Func<Draw, DateOnly, IReadOnlyList<Visit>> visitsOf,
        Func<Draw, IReadOnlyList<Visit>, IReadOnlyList<LesionTrack>> lesionsOf)
    {
        var draw = new Draw(seed);
        var baseline = new DateOnly(2000, 1, 1).AddDays(draw.Between(0, 10_000));
        var visits = visitsOf(draw, baseline);
        var tracks = lesionsOf(draw, visits);
        var assessments = new List<Assessment>();
        if (draw.Chance(20))
            assessments.Add(PreBaseline(draw, baseline, tracks));
        var read = draw.Shuffled(tracks).ConvertAll(track => track.AtBaseline(draw)).OfType<Reading>().ToArray();
        assessments.Add(new Assessment("BL", baseline)
        {
            Kind = AssessmentKind.Baseline,
            TumorMarkersElevated = draw.Chance(3),
            Readings = new(read),
        });
        for (var place = 0; place < visits.Count; place++)
            assessments.Add(FollowUp(draw, visits[place], place, tracks));
        var lesions = tracks.Select(track => track.Lesion).ToList();
        return new GeneratedSubject
        {
            Header = EventMaker.Header(draw, baseline, visits),
            Lesions = new(EventMaker.Irradiated(draw, lesions, visits).ToArray()),
            Assessments = new(assessments.ToArray()),
            Events = new(EventMaker.Events(draw, lesions, visits).ToArray()),
            Seed = seed,
        };
    }

    private static Assessment PreBaseline(Draw draw, DateOnly baseline, IReadOnlyList<LesionTrack> tracks) =>
        new("PRE", baseline.AddDays(-draw.Between(14, 90)))
        {
            Kind = AssessmentKind.PreBaseline,
            Readings = new(tracks
                .Where(track => track.Lesion.Role == LesionRole.Target && draw.Chance(85))
                .Select(track => Reading.Measured(track.Lesion.Id, Length.FromHundredths(draw.Between(500, 4000))))
                .ToArray()),
        };

    private static Assessment FollowUp(Draw draw, Visit visit, int place, IReadOnlyList<LesionTrack> tracks)
    {
        var readings = draw.Shuffled(tracks).ConvertAll(track => track.At(draw, visit, place)).OfType<Reading>().ToList();
        if (draw.Chance(5))
            MergeMaker.Merge(draw, readings, tracks);
        return new Assessment("V" + (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), visit.Date)
        {
            Kind = AssessmentKind.FollowUp,
            EndDate = draw.Chance(10) ? visit.Date.AddDays(draw.Between(0, 5)) : null,
            SymptomDriven = visit.SymptomDriven,
            TumorMarkersElevated = visit.TumorMarkersElevated,
            Readings = new(readings.ToArray()),
        };
    }
}
