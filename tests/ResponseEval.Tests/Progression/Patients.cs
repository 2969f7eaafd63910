namespace ResponseEval.Tests;

/// <summary>Small patients: baseline and first dose on day 0, visits by day.</summary>
internal static class Patients
{
    internal static DateOnly DayZero { get; } = new(2024, 1, 1);

    internal static DateOnly Day(int day) => DayZero.AddDays(day);

    /// <summary>A target of 100 mm at baseline; null is a visit at which it was not evaluable.</summary>
    internal static SubjectHistoryBuilder OfTarget(params (int Day, double? Mm)[] visits)
    {
        var builder = SubjectHistory.Create("P").FirstDose(DayZero).Baseline(DayZero, s => s.Target("T1", "lung", 100));
        foreach (var (day, mm) in visits)
            builder.Assessment(Day(day), s => _ = mm is { } size ? s.Measured("T1", size) : s.NotEvaluable("T1"));
        return builder;
    }

    internal static SubjectEvaluation Evaluated(this SubjectHistoryBuilder builder) =>
        new ResponseEvaluator(ProtocolRules.Default).Evaluate(builder.Build());

    internal static string Irecist(this SubjectEvaluation evaluation) =>
        string.Join(' ', evaluation.Timepoints.Select(timepoint => timepoint.Irecist.Code()));
}
