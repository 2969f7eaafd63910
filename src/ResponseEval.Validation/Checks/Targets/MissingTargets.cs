namespace ResponseEval.Validation;

/// <summary>Targets without a reading. Each gap has one cause and one code: never read, added, dropped, blank after absence, or just missing.</summary>
internal static class MissingTargets
{
    private enum Gap
    {
        None,
        NoReading,
        BlankAfterAbsent,
        Dropped,
    }

    public static void NoReading(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, Gap.NoReading, "no reading", "a diameter, or why it is not evaluable");

    public static void BlankAfterAbsent(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, Gap.BlankAfterAbsent, "no reading after 0 mm", "0 mm while the lesion is gone");

    public static void Dropped(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, Gap.Dropped, "no reading from here on", "a reading at every follow-up");

    public static void NoReason(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (subject.Lesions[l].Role == LesionRole.Target
                    && subject.Reading(a, l) is { State: ReadingState.NotEvaluable, Reason: null or "" })
                    report.Add("not evaluable without a reason", "a reason", subject.Assessments[a].Id, subject.Lesions[l].Id, "reason");
    }

    public static void Added(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.Target && FirstReading(subject, l) is var first && first > subject.BaselineIndex)
                report.Add("a target first read here", "targets that were read at baseline", subject.Assessments[first].Id, subject.Lesions[l].Id, "readings");
    }

    public static void NeverRead(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.Target && FirstReading(subject, l) < 0)
                report.Add("a target without any reading", "a reading at baseline", subject.History.Baseline.Id, subject.Lesions[l].Id, "readings");
    }

    private static void Report(CheckedSubject subject, FindingReport report, Gap gap, string found, string expected)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target || FirstReading(subject, l) is var first && (first < 0 || first > subject.BaselineIndex))
                continue;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (GapAt(subject, l, a) == gap)
                    report.Add(found, expected, subject.Assessments[a].Id, subject.Lesions[l].Id, "readings");
        }
    }

    /// <summary>The gap that begins or lies at an assessment. An assessment without any reading is a matter of its own (RE-DT-005).</summary>
    private static Gap GapAt(CheckedSubject subject, int lesion, int assessment)
    {
        if (!IsBlank(subject, lesion, assessment))
            return Gap.None;
        var last = LastReading(subject, lesion);
        if (Blanks(subject, lesion, last) >= 2 && assessment > last)
            return IsFirstBlankAfter(subject, lesion, last, assessment) ? Gap.Dropped : Gap.None;
        return assessment > 0 && subject.Fact(assessment - 1, lesion).Seen == LesionSeen.Absent ? Gap.BlankAfterAbsent : Gap.NoReading;
    }

    private static bool IsBlank(CheckedSubject subject, int lesion, int assessment) =>
        !subject.HasReading(assessment, lesion) && subject.Assessments[assessment].Readings.Count > 0 && !subject.IsTreated(lesion, assessment);

    private static int Blanks(CheckedSubject subject, int lesion, int after)
    {
        var blanks = 0;
        for (var a = after + 1; a < subject.Assessments.Length; a++)
            blanks += IsBlank(subject, lesion, a) ? 1 : 0;
        return blanks;
    }

    private static bool IsFirstBlankAfter(CheckedSubject subject, int lesion, int after, int assessment)
    {
        for (var a = after + 1; a < assessment; a++)
            if (IsBlank(subject, lesion, a))
                return false;
        return true;
    }

    private static int FirstReading(CheckedSubject subject, int lesion)
    {
        for (var a = subject.BaselineIndex; a < subject.Assessments.Length; a++)
            if (subject.HasReading(a, lesion))
                return a;
        return -1;
    }

    private static int LastReading(CheckedSubject subject, int lesion)
    {
        var last = subject.Assessments.Length - 1;
        while (!subject.HasReading(last, lesion))
            last--;
        return last;
    }
}
