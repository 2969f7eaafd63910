using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>DT and SU: errors of dates, visits and the record of the subject.</summary>
internal static class DateErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-DT-001", p => Dose(p, p.Draw.Between(29, 60))),
        ("RE-DT-002", p => Dose(p, -p.Draw.Between(1, 20))),
        ("RE-DT-003", p => p.Assessment(1, assessment => assessment with { PlannedDate = assessment.Date.AddDays(p.Draw.Of(-8, 8)) })),
        ("RE-DT-004", p => p.Assessment(1, assessment => assessment with { EndDate = assessment.Date.AddDays(15) })),
        ("RE-DT-005", Empty),
        ("RE-DT-006", SwappedNumbers),
        ("RE-DT-007", AfterConfirmed),
        ("RE-DT-008", p => Event(p, SubjectEventKind.NewAnticancerTherapy)),
        ("RE-DT-009", Gap),
        ("RE-DT-010", p => p.Visits > 2 ? p.Assessment(2, assessment => assessment with { PlannedDate = p.Subject.Assessments[1].PlannedDate }) : null),
        ("RE-SU-001", Death),
        ("RE-SU-002", p => Events(p, SubjectEvent.Death(Last(p)), SubjectEvent.Death(Last(p).AddDays(1)))),
        ("RE-SU-003", p => Header(p, header => header with { LastDoseDate = header.FirstDoseDate!.Value.AddDays(-1) })),
        ("RE-SU-004", p => Header(p, header => header with { RandomizationDate = header.FirstDoseDate!.Value.AddDays(1) })),
        ("RE-SU-005", p => Stable(p, SubjectEvent.TreatmentStopped(p.Baseline.AddDays(120), StopReason.Progression))),
        ("RE-SU-006", p => Stable(p, SubjectEvent.Death(p.Baseline.AddDays(400), DeathCause.Disease))),
        ("RE-SU-007", p => Clinical(p)),
        ("RE-SU-008", p => Event(p, SubjectEventKind.DataCutoff)),
        ("RE-SU-009", p => Event(p, SubjectEventKind.ConsentWithdrawn)),
        ("RE-SU-010", p => Event(p, SubjectEventKind.LostToFollowUp)),
    ];

    private static DateOnly Last(Planting p) => p.Subject.Assessments[^1].Date;

    private static Place? Header(Planting p, Func<SubjectHeader, SubjectHeader> change)
    {
        p.Header(change);
        return default(Place);
    }

    private static Place? Dose(Planting p, int days)
    {
        p.Header(header => header with { FirstDoseDate = p.Baseline.AddDays(days), RandomizationDate = p.Baseline.AddDays(days), LastDoseDate = null });
        p.Report();
        return new(p.Subject.Assessments[0].Id);
    }

    private static Place? Events(Planting p, params SubjectEvent[] events)
    {
        foreach (var subjectEvent in events)
            p.Add(subjectEvent);
        return default(Place);
    }

    /// <summary>An event one day before the last assessment.</summary>
    private static Place? Event(Planting p, SubjectEventKind kind)
    {
        p.Add(new SubjectEvent(Last(p).AddDays(-1), kind));
        p.Report();
        return new(p.Subject.Assessments[^1].Id);
    }

    private static Place? Death(Planting p)
    {
        p.Add(SubjectEvent.Death(Last(p).AddDays(-1), DeathCause.Other));
        p.Report();
        return new(p.Subject.Assessments[^1].Id);
    }

    private static Place? Empty(Planting p)
    {
        var place = p.Assessment(1, assessment => assessment with { Readings = [] });
        p.Report();
        return place;
    }

    private static Place? SwappedNumbers(Planting p)
    {
        if (p.Visits < 3)
            return null;
        var (first, second) = (p.Subject.Assessments[1].Id, p.Subject.Assessments[2].Id);
        p.Assessment(1, assessment => assessment with { Id = second });
        p.Assessment(2, assessment => assessment with { Id = first });
        p.Report();
        return new(first);
    }

    private static Place? AfterConfirmed(Planting p)
    {
        p.Course(130, 170, 200);
        return new("W24");
    }

    private static Place? Gap(Planting p)
    {
        p.Course(98, 97);
        p.Assessment(2, assessment => assessment with { Date = p.Subject.Assessments[1].Date.AddDays(127), PlannedDate = null, ReadOn = null });
        p.Report();
        return new("W16");
    }

    private static Place? Stable(Planting p, SubjectEvent subjectEvent)
    {
        p.Course(98, 97, 96);
        p.Add(subjectEvent);
        p.Report();
        return default(Place);
    }

    private static Place? Clinical(Planting p)
    {
        p.Change(subject => subject with { Clinical = [.. subject.Clinical, new ClinicalStatus(Last(p).AddDays(5), Ecog: 5)] });
        return default(Place);
    }
}
