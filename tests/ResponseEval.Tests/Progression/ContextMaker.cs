namespace ResponseEval.Tests;

/// <summary>Draws what clinicians weigh, near the visits: ctDNA, clinical states, biomarkers and symptom scores.</summary>
internal static class ContextMaker
{
    internal static SubjectHistory AddTo(SubjectCase subject)
    {
        var draw = new Draw(subject.Salt + 1);
        var history = subject.History;
        var builder = Rebuilt(history);
        DateOnly Near() => history.Assessments[draw.Between(0, history.Assessments.Count - 1)].Date.AddDays(draw.Between(-20, 35));
        for (var count = draw.Between(0, 3); count > 0; count--)
            builder.Ctdna(new(Near()) { Detected = draw.Chance(50), Value = draw.Between(0, 9) / 10.0, Unit = CtdnaUnit.VariantAlleleFraction });
        for (var count = draw.Between(0, 5); count > 0; count--)
            builder.Clinical(new(Near(), draw.Chance(70) ? draw.Between(0, 4) : null, draw.Chance(40) ? draw.Chance(60) : null));
        for (var count = draw.Between(0, 4); count > 0; count--)
            builder.Biomarker(Biomarker(draw, Near()));
        for (var count = draw.Between(0, 5); count > 0; count--)
            builder.Symptom(new(Near(), "QLQ-C30", draw.Between(0, 100), ScoreDirection.HigherIsWorse)
            {
                Scale = draw.Of("pain", "fatigue"),
                MeaningfulChange = draw.Chance(80) ? 10 : null,
            });
        return builder.Build();
    }

    internal static SubjectHistoryBuilder Rebuilt(SubjectHistory history, Func<Assessment, bool>? keep = null, IEnumerable<Lesion>? lesions = null)
    {
        var header = history.Header;
        var builder = SubjectHistory.Create(header.SubjectId).Study(header.StudyId, header.SiteId, header.Arm);
        if (header.RandomizationDate is { } randomization)
            builder.Randomized(randomization);
        if (header.FirstDoseDate is { } firstDose)
            builder.FirstDose(firstDose);
        if (header.LastDoseDate is { } lastDose)
            builder.LastDose(lastDose);
        foreach (var lesion in lesions ?? history.Lesions)
            builder.Lesion(lesion);
        foreach (var assessment in history.Assessments.Where(keep ?? (_ => true)))
            builder.Assessment(assessment);
        foreach (var subjectEvent in history.Events)
            builder.Event(subjectEvent);
        return builder;
    }

    private static Biomarker Biomarker(Draw draw, DateOnly date) => draw.Between(0, 4) switch
    {
        0 => new(date, BiomarkerKind.TumorMutationalBurden) { Value = draw.Between(0, 20) },
        1 => new(date, BiomarkerKind.InfiltratingLymphocytes) { State = draw.Of(BiomarkerState.Inflamed, BiomarkerState.Desert) },
        2 => new(date, BiomarkerKind.HlaClassI) { State = draw.Of(BiomarkerState.Lost, BiomarkerState.Retained) },
        3 => new(date, BiomarkerKind.ResistanceMutation) { Name = draw.Of("B2M", "KRAS"), State = BiomarkerState.Detected },
        _ => new(date, BiomarkerKind.PdL1TumorProportionScore) { Value = draw.Between(0, 100) },
    };
}
