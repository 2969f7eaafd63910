using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>BL: errors of the choice at baseline.</summary>
internal static class BaselineErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-BL-001", p => Targets(p, "spleen", "skin", "pancreas")),
        ("RE-BL-002", p => Targets(p, "breast", "breast", "breast")),
        ("RE-BL-003", p => Nodes(p)),
        ("RE-BL-004", p => AtBaseline(p, p.Target, 999, ImagingMethod.Ct)),
        ("RE-BL-005", p => AtBaseline(p, p.Target, 1999, ImagingMethod.ChestXRay)),
        ("RE-BL-006", p => AtBaseline(p, p.Target, 990, ImagingMethod.Caliper)),
        ("RE-BL-007", p => AtBaseline(p, p.Node, p.Draw.Of(1000, 1200, 1499), ImagingMethod.Ct)),
        ("RE-BL-008", p => AtBaseline(p, p.Node, p.Draw.Of(600, 999), ImagingMethod.Ct)),
        ("RE-BL-009", p => ThickSlices(p)),
        ("RE-BL-010", p => p.Lesion(p.Target.Id, lesion => lesion with { Site = new("bone"), Nature = LesionNature.Unspecified })),
        ("RE-BL-011", p => p.Lesion(p.Target.Id, lesion => lesion with { Nature = LesionNature.Cystic })),
        ("RE-BL-012", p => p.Lesion(p.Target.Id, lesion => lesion with { IrradiatedOn = p.Baseline.AddDays(-p.Draw.Between(0, 90)) })),
        ("RE-BL-013", p => p.Lesion(p.Target.Id, lesion => lesion with { Nature = LesionNature.Diffuse })),
        ("RE-BL-014", p => AtBaseline(p, p.Target, 3000, p.Draw.Of(ImagingMethod.Ultrasound, ImagingMethod.Other))),
        ("RE-BL-015", p => Unmeasured(p)),
        ("RE-BL-016", p => NonTarget(p, node: true, 900)),
        ("RE-BL-017", p => p.Lesion(p.Target.Id, lesion => lesion with { Site = new("axillary lymph node") })),
        ("RE-BL-018", p => p.Subject.Lesions.Count(lesion => lesion.Role == LesionRole.Target) < 5 ? NonTarget(p, node: false, 1000) : null),
    ];

    private static Place? AtBaseline(Planting p, Lesion lesion, int hundredths, ImagingMethod method)
    {
        var place = p.Read(0, lesion.Id, CleanCourse.Sized(lesion, hundredths) with { Method = method });
        p.Report();
        return place;
    }

    private static Place? Targets(Planting p, params string[] organs)
    {
        for (var i = 0; i < organs.Length; i++)
        {
            var lesion = new Lesion("T9" + i, LesionRole.Target) { Site = new(organs[i]), Nature = LesionNature.Solid };
            p.Add(lesion);
            for (var visit = 0; visit < p.Visits; visit++)
                p.Size(visit, lesion, 3000 + (10 * visit));
        }

        p.Report();
        return new(p.Subject.Assessments[0].Id);
    }

    private static Place? Nodes(Planting p)
    {
        for (var i = 0; i < 2; i++)
        {
            var lesion = new Lesion("T8" + i, LesionRole.Target) { Site = new("lymph node", "axilla"), IsLymphNode = true };
            p.Add(lesion);
            for (var visit = 0; visit < p.Visits; visit++)
                p.Size(visit, lesion, 2000 + (10 * visit));
        }

        p.Report();
        return new(p.Subject.Assessments[0].Id);
    }

    private static Place? ThickSlices(Planting p)
    {
        p.Assessment(0, assessment => assessment with { SliceThickness = Length.FromHundredths(800) });
        return AtBaseline(p, p.Target, 1500, ImagingMethod.Ct);
    }

    private static Place? Unmeasured(Planting p)
    {
        var place = p.Read(0, p.Target.Id, p.Draw.Of(Reading.NotEvaluable(p.Target.Id, "motion"), Reading.Absent(p.Target.Id)));
        p.Report();
        return place;
    }

    private static Place? NonTarget(Planting p, bool node, int hundredths)
    {
        var lesion = new Lesion("N9", LesionRole.NonTarget) { Site = new(node ? "lymph node" : "thyroid"), IsLymphNode = node };
        p.Add(lesion);
        for (var visit = 0; visit < p.Visits; visit++)
            p.Read(visit, lesion.Id, Reading.Present(lesion.Id) with { Diameter = Length.FromHundredths(hundredths) });
        p.Report();
        return new(p.Subject.Assessments[0].Id, lesion.Id);
    }
}
