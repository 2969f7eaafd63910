using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests.Ctdna;

/// <summary>A generated subject and the same with ctDNA samples, drawn around the first dose and the visits so that both sides of every window are common.</summary>
internal sealed record CtdnaSubject(SubjectCase Bare, IReadOnlyList<CtdnaSample> Samples)
{
    private SubjectEvaluation? _evaluation;

    internal SubjectEvaluation Evaluation => _evaluation ??= Evaluated(Samples);

    /// <summary>The subject with other samples.</summary>
    internal SubjectEvaluation Evaluated(IReadOnlyList<CtdnaSample> samples)
    {
        var header = Bare.Header;
        var builder = SubjectHistory.Create(header.SubjectId);
        if (header.RandomizationDate is { } randomization)
            builder.Randomized(randomization);
        if (header.FirstDoseDate is { } firstDose)
            builder.FirstDose(firstDose);
        foreach (var lesion in Bare.Lesions)
            builder.Lesion(lesion);
        foreach (var assessment in Bare.Assessments)
            builder.Assessment(assessment);
        foreach (var subjectEvent in Bare.Events)
            builder.Event(subjectEvent);
        foreach (var sample in samples)
            builder.Ctdna(sample);
        return Bare.Evaluated(builder.Build());
    }

    public override string ToString() => string.Join('\n', Samples.Select(static sample => sample.ToString()).Prepend(Bare.ToString()));
}

internal static class CtdnaSubjects
{
    internal static Gen<CtdnaSubject> Any => Gen.Choose(0, int.MaxValue - 1).Select(static seed =>
    {
        var bare = SubjectCase.Of(GeneratedSubjects.Any(seed));
        var draw = new Draw(seed ^ 0x5eed);
        var start = bare.Header.FirstDoseDate ?? bare.Assessments.First(static assessment => assessment.Kind == AssessmentKind.Baseline).Date;
        var unit = draw.Of(CtdnaUnit.VariantAlleleFraction, CtdnaUnit.VariantAlleleFraction, CtdnaUnit.CopiesPerMilliliter, CtdnaUnit.Unspecified);
        var kind = draw.Between(0, 2);
        var samples = new List<CtdnaSample>();
        if (draw.Chance(90))
            samples.Add(Sample(draw, start.AddDays(-draw.Of(0, 0, 3, 28, 29)), unit, kind));
        foreach (var visit in bare.FollowUps)
            if (draw.Chance(70))
                samples.Add(Sample(draw, visit.Date.AddDays(draw.Of(-15, -14, 0, 0, 0, 3, 28, 29)), unit, kind));
        for (var more = draw.Between(0, 2); more > 0; more--)
            samples.Add(Sample(draw, start.AddDays(draw.Of(20, 21, 42, 49, 56, 63)), unit, kind));
        return new CtdnaSubject(bare, draw.Shuffled(samples));
    });

    private static CtdnaSample Sample(Draw draw, DateOnly date, CtdnaUnit unit, int kind)
    {
        var scale = unit == CtdnaUnit.VariantAlleleFraction ? 0.001 : 1;
        var sample = new CtdnaSample(date)
        {
            Assay = draw.Chance(6) ? "other" : "panel",
            Unit = unit,
            LimitOfDetection = draw.Chance(60) ? draw.Of(0.5, 1, 2, 5, 20) * scale : null,
        };
        var level = draw.Of(0, 0, 1, 2, 4, 5, 10, 20, 40, 100, 400);
        sample = kind > 0
            ? sample with { Value = draw.Chance(95) ? level * scale : null, Detected = draw.Chance(20) ? null : level > 0 && draw.Chance(95) }
            : sample;
        return kind == 1
            ? sample
            : sample with { MutantMolecules = level, TotalMolecules = draw.Chance(90) ? draw.Of(3000, 5000, 8000) : null };
    }
}
