namespace ResponseEval.Testing;

/// <summary>Draws events and header dates, close to the visits so that both sides of every boundary are common.</summary>
internal static class EventMaker
{
    internal static SubjectHeader Header(Draw draw, DateOnly baseline, IReadOnlyList<Visit> visits)
    {
        DateOnly? firstDose = draw.Chance(60) ? baseline.AddDays(draw.Between(-2, 14)) : null;
        return new SubjectHeader("S-" + draw.Between(1, 999).ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            StudyId = draw.Chance(30) ? "TRIAL-1" : null,
            SiteId = draw.Chance(20) ? "07" : null,
            Arm = draw.Chance(20) ? draw.Of("A", "B") : null,
            RandomizationDate = draw.Chance(40) ? baseline.AddDays(draw.Between(-5, 10)) : null,
            FirstDoseDate = firstDose,
            LastDoseDate = draw.Chance(20) ? Near(draw, visits) : null,
        };
    }

    internal static IReadOnlyList<SubjectEvent> Events(Draw draw, IReadOnlyList<Lesion> lesions, IReadOnlyList<Visit> visits)
    {
        var events = new List<SubjectEvent>();
        if (draw.Chance(15))
            events.Add(SubjectEvent.Death(
                draw.Chance(70) ? After(draw, visits) : Near(draw, visits), draw.Of(DeathCause.Disease, DeathCause.Other, DeathCause.Unknown)));
        if (draw.Chance(3))
            events.Add(SubjectEvent.Death(Near(draw, visits), draw.Of(DeathCause.Disease, DeathCause.Other)));
        if (draw.Chance(12))
            events.Add(SubjectEvent.TreatmentStopped(Near(draw, visits), draw.Of(StopReason.Progression, StopReason.Toxicity, StopReason.Unknown)));
        if (draw.Chance(8))
            events.Add(SubjectEvent.NewAnticancerTherapy(Near(draw, visits)));
        if (draw.Chance(2))
            events.Add(SubjectEvent.NewAnticancerTherapy(After(draw, visits)));
        if (draw.Chance(6))
            events.Add(SubjectEvent.DataCutoff(Near(draw, visits)));
        if (draw.Chance(9) && lesions.Count > 0)
            events.Add(Treatment(draw, lesions, Near(draw, visits)));
        if (draw.Chance(3))
            events.Add(new SubjectEvent(Near(draw, visits), draw.Of(SubjectEventKind.ConsentWithdrawn, SubjectEventKind.LostToFollowUp)));
        return draw.Shuffled(events);
    }

    internal static IReadOnlyList<Lesion> Irradiated(Draw draw, List<Lesion> lesions, IReadOnlyList<Visit> visits) =>
        lesions.ConvertAll(lesion => draw.Chance(2) ? lesion with { IrradiatedOn = Near(draw, visits) } : lesion);

    private static SubjectEvent Treatment(Draw draw, IReadOnlyList<Lesion> lesions, DateOnly date)
    {
        var lesion = draw.Chance(85) ? lesions[draw.Between(0, lesions.Count - 1)].Id : null;
        return draw.Chance(50) ? SubjectEvent.Surgery(date, lesion) : SubjectEvent.Radiotherapy(date, lesion);
    }

    private static DateOnly After(Draw draw, IReadOnlyList<Visit> visits) => visits[^1].Date.AddDays(draw.Between(0, 100));

    private static DateOnly Near(Draw draw, IReadOnlyList<Visit> visits) => draw.Chance(6)
        ? visits[0].Date.AddDays(-draw.Between(20, 200))
        : visits[draw.Between(visits.Count / 3, visits.Count - 1)].Date.AddDays(draw.Of(-1, 0, 0, 1, 10));
}
