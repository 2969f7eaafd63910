using ResponseEval.Trials;

namespace ResponseEval.Reports.Tests;

/// <summary>
/// Five subjects as two readers saw them, by hand. One: both PR, no progression. Two: both SD, progression of both in week 16. Three: Ada SD and progression in week
/// 16, Ben PD in week 8. Four: Ada SD without progression, Ben SD and progression in week 16. Five: read by Ada alone.
/// </summary>
internal static class ReadTwice
{
    public static IReadOnlyList<SubjectEvaluation> Evaluations =>
    [
        Read("1", "Ada", 60, 60), Read("1", "Ben", 60, 60),
        Read("2", "Ada", 100, 130), Read("2", "Ben", 100, 130),
        Read("3", "Ada", 100, 130), Read("3", "Ben", 130, 160),
        Read("4", "Ada", 100, 100), Read("4", "Ben", 100, 130),
        Read("5", "Ada", 100, 100),
    ];

    public static Cohort Cohort => Cohort.Of(Evaluations, CensoringRule.FdaTableA);

    private static SubjectEvaluation Read(string id, string reader, double week8, double week16) => KnownCohort.Evaluate(KnownCohort.Subject(id, "A").ReadBy(reader)
        .Assessment(KnownCohort.Week(8), s => s.Measured("T1", week8)).Assessment(KnownCohort.Week(16), s => s.Measured("T1", week16)));
}
