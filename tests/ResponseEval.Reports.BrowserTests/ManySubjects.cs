namespace ResponseEval.Reports.BrowserTests;

/// <summary>A cohort as large as is wanted, no two subjects alike: 4 targets, a non-target lesion and 8 follow-ups each, in three arms.</summary>
internal static class ManySubjects
{
    private static readonly DateOnly _start = new(2024, 1, 1);

    public static List<SubjectEvaluation> Of(int count)
    {
        var random = new Random(2024);
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        return [.. Enumerable.Range(0, count).Select(i => evaluator.Evaluate(Subject(i, random).Build()))];
    }

    private static SubjectHistoryBuilder Subject(int number, Random random)
    {
        double[] millimeters = [.. Enumerable.Range(0, 4).Select(_ => 15 + (60 * random.NextDouble()))];
        var visits = random.Next(2, 9);
        var pace = 0.75 + (0.55 * random.NextDouble());
        var newLesionAt = random.Next(4) == 0 ? random.Next(1, visits + 1) : 0;
        var history = SubjectHistory.Create($"S-{number:0000}").Study("STUDY-1", $"site {number % 40:00}", $"arm {"ABC"[number % 3]}").FirstDose(_start)
            .Baseline(_start, s =>
            {
                for (var lesion = 0; lesion < millimeters.Length; lesion++)
                    s.Target($"T{lesion + 1}", "lung", Math.Round(millimeters[lesion], 1));
                s.NonTarget("N1", "bone");
            });
        for (var visit = 1; visit <= visits; visit++)
        {
            pace += 0.08 * random.NextDouble();
            history.Assessment(_start.AddDays((56 * visit) + random.Next(-5, 6)), s =>
            {
                for (var lesion = 0; lesion < millimeters.Length; lesion++)
                {
                    millimeters[lesion] = Math.Min(300, millimeters[lesion] * pace * (0.95 + (0.1 * random.NextDouble())));
                    if (millimeters[lesion] < 3)
                        s.Absent($"T{lesion + 1}");
                    else
                        s.Measured($"T{lesion + 1}", Math.Round(millimeters[lesion], 1));
                }

                s.Present("N1");
                if (visit == newLesionAt)
                    s.NewNonTarget("X1", "liver", LesionCertainty.Unequivocal);
            });
        }

        return history;
    }
}
