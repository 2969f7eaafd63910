namespace ResponseEval.Validation;

/// <summary>What was recorded of a target: too small, gone, treated.</summary>
internal static class TargetStates
{
    public static void TooSmallWithSize(CheckedSubject subject, FindingReport report)
    {
        foreach (ref readonly var assessment in subject.Assessments[subject.BaselineIndex..])
            foreach (ref readonly var reading in assessment.Readings.AsSpan())
                if (reading is { State: ReadingState.TooSmall, Diameter: { } size } && size != subject.Rules.TooSmallDefault && IsTarget(subject, reading.Lesion))
                    report.Add($"too small to measure, {size}", subject.Rules.TooSmallDefault.ToString(), assessment.Id, reading.Lesion, "mm");
    }

    public static void MeasuredDefault(CheckedSubject subject, FindingReport report)
    {
        var value = subject.Rules.TooSmallDefault;
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
        {
            var facts = subject.History.ResolvedLesions(a);
            for (var l = 0; l < facts.Length; l++)
                if (facts[l].Hundredths == value.Hundredths && facts[l].Seen == LesionSeen.Measured && (facts[l].Traits & LesionTraits.Target) != 0
                    && subject.Reading(a, l).State == ReadingState.Measured)
                    report.Add($"measured {value}", "a measured diameter, or the state tooSmall", subject.Assessments[a].Id, subject.Lesions[l].Id, "state");
        }
    }

    public static void NodeGone(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
        {
            var facts = subject.History.ResolvedLesions(a);
            for (var l = 0; l < facts.Length; l++)
                if (facts[l].Seen == LesionSeen.Absent
                    && (facts[l].Traits & (LesionTraits.Target | LesionTraits.Node)) == (LesionTraits.Target | LesionTraits.Node)
                    && subject.Reading(a, l).State != ReadingState.Merged)
                    report.Add("0 mm", "the short axis", subject.Assessments[a].Id, subject.Lesions[l].Id, "mm");
        }
    }

    public static void Treated(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target)
                continue;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (subject.IsTreated(l, a))
                {
                    report.Add("surgery or radiotherapy", "no local treatment of a target", subject.Assessments[a].Id, subject.Lesions[l].Id);
                    break;
                }
        }
    }

    private static bool IsTarget(CheckedSubject subject, string id)
    {
        foreach (var lesion in subject.Lesions)
            if (lesion.Id == id)
                return lesion.Role == LesionRole.Target;
        return false;
    }
}
