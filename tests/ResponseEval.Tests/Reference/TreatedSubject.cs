namespace ResponseEval.Tests.Reference;

/// <summary>A generated subject whose first and last dose lie on both sides of every boundary of section 9, derived from its salt.</summary>
internal static class TreatedSubject
{
    internal static SubjectCase Of(SubjectCase subject)
    {
        var draw = new Draw(subject.Salt ^ 0x51C);
        var progression = new PlainResistance(subject).Progression?.Block;
        var baseline = subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline).Date;
        var date = progression is null ? subject.FollowUps.LastOrDefault()?.Date ?? baseline
            : draw.Chance(50) ? progression.BackdatedTo ?? progression.Start : progression.Start;
        DateOnly? first = draw.Weighted(
            (1, subject.Header.FirstDoseDate),
            (3, baseline.AddDays(draw.Between(-2, 10))),
            (3, date.AddDays(-draw.Of(179, 180, 181, 182, 200, 260))),
            (1, date.AddDays(-draw.Of(41, 42, 43, 0, -1))));
        DateOnly? last = draw.Weighted(
            (4, null),
            (1, subject.Header.LastDoseDate),
            (2, date.AddDays(-draw.Of(83, 84, 85))),
            (1, date.AddDays(draw.Of(-1, 0, 1, 30, -21))),
            (2, first?.AddDays(draw.Of(41, 42, 43, 179, 180, 181))));
        if (last < first)
            last = null;
        var named = draw.Chance(70);
        return subject with
        {
            Header = subject.Header with { FirstDoseDate = first, LastDoseDate = named ? last : null },
            Events = named || last is null ? subject.Events : [.. subject.Events, SubjectEvent.TreatmentStopped(last.Value, draw.Of(StopReason.Toxicity, StopReason.Unknown))],
        };
    }
}
