using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>RS: errors of reported target responses, each the mistake that its code names.</summary>
internal static class ReportedTargetErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-RS-001", p => Course(p, [90, 60], 2, "CR")),
        ("RE-RS-002", p => Course(p, [98, 80], 2, "PR")),
        ("RE-RS-003", p => Course(p, [50, 69], 2, "PR")),
        ("RE-RS-004", p => Course(p, [98, 130], 2, "SD")),
        ("RE-RS-005", p => Course(p, [98, 110], 2, "PD")),
        ("RE-RS-006", LengthIgnored),
        ("RE-RS-007", MissingIgnored),
        ("RE-RS-008", p => Course(p, [98, 97], 2, "NE")),
        ("RE-RS-009", p => Course(p, [98, 60], 2, "SD")),
        ("RE-RS-010", WithoutTargets),
        ("RE-RS-038", Reappeared),
        ("RE-RS-039", AfterComplete),
        ("RE-RS-040", p => Course(p, [69, 75], 2, "PR")),
    ];

    private static Place? Course(Planting p, int[] percents, int visit, string target)
    {
        p.Course(percents);
        return Called(p, visit, target);
    }

    private static Place Called(Planting p, int visit, string target) =>
        p.Reported(visit, ReportedCriterion.Recist, reported => reported with { Target = target, Overall = target });

    /// <summary>Small sums: a fifth more is less than 5 mm.</summary>
    private static Place? LengthIgnored(Planting p)
    {
        p.Course(60, 30, 30);
        foreach (var lesion in p.Subject.Lesions)
            if (lesion.Role == LesionRole.Target)
            {
                p.Size(2, lesion, 300);
                p.Size(3, lesion, 380);
            }

        p.Report();
        return Called(p, 3, "PD");
    }

    private static Place? MissingIgnored(Planting p)
    {
        p.Course(98, 80);
        p.Read(2, p.Target.Id, Reading.NotEvaluable(p.Target.Id, "motion"));
        p.Report();
        return Called(p, 2, "PR");
    }

    private static Place? WithoutTargets(Planting p)
    {
        if (p.NonTarget is null)
            return null;
        p.Course(98, 97);
        p.Change(subject => subject with
        {
            Lesions = [.. subject.Lesions.Where(lesion => lesion.Role == LesionRole.NonTarget)],
            Assessments = [.. subject.Assessments.Select(assessment => assessment with { Readings = [.. assessment.Readings.Where(reading => reading.State == ReadingState.Present)] })],
        });
        p.Report();
        return p.Reported(2, ReportedCriterion.Recist, reported => reported with { Target = "SD" });
    }

    /// <summary>One target is gone and back while the others hold the sum: no progression.</summary>
    private static Place? Reappeared(Planting p)
    {
        p.Course(100, 101, 102);
        p.Read(2, p.Target.Id, Reading.Absent(p.Target.Id));
        p.Size(3, p.Target, 600);
        p.Report();
        return Called(p, 3, "PD");
    }

    private static Place? AfterComplete(Planting p)
    {
        if (p.NonTarget is not null)
            return null;
        p.Course(60, 0, 0);
        p.Size(3, p.Target, 800);
        p.Report();
        return Called(p, 3, "PR");
    }
}
