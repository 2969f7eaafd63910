using static ResponseEval.Validation.Tests.Steps;

namespace ResponseEval.Validation.Tests;

/// <summary>DT, CT, KN, EV and SU. W8, W16 and W24 lie on days 56, 112 and 168 after baseline.</summary>
internal static class RecordCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-DT-001", p => p.Dose(29), p => p.Dose(27), p => p.Dose(28), false),
        new("RE-DT-002", p => p.Dose(-1), p => p.Dose(1), p => p.Dose(0), false),
        new("RE-DT-003", p => Planned(p, 8), p => Planned(p, 0), p => Planned(p, -7), false),
        new("RE-DT-004", p => End(p, 15), p => End(p, 0), p => End(p, 14), false),
        new("RE-DT-005", p => p.Assessment(2, assessment => assessment with { Readings = [] }),
            p => p.Assessment(2, assessment => assessment with { Readings = [Reading.NotEvaluable("T1", "not imaged")] }),
            p => { p.Assessment(2, assessment => assessment with { Readings = [] }); p.Change(subject => subject with { Lesions = [], Assessments = [.. subject.Assessments.Select(assessment => assessment with { Readings = [] })] }); }, false),
        new("RE-DT-006", p => Rename(p, "W24", "W16"), p => Rename(p, "V24", "W16"), p => Rename(p, "W16", "W16A"), false),
        new("RE-DT-007", p => p.Course(130, 160, 160), p => p.Course(98, 130, 160), p => p.Course(130, 131, 131), false),
        new("RE-DT-008", p => p.Event(167, SubjectEventKind.NewAnticancerTherapy), p => p.Event(169, SubjectEventKind.NewAnticancerTherapy),
            p => p.Event(168, SubjectEventKind.NewAnticancerTherapy), false),
        new("RE-DT-009", p => p.Date(3, 239), p => p.Date(3, 237), p => p.Date(3, 238), false),
        new("RE-DT-010", p => Replan(p, 56), p => Replan(p, 57), p => Replan(p, 55), true),
        new("RE-CT-001", p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(8) }, 0), p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(6) }, 0),
            p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(7) }, 0), false),
        new("RE-CT-002", p => p.Sample(sample => sample with { Assay = "Panel-74" }), p => p.Sample(sample => sample with { Assay = null }), Nothing, false),
        new("RE-CT-003", p => p.Sample(sample => sample with { Unit = CtdnaUnit.TumorFraction }), p => p.Sample(sample => sample with { Unit = CtdnaUnit.Unspecified }), Nothing, false),
        new("RE-CT-004", p => p.Sample(sample => sample with { Detected = false, Value = null, LimitOfDetection = null }),
            p => p.Sample(sample => sample with { Detected = true, LimitOfDetection = null }),
            p => p.Sample(sample => sample with { Detected = false, Value = null, LimitOfDetection = null, TotalMolecules = 3000 }), false),
        new("RE-CT-005", p => Value(p, true, 0.00099), p => Value(p, true, 0.0011), p => Value(p, true, 0.001), false),
        new("RE-CT-006", p => Value(p, false, 0.0011), p => Value(p, false, 0.00099), p => Value(p, false, 0.001), true),
        new("RE-CT-007", p => p.Sample(sample => sample with { Unit = CtdnaUnit.Unspecified }), p => p.Sample(sample => sample with { Unit = CtdnaUnit.Unspecified, Value = null }),
            Nothing, false),
        new("RE-CT-008", p => Counted(p, 24, 1000), p => Counted(p, 26, 1000), p => Counted(p, 25, 1000), false),
        new("RE-CT-009", p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(-22) }, 0), p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(-20) }, 0),
            p => p.Sample(sample => sample with { Date = CheckCase.Baseline.AddDays(-21) }, 0), false),
        new("RE-KN-001", p => p.PreBaseline(13), p => p.PreBaseline(15), p => p.PreBaseline(14), false),
        new("RE-KN-002", p => p.PreBaseline(93), p => p.PreBaseline(91), p => p.PreBaseline(92), false),
        new("RE-KN-003", p => { p.Date(1, 13); p.PreBaseline(40); }, p => p.Date(1, 13), p => { p.Date(1, 14); p.PreBaseline(40); }, false),
        new("RE-KN-004", p => p.PreBaseline(40, complete: false), p => p.PreBaseline(40), p => { p.PreBaseline(40); p.Read(0, "N1", null); }, false),
        new("RE-EV-001", p => Reader(p, "READER 2"), p => Reader(p, null), p => Reader(p, "reader 1"), false),
        new("RE-EV-002", p => p.Reads(("READER 2", "PR", null, false), ("READER 3", "PD", null, true)), p => p.Reads(("READER 2", "PR", null, false), ("READER 3", "PR", null, true)),
            p => p.Reads(("READER 3", "PD", null, true)), false),
        new("RE-EV-003", p => ReadOn(p, 62), p => ReadOn(p, 64), p => ReadOn(p, 63), false),
        new("RE-EV-004", p => p.Reads(("READER 2", "SD", true, false), ("READER 3", "SD", true, false)), p => p.Reads(("READER 2", "SD", true, false), ("READER 3", "SD", false, false)),
            p => p.Reads(("READER 2", "SD", true, false)), false),
        new("RE-EV-005", p => p.Reads(("READER 2", "PR", null, false)), p => p.Reads(("READER 2", "SD", null, false)), p => p.Reads(("READER 2", "PR", true, false)), false),
        new("RE-EV-006", p => p.Recist(2, reported => reported with { Reader = "READER 2" }), p => p.Recist(2, reported => reported with { Reader = null }),
            p => p.Reads(("READER 2", "SD", null, false)), false),
        new("RE-SU-001", p => p.Event(167, SubjectEventKind.Death), p => p.Event(169, SubjectEventKind.Death), p => p.Event(168, SubjectEventKind.Death), false),
        new("RE-SU-002", p => { p.Event(300, SubjectEventKind.Death); p.Event(301, SubjectEventKind.Death); }, p => p.Event(300, SubjectEventKind.Death),
            p => { p.Event(300, SubjectEventKind.Death); p.Event(300, SubjectEventKind.Death); }, true),
        new("RE-SU-003", p => LastDose(p, 6), p => LastDose(p, 8), p => LastDose(p, 7), false),
        new("RE-SU-004", p => Randomized(p, 8), p => Randomized(p, 6), p => Randomized(p, 7), false),
        new("RE-SU-005", p => Stopped(p, 112 + 43), p => Stopped(p, 112 - 1), p => Stopped(p, 112 + 42), false),
        new("RE-SU-006", p => Died(p, 111), p => Died(p, 300), p => Died(p, 112), false),
        new("RE-SU-007", p => Dead(p, 299, 5), p => Dead(p, 299, 4), p => Dead(p, 300, 5), false),
        new("RE-SU-008", p => p.Event(167, SubjectEventKind.DataCutoff), p => p.Event(169, SubjectEventKind.DataCutoff), p => p.Event(168, SubjectEventKind.DataCutoff), false),
        new("RE-SU-009", p => p.Event(167, SubjectEventKind.ConsentWithdrawn), p => p.Event(169, SubjectEventKind.ConsentWithdrawn), p => p.Event(168, SubjectEventKind.ConsentWithdrawn), false),
        new("RE-SU-010", p => p.Event(167, SubjectEventKind.LostToFollowUp), p => p.Event(169, SubjectEventKind.LostToFollowUp), p => p.Event(168, SubjectEventKind.LostToFollowUp), false),
    ];

    private static void Planned(Testing.Planting p, int days) => p.Assessment(2, assessment => assessment with { PlannedDate = assessment.Date.AddDays(days) });

    private static void Replan(Testing.Planting p, int day) => p.Assessment(2, assessment => assessment with { PlannedDate = CheckCase.Baseline.AddDays(day) });

    private static void End(Testing.Planting p, int days) => p.Assessment(2, assessment => assessment with { EndDate = assessment.Date.AddDays(days) });

    private static void Rename(Testing.Planting p, string second, string third)
    {
        p.Assessment(2, assessment => assessment with { Id = second });
        p.Assessment(3, assessment => assessment with { Id = third });
    }

    private static void Value(Testing.Planting p, bool detected, double value) => p.Sample(sample => sample with { Detected = detected, Value = value });

    private static void Counted(Testing.Planting p, long mutant, long total) =>
        p.Sample(sample => sample with { Value = 0.05, Detected = true, MutantMolecules = mutant, TotalMolecules = total });

    private static void Reader(Testing.Planting p, string? reader) => p.Assessment(2, assessment => assessment with { Reader = reader });

    /// <summary>W8 was read on day 63.</summary>
    private static void ReadOn(Testing.Planting p, int day) => p.Assessment(2, assessment => assessment with { ReadOn = CheckCase.Baseline.AddDays(day) });

    private static void LastDose(Testing.Planting p, int day) => p.Header(header => header with { LastDoseDate = CheckCase.Baseline.AddDays(day) });

    private static void Randomized(Testing.Planting p, int day) => p.Header(header => header with { RandomizationDate = CheckCase.Baseline.AddDays(day) });

    /// <summary>The progression is on day 112.</summary>
    private static void Stopped(Testing.Planting p, int day)
    {
        p.Course(98, 130);
        p.Add(SubjectEvent.TreatmentStopped(CheckCase.Baseline.AddDays(day), StopReason.Progression));
    }

    private static void Died(Testing.Planting p, int day)
    {
        p.Course(98, 130);
        p.Add(SubjectEvent.Death(CheckCase.Baseline.AddDays(day), DeathCause.Disease));
    }

    /// <summary>The death is on day 300.</summary>
    private static void Dead(Testing.Planting p, int day, int ecog)
    {
        p.Event(300, SubjectEventKind.Death);
        p.Change(subject => subject with { Clinical = [new ClinicalStatus(CheckCase.Baseline.AddDays(day), ecog)] });
    }
}
