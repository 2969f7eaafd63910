namespace ResponseEval.Tests.Evaluation.Rationale;

/// <summary>Patients that reach every rule between them, each with the rules it is evaluated by.</summary>
internal static class ExplainedPatients
{
    private static readonly ProtocolRules Default = ProtocolRules.Default;

    public static IEnumerable<(string Story, ProtocolRules Rules, SubjectHistory History)> All()
    {
        yield return Patient("pseudo-progression, then confirmed progression that stays", Default, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 30).Target("T2", "liver", 20).NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Measured("T1", 38).Measured("T2", 24).Present("N1"))
            .Assessment(Day(98), s => s.Measured("T1", 20).Measured("T2", 14).Present("N1"))
            .Assessment(Day(154), s => s.Measured("T1", 28).Measured("T2", 18).Present("N1"))
            .Assessment(Day(168), s => s.Measured("T1", 29).Measured("T2", 19).Present("N1"))
            .Assessment(Day(196), s => s.Measured("T1", 30).Measured("T2", 19).Present("N1"))
            .Assessment(Day(290), s => s.Measured("T1", 33).Measured("T2", 22).Present("N1"))
            .Assessment(Day(350), s => s.Measured("T1", 33).Measured("T2", 22).Present("N1")));
        yield return Patient("complete response with a residual node, reappearance, everything seen again", Default, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 20).Target("T2", "lymph node", 18, lymphNode: true).NonTarget("N1", "pleura"))
            .Assessment(Day(56), s => s.Measured("T1", 19.99).Measured("T2", 17.5).Present("N1"))
            .Assessment(Day(112), s => s.Absent("T1").Measured("T2", 8).Absent("N1").TumorMarkersElevated())
            .Assessment(Day(168), s => s.Absent("T1").Measured("T2", 8).Absent("N1"))
            .Assessment(Day(224), s => s.Measured("T1", 4).Measured("T2", 8).Present("N1")));
        yield return Patient("nodes after complete response, strict", Default with { NodeReappearance = NodeReappearance.Strict10mm }, p => p
            .Baseline(Day(0), s => s.Target("T1", "lymph node", 18, lymphNode: true).NonTarget("N1", "lymph node", lymphNode: true))
            .Assessment(Day(56), s => s.Measured("T1", 9).Read(Sized("N1", 8)))
            .Assessment(Day(112), s => s.Measured("T1", 10.5).Read(Sized("N1", 12))));
        yield return Patient("missing lesions", Default, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 20).Target("T2", "liver", 18).NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Measured("T1", 19).NotEvaluable("T2", "motion").NotEvaluable("N1"))
            .Assessment(Day(112), s => s.Measured("T1", 48))
            .Assessment(Day(168), s => s.Measured("T1", 54))
            .Assessment(Day(224), s => s.Measured("T1", 54)));
        yield return Patient("no baseline sum", Default, p => p
            .Lesion(new Lesion("T2", LesionRole.Target) { Site = new("liver") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 20).NotEvaluable("T2"))
            .Assessment(Day(56), s => s.Measured("T1", 19).Measured("T2", 12))
            .Assessment(Day(112), s => s.Measured("T1", 19)));
        yield return Patient("partial response carried forward", Default with { ResponsePersistence = ResponsePersistence.CarryForward }, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 100))
            .Assessment(Day(56), s => s.Measured("T1", 70))
            .Assessment(Day(112), s => s.Measured("T1", 80)));
        yield return Patient("no disease but markers, a new lesion that goes", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("liver") })
            .Baseline(Day(0), _ => { })
            .Assessment(Day(56), _ => { })
            .Assessment(Day(112), s => s.TumorMarkersElevated())
            .Assessment(Day(168), s => s.Measured("X1", 12))
            .Assessment(Day(210), s => s.Measured("X1", 6))
            .Assessment(Day(266), s => s.Measured("X1", 6)));
        yield return Patient("non-target lesions only, c2", Default, p => p
            .Baseline(Day(0), s => s.NonTarget("N1", "bone").NonTarget("N2", "pleura"))
            .Assessment(Day(56), s => s.UnequivocalProgression("N1").Present("N2"))
            .Assessment(Day(98), s => s.UnequivocalProgression("N1").Present("N2"))
            .Assessment(Day(140), s => s.Present("N1", LesionChange.Increased).Present("N2")));
        yield return Patient("new lesions: equivocal, appear, persist, c3", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("liver") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 40))
            .Assessment(Day(56), s => s.Measured("T1", 30).Read(Reading.Measured("X1", Mm(11)) with { Certainty = LesionCertainty.Equivocal }))
            .Assessment(Day(98), s => s.Measured("T1", 30).Measured("X1", 12))
            .Assessment(Day(140), s => s.Measured("T1", 26).Measured("X1", 15))
            .Assessment(Day(182), s => s.Measured("T1", 26).Measured("X1", 17)));
        yield return Patient("new lesion missed, then the targets shrink and the block closes; the lesion grows again, c4", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("liver") })
            .Lesion(new Lesion("X2", LesionRole.NewNonTarget) { Site = new("pleura") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 40))
            .Assessment(Day(56), s => s.Measured("T1", 40).Measured("X1", 12).Present("X2"))
            .Assessment(Day(98), s => s.Measured("T1", 30).Measured("X1", 12))
            .Assessment(Day(140), s => s.Measured("T1", 26).Measured("X1", 12).Present("X2"))
            .Assessment(Day(196), s => s.Absent("T1").Measured("X1", 12).Present("X2"))
            .Assessment(Day(252), s => s.Absent("T1").Measured("X1", 18).Present("X2"))
            .Assessment(Day(294), s => s.Absent("T1").Measured("X1", 18).Present("X2", LesionChange.Increased)));
        yield return Patient("the targets vanish beside a new lesion that persists", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("liver") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 40))
            .Assessment(Day(56), s => s.Measured("T1", 40).Measured("X1", 12))
            .Assessment(Day(98), s => s.Absent("T1").Measured("X1", 12)));
        yield return Patient("another new lesion, c5", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("liver") })
            .Lesion(new Lesion("X2", LesionRole.NewNonTarget) { Site = new("bone") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 40).NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Measured("T1", 40).Measured("X1", 12).Present("N1"))
            .Assessment(Day(98), s => s.Measured("T1", 40).Measured("X1", 12).Present("X2").Absent("N1")));
        yield return Patient("the targets too, c6", Default, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 28).NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Measured("T1", 28).UnequivocalProgression("N1"))
            .Assessment(Day(98), s => s.Measured("T1", 35).Present("N1")));
        yield return Patient("the non-target lesions too, c7", Default, p => p
            .Baseline(Day(0), s => s.Target("T1", "lung", 28).NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Measured("T1", 35).Present("N1"))
            .Assessment(Day(98), s => s.Measured("T1", 34).UnequivocalProgression("N1")));
        yield return Patient("a new lesion too, c8, after a long pause", Default, p => p
            .Lesion(new Lesion("X1", LesionRole.NewNonTarget) { Site = new("brain") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 28))
            .Assessment(Day(56), s => s.Measured("T1", 35))
            .Assessment(Day(150), s => s.Measured("T1", 34).Present("X1")));
        yield return Patient("a new lesion joins, other categories do not confirm", Default with { OtherCategoryConfirms = OtherCategoryConfirms.Never }, p => p
            .Lesion(new Lesion("X1", LesionRole.NewNonTarget) { Site = new("brain") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 28))
            .Assessment(Day(56), s => s.Measured("T1", 35))
            .Assessment(Day(98), s => s.Measured("T1", 28).Present("X1")));
        yield return Patient("new lesions keep the progression open", Default with { NewLesionPersistence = NewLesionPersistence.StayUnconfirmed }, p => p
            .Lesion(new Lesion("X1", LesionRole.NewNonTarget) { Site = new("brain") })
            .Baseline(Day(0), s => s.Target("T1", "lung", 28))
            .Assessment(Day(56), s => s.Measured("T1", 28).Present("X1"))
            .Assessment(Day(98), s => s.Measured("T1", 18).Present("X1", LesionChange.Decreased)));
        yield return Patient("never any disease", Default, p => p
            .Baseline(Day(0), _ => { })
            .Assessment(Day(56), _ => { }));
        yield return Patient("non-target lesions gone and confirmed", Default, p => p
            .Baseline(Day(0), s => s.NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.Absent("N1"))
            .Assessment(Day(112), s => s.Absent("N1")));
        yield return Patient("nothing evaluable", Default, p => p
            .Baseline(Day(0), s => s.NonTarget("N1", "bone"))
            .Assessment(Day(56), s => s.NotEvaluable("N1")));
    }

    private static (string Story, ProtocolRules Rules, SubjectHistory History) Patient(
        string story, ProtocolRules rules, Func<SubjectHistoryBuilder, SubjectHistoryBuilder> build) =>
        (story, rules, build(SubjectHistory.Create("S").FirstDose(Day(0))).Build());

    private static DateOnly Day(int day) => new DateOnly(2024, 1, 2).AddDays(day);

    private static Length Mm(double millimeters) => Length.FromMillimeters(millimeters);

    private static Reading Sized(string lesion, double millimeters) => Reading.Measured(lesion, Mm(millimeters));
}
