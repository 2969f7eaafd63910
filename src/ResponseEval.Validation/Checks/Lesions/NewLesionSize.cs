namespace ResponseEval.Validation;

/// <summary>Whether new lesions are measured that can be, and only those.</summary>
internal static class NewLesionSize
{
    public static void TooMany(CheckedSubject subject, FindingReport report)
    {
        var all = 0;
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.NewTarget)
                continue;
            all++;
            var inOrgan = 0;
            for (var other = 0; other <= l; other++)
                inOrgan += subject.Lesions[other].Role == LesionRole.NewTarget && subject.Lesions[other].Site.IsSameOrgan(subject.Lesions[l].Site) ? 1 : 0;
            if (all == subject.Limits.MaxTargets + 1)
                report.Add("more than five measured new lesions", $"at most {subject.Limits.MaxTargets}", lesion: subject.Lesions[l].Id, member: "role");
            else if (inOrgan == subject.Limits.MaxTargetsPerOrgan + 1)
                report.Add(
                    $"a further measured new lesion in {subject.Lesions[l].Site.Organ}",
                    $"at most {subject.Limits.MaxTargetsPerOrgan}",
                    lesion: subject.Lesions[l].Id,
                    member: "role");
        }
    }

    public static void NotMeasurable(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.NewTarget && NewLesionChecks.FirstSeen(subject, l) is >= 0 and var first
                && subject.Size(first, l) is >= 0 and var size && size < Measurable(subject, l))
                report.Add(Words.Mm(size), $"{Words.Mm(Measurable(subject, l))} or more", subject.Assessments[first].Id, subject.Lesions[l].Id, "mm");
    }

    public static void NotTracked(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.NewNonTarget && NewLesionChecks.FirstSeen(subject, l) is >= 0 and var first
                && subject.Size(first, l) is var size && size >= Measurable(subject, l))
                report.Add($"a new non-target lesion of {Words.Mm(size)}", "role newTarget", subject.Assessments[first].Id, subject.Lesions[l].Id, "role");
    }

    private static int Measurable(CheckedSubject subject, int lesion) =>
        subject.Lesions[lesion].IsLymphNode ? subject.Limits.MeasurableNodeHundredths : subject.Limits.MeasurableHundredths;
}
