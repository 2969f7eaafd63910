using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>IR: errors of iRECIST.</summary>
internal static class IrecistErrors
{
    private const ReportedCriterion Irecist = ReportedCriterion.Irecist;

    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-IR-001", EarlyResponse),
        ("RE-IR-002", ConfirmedLate),
        ("RE-IR-003", NoConfirmingScan),
        ("RE-IR-004", p => { p.Course(98, 130); return Called(p, 2, "iCPD"); }),
        ("RE-IR-005", p => { p.Course(130, 90, 130); return Called(p, 3, "iCPD"); }),
        ("RE-IR-006", p => { p.Course(130, 131); return Called(p, 2, "iCPD"); }),
        ("RE-IR-007", p => { p.Course(130, 160); return Called(p, 2, "iUPD"); }),
        ("RE-IR-008", p => { p.Course(130, 160); return p.Best(best => best.Criterion == Irecist ? best with { ProgressionDate = p.Subject.Assessments[2].Date } : best); }),
        ("RE-IR-009", p => Stability(p, null, "W8")),
        ("RE-IR-010", p => Stability(p, false, "W8")),
        ("RE-IR-011", p => { p.Course(98, 97); return Called(p, 2, "iPR"); }),
        ("RE-IR-012", ConfirmedEarly),
        ("RE-IR-013", p => { p.Course(130, 160, 160); return Called(p, 3, "iSD"); }),
    ];

    private static Place Called(Planting p, int visit, string overall) => p.Reported(visit, Irecist, reported => reported with { Overall = overall });

    private static void Move(Planting p, int visit, int days) =>
        p.Assessment(visit, assessment => assessment with { Date = p.Subject.Assessments[visit - 1].Date.AddDays(days), PlannedDate = null, ReadOn = null });

    private static Place? EarlyResponse(Planting p)
    {
        p.Course(130, 60);
        Move(p, 2, p.Draw.Between(7, 25));
        p.Report();
        return new("W16");
    }

    private static Place? ConfirmedLate(Planting p)
    {
        p.Course(130, 160);
        Move(p, 2, p.Draw.Between(57, 100));
        p.Report();
        return new("W16");
    }

    private static Place? NoConfirmingScan(Planting p)
    {
        p.Course(98, 130);
        p.Header(header => header with { LastDoseDate = p.Subject.Assessments[2].Date.AddDays(57) });
        return new("W16");
    }

    private static Place? ConfirmedEarly(Planting p)
    {
        p.Course(130, 160);
        Move(p, 2, 25);
        p.Report();
        return Called(p, 2, "iCPD");
    }

    private static Place? Stability(Planting p, bool? stable, string assessment)
    {
        p.Course(130, 90);
        p.Change(subject => subject with { Clinical = stable is null ? [] : [.. subject.Clinical.Select(status => status with { Stable = stable })] });
        return new(assessment);
    }
}
