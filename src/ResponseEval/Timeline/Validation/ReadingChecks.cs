namespace ResponseEval;

/// <summary>Checks the readings of one assessment against the lesions of the subject.</summary>
internal static class ReadingChecks
{
    public static void Check(Assessment assessment, bool atOrBeforeBaseline, LesionIndex lesions, ProblemList problems)
    {
        var readings = assessment.Readings.AsSpan();
        var merged = false;
        ulong seen = 0;
        var mayBeTwice = false;
        for (var i = 0; i < readings.Length; i++)
        {
            ref readonly var reading = ref readings[i];
            var place = lesions.Find(reading.Lesion);
            mayBeTwice |= place is < 0 or >= 64 || (seen >> place & 1) != 0;
            seen |= 1UL << place;
            if (place < 0)
            {
                problems.Add(
                    ProblemCatalogue.UndeclaredLesion, reading.Lesion, "a lesion of the subject", assessment.Id, reading.Lesion, "lesion");
                continue;
            }

            var lesion = lesions[place];
            if (lesion.IsNew && atOrBeforeBaseline)
                problems.Add(
                    ProblemCatalogue.NewLesionAtBaseline, "a reading at or before baseline", "new lesions after baseline only", assessment.Id, lesion.Id, "role");
            ReadingStateChecks.Check(assessment.Id, lesion, reading, problems);
            merged |= reading.State == ReadingState.Merged;
        }

        if (mayBeTwice)
            CheckTwice(assessment, problems);
        if (merged)
            MergeChecks.Check(assessment, lesions, problems);
    }

    private static void CheckTwice(Assessment assessment, ProblemList problems)
    {
        var readings = assessment.Readings.AsSpan();
        if (readings.Length <= 16)
        {
            for (var i = 1; i < readings.Length; i++)
                for (var j = 0; j < i; j++)
                    if (string.Equals(readings[i].Lesion, readings[j].Lesion, StringComparison.Ordinal))
                    {
                        Twice(assessment, readings[i], problems);
                        break;
                    }
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in readings)
            if (!seen.Add(reading.Lesion))
                Twice(assessment, reading, problems);
    }

    private static void Twice(Assessment assessment, in Reading reading, ProblemList problems) =>
        problems.Add(ProblemCatalogue.ReadingTwice, "a second reading", "one reading a lesion", assessment.Id, reading.Lesion, "readings");
}
