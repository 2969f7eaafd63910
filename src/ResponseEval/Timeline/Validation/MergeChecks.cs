namespace ResponseEval;

/// <summary>Checks the merges of one assessment: into another measured lesion, and not in a circle.</summary>
internal static class MergeChecks
{
    public static void Check(Assessment assessment, LesionIndex lesions, ProblemList problems)
    {
        var carriers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in assessment.Readings)
            if (reading is { State: ReadingState.Merged, MergedInto: { } into } && IsPossible(assessment, reading, into, lesions, problems))
                carriers[reading.Lesion] = into;

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in carriers.Keys)
            CheckCircle(assessment, start, carriers, settled, problems);
    }

    private static bool IsPossible(Assessment assessment, in Reading reading, string into, LesionIndex lesions, ProblemList problems)
    {
        var carrier = lesions.Find(into);
        if (carrier < 0)
            problems.Add(ProblemCatalogue.UndeclaredLesion, into, "a lesion of the subject", assessment.Id, reading.Lesion, "into");
        else if (string.Equals(into, reading.Lesion, StringComparison.Ordinal))
            problems.Add(ProblemCatalogue.MergedIntoItself, into, "another lesion", assessment.Id, reading.Lesion, "into");
        else if (lesions[carrier].Role is LesionRole.NonTarget or LesionRole.NewNonTarget)
            problems.Add(ProblemCatalogue.MergedIntoNonTarget, into, "a target or new target", assessment.Id, reading.Lesion, "into");
        else
            return true;
        return false;
    }

    private static void CheckCircle(
        Assessment assessment, string start, Dictionary<string, string> carriers, HashSet<string> settled, ProblemList problems)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var lesion = start;
        while (!settled.Contains(lesion) && onPath.Add(lesion))
        {
            path.Add(lesion);
            if (!carriers.TryGetValue(lesion, out var next))
                break;
            lesion = next;
            if (onPath.Contains(lesion))
                problems.Add(
                    ProblemCatalogue.MergedInCircle,
                    string.Join(" into ", path[path.IndexOf(lesion)..]) + " into " + lesion,
                    "merges that end in a lesion with a diameter",
                    assessment.Id,
                    lesion,
                    "into");
        }

        settled.UnionWith(path);
    }
}
