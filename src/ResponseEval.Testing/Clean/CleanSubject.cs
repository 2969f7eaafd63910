using System.Globalization;

namespace ResponseEval.Testing;

/// <summary>Makes a subject as a careful site records it.</summary>
internal static class CleanSubject
{
    /// <summary>The weeks between assessments.</summary>
    private const int Weeks = 8;

    public static GeneratedSubject Make(int seed)
    {
        var draw = new Draw(seed ^ 0x0C1EA);
        var baseline = new DateOnly(2015, 1, 5).AddDays(draw.Between(0, 3000));
        var dose = baseline.AddDays(draw.Between(3, 14));
        var lesions = CleanLesions.Draw(draw);
        var course = CleanCourse.Draw(draw, lesions, draw.Between(3, 8));
        var assessments = new List<Assessment> { At(baseline, "BL", AssessmentKind.Baseline, course.Baseline) };
        for (var visit = 1; visit <= course.FollowUps.Count; visit++)
        {
            var planned = baseline.AddDays(7 * Weeks * visit);
            assessments.Add(At(planned.AddDays(draw.Between(-3, 3)), Id(visit), AssessmentKind.FollowUp, course.FollowUps[visit - 1]) with
            {
                PlannedDate = planned,
            });
        }

        var subject = new GeneratedSubject
        {
            Seed = seed,
            Header = new SubjectHeader("S-" + seed.ToString(CultureInfo.InvariantCulture))
            {
                StudyId = "TRIAL-1",
                SiteId = draw.Between(1, 9).ToString("00", CultureInfo.InvariantCulture),
                Arm = draw.Of("A", "B"),
                RandomizationDate = dose.AddDays(-draw.Between(0, 2)),
                FirstDoseDate = dose,
            },
            Lesions = new(course.Lesions.ToArray()),
            Assessments = new(assessments.ToArray()),
        };
        return CleanRecords.Complete(UpToConfirmedProgression(subject), draw);
    }

    public static string Id(int visit) => "W" + (Weeks * visit).ToString(CultureInfo.InvariantCulture);

    /// <summary>The subject without what follows confirmed progression: nobody goes on scanning for response.</summary>
    public static GeneratedSubject UpToConfirmedProgression(GeneratedSubject subject)
    {
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(subject.Build());
        foreach (var progression in evaluation.ProgressionEvents)
            if (progression is { Status: ProgressionStatus.Confirmed, ResolvedOn: { } confirmed })
                return subject with { Assessments = [.. subject.Assessments.Where(assessment => assessment.Date <= confirmed)] };
        return subject;
    }

    private static Assessment At(DateOnly date, string id, AssessmentKind kind, IReadOnlyList<Reading> readings) => new(id, date)
    {
        Kind = kind,
        SliceThickness = Length.FromHundredths(500),
        Reader = "READER 1",
        ReadOn = date.AddDays(7),
        Readings = new(readings.ToArray()),
    };
}
