namespace ResponseEval.Tests.Timeline;

/// <summary>One mistake for each problem that a builder can report: what is built, and the code and place of the problem.</summary>
internal static class BuilderProblems
{
    private static readonly DateOnly _day = new(2024, 1, 1);

    internal sealed record Mistake(string Name, string Problem, Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Build);

    internal static IReadOnlyList<Mistake> All { get; } =
    [
        new("a state is missing", "error RE-IN-005 S/V1/T1/state", Read(new Reading("T1", ReadingState.Unspecified))),
        new("measured without mm", "error RE-IN-005 S/V1/T1/mm", Read(new Reading("T1", ReadingState.Measured))),
        new("merged without into", "error RE-IN-005 S/V1/T1/into", Read(new Reading("T1", ReadingState.Merged))),
        new("split without parts", "error RE-IN-005 S/V1/T1/partsMm", Read(Reading.Split("T1"))),
        new("a lesion without a role", "error RE-IN-005 S/-/Z/role", builder => builder.Lesion(new Lesion("Z", LesionRole.Unspecified))),
        new("an event without a kind", "error RE-IN-005 S/-/-/events[0].kind", Event(new SubjectEvent(_day, SubjectEventKind.Unspecified))),
        new("a date in 1899", "error RE-IN-008 S/V1/-/date", builder => builder.Assessment(Before(new(1899, 12, 31)))),
        new("a date in 2201", "error RE-IN-008 S/V1/-/date", builder => builder.Assessment(After(60) with { Date = new(2201, 1, 1) })),
        new("an end in 2201", "error RE-IN-008 S/V1/-/endDate", builder => builder.Assessment(After(60) with { EndDate = new(2201, 1, 1) })),
        new("randomized in 1899", "error RE-IN-008 S/-/-/randomizationDate", builder => builder.Randomized(new(1899, 12, 31))),
        new("first dose in 1899", "error RE-IN-008 S/-/-/firstDoseDate", builder => builder.FirstDose(new(1899, 12, 31))),
        new("last dose in 2201", "error RE-IN-008 S/-/-/lastDoseDate", builder => builder.LastDose(new(2201, 1, 1))),
        new(
            "irradiated in 1899",
            "error RE-IN-008 S/-/Z/irradiatedOn",
            builder => builder.Lesion(new Lesion("Z", LesionRole.NewTarget) { IrradiatedOn = new(1899, 1, 1) })),
        new("an event in 2201", "error RE-IN-008 S/-/-/events[0].date", Event(SubjectEvent.Death(new(2201, 1, 1)))),
        new("a clinical state in 1899", "error RE-IN-008 S/-/-/clinical[0].date", builder => builder.Clinical(new ClinicalStatus(new(1899, 1, 1)))),
        new("a sample in 1899", "error RE-IN-008 S/-/-/ctdna[0].date", builder => builder.Ctdna(new CtdnaSample(new(1899, 1, 1)))),
        new("more than 2 m", "error RE-IN-009 S/V1/T1/mm", builder => builder.Assessment(_day.AddDays(60), step => step.Measured("T1", 2000.01))),
        new("less than nothing", "error RE-IN-009 S/V1/T1/mm", builder => builder.Assessment(_day.AddDays(60), step => step.Measured("T1", -0.1))),
        new("not a number", "error RE-IN-009 S/V1/T1/mm", builder => builder.Assessment(_day.AddDays(60), step => step.Measured("T1", double.NaN))),
        new("parts of more than 2 m", "error RE-IN-009 S/V1/T1/partsMm", builder => builder.Assessment(_day.AddDays(60), step => step.Split("T1", 1000, 1000.01))),
        new("three decimals", "warning RE-IN-010 S/V1/T1/mm", builder => builder.Assessment(_day.AddDays(60), step => step.Measured("T1", 10.005))),
        new("a lesion twice", "error RE-IN-011 S/-/T1/id", builder => builder.Lesion(new Lesion("T1", LesionRole.Target))),
        new("an assessment twice", "error RE-IN-012 S/BL/-/id", builder => builder.Assessment(After(60) with { Id = "BL" })),
        new("a lesion read twice", "error RE-IN-013 S/V1/T1/readings", Read(Reading.Absent("T1"), Reading.Absent("T1"))),
        new("an unknown lesion is read", "error RE-IN-014 S/V1/Z/lesion", Read(Reading.Absent("Z"))),
        new("merged into an unknown lesion", "error RE-IN-014 S/V1/T1/into", Read(Reading.Merged("T1", "Z"))),
        new("an unknown lesion is treated", "error RE-IN-014 S/-/Z/events[0].lesion", Event(SubjectEvent.Surgery(_day, "Z"))),
        new("two assessments on one day", "error RE-IN-015 S/V2/-/date", builder => builder.Assessment(After(60)).Assessment(After(60) with { Id = "V2" })),
        new("two baselines", "error RE-IN-017 S/V1/-/kind", builder => builder.Assessment(After(60) with { Kind = AssessmentKind.Baseline })),
        new("a follow-up before baseline", "error RE-IN-018 S/V1/-/date", builder => builder.Assessment(After(-1))),
        new("a pre-baseline scan after baseline", "error RE-IN-018 S/V1/-/date", builder => builder.Assessment(After(1) with { Kind = AssessmentKind.PreBaseline })),
        new("the end before the beginning", "error RE-IN-019 S/V1/-/endDate", builder => builder.Assessment(After(60) with { EndDate = _day.AddDays(59) })),
        new("a new lesion before baseline", "error RE-IN-020 S/V1/X1/role", builder => builder.Assessment(Before(_day.AddDays(-1), Reading.Absent("X1")))),
        new("merged into itself", "error RE-IN-021 S/V1/T1/into", Read(Reading.Merged("T1", "T1"))),
        new("merged into a non-target", "error RE-IN-022 S/V1/T1/into", Read(Reading.Merged("T1", "N1"))),
        new("merged into a new non-target", "error RE-IN-022 S/V1/T1/into", Read(Reading.Merged("T1", "Y1"))),
        new("merged in a circle", "error RE-IN-023 S/V1/T1/into", Read(Reading.Merged("T1", "T2"), Reading.Merged("T2", "T1"))),
        new("a target is present", "error RE-IN-024 S/V1/T1/state", Read(Reading.Present("T1"))),
        new("a new target progressed", "error RE-IN-024 S/V1/X1/state", Read(Reading.UnequivocalProgression("X1"))),
        new("absent with a size", "error RE-IN-025 S/V1/T1/mm", Read(Reading.Absent("T1") with { Diameter = Mm(1) })),
        new("progressed with no size", "error RE-IN-026 S/V1/N1/mm", Read(Reading.UnequivocalProgression("N1") with { Diameter = Mm(0) })),
        new("65 non-target lesions", "error RE-IN-027 S/-/-/lesions", Lesions(64, LesionRole.NonTarget)),
        new("65 new lesions", "error RE-IN-027 S/-/-/lesions", Lesions(63, LesionRole.NewTarget)),
        new("a lesion without an id", "error RE-IN-030 S/-/-/lesions[].id", builder => builder.Lesion(new Lesion("", LesionRole.NewTarget))),
        new("an assessment without an id", "error RE-IN-030 S/-/-/assessments[].id", builder => builder.Assessment(After(60) with { Id = "" })),
        new("ECOG 6", "error RE-IN-031 S/-/-/clinical[0].ecog", builder => builder.Clinical(new ClinicalStatus(_day, Ecog: 6))),
        new("a fraction above 1", "error RE-IN-031 S/-/-/ctdna[0].value", Sample(new(_day) { Unit = CtdnaUnit.VariantAlleleFraction, Value = 1.01 })),
        new("a limit that is no number", "error RE-IN-031 S/-/-/ctdna[0].limitOfDetection", Sample(new(_day) { LimitOfDetection = double.NaN })),
        new("no plasma", "error RE-IN-031 S/-/-/ctdna[0].plasmaMl", Sample(new(_day) { PlasmaMilliliters = 0 })),
        new("fewer than no molecules", "error RE-IN-031 S/-/-/ctdna[0].mutantMolecules", Sample(new(_day) { MutantMolecules = -1 })),
        new("more mutant molecules than molecules", "error RE-IN-031 S/-/-/ctdna[0].variants[0].totalMolecules", Sample(new(_day) { Variants = [new("V", 2, 1)] })),
        new("mm of what was not seen", "warning RE-IN-033 S/V1/T1/mm", Read(Reading.NotEvaluable("T1") with { Diameter = Mm(1) })),
        new("into without a merge", "warning RE-IN-033 S/V1/T1/into", Read(Reading.Absent("T1") with { MergedInto = "T2" })),
        new("parts without a split", "warning RE-IN-033 S/V1/T1/partsMm", Read(Reading.Absent("T1") with { Parts = [Mm(1)] })),
        new("a reason without need", "warning RE-IN-033 S/V1/T1/reason", Read(Reading.Absent("T1") with { Reason = "why" })),
        new("certainty of a target", "warning RE-IN-033 S/V1/T1/certainty", Read(Reading.Absent("T1") with { Certainty = LesionCertainty.Equivocal })),
        new("the lesion of a death", "warning RE-IN-033 S/-/-/events[0].lesion", Event(SubjectEvent.Death(_day) with { Lesion = "T1" })),
        new("the cause of an operation", "warning RE-IN-033 S/-/-/events[0].cause", Event(SubjectEvent.Surgery(_day) with { Cause = DeathCause.Other })),
        new("the reason of a death", "warning RE-IN-033 S/-/-/events[0].reason", Event(SubjectEvent.Death(_day) with { Reason = StopReason.Other })),
        new("a biomarker without a kind", "error RE-IN-005 S/-/-/biomarkers[0].kind", Marker(new(_day, BiomarkerKind.Unspecified))),
        new("a biomarker of an unknown lesion", "error RE-IN-014 S/-/Z/biomarkers[0].lesion", Marker(Tmb(3) with { Lesion = "Z" })),
        new("a negative burden", "error RE-IN-031 S/-/-/biomarkers[0].value", Marker(Tmb(-1))),
        new("the name of a burden", "warning RE-IN-033 S/-/-/biomarkers[0].name", Marker(Tmb(3) with { Name = "TMB" })),
        new("instability that is lost", "error RE-IN-036 S/-/-/biomarkers[0].state", Marker(new(_day, BiomarkerKind.MicrosatelliteInstability) { State = BiomarkerState.Lost })),
        new("a score without an instrument", "error RE-IN-030 S/-/-/symptoms[0].instrument", Scores(new SymptomScore(_day, "", 1, ScoreDirection.HigherIsWorse))),
        new("a score without a direction", "error RE-IN-005 S/-/-/symptoms[0].higherIs", Scores(new SymptomScore(_day, "Q", 1, ScoreDirection.Unspecified))),
        new(
            "scores in two directions",
            "error RE-IN-037 S/-/-/symptoms[1].higherIs",
            Scores(new(_day, "Q", 1, ScoreDirection.HigherIsWorse), new(_day, "Q", 1, ScoreDirection.HigherIsBetter))),
    ];

