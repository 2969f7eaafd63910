using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>RS: errors of reported overall and best responses, sums, dates and records.</summary>
internal static class ReportedErrors
{
    private const ReportedCriterion Recist = ReportedCriterion.Recist;

    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-RS-011", p => p.NonTarget is null ? null : Report(p, [98, 97], 2, reported => reported with { NonTarget = "CR" })),
        ("RE-RS-012", p => p.NonTarget is not null ? null : Report(p, [98, 97], 2, reported => reported with { NonTarget = "NON-CR/NON-PD" })),
        ("RE-RS-013", p => Report(p, [98, 97], 2, reported => reported with { NewLesion = true })),
        ("RE-RS-014", p => Report(p, [98, 97], 2, reported => reported with { Overall = "PR" })),
        ("RE-RS-015", p => Report(p, [98, 97], 2, reported => reported with { Overall = "PR", Target = null, NonTarget = null, NewLesion = null })),
        ("RE-RS-016", NewLesionIgnored),
        ("RE-RS-017", EquivocalCounted),
        ("RE-RS-018", WithoutTargets),
        ("RE-RS-019", p => Report(p, [98, 97], 2, reported => reported with { Overall = "" })),
        ("RE-RS-020", WithoutNonTargets(p => { p.Course(60, 0, 0); p.Size(2, p.Node, 950); p.Size(3, p.Node, 1050); p.Report(); return new("W24"); })),
        ("RE-RS-021", p => { p.Course(60, 55, 55); p.Reported(2, Recist, reported => reported with { Overall = "CR", Target = "CR" }); return p.Reported(3, Recist, reported => reported with { Overall = "SD", Target = "SD" }); }),
        ("RE-RS-022", p => Report(p, [98, 97], 2, reported => reported with { Overall = p.Draw.Of("Stable Disease", "sd", "S D", "NON CR/NON PD") })),
        ("RE-RS-023", p => Extra(p, new ReportedResponse { Assessment = "BL", Reader = "READER 1", Overall = "SD" }, "BL")),
        ("RE-RS-024", p => Extra(p, new ReportedResponse { Assessment = "W99", Reader = "READER 1", Overall = "SD" }, "W99")),
        ("RE-RS-025", p => Without(p)),
        ("RE-RS-026", p => Extra(p, new ReportedResponse { Assessment = "W8", Reader = "READER 1", Overall = p.Draw.Of("SD", "PR") }, "W8")),
        ("RE-RS-027", p => Report(p, [98, 97], 2, reported => reported with { Sum = Plus(reported.Sum, p.Draw.Of(1, 100)) })),
        ("RE-RS-028", p => Report(p, [98, 97], 2, reported => reported with { BaselineSum = Plus(reported.BaselineSum, -100) })),
        ("RE-RS-029", p => Report(p, [90, 95], 2, reported => reported with { NadirSum = Plus(reported.NadirSum, 1) })),
        ("RE-RS-030", p => Report(p, [98, 99], 2, reported => reported with { NadirSum = Plus(reported.BaselineSum, 1) })),
        ("RE-RS-031", LastScan),
        ("RE-RS-032", NotBackdated),
        ("RE-RS-033", p => { p.Course(98, 130); return p.Best(best => best.ProgressionDate is { } date ? best with { ProgressionDate = date.AddDays(1) } : best); }),
        ("RE-RS-034", p => { p.Course(98, 130, 60); return p.Best(best => best is { IsConfirmed: false, Criterion: Recist } ? best with { Best = "PR" } : best); }),
        ("RE-RS-035", p => { p.Course(60, 98); return p.Best(best => best.IsConfirmed ? best with { Best = "PR" } : best); }),
        ("RE-RS-036", TooShort),
        ("RE-RS-037", p => { p.Course(98, 97); return p.Best(best => best is { IsConfirmed: false, Criterion: Recist } ? best with { Best = "CR" } : best); }),
        ("RE-RS-041", p => { var place = Report(p, [98, 97], 2, reported => reported with { Overall = "PD", Target = null, NonTarget = null, NewLesion = null }); p.Add(SubjectEvent.TreatmentStopped(p.Subject.Assessments[2].Date, StopReason.Progression)); return place; }),
    ];

    private static Func<Planting, Place?> WithoutNonTargets(Func<Planting, Place> plant) => p => p.NonTarget is null ? plant(p) : null;

    private static Place? Report(Planting p, int[] percents, int visit, Func<ReportedResponse, ReportedResponse> change)
    {
        p.Course(percents);
        return p.Reported(visit, Recist, change);
    }

    private static SumOfDiameters Plus(SumOfDiameters? sum, int hundredths) => new(sum!.Value.Hundredths + hundredths);

    private static Place? Extra(Planting p, ReportedResponse response, string assessment)
    {
        p.Course(98, 97);
        p.Change(subject => subject with { Reported = [.. subject.Reported, response] });
        return new(assessment);
    }

    private static Place? Without(Planting p)
    {
        p.Course(98, 97);
        p.Change(subject => subject with { Reported = [.. subject.Reported.Where(reported => reported.Assessment != "W8")] });
        return new("W8");
    }

    private static Place? NewLesionIgnored(Planting p)
    {
        New(p, certainty: LesionCertainty.Unequivocal);
        return p.Reported(2, Recist, reported => reported with { Overall = reported.Target });
    }

    private static Place? EquivocalCounted(Planting p)
    {
        New(p, certainty: LesionCertainty.Equivocal);
        return p.Reported(2, Recist, reported => reported with { NewLesion = true, Overall = "PD" });
    }

    private static void New(Planting p, LesionCertainty certainty)
    {
        p.Course(98, 97);
        p.Add(new Lesion("X9", LesionRole.NewNonTarget) { Site = new("spleen") });
        p.Read(2, "X9", Reading.Present("X9") with { Certainty = certainty });
        p.Report();
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
        return p.Reported(2, Recist, reported => reported with { Overall = "SD" });
    }

    private static Place? LastScan(Planting p)
    {
        p.Course(98, 130);
        p.Assessment(2, assessment => assessment with { EndDate = assessment.Date.AddDays(p.Draw.Between(1, 10)) });
        p.Report();
        return p.Reported(2, Recist, reported => reported with { Date = p.Subject.Assessments[2].EndDate });
    }

    private static Place? NotBackdated(Planting p)
    {
        p.Course(98, 97, 96);
        p.Add(new Lesion("X9", LesionRole.NewNonTarget) { Site = new("spleen") });
        p.Read(2, "X9", Reading.Present("X9") with { Certainty = LesionCertainty.Equivocal });
        p.Read(3, "X9", Reading.Present("X9"));
        p.Report();
        return p.Best(best => best.ProgressionDate is null ? best : best with { ProgressionDate = p.Subject.Assessments[3].Date });
    }

    private static Place? TooShort(Planting p)
    {
        p.Course(98, 130);
        p.Assessment(1, assessment => assessment with { Date = p.Baseline.AddDays(30), PlannedDate = null });
        p.Header(header => header with { RandomizationDate = p.Baseline, FirstDoseDate = p.Baseline });
        p.Report();
        return p.Best(best => best is { IsConfirmed: false, Criterion: Recist } ? best with { Best = "SD" } : best);
    }
}
