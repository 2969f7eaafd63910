using System.Diagnostics;
using System.Globalization;
using ResponseEval.Columns;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>
/// <c>columns [SUBJECTS ...]</c>: evaluation, memory floor and naive target response over cohorts of several sizes on one core and two. Each figure is the
/// shortest of several runs, which is the one that other work on the machine disturbed least.
/// </summary>
internal static class ColumnRuns
{
    private static readonly ProtocolRules _rules = ProtocolRules.Default;

    public static void Run(string[] arguments)
    {
        var sizes = arguments.Length > 0
            ? Array.ConvertAll(arguments, static text => int.Parse(text, CultureInfo.InvariantCulture))
            : [10_000, 100_000, 1_000_000, 10_000_000];
        Console.WriteLine("subjects\tcores\twhat\tns/timepoint\tGB/s\tx floor\tallocated/subject");
        foreach (var subjects in sizes)
            Run(subjects);
    }

    private static void Run(int subjects)
    {
        var cohort = SyntheticCohort.Make(subjects);
        var results = Results(cohort);
        var responses = Responses(results);
        var evaluator = new CohortEvaluator(_rules);
        var repeats = Math.Clamp(3_000_000 / subjects, 3, 100);
        foreach (var cores in new[] { 1, 2 })
        {
            var floor = Measure(cohort, cores, repeats, () => MemoryFloor.Sum(cohort, cores));
            Print(cohort, cores, "floor", floor, floor);
            if (cores == 1)
            {
                var naive = new TargetResponse[cohort.Assessments];
                Print(cohort, cores, "naive target response", Measure(cohort, cores, repeats, () => NaiveTargetResponse.Evaluate(cohort, naive)), floor);
            }

            var options = new CohortOptions { Cores = cores };
            Print(cohort, cores, "RECIST 1.1, iRECIST, best", Measure(cohort, cores, repeats, () => evaluator.Evaluate(cohort, responses, options)), floor);
            Print(cohort, cores, "RECIST 1.1, iRECIST, best, events, pattern", Measure(cohort, cores, repeats, () => evaluator.Evaluate(cohort, results, options)), floor);
        }
    }

    /// <summary>What an analysis asks for: responses and sums by assessment, best responses, survival, events and pattern by subject; not the rules.</summary>
    private static CohortResults Results(CohortColumns cohort) => CohortResults.For(cohort) with { Rules = default, Block = default };

    /// <summary>Responses and sums by assessment and best responses by subject alone.</summary>
    private static CohortResults Responses(CohortResults results) => results with
    {
        SurvivalEvents = default,
        SurvivalDays = default,
        Patterns = default,
        PseudoProgressionNotExcluded = default,
        ProgressionCounts = default,
        Progression = default,
    };

    private static (double Nanoseconds, double Allocated) Measure(CohortColumns cohort, int cores, int repeats, Action action)
    {
        var best = double.MaxValue;
        var warmUp = Stopwatch.GetTimestamp();
        for (var warm = 0; warm < 3 || (warm < 100 && Stopwatch.GetElapsedTime(warmUp) < TimeSpan.FromSeconds(3)); warm++)
            action();
        var allocated = long.MaxValue;
        for (var run = 0; run < repeats; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var start = Clock(cores);
            action();
            best = Math.Min(best, Clock(cores) - start);
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return (best / ((double)cohort.Subjects * SyntheticCohort.FollowUps), (double)allocated / cohort.Subjects);
    }

    /// <summary>One core: the time that the thread ran, which other work on the machine does not lengthen. Several: the time on the wall.</summary>
    private static double Clock(int cores) => cores == 1 ? ThreadClock.Nanoseconds : Stopwatch.GetElapsedTime(0).TotalNanoseconds;

    private static void Print(CohortColumns cohort, int cores, string what, (double Nanoseconds, double Allocated) run, (double Nanoseconds, double Allocated) floor) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cohort.Subjects}\t{cores}\t{what}\t{run.Nanoseconds:0.00}\t{MemoryFloor.Bytes(cohort) / (run.Nanoseconds * cohort.Subjects * SyntheticCohort.FollowUps):0.00}\t{run.Nanoseconds / floor.Nanoseconds:0.0}\t{run.Allocated:0.000}"));
}