    /// <summary>A subject without fault: T1, T2, N1 at baseline, X1 and Y1 declared.</summary>
    internal static SubjectHistoryBuilder Faultless => SubjectHistory.Create("S")
        .Baseline(_day, step => step.Target("T1", "lung", 30).Target("T2", "liver", 20).NonTarget("N1", "bone"))
        .Lesion(new Lesion("X1", LesionRole.NewTarget))
        .Lesion(new Lesion("Y1", LesionRole.NewNonTarget));

    private static Assessment After(int days, params ReadOnlySpan<Reading> readings) =>
        new("V1", _day.AddDays(days)) { Kind = AssessmentKind.FollowUp, Readings = new(readings) };

    private static Assessment Before(DateOnly date, params ReadOnlySpan<Reading> readings) =>
        new("V1", date) { Kind = AssessmentKind.PreBaseline, Readings = new(readings) };

    private static Length Mm(decimal millimeters) => Length.FromMillimeters(millimeters);

    private static Biomarker Tmb(double value) => new(_day, BiomarkerKind.TumorMutationalBurden) { Value = value };

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Marker(Biomarker biomarker) => builder => builder.Biomarker(biomarker);

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Scores(params SymptomScore[] scores) =>
        builder => scores.Aggregate(builder, (built, score) => built.Symptom(score));

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Read(params Reading[] readings) => builder => builder.Assessment(After(60, readings));

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Event(SubjectEvent subjectEvent) => builder => builder.Event(subjectEvent);

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Sample(CtdnaSample sample) => builder => builder.Ctdna(sample);

    private static Func<SubjectHistoryBuilder, SubjectHistoryBuilder> Lesions(int count, LesionRole role) => builder => Enumerable.Range(1, count)
        .Aggregate(builder, (declared, number) => declared.Lesion(new Lesion(FormattableString.Invariant($"L{number}"), role)));
}
