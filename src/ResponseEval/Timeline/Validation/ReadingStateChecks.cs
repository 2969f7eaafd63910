namespace ResponseEval;

/// <summary>Checks one reading: what its state needs, and what contradicts it.</summary>
internal static class ReadingStateChecks
{
    public static void Check(string assessment, Lesion lesion, in Reading reading, ProblemList problems)
    {
        CheckState(assessment, lesion, reading, problems);
        CheckUnused(assessment, lesion, reading, problems);
    }

    private static void CheckState(string assessment, Lesion lesion, in Reading reading, ProblemList problems)
    {
        switch (reading.State)
        {
            case ReadingState.Unspecified:
                problems.Add(ProblemCatalogue.MissingMember, "no state", "the state of the lesion", assessment, lesion.Id, "state");
                break;
            case ReadingState.Measured when reading.Diameter is null:
                problems.Add(ProblemCatalogue.MissingMember, "measured without mm", "mm", assessment, lesion.Id, "mm");
                break;
            case ReadingState.Absent when reading.Diameter is { Hundredths: > 0 } diameter:
                problems.Add(ProblemCatalogue.AbsentWithLength, diameter.ToString(), "no mm, or 0", assessment, lesion.Id, "mm");
                break;
            case ReadingState.Present or ReadingState.UnequivocalProgression when lesion.Role is LesionRole.Target or LesionRole.NewTarget:
                problems.Add(
                    ProblemCatalogue.StateNotForRole,
                    reading.State == ReadingState.Present ? "present" : "unequivocalProgression",
                    "measured, absent, tooSmall, notEvaluable, merged or split",
                    assessment,
                    lesion.Id,
                    "state");
                break;
            case ReadingState.UnequivocalProgression when reading.Diameter is { Hundredths: 0 }:
                problems.Add(ProblemCatalogue.ProgressionWithoutSize, "0 mm", "no mm, or more than 0", assessment, lesion.Id, "mm");
                break;
            case ReadingState.Merged when reading.MergedInto is null:
                problems.Add(ProblemCatalogue.MissingMember, "merged without into", "into", assessment, lesion.Id, "into");
                break;
            case ReadingState.Split:
                CheckParts(assessment, lesion, reading, problems);
                break;
            default:
                break;
        }
    }

    private static void CheckParts(string assessment, Lesion lesion, in Reading reading, ProblemList problems)
    {
        if (reading.Parts.Count == 0)
            problems.Add(ProblemCatalogue.MissingMember, "split without partsMm", "partsMm", assessment, lesion.Id, "partsMm");
        else if (SumOfParts(reading) > Length.Maximum.Hundredths)
            problems.Add(
                ProblemCatalogue.LengthOutOfRange, Millimetres.Text(SumOfParts(reading)), "parts that add up to at most 2000 mm", assessment, lesion.Id, "partsMm");
    }

    /// <summary>The diameters of the parts of a split lesion, added up, in 0.01 mm.</summary>
    public static long SumOfParts(in Reading reading)
    {
        long sum = 0;
        foreach (var part in reading.Parts)
            sum += part.Hundredths;
        return sum;
    }

    private static void CheckUnused(string assessment, Lesion lesion, in Reading reading, ProblemList problems)
    {
        if (reading.Diameter is not null && reading.State is ReadingState.NotEvaluable or ReadingState.Merged or ReadingState.Split)
            Unused("mm", "no mm in this state", assessment, lesion, problems);
        if (reading.MergedInto is not null && reading.State != ReadingState.Merged)
            Unused("into", "into with merged only", assessment, lesion, problems);
        if (reading.Parts.Count > 0 && reading.State != ReadingState.Split)
            Unused("partsMm", "partsMm with split only", assessment, lesion, problems);
        if (reading.Reason is not null && reading.State != ReadingState.NotEvaluable)
            Unused("reason", "reason with notEvaluable only", assessment, lesion, problems);
        if (reading.Certainty != LesionCertainty.Unspecified && !lesion.IsNew)
            Unused("certainty", "certainty for new lesions only", assessment, lesion, problems);
    }

    private static void Unused(string member, string expected, string assessment, Lesion lesion, ProblemList problems) =>
        problems.Add(ProblemCatalogue.Unused, member, expected, assessment, lesion.Id, member);
}
