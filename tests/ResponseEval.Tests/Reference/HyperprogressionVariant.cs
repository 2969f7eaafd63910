namespace ResponseEval.Tests.Reference;

/// <summary>Moves a generated subject to where hyper-progression is decided: pre-baseline scans, first dose, first evaluation, events, ECOG.</summary>
internal static class HyperprogressionVariant
{
    internal static SubjectCase Of(Draw draw, SubjectCase subject)
    {
        var baseline = subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline);
        var followUps = subject.FollowUps.OrderBy(assessment => assessment.Date).ToList();
        DateOnly? dose = draw.Chance(88) ? baseline.Date.AddDays(draw.Weighted((6, 0), (6, 1), (5, 7), (5, 14), (1, -2), (1, 40))) : null;
        var interval = draw.Of(14, 28, 42, 42, 56, 60, 61, 70);
        var targets = subject.Lesions.Where(lesion => lesion.Role == LesionRole.Target).Select(lesion => lesion.Id).ToHashSet();
        var lesions = subject.Lesions.ToList();
        if (followUps.Count > 0)
            followUps[0] = FirstEvaluation(draw, followUps, (baseline, dose, interval), targets, lesions);
        if (draw.Chance(6))
            followUps.Clear();
        return subject with
        {
            Header = subject.Header with { FirstDoseDate = dose, LastDoseDate = null },
            Lesions = lesions,
            Assessments = [.. PreBaseline(draw, baseline, dose, targets, interval), baseline, .. followUps],
            Events = [.. subject.Events, .. Events(draw, dose ?? baseline.Date)],
        };
    }

    internal static IReadOnlyList<ClinicalStatus> Clinical(Draw draw, SubjectCase subject)
    {
        var start = subject.Header.FirstDoseDate ?? subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline).Date;
        var statuses = new List<ClinicalStatus>();
        foreach (var days in draw.Shuffled([-10, -1, 0, 1, 30, 59, 60, 61]).Take(draw.Between(0, 4)))
            statuses.Add(new ClinicalStatus(start.AddDays(days), draw.Chance(85) ? draw.Between(0, 4) : null, draw.Chance(20) ? true : null));
        return statuses;
    }

    private static Assessment FirstEvaluation(
        Draw draw, List<Assessment> followUps, (Assessment Baseline, DateOnly? Dose, int Interval) given, HashSet<string> targets, List<Lesion> lesions)
    {
        var first = followUps[0];
        var date = draw.Chance(40)
            ? (given.Dose ?? given.Baseline.Date).AddDays(draw.Of(1, 13, 14, 41, 42, 43, 55, 56, 57, 60, 61, 84, 85))
            : given.Baseline.Date.AddDays(draw.Of(given.Interval, given.Interval, 7, 13, 14, 28, 30, 45));
        if (date > given.Baseline.Date && (followUps.Count == 1 || date < followUps[1].Date))
            first = first with { Date = date, EndDate = null };
        var readings = first.Readings.ToList();
        if (draw.Chance(65))
        {
            var factor = draw.Of(90, 100, 110, 119, 120, 121, 130, 139, 140, 141, 149, 150, 151, 160, 180, 200, 250);
            readings = [.. readings.Where(reading => !targets.Contains(reading.Lesion)), .. Scaled(given.Baseline, targets, factor)];
        }

        for (var i = draw.Weighted((60, 0), (20, 1), (15, 2), (8, 3)); i > 0; i--)
        {
            var id = "Y" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var measurable = draw.Chance(60);
            lesions.Add(new Lesion(id, measurable ? LesionRole.NewTarget : LesionRole.NewNonTarget)
            {
                Site = new AnatomicSite(draw.Chance(10) ? null : draw.Of("lung", "liver", "bone")),
            });
            readings.Add((measurable ? Reading.Measured(id, Length.FromHundredths(draw.Of(1000, 1200, 2500))) : Reading.Present(id))
                with { Certainty = draw.Chance(12) ? LesionCertainty.Equivocal : LesionCertainty.Unequivocal });
        }

        return first with { Readings = new(readings.ToArray()) };
    }

    private static IEnumerable<Assessment> PreBaseline(Draw draw, Assessment baseline, DateOnly? dose, HashSet<string> targets, int interval)
    {
        if (draw.Chance(20))
            yield break;
        var factor = draw.Of(50, 60, 70, 75, 80, 80, 85, 90, 90, 95, 99, 100, 110, 0);
        var days = draw.Of(interval, interval, interval, 7, 13, 14, 30, 45, 60);
        if (dose is { } start && draw.Chance(20))
            days = Math.Max(1, draw.Of(83, 84, 85) - (start.DayNumber - baseline.Date.DayNumber));
        yield return new Assessment("PRE", baseline.Date.AddDays(-days))
        {
            Kind = AssessmentKind.PreBaseline,
            Readings = new(Scaled(baseline, targets, factor).Where(_ => !draw.Chance(3)).ToArray()),
        };
        if (draw.Chance(15))
            yield return new Assessment("PRE2", baseline.Date.AddDays(-days - draw.Of(-days / 2, 20)))
            {
                Kind = AssessmentKind.PreBaseline,
                Readings = new(Scaled(baseline, targets, draw.Of(70, 80, 120)).Where(_ => !draw.Chance(20)).ToArray()),
            };
    }

    private static IEnumerable<Reading> Scaled(Assessment baseline, HashSet<string> targets, int percent) => baseline.Readings
        .Where(reading => targets.Contains(reading.Lesion) && reading is { State: ReadingState.Measured, Diameter: not null })
        .Select(reading => Reading.Measured(reading.Lesion, Length.FromHundredths((int)(reading.Diameter!.Value.Millimeters * percent))))
        .Concat(baseline.Readings.Where(reading => targets.Contains(reading.Lesion) && reading.State == ReadingState.Absent));

    private static SubjectEvent[] Events(Draw draw, DateOnly start)
    {
        var date = start.AddDays(draw.Of(-5, -1, 0, 30, 42, 60, 61, 84, 85));
        return draw.Weighted<SubjectEvent[]>(
            (12, []),
            (3, [SubjectEvent.Death(date, draw.Of(DeathCause.Disease, DeathCause.Other, DeathCause.Unknown))]),
            (4, [SubjectEvent.TreatmentStopped(date, draw.Of(StopReason.Progression, StopReason.Toxicity, StopReason.Unknown))]),
            (1, [SubjectEvent.NewAnticancerTherapy(date)]),
            (1, [SubjectEvent.DataCutoff(date)]));
    }
}
