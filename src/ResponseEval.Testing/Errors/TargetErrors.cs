using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>TL: errors in the readings of targets.</summary>
internal static class TargetErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-TL-001", p => Planted(p, p.Visits > 2, () => p.Read(p.Draw.Between(1, p.Visits - 2), p.Target.Id, null), stable: true)),
        ("RE-TL-002", p => Planted(p, true, () => p.Read(1, p.Target.Id, Reading.NotEvaluable(p.Target.Id)))),
        ("RE-TL-003", p => Planted(p, true, () => p.Read(1, p.Target.Id, Reading.TooSmall(p.Target.Id, Length.FromHundredths(p.Draw.Of(300, 499, 501)))))),
        ("RE-TL-004", p => Planted(p, true, () => p.Size(1, p.Target, 500))),
        ("RE-TL-005", p => BlankAfterAbsent(p)),
        ("RE-TL-006", p => Planted(p, true, () => p.Read(1, p.Node.Id, p.Draw.Of(Reading.Absent(p.Node.Id), Reading.Measured(p.Node.Id, default))))),
        ("RE-TL-007", p => Method(p, ImagingMethod.Mri)),
        ("RE-TL-008", p => Method(p, ImagingMethod.ContrastCt)),
        ("RE-TL-009", p => Planted(p, true, () => p.Read(1, p.Node.Id, p.ReadingOf(1, p.Node.Id) with { Axis = MeasuredAxis.Longest }))),
        ("RE-TL-010", p => Planted(p, true, () => p.Read(1, p.Target.Id, p.ReadingOf(1, p.Target.Id) with { Organ = "brain" }), stable: true)),
        ("RE-TL-011", p => Planted(p, true, () => Added(p))),
        ("RE-TL-012", p => Planted(p, true, () => NeverRead(p))),
        ("RE-TL-013", p => Planted(p, p.Visits > 3, () => Dropped(p))),
        ("RE-TL-014", p => Course(p, [100, 98, 97], () => p.Size(2, p.Target, 196))),
        ("RE-TL-015", p => Course(p, [100, 98, 97], () => p.Size(2, p.Target, 6500))),
        ("RE-TL-016", p => Transposed(p)),
        ("RE-TL-017", p => Course(p, [96, 96], () => new Place("W16"))),
        ("RE-TL-018", p => Merged(p, joint: 6000, undone: true)),
        ("RE-TL-019", p => Merged(p, joint: 1500, undone: false)),
        ("RE-TL-020", p => Split(p)),
        ("RE-TL-021", p => Treated(p)),
    ];

    private static Place? Planted(Planting p, bool isPossible, Func<Place> plant, bool stable = false)
    {
        if (!isPossible)
            return null;
        if (stable)
            p.Course([.. Enumerable.Range(1, p.Visits - 1).Select(visit => 100 - visit)]);
        var place = plant();
        p.Report();
        return place;
    }

    private static Place? Course(Planting p, int[] percents, Func<Place> plant)
    {
        p.Course(percents);
        var place = plant();
        p.Report();
        return place;
    }

    private static Place? BlankAfterAbsent(Planting p) => Course(p, [98, 97, 96], () =>
    {
        p.Read(1, p.Target.Id, Reading.Absent(p.Target.Id));
        p.Read(3, p.Target.Id, Reading.Absent(p.Target.Id));
        return p.Read(2, p.Target.Id, null);
    });

    private static Place? Method(Planting p, ImagingMethod method) =>
        Course(p, [98, 97, 96], () => p.Read(2, p.Target.Id, p.ReadingOf(2, p.Target.Id) with { Method = method }));

    private static Place Added(Planting p)
    {
        var lesion = new Lesion("T9", LesionRole.Target) { Site = new("spleen"), Nature = LesionNature.Solid };
        p.Add(lesion);
        for (var visit = 1; visit < p.Visits; visit++)
            p.Size(visit, lesion, 2000 + (10 * visit));
        return new(p.Subject.Assessments[1].Id, lesion.Id);
    }

    private static Place NeverRead(Planting p)
    {
        p.Add(new Lesion("T9", LesionRole.Target) { Site = new("spleen"), Nature = LesionNature.Solid });
        return new(p.Subject.Assessments[0].Id, "T9");
    }

    private static Place Dropped(Planting p)
    {
        var first = p.Visits - 2;
        for (var visit = first; visit < p.Visits; visit++)
            p.Read(visit, p.Target.Id, null);
        return new(p.Subject.Assessments[first].Id, p.Target.Id);
    }

    private static Place? Transposed(Planting p) => Course(p, [100, 100, 101], () =>
    {
        p.Size(0, p.Target, 2570);
        p.Size(1, p.Target, 2580);
        p.Size(3, p.Target, 2590);
        return p.Size(2, p.Target, 5280);
    });

    private static Place? Merged(Planting p, int joint, bool undone) => Course(p, [101, 102, 103], () =>
    {
        var other = p.Subject.Lesions[1];
        p.Read(2, other.Id, Reading.Merged(other.Id, p.Target.Id));
        var place = p.Size(2, p.Target, joint);
        if (undone)
            return new("W24", other.Id);
        p.Read(3, other.Id, Reading.Merged(other.Id, p.Target.Id));
        return place;
    });

    private static Place? Split(Planting p) => Course(p, [101, 102, 103], () =>
    {
        p.Read(2, p.Target.Id, Reading.Split(p.Target.Id, Length.FromHundredths(1000), Length.FromHundredths(1100)));
        return new("W24", p.Target.Id);
    });

    private static Place? Treated(Planting p) => Course(p, [101, 102], () =>
    {
        p.Add(p.Draw.Chance(50) ? SubjectEvent.Surgery(p.Baseline.AddDays(60), p.Target.Id) : SubjectEvent.Radiotherapy(p.Baseline.AddDays(60), p.Target.Id));
        p.Read(2, p.Target.Id, Reading.NotEvaluable(p.Target.Id, "treated"));
        return new("W16", p.Target.Id);
    });
}
