using ResponseEval.Trials;

namespace ResponseEval.Reports.Tests;

/// <summary>Four subjects whose numbers can be seen at a glance.</summary>
internal static class KnownCohort
{
    private static readonly DateOnly _start = new(2024, 1, 1);

    /// <summary>100 mm, then 40 and 40: a confirmed partial response, -60 %.</summary>
    public static SubjectEvaluation Responder => Evaluate(Subject("R", "A").Assessment(Week(8), s => s.Measured("T1", 40)).Assessment(Week(16), s => s.Measured("T1", 40)));

    /// <summary>100 mm, then 250 and a new lesion: progression, +150 %.</summary>
    public static SubjectEvaluation Progressor => Evaluate(Subject("P", "B").Assessment(Week(8), s => s.Measured("T1", 250).NewNonTarget("N1", "liver", LesionCertainty.Unequivocal)));

    /// <summary>100 mm, then 110, not evaluable, 105: stable, +5 %, with a gap.</summary>
    public static SubjectEvaluation Stable => Evaluate(
        Subject("S", "A").Assessment(Week(8), s => s.Measured("T1", 110)).Assessment(Week(16), s => s.NotEvaluable("T1")).Assessment(Week(24), s => s.Measured("T1", 105)));

    /// <summary>A baseline only.</summary>
    public static SubjectEvaluation Unseen => Evaluate(Subject("U", "B"));

    public static Cohort Cohort => Cohort.Of([Responder, Progressor, Stable, Unseen], CensoringRule.FdaTableA);

    public static SubjectHistoryBuilder Subject(string id, string arm) =>
        SubjectHistory.Create(id).Study("STUDY", site: null, arm).FirstDose(_start).Baseline(_start, s => s.Target("T1", "lung", 100));

    /// <summary>40 mm and 30 mm at baseline.</summary>
    public static SubjectHistoryBuilder TwoTargets(string id) =>
        SubjectHistory.Create(id).FirstDose(_start).Baseline(_start, s => s.Target("T1", "lung", 40).Target("T2", "lung", 30));

    public static SubjectEvaluation Evaluate(SubjectHistoryBuilder history) => new ResponseEvaluator(ProtocolRules.Default).Evaluate(history.Build());

    public static DateOnly Week(int week) => _start.AddDays(7 * week);
}
