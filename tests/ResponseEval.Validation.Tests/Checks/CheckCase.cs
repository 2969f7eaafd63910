using ResponseEval.Testing;

namespace ResponseEval.Validation.Tests;

/// <summary>
/// One check on three histories that begin as the same careful subject (<see cref="Fixed"/>): one where it fires, one where it just does not, and
/// one at its boundary.
/// </summary>
internal sealed record CheckCase(string Code, Action<Planting> Fires, Action<Planting> JustNot, Action<Planting> Boundary, bool AtBoundary)
{
    public static readonly DateOnly Baseline = new(2024, 1, 1);

    /// <summary>
    /// Targets T1 lung 20.0, T2 liver 25.0 and T3, a node, 30.0 mm (sum 75.0); non-target N1 pleura. Follow-ups W8, W16 and W24, at 99, 98 and 97 %.
    /// First dose and randomization seven days after baseline; responses and sums reported as they are.
    /// </summary>
    public static Planting Fixed()
    {
        var planting = new Planting(Bare(), new Draw(1));
        planting.Course(99, 98, 97);
        return planting;
    }

    public static ValueList<Finding> Findings(Action<Planting> change, CheckSettings? settings = null)
    {
        var planting = Fixed();
        change(planting);
        return new SubjectChecker(settings ?? CheckSettings.Default).Check(new ResponseEvaluator(ProtocolRules.Default).Evaluate(planting.Subject.Build()));
    }

    private static GeneratedSubject Bare()
    {
        var scan = new Assessment("BL", Baseline) { Kind = AssessmentKind.Baseline, SliceThickness = Length.FromHundredths(500), Reader = "READER 1", ReadOn = Baseline };
        return new()
        {
            Header = new SubjectHeader("S-1") { SiteId = "01", FirstDoseDate = Baseline.AddDays(7), RandomizationDate = Baseline.AddDays(7) },
            Lesions =
            [
                new Lesion("T1", LesionRole.Target) { Site = new("lung"), Nature = LesionNature.Solid },
                new Lesion("T2", LesionRole.Target) { Site = new("liver"), Nature = LesionNature.Solid },
                new Lesion("T3", LesionRole.Target) { Site = new("lymph node", "mediastinum"), IsLymphNode = true },
                new Lesion("N1", LesionRole.NonTarget) { Site = new("pleura") },
            ],
            Assessments = [scan, scan with { Id = "W8", Kind = AssessmentKind.FollowUp, Date = Baseline.AddDays(56) }],
        };
    }
}
