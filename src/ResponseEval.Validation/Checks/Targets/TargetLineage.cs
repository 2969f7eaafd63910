namespace ResponseEval.Validation;

/// <summary>Merged and split targets and what became of them.</summary>
internal static class TargetLineage
{
    public static void MergeUndone(CheckedSubject subject, FindingReport report) =>
        ReportUndone(subject, report, ReadingState.Merged, "measured apart after it had merged", "merged, or a reason");

    public static void SplitUndone(CheckedSubject subject, FindingReport report) =>
        ReportUndone(subject, report, ReadingState.Split, "measured as one after it had split", "the parts, or a reason");

    public static void JointTooSmall(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
            for (var l = 0; l < subject.Lesions.Length; l++)
            {
                var reading = subject.Reading(a, l);
                if (reading.State != ReadingState.Merged || subject.Lesions[l].Role != LesionRole.Target
                    || subject.Reading(a - 1, l).State == ReadingState.Merged)
                    continue;
                var carrier = Find(subject, reading.MergedInto!);
                var before = Math.Max(subject.Size(a - 1, l), subject.Size(a - 1, carrier));
                if (subject.Size(a, carrier) is > 0 and var joint && joint < before)
                    report.Add($"joint diameter {Words.Mm(joint)}", $"{Words.Mm(before)} or more", subject.Assessments[a].Id, subject.Lesions[carrier].Id, "mm");
            }
    }

    private static void ReportUndone(CheckedSubject subject, FindingReport report, ReadingState lineage, string found, string expected)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target)
                continue;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (subject.Reading(a - 1, l).State == lineage && subject.Reading(a, l).State == ReadingState.Measured)
                    report.Add(found, expected, subject.Assessments[a].Id, subject.Lesions[l].Id, "state");
        }
    }

    private static int Find(CheckedSubject subject, string id)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Id == id)
                return l;
        throw new ArgumentException($"The subject has no lesion {id}.");
    }
}
