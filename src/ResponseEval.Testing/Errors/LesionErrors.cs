using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>NT and NL: errors in the readings of non-target and new lesions.</summary>
internal static class LesionErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-NT-001", p => NonTarget(p, (1, null), (2, Progressed(LesionChange.Increased)))),
        ("RE-NT-002", p => NonTarget(p, (2, _ => null))),
        ("RE-NT-003", p => NonTarget(p, (2, Progressed(p.Draw.Of(LesionChange.Unchanged, LesionChange.Decreased))))),
        ("RE-NT-004", p => NonTarget(p, (1, Progressed(LesionChange.Increased)), (2, id => Reading.Absent(id)))),
        ("RE-NT-005", p => NonTarget(p, (1, id => Reading.Absent(id)), (2, id => Reading.Present(id)))),
        ("RE-NL-001", p => New(p, LesionRole.NewTarget, node: true, (2, id => Measured(id, p.Draw.Of(1000, 1499))), (3, id => Measured(id, 1000)))),
        ("RE-NL-002", p => New(p, LesionRole.NewNonTarget, node: false, (2, Equivocal), (3, Equivocal)) is { } place ? place with { Assessment = "W24" } : null),
        ("RE-NL-003", p => New(p, LesionRole.NewTarget, node: false, (1, id => Measured(id, 1200))) is { } place ? place with { Assessment = "W16" } : null),
        ("RE-NL-004", p => New(p, LesionRole.NewTarget, node: false, (1, id => Measured(id, 1200)), (2, id => Reading.Absent(id)), (3, id => Reading.Absent(id))) is { } place
            ? place with { Assessment = "W16" } : null),
        ("RE-NL-005", p => New(p, LesionRole.NewTarget, node: false) is { } place ? place with { Assessment = null } : null),
        ("RE-NL-006", TooMany),
        ("RE-NL-007", p => New(p, LesionRole.NewTarget, node: false, (3, id => Measured(id, 999)))),
        ("RE-NL-008", p => New(p, LesionRole.NewNonTarget, node: false, (3, id => Measured(id, 1000)))),
    ];

    private static Func<string, Reading?> Progressed(LesionChange change) => id => Reading.UnequivocalProgression(id, change);

    private static Reading? Equivocal(string id) => Reading.Present(id) with { Certainty = LesionCertainty.Equivocal };

    private static Reading? Measured(string id, int hundredths) => Reading.Measured(id, Length.FromHundredths(hundredths));

    /// <summary>A stable subject of three follow-ups whose non-target lesion is read so; the last of the readings is the error.</summary>
    private static Place? NonTarget(Planting p, params (int Visit, Func<string, Reading?>? Read)[] readings)
    {
        p.Course(99, 98, 97);
        if (p.NonTarget is not { } lesion)
            return null;
        foreach (var (visit, read) in readings)
            if (read is not null)
                p.Read(visit, lesion.Id, read(lesion.Id));
        p.Report();
        return new(p.Subject.Assessments[readings[^1].Visit].Id, readings[^1].Read?.Invoke(lesion.Id)?.Change == LesionChange.Increased ? null : lesion.Id);
    }

    /// <summary>A stable subject of three follow-ups with a new lesion that is read so; the first of the readings is the error.</summary>
    private static Place? New(Planting p, LesionRole role, bool node, params (int Visit, Func<string, Reading?> Read)[] readings)
    {
        p.Course(99, 98, 97);
        p.Add(new Lesion("X9", role) { Site = new(node ? "lymph node" : "spleen"), IsLymphNode = node });
        foreach (var (visit, read) in readings)
            p.Read(visit, "X9", read("X9"));
        p.Report();
        return new(readings.Length == 0 ? null : p.Subject.Assessments[readings[0].Visit].Id, "X9");
    }

    private static Place? TooMany(Planting p)
    {
        p.Course(99, 98);
        for (var i = 0; i < 3; i++)
        {
            p.Add(new Lesion("X" + i, LesionRole.NewTarget) { Site = new("spleen") });
            p.Read(2, "X" + i, Measured("X" + i, 1500));
        }

        p.Report();
        return new(null, "X2");
    }
}
