using System.Globalization;
using ResponseEval.Columns;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>
/// <c>peer-export FOLDER SUBJECTS</c>: writes a cohort and its responses as CSV for <c>benchmarks/peers</c>, and prints the shortest time of the evaluation in
/// milliseconds, on one core and two.
/// </summary>
internal static class PeerExport
{
    public static void Run(string folder, int subjects)
    {
        var cohort = SyntheticCohort.Make(subjects);
        var results = CohortResults.For(cohort) with { Rules = default, Block = default };
        var evaluator = new CohortEvaluator(ProtocolRules.Default);
        foreach (var cores in new[] { 1, 2 })
        {
            var best = double.MaxValue;
            for (var run = 0; run < 40; run++)
            {
                var start = System.Diagnostics.Stopwatch.GetTimestamp();
                evaluator.Evaluate(cohort, results, new CohortOptions { Cores = cores });
                best = Math.Min(best, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cores}\t{best:0.0}"));
        }

        Directory.CreateDirectory(folder);
        WriteFacts(cohort, Path.Combine(folder, "facts.csv"));
        WriteResponses(cohort, results, Path.Combine(folder, "responses.csv"));
        WriteBest(results, Path.Combine(folder, "best.csv"));
    }

    private static void WriteFacts(CohortColumns cohort, string path)
    {
        using var output = new StreamWriter(path);
        output.WriteLine("subject,followup,day,lesion,role,node,seen,hundredths");
        for (var subject = 0; subject < cohort.Subjects; subject++)
        {
            var fact = cohort.FactOffsets.Span[subject];
            var assessment = cohort.AssessmentOffsets.Span[subject];
            var (first, end) = (cohort.LesionOffsets.Span[subject], cohort.LesionOffsets.Span[subject + 1]);
            for (var row = assessment; row < cohort.AssessmentOffsets.Span[subject + 1]; row++)
                for (var lesion = first; lesion < end; lesion++, fact++)
                {
                    var traits = cohort.Lesions.Span[lesion];
                    output.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{subject},{row - assessment},{cohort.AssessmentDays.Span[row]},{lesion - first},{(int)(traits & ~LesionTraits.Node)},{((traits & LesionTraits.Node) != 0 ? 1 : 0)},{(int)cohort.Seen.Span[fact]},{cohort.Diameters.Span[fact]}"));
                }
        }
    }

    private static void WriteResponses(CohortColumns cohort, CohortResults results, string path)
    {
        using var output = new StreamWriter(path);
        output.WriteLine("subject,followup,target,overall");
        for (var subject = 0; subject < cohort.Subjects; subject++)
        {
            var assessment = cohort.AssessmentOffsets.Span[subject];
            for (var row = assessment + 1; row < cohort.AssessmentOffsets.Span[subject + 1]; row++)
                output.WriteLine($"{subject},{row - assessment},{results.Target.Span[row].Code()},{results.Overall.Span[row].Code()}");
        }
    }

    private static void WriteBest(CohortResults results, string path)
    {
        using var output = new StreamWriter(path);
        output.WriteLine("subject,best");
        for (var subject = 0; subject < results.Best.Length; subject++)
            output.WriteLine($"{subject},{results.Best.Span[subject].Code()}");
    }
}
