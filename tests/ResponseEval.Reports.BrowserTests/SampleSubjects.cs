using System.Text;
using ResponseEval.Tests;
using ResponseEval.Trials;

namespace ResponseEval.Reports.BrowserTests;

/// <summary>The sample patients of the project, and some that strain a page.</summary>
internal static class SampleSubjects
{
    /// <summary>Names as a hostile or careless input has them.</summary>
    public static readonly IReadOnlyList<string> HostileNames =
    [
        "<script>document.title='broken'</script><img src=x>",
        "</script><!-- \u2028 & \" ' `${1}`",
        "\u05D0\u05D1\u05D2 \u0634\u062E\u0635 123",
        "turned \u202E round",
        new string('W', 300),
        "__proto__",
        "constructor",
        "= 1 + 1",
    ];

    public static Cohort Cohort => CohortOf(Evaluations());

    public static SubjectEvaluation Patient => Evaluations()[0];

    /// <summary>As many visits, lesions and long words as are seen in years of treatment.</summary>
    public static SubjectEvaluation Crowded
    {
        get
        {
            var start = new DateOnly(2024, 1, 1);
            var history = SubjectHistory.Create("Crowded").Study("STUDY", "site", "arm").FirstDose(start).Baseline(start, s =>
            {
                for (var lesion = 0; lesion < 9; lesion++)
                    s.Target($"T{lesion}", "subcutaneous tissue of the left thigh", 40);
                s.NonTarget("N1", "peritoneum");
            });
            for (var visit = 1; visit <= 25; visit++)
                history.Assessment(start.AddDays(42 * visit), s =>
                {
                    s.Id($"Cycle {visit} day 1");
                    for (var lesion = 0; lesion < 9; lesion++)
                        s.NotEvaluable($"T{lesion}", "not in the field of view");
                    s.Present("N1");
                });
            return Evaluate(history);
        }
    }

    public static Cohort CohortOf(IEnumerable<SubjectEvaluation> evaluations) => Reports.Cohort.Of(evaluations, CensoringRule.FdaTableA);

    /// <summary>A subject in which everything bears one name.</summary>
    public static SubjectEvaluation Named(string name) => Evaluate(SubjectHistory.Create(name).Study(name, name, name)
        .Baseline(new(2024, 1, 1), s => s.Target(name, name, 50).NonTarget(name + "2", name))
        .Assessment(new(2024, 3, 1), s => s.Id(name).NotEvaluable(name, name).Present(name + "2"))
        .Assessment(new(2024, 5, 1), s => s.Measured(name, 70)));

    /// <summary>A subject of an arm, stable for so many visits, two months apart.</summary>
    public static SubjectEvaluation OfArm(string arm, int visits)
    {
        var start = new DateOnly(2024, 1, 1);
        var history = SubjectHistory.Create(arm).Study("STUDY", "site", arm).FirstDose(start).Baseline(start, s => s.Target("T1", "lung", 40));
        for (var visit = 1; visit <= visits; visit++)
            history.Assessment(start.AddDays(60 * visit), s => s.Measured("T1", 40));
        return Evaluate(history);
    }

    private static List<SubjectEvaluation> Evaluations()
    {
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        return [.. File.ReadLines(Path.Combine(SourceTree.Root, "samples", "patients.ndjson"))
            .Select(line => evaluator.Evaluate(HistoryJson.Read(Encoding.UTF8.GetBytes(line)).History!))];
    }

    private static SubjectEvaluation Evaluate(SubjectHistoryBuilder history) => new ResponseEvaluator(ProtocolRules.Default).Evaluate(history.Build());
}
