using System.Globalization;

namespace ResponseEval.Tests.Reference;

/// <summary>A generated subject with ctDNA samples, all derived from its salt and its visits, so that it shrinks with the subject.</summary>
internal sealed class SampledSubject
{
    private SubjectEvaluation? _evaluation;

    private SampledSubject(SubjectCase subject, IReadOnlyList<CtdnaSample> samples) => (Subject, Samples) = (subject, samples);

    internal SubjectCase Subject { get; }

    internal IReadOnlyList<CtdnaSample> Samples { get; }

    internal SubjectEvaluation Evaluation => _evaluation ??= Evaluated();

    internal static SampledSubject Of(SubjectCase subject)
    {
        var draw = new Draw(subject.Salt ^ 0xC7D);
        var story = new Story(
            draw.Of(CtdnaUnit.VariantAlleleFraction, CtdnaUnit.VariantAlleleFraction, CtdnaUnit.CopiesPerMilliliter, CtdnaUnit.Unspecified),
            draw.Between(0, 3),
            draw.Chance(50));
        var start = subject.Header.FirstDoseDate ?? subject.Assessments.First(visit => visit.Kind == AssessmentKind.Baseline).Date;
        var samples = new List<CtdnaSample>();
        if (draw.Chance(92))
            samples.Add(Sample(draw, start.AddDays(-draw.Of(0, 0, 3, 27, 28, 29)), story, 4));
        if (draw.Chance(20))
            samples.Add(Sample(draw, start.AddDays(-draw.Between(0, 40)), story, 4));
        if (draw.Chance(50))
            samples.Add(Sample(draw, start.AddDays(draw.Of(20, 21, 22)), story, 12));
        foreach (var visit in subject.FollowUps)
        {
            var own = new Draw(subject.Salt ^ visit.Date.DayNumber);
            for (var count = own.Of(0, 1, 1, 2); count > 0; count--)
                samples.Add(Sample(own, visit.Date.AddDays(own.Of(-15, -14, -13, -5, 0, 0, 5, 13, 14, 27, 28, 29)), story, 12));
        }

        var distinct = samples.DistinctBy(sample => sample.Date).ToList();
        var cerebral = draw.Chance(30);
        return new(subject with { Lesions = [.. subject.Lesions.Select((lesion, place) => cerebral && lesion.IsNew ? Moved(lesion, subject.Salt + place) : lesion)] }, distinct);
    }

    /// <summary>The words that the library gives the events of the history.</summary>
    internal List<string> Words() => [.. Evaluation.ProgressionEvents.Select(progression => progression.Ctdna.ToString())];

    private static Lesion Moved(Lesion lesion, int seed) =>
        lesion with { Site = new AnatomicSite(new Draw(seed).Of("brain", "Brain", "CNS", "cns", "meninges", "MENINGES", "liver")) };

    private static CtdnaSample Sample(Draw draw, DateOnly date, Story story, int otherAssay)
    {
        var scale = story.Unit == CtdnaUnit.VariantAlleleFraction ? 0.0009765625 : 1;
        var level = draw.Of(0, 0, 0, 1, 2, 4, 5, 6, 10, 20, 21, 40, 100, 200);
        var sample = new CtdnaSample(date)
        {
            Assay = draw.Chance(otherAssay) ? draw.Of("other", null!) : "panel",
            Unit = draw.Chance(5) ? CtdnaUnit.TumorFraction : story.Unit,
            LimitOfDetection = draw.Chance(65) ? Math.Min(draw.Of(0.5, 1, 2, 5, 20), 1 / scale) * scale : null,
        };
        if (sample.Unit == CtdnaUnit.TumorFraction)
            (scale, sample) = (0.0009765625, sample with { LimitOfDetection = null });
        if (story.Kind > 0)
            sample = sample with { Value = draw.Chance(95) ? level * scale : null, Detected = draw.Chance(15) ? null : level > 0 ? draw.Chance(95) : draw.Chance(5) };
        if (story.Kind == 1)
            return sample;
        return sample with
        {
            MutantMolecules = draw.Chance(93) ? level : null,
            TotalMolecules = draw.Chance(story.Kind == 3 ? 40 : 90) ? draw.Of(3000, 5000, 8000) : null,
            PlasmaMilliliters = draw.Chance(story.HasPlasma ? 85 : 10) ? draw.Of(1, 2, 3.5, 4) : null,
        };
    }

    private SubjectEvaluation Evaluated()
    {
        var builder = ContextMaker.Rebuilt(Subject.History);
        foreach (var sample in new Draw(Subject.Salt).Shuffled(Samples))
            builder.Ctdna(sample);
        return Subject.Evaluated(builder.Build());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join('\n', Samples.OrderBy(sample => sample.Date))}\n{Subject}");

    private sealed record Story(CtdnaUnit Unit, int Kind, bool HasPlasma);
}
