using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>CT and KN: errors of ctDNA samples and of scans for growth rates.</summary>
internal static class ContextErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-CT-001", p => Samples(p, sample => sample.Date <= p.Subject.Header.FirstDoseDate ? null : sample, add: true)),
        ("RE-CT-002", p => Last(p, sample => sample with { Assay = "panel-2" })),
        ("RE-CT-003", p => Last(p, sample => sample with { Unit = CtdnaUnit.TumorFraction })),
        ("RE-CT-004", p => Last(p, sample => sample with { Detected = false, Value = null, LimitOfDetection = null })),
        ("RE-CT-005", p => Last(p, sample => sample with { Detected = true, Value = 0.0009 })),
        ("RE-CT-006", p => Last(p, sample => sample with { Detected = false, Value = p.Draw.Of(0.001, 0.02) })),
        ("RE-CT-007", p => Last(p, sample => sample with { Unit = CtdnaUnit.Unspecified, Value = 0.01, Detected = true })),
        ("RE-CT-008", p => Last(p, sample => sample with { Value = 0.05, Detected = true, MutantMolecules = 24, TotalMolecules = 1000 })),
        ("RE-CT-009", p => Samples(p, sample => sample.Date <= p.Subject.Header.FirstDoseDate ? sample with { Date = p.Subject.Header.FirstDoseDate.Value.AddDays(-29) } : sample)),
        ("RE-KN-001", p => PreBaseline(p, p.Draw.Between(1, 13))),
        ("RE-KN-002", p => PreBaseline(p, p.Draw.Between(93, 200))),
        ("RE-KN-003", FirstFollowUp),
        ("RE-KN-004", p => PreBaseline(p, 40, complete: false)),
    ];

    private static Place? Samples(Planting p, Func<CtdnaSample, CtdnaSample?> change, bool add = false)
    {
        var samples = p.Subject.Ctdna.Select(change).OfType<CtdnaSample>().ToList();
        if (add)
            samples.Add(p.Subject.Ctdna[0] with { Date = p.Subject.Header.FirstDoseDate!.Value.AddDays(1) });
        p.Change(subject => subject with { Ctdna = new(samples.ToArray()) });
        return default(Place);
    }

    private static Place? Last(Planting p, Func<CtdnaSample, CtdnaSample> change)
    {
        var samples = p.Subject.Ctdna;
        if (samples.Count < 2)
            return null;
        p.Change(subject => subject with { Ctdna = [.. samples.Take(samples.Count - 1), change(samples[^1])] });
        return default(Place);
    }

    private static Place? PreBaseline(Planting p, int days, bool complete = true)
    {
        var scan = p.Subject.Assessments[0];
        var targets = scan.Readings.Where(reading => reading.State == ReadingState.Measured).Skip(complete ? 0 : 1);
        var early = scan with
        {
            Id = "PRE",
            Kind = AssessmentKind.PreBaseline,
            Date = p.Baseline.AddDays(-days),
            ReadOn = null,
            Readings = new(targets.ToArray()),
        };
        p.Change(subject => subject with { Assessments = [early, .. subject.Assessments] });
        return new("PRE", complete ? null : scan.Readings.First(reading => reading.State == ReadingState.Measured).Lesion);
    }

    private static Place? FirstFollowUp(Planting p)
    {
        PreBaseline(p, 40);
        p.Assessment(2, assessment => assessment with { Date = p.Subject.Assessments[1].Date.AddDays(13), PlannedDate = null, ReadOn = null });
        p.Report();
        return new(p.Subject.Assessments[2].Id);
    }
}
