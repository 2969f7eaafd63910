namespace ResponseEval.Tests.Kinetics;

/// <summary>Small patients for the kinetics; day 0 is the baseline.</summary>
internal static class KineticPatients
{
    internal static DateOnly Day(int day) => new DateOnly(2024, 1, 2).AddDays(day);

    internal static SubjectEvaluation Evaluate(Func<SubjectHistoryBuilder, SubjectHistoryBuilder> build) =>
        new ResponseEvaluator(ProtocolRules.Default).Evaluate(build(SubjectHistory.Create("S")).Build());

    /// <summary>One target: its size at baseline, then day and size of each follow-up; a size below 0 is not evaluable.</summary>
    internal static SubjectEvaluation Sizes(double baseline, params (int Day, double Size)[] followUps) => Evaluate(p =>
    {
        p.Baseline(Day(0), s => s.Target("T1", "lung", baseline));
        foreach (var (day, size) in followUps)
            p.Assessment(Day(day), s => _ = size < 0 ? s.NotEvaluable("T1") : s.Measured("T1", size));
        return p;
    });
}
