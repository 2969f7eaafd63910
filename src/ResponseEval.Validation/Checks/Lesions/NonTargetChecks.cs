using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>NT: how the non-target lesions were read.</summary>
internal static class NonTargetChecks
{
    public static readonly CheckFamily Family = new("NT", "Non-target lesions", SubjectTraits.NonTargets,
    [
        new("RE-NT-001", Note, Clauses.NonTarget, "Non-target progression is the only progression while the targets respond or are stable.",
            "Is the progression of the non-target lesions unequivocal?", AloneProgressive) { Needs = SubjectTraits.Unequivocal },
        new("RE-NT-002", Warning, Clauses.NonTarget, "A non-target lesion has no reading at a follow-up.",
            "Is the lesion present, absent, progressed, or not evaluable?", NoReading) { Needs = SubjectTraits.Missing },
        new("RE-NT-003", Warning, Clauses.NonTarget, "A non-target lesion progressed unequivocally and is described as unchanged or smaller.",
            "Did the lesion progress?", ProgressedWithoutGrowth) { Needs = SubjectTraits.Unequivocal },
        new("RE-NT-004", Warning, Clauses.NonTarget, "A non-target lesion is gone at the assessment after its unequivocal progression.",
            "Did the lesion progress, and is it gone?", ProgressionReversed) { Needs = SubjectTraits.Unequivocal | SubjectTraits.Gone },
        new("RE-NT-005", Note, Clauses.Faq + ", reappearing lesions", "A non-target lesion that was gone is seen again without an earlier complete response.",
            "Was the lesion gone at the earlier assessment?", Reappeared) { Needs = SubjectTraits.Gone },
    ]);

    private static void AloneProgressive(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
            if (subject.Response(a) is { Rules.NonTarget: RuleId.NonTargetUnequivocal, Recist: { NewLesion: false, Target: var target } }
                && target is TargetResponse.CompleteResponse or TargetResponse.PartialResponse or TargetResponse.StableDisease)
                report.Add($"non-target PD with target {target.Code()}", "unequivocal progression of the whole non-target disease", subject.Assessments[a].Id);
    }

    /// <summary>Each lesion once, at the first follow-up without a reading.</summary>
    private static void NoReading(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.NonTarget)
                continue;
            var missing = new List<string>();
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                if (!subject.HasReading(a, l) && subject.Assessments[a].Readings.Count > 0 && !subject.IsTreated(l, a))
                    missing.Add(subject.Assessments[a].Id);
            if (missing.Count > 0)
                report.Add("no reading at " + string.Join(", ", missing), "a state at every follow-up", missing[0], subject.Lesions[l].Id, "readings");
        }
    }

    private static void ProgressedWithoutGrowth(CheckedSubject subject, FindingReport report)
    {
        ForEachReading(subject, (a, l) =>
        {
            if (subject.Reading(a, l) is { State: ReadingState.UnequivocalProgression, Change: LesionChange.Unchanged or LesionChange.Decreased })
                report.Add("unequivocal progression, not increased", "increased", subject.Assessments[a].Id, subject.Lesions[l].Id, "change");
        });
    }

    private static void ProgressionReversed(CheckedSubject subject, FindingReport report)
    {
        ForEachReading(subject, (a, l) =>
        {
            if (subject.Fact(a - 1, l).Seen == LesionSeen.UnequivocalProgression && subject.Fact(a, l).Seen == LesionSeen.Absent)
                report.Add("gone after unequivocal progression", "a lesion that is still there", subject.Assessments[a].Id, subject.Lesions[l].Id, "state");
        });
    }

    private static void Reappeared(CheckedSubject subject, FindingReport report)
    {
        ForEachReading(subject, (a, l) =>
        {
            if (subject.Fact(a - 1, l).Seen == LesionSeen.Absent && subject.Fact(a, l).Seen is not (LesionSeen.Absent or LesionSeen.NotEvaluated)
                && subject.Response(a) is not { Rules.NonTarget: RuleId.NonTargetReappearance })
                report.Add("seen again after absence", "absent, or not absent before", subject.Assessments[a].Id, subject.Lesions[l].Id, "state");
        });
    }

    private static void ForEachReading(CheckedSubject subject, Action<int, int> look)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.NonTarget)
                for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
                    look(a, l);
    }
}
