using static ResponseEval.Validation.Tests.Steps;

namespace ResponseEval.Validation.Tests;

/// <summary>RS. The baseline sum is 75.0 mm; W8, W16 and W24 lie on days 56, 112 and 168.</summary>
internal static class ReportedCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-RS-001", p => p.Called(2, "CR"), p => p.Called(2, "PR"), p => { p.Course(60, 0); p.Size(2, "T3", 999); p.Report(); p.Called(2, "CR"); }, false),
        new("RE-RS-002", p => Sum(p, 7500, 5251, "PR"), p => Sum(p, 7500, 5249, "PR"), p => Sum(p, 7500, 5250, "PR"), false),
        new("RE-RS-003", p => Sum(p, 4000, 4800, "PR"), p => Sum(p, 4000, 4799, "PR"), p => Sum(p, 8000, 9600, "SD"), false),
        new("RE-RS-004", p => Sum(p, 8000, 9600, "SD"), p => Sum(p, 8000, 9600, "PD"), p => Sum(p, 4000, 4800, "SD"), false),
        new("RE-RS-005", p => Sum(p, 7500, 8999, "PD"), p => Sum(p, 7500, 9000, "PD"), p => Sum(p, 2000, 2400, "PD"), false),
        new("RE-RS-006", p => Sum(p, 2000, 2499, "PD"), p => Sum(p, 2000, 2500, "PD"), p => Sum(p, 2400, 2880, "PD"), true),
        new("RE-RS-007", p => Missing(p, "SD"), p => Missing(p, "NE"), p => Missing(p, "PD"), true),
        new("RE-RS-008", p => p.Called(2, "NE"), p => Missing(p, "NE"), p => p.Called(2, "SD"), false),
        new("RE-RS-009", p => Sum(p, 7500, 5250, "SD"), p => Sum(p, 7500, 5251, "SD"), p => Sum(p, 7500, 5250, "PR"), false),
        new("RE-RS-010", p => { p.WithoutTargets(); p.Recist(2, reported => reported with { Target = "SD" }); }, WithoutTargets,
            p => { p.WithoutTargets(); p.Recist(2, reported => reported with { Target = null }); }, false),
        new("RE-RS-011", p => p.Recist(2, reported => reported with { NonTarget = "CR" }), p => p.Recist(2, reported => reported with { NonTarget = null }),
            p => { p.Report(q => q.Read(2, "N1", Reading.NotEvaluable("N1"))); p.Recist(2, reported => reported with { NonTarget = "NON-CR/NON-PD" }); }, true),
        new("RE-RS-012", p => { p.WithoutNonTargets(); p.Recist(2, reported => reported with { NonTarget = "CR" }); }, WithoutNonTargets,
            p => p.Recist(2, reported => reported with { NonTarget = "CR" }), false),
        new("RE-RS-013", p => p.Recist(2, reported => reported with { NewLesion = true, Overall = "PD" }), p => p.Recist(2, reported => reported with { NewLesion = null }),
            p => { Doubtful(p); p.Recist(2, reported => reported with { NewLesion = true, Overall = "PD" }); }, false),
        new("RE-RS-014", p => p.Recist(2, reported => reported with { Overall = "PR" }), p => p.Recist(2, reported => reported with { Overall = "PR", Target = "PR" }),
            p => p.Recist(2, reported => reported with { Overall = "PR", NewLesion = null }), false),
        new("RE-RS-015", p => p.Recist(2, reported => reported with { Overall = "PR", Target = null, NonTarget = null, NewLesion = null }),
            p => p.Recist(2, reported => reported with { Overall = "PR", Target = "PR" }),
            p => p.Recist(2, reported => reported with { Overall = "PR", NewLesion = null }), true),
        new("RE-RS-016", p => { Certain(p); p.Recist(2, reported => reported with { Overall = "SD" }); }, Certain,
            p => { Doubtful(p); p.Recist(2, reported => reported with { Overall = "SD" }); }, false),
        new("RE-RS-017", p => { Doubtful(p); p.Recist(2, reported => reported with { NewLesion = true, Overall = "PD" }); }, Doubtful,
            p => p.Recist(2, reported => reported with { NewLesion = true, Overall = "PD" }), false),
        new("RE-RS-018", p => { p.WithoutTargets(); p.Recist(2, reported => reported with { Overall = "SD" }); }, WithoutTargets, Nothing, false),
        new("RE-RS-019", p => p.Recist(2, reported => reported with { Overall = "" }), p => p.Recist(2, reported => reported with { Overall = null, Target = null, NonTarget = null }),
            p => p.Recist(2, reported => reported with { Overall = null }), true),
        new("RE-RS-020", p => Complete(p, 1000), p => Complete(p, 999), p => Complete(p, 1600), false),
        new("RE-RS-021", p => { p.Called(2, "CR"); p.Called(3, "PR"); }, p => { p.Called(2, "CR"); p.Called(3, "CR"); }, p => { p.Called(1, "CR"); p.Called(2, "PD"); p.Called(3, "PR"); }, false),
        new("RE-RS-022", p => p.Recist(2, reported => reported with { Overall = "Sd" }), p => p.Recist(2, reported => reported with { Overall = "" }),
            p => p.Irecist(2, "SD"), true),
        new("RE-RS-023", p => p.Extra(Response("BL", "SD")), p => p.Extra(new() { Assessment = "BL", Reader = "READER 1", Sum = new(7500) }), p => p.Extra(Response("BL", "NE")), true),
        new("RE-RS-024", p => p.Extra(Response("W32", "SD")), p => p.Extra(new() { Date = CheckCase.Baseline.AddDays(168), Reader = "READER 2", Overall = "SD" }),
            p => p.Extra(new() { Date = CheckCase.Baseline.AddDays(169), Reader = "READER 2", Overall = "SD" }), true),
        new("RE-RS-025", p => Without(p, "W16"), p => p.Recist(2, reported => reported with { Overall = "" }), p => { Without(p, "W8"); Without(p, "W16"); Without(p, "W24"); }, false),
        new("RE-RS-026", p => p.Extra(Response("W16", "PR")), p => p.Extra(Response("W16", "PR") with { Reader = "READER 2" }), p => p.Extra(Response("W16", "SD")), true),
        new("RE-RS-027", p => p.Recist(2, reported => reported with { Sum = new(7351) }), p => p.Recist(2, reported => reported with { Sum = null }),
            p => p.Recist(2, reported => reported with { Sum = new(7350) }), false),
        new("RE-RS-028", p => p.Recist(2, reported => reported with { BaselineSum = new(7499) }), p => p.Recist(2, reported => reported with { BaselineSum = null }),
            p => p.Recist(2, reported => reported with { BaselineSum = new(7500) }), false),
        new("RE-RS-029", p => p.Recist(2, reported => reported with { NadirSum = new(7424) }), p => p.Recist(2, reported => reported with { NadirSum = null }),
            p => p.Recist(2, reported => reported with { NadirSum = new(7500) }), true),
        new("RE-RS-030", p => p.Recist(2, reported => reported with { NadirSum = new(7501) }), p => p.Recist(2, reported => reported with { NadirSum = new(7499) }),
            p => p.Recist(2, reported => reported with { NadirSum = new(7500) }), false),
        new("RE-RS-031", p => LastScan(p, 3), p => LastScan(p, 0), p => LastScan(p, 1), true),
        new("RE-RS-032", p => { Backdated(p); p.Progression(168); }, p => { Backdated(p); p.Progression(112); }, p => { Backdated(p); p.Progression(169); }, false),
        new("RE-RS-033", p => { p.Course(98, 130); p.Progression(113); }, p => p.Course(98, 130), p => { p.Course(98, 97); p.Progression(112); }, true),
        new("RE-RS-034", p => { p.Course(98, 130, 60); p.BestRecist("PR"); }, p => { p.Course(60, 130); p.BestRecist("PR"); }, p => { p.Course(98, 130, 97); p.BestRecist("PR"); }, false),
        new("RE-RS-035", p => Responded(p, 27), p => Responded(p, 29), p => Responded(p, 28), false),
        new("RE-RS-036", p => Stable(p, 41), p => Stable(p, 43), p => Stable(p, 42), false),
        new("RE-RS-037", p => p.BestRecist("PR"), p => p.BestRecist("SD"), p => p.BestRecist("SD", confirmed: true), false),
        new("RE-RS-038", p => Returned(p, "PD"), p => Returned(p, "SD"), p => { Returned(p, "PD"); p.Read(2, "T1", Sized("T1", 100)); }, false),
        new("RE-RS-039", p => Reappeared(p, "PR"), p => Reappeared(p, "PD"), p => { p.Course(60, 0, 0); p.WithoutNonTargets(); p.Called(3, "PR"); }, false),
        new("RE-RS-040", p => { Sum(p, 5250, 5251, "PR"); }, p => Sum(p, 5251, 5251, "PR"), p => Sum(p, 5250, 5250, "PR"), false),
        new("RE-RS-041", p => Deteriorated(p, 42), p => Deteriorated(p, 43), p => Deteriorated(p, -42), true),
    ];

    /// <summary>Gives the targets a sum at W8 and at W16, reports what follows, and then a target response at W16.</summary>
    private static void Sum(Testing.Planting p, int first, int second, string target)
    {
        foreach (var (visit, sum) in ((int, int)[])[(1, first), (2, second)])
        {
            p.Size(visit, "T1", sum / 4);
            p.Size(visit, "T2", sum / 4);
            p.Size(visit, "T3", sum - (2 * (sum / 4)));
        }

        p.Report();
        p.Called(2, target);
    }

    private static void Missing(Testing.Planting p, string target)
    {
        p.Report(q => q.Read(2, "T1", Reading.NotEvaluable("T1", "motion")));
        p.Called(2, target);
    }

    private static void WithoutTargets(Testing.Planting p) => p.WithoutTargets();

    private static void WithoutNonTargets(Testing.Planting p) => p.WithoutNonTargets();

    private static void Certain(Testing.Planting p) => p.Report(q => q.Lesion(New("X1", measured: false), null, from: 2));

    private static void Doubtful(Testing.Planting p) => p.Report(q =>
    {
        q.Add(New("X1", measured: false));
        q.Read(2, "X1", Equivocal("X1"));
    });

    /// <summary>CR at W16 with a node of 9.5 mm, and the node at W24.</summary>
    private static void Complete(Testing.Planting p, int node)
    {
        p.Course(60, 0, 0);
        p.Size(2, "T3", 950);
        p.Size(3, "T3", node);
        p.WithoutNonTargets();
    }

    private static ReportedResponse Response(string assessment, string overall) => new() { Assessment = assessment, Reader = "READER 1", Overall = overall };

    private static void Without(Testing.Planting p, string assessment) => p.Change(subject => subject with
    {
        Reported = [.. subject.Reported.Where(reported => reported.Assessment != assessment)],
    });

    private static void LastScan(Testing.Planting p, int days)
    {
        p.Course(98, 130);
        p.Assessment(2, assessment => assessment with { EndDate = assessment.Date.AddDays(days) });
        p.Report();
        p.Progression(112 + days);
    }

    /// <summary>Equivocal on day 112, unequivocal on day 168.</summary>
    private static void Backdated(Testing.Planting p) => p.Report(q =>
    {
        q.Add(New("X1", measured: false));
        q.Read(2, "X1", Equivocal("X1"));
        q.Read(3, "X1", Reading.Present("X1"));
    });

    /// <summary>PR at W8, PR again so many days later, and PD.</summary>
    private static void Responded(Testing.Planting p, int days)
    {
        p.Course(60, 60, 100);
        p.Date(2, 56 + days);
        p.Report();
        p.BestRecist("PR", confirmed: true);
    }

    /// <summary>SD so many days after randomization on the baseline date, then PD.</summary>
    private static void Stable(Testing.Planting p, int days)
    {
        p.Course(98, 130);
        p.Dose(0);
        p.Date(1, days);
        p.Report();
        p.BestRecist("SD");
    }

    /// <summary>T1 is gone at W16 and back at W24; the other targets hold the sum.</summary>
    private static void Returned(Testing.Planting p, string target)
    {
        p.Read(2, "T1", Reading.Absent("T1"));
        p.Size(3, "T1", 600);
        p.Report();
        p.Called(3, target);
    }

    private static void Reappeared(Testing.Planting p, string target)
    {
        p.Course(60, 0, 0);
        p.Size(3, "T1", 100);
        p.WithoutNonTargets();
        p.Called(3, target);
    }

    private static void Deteriorated(Testing.Planting p, int days)
    {
        p.Add(SubjectEvent.TreatmentStopped(CheckCase.Baseline.AddDays(112 + days), StopReason.Progression));
        p.Recist(2, reported => reported with { Overall = "PD", Target = null, NonTarget = null, NewLesion = null });
    }
}
