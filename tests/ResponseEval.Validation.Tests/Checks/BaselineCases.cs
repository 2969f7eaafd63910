using static ResponseEval.Validation.Tests.Steps;

namespace ResponseEval.Validation.Tests;

/// <summary>BL.</summary>
internal static class BaselineCases
{
    public static readonly CheckCase[] All =
    [
        new("RE-BL-001", p => Targets(p, "spleen", "skin", "pancreas"), p => Targets(p, "spleen"), p => Targets(p, "spleen", "skin"), false),
        new("RE-BL-002", p => Targets(p, "lung", "Lung"), Nothing, p => Targets(p, "lung"), false),
        new("RE-BL-003", p => { p.Lesion(Target("T4", "lymph node", node: true, "axilla")); p.Lesion(Target("T5", "lymph node", node: true, "neck")); }, Nothing,
            p => p.Lesion(Target("T4", "lymph node", node: true, "axilla")), false),
        new("RE-BL-004", p => p.Size(0, "T1", 999), p => p.Size(0, "T1", 1001), p => p.Size(0, "T1", 1000), false),
        new("RE-BL-005", p => p.Method(0, "T1", ImagingMethod.ChestXRay, 1999), p => p.Method(0, "T1", ImagingMethod.Ct, 1999),
            p => p.Method(0, "T1", ImagingMethod.ChestXRay, 2000), false),
        new("RE-BL-006", p => p.Method(0, "T1", ImagingMethod.Caliper, 999), p => p.Method(0, "T1", ImagingMethod.Ct, 999),
            p => p.Method(0, "T1", ImagingMethod.Caliper, 1000), false),
        new("RE-BL-007", p => p.Size(0, "T3", 1499), p => p.Size(0, "T3", 999), p => p.Size(0, "T3", 1500), false),
        new("RE-BL-008", p => p.Size(0, "T3", 999), p => p.Size(0, "T3", 1001), p => p.Size(0, "T3", 1000), false),
        new("RE-BL-009", p => Slices(p, 501, 1001), p => Slices(p, 500, 1001), p => Slices(p, 800, 1600), false),
        new("RE-BL-010", p => Bone(p, LesionNature.Unspecified), p => Bone(p, LesionNature.Solid), p => Bone(p, LesionNature.Bone), true),
        new("RE-BL-011", p => Nature(p, "T1", LesionNature.Cystic), p => Nature(p, "N1", LesionNature.Cystic), p => Nature(p, "T1", LesionNature.Diffuse), false),
        new("RE-BL-012", p => Irradiated(p, -1), p => Irradiated(p, 1), p => Irradiated(p, 0), true),
        new("RE-BL-013", p => Nature(p, "T1", LesionNature.Diffuse), p => Nature(p, "N1", LesionNature.Diffuse), p => Nature(p, "T1", LesionNature.Cystic), false),
        new("RE-BL-014", p => p.Method(0, "T1", ImagingMethod.Ultrasound), p => p.Method(1, "T1", ImagingMethod.Ultrasound),
            p => p.Method(0, "T1", ImagingMethod.Mri), false),
        new("RE-BL-015", p => p.Read(0, "T1", Reading.NotEvaluable("T1", "motion")), p => p.Read(0, "T1", null), p => p.Read(0, "T1", Sized("T1", 0)), true),
        new("RE-BL-016", p => Node(p, 999), p => Node(p, null), p => Node(p, 1000), false),
        new("RE-BL-017", p => Organ(p, "T1", "axillary lymph node"), p => Organ(p, "T3", "mediastinum"), p => Organ(p, "T3", "LUNG"), true),
        new("RE-BL-018", p => p.Lesion(new("N2", LesionRole.NonTarget) { Site = new("thyroid") }, 1001), p => p.Lesion(new("N2", LesionRole.NonTarget) { Site = new("Lung") }, 3000),
            p => p.Lesion(new("N2", LesionRole.NonTarget) { Site = new("thyroid") }, 1000), true),
    ];

    private static void Targets(Testing.Planting p, params string[] organs)
    {
        for (var i = 0; i < organs.Length; i++)
            p.Lesion(Target("T" + (4 + i), organs[i]));
    }

    private static void Slices(Testing.Planting p, int thickness, int size)
    {
        p.Assessment(0, assessment => assessment with { SliceThickness = Length.FromHundredths(thickness) });
        p.Size(0, "T1", size);
    }

    private static void Bone(Testing.Planting p, LesionNature nature) => p.Lesion("T1", lesion => lesion with { Site = new("Bone"), Nature = nature });

    private static void Nature(Testing.Planting p, string id, LesionNature nature) => p.Lesion(id, lesion => lesion with { Nature = nature });

    private static void Irradiated(Testing.Planting p, int day) => p.Lesion("T1", lesion => lesion with { IrradiatedOn = CheckCase.Baseline.AddDays(day) });

    private static void Node(Testing.Planting p, int? size) =>
        p.Lesion(new("N2", LesionRole.NonTarget) { Site = new("lymph node"), IsLymphNode = true }, size);

    private static void Organ(Testing.Planting p, string id, string organ) => p.Lesion(id, lesion => lesion with { Site = new(organ) });
}
