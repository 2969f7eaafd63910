using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>NL: new lesions, from their first sight on.</summary>
internal static class NewLesionChecks
{
    public static readonly CheckFamily Family = new("NL", "New lesions", SubjectTraits.NewLesions,
    [
        new("RE-NL-001", Warning, Clauses.Faq + ", new lymph nodes", "The only sign of progression is a new node below 15 mm.",
            "Is the node disease, and what is its size at the next assessment?", SmallNodeAlone) { Needs = SubjectTraits.Progression },
        new("RE-NL-002", Warning, Clauses.NewLesions, "An equivocal new lesion was never settled.",
            "Is the lesion tumour?", NeverSettled) { Needs = SubjectTraits.Equivocal },
        new("RE-NL-003", Warning, Clauses.NewLesions, "A new lesion has no reading at a follow-up after its first sight.",
            "Is the new lesion still there?", NoReading) { Needs = SubjectTraits.Missing },
        new("RE-NL-004", Warning, Clauses.NewLesions, "A new lesion was seen at one assessment and is gone at the next.",
            "Was the new lesion tumour?", SeenOnce) { Needs = SubjectTraits.Gone },
        new("RE-NL-005", Warning, Clauses.Practice, "A new lesion is declared and was never read.",
            "When was the new lesion first seen?", NeverRead),
        new("RE-NL-006", Warning, "iRECIST, new lesions: at most five measured, two in one organ", "More new lesions are measured than iRECIST follows.",
            "Which of the new lesions are to be followed without measurement?", NewLesionSize.TooMany),
        new("RE-NL-007", Warning, "iRECIST, new lesions: measurable as at baseline", "A measured new lesion is below the measurable size when it is first seen.",
            "Please check the diameter; a lesion of this size is followed without measurement.", NewLesionSize.NotMeasurable),
        new("RE-NL-008", Note, "iRECIST, new lesions: measured apart from the targets", "A new lesion of measurable size is followed without measurement.",
            "Is the lesion to be measured, in a sum of its own?", NewLesionSize.NotTracked),
    ]);

    private static void SmallNodeAlone(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
        {
            if (subject.Response(a) is not { Recist: { NewLesion: true } recist } || recist.Target == TargetResponse.ProgressiveDisease
                || recist.NonTarget == NonTargetResponse.ProgressiveDisease || SmallNodes(subject, a) is not { } node)
                continue;
            report.Add(
                $"PD for a new node of {Words.Mm(subject.Size(a, node))} alone",
                $"{Words.Mm(subject.Limits.MeasurableNodeHundredths)}, or growth at the next assessment",
                subject.Assessments[a].Id,
                subject.Lesions[node].Id,
                "mm");
            return;
        }
    }

    /// <summary>The first new node present, if every new lesion present is a node below the measurable size.</summary>
    private static int? SmallNodes(CheckedSubject subject, int assessment)
    {
        int? first = null;
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            var fact = subject.Fact(assessment, l);
            if (!subject.Lesions[l].IsNew || fact.Seen is LesionSeen.NotEvaluated or LesionSeen.Absent || (fact.Traits & LesionTraits.Equivocal) != 0)
                continue;
            var size = subject.Size(fact);
            if (!subject.Lesions[l].IsLymphNode || size < 0 || size >= subject.Limits.MeasurableNodeHundredths)
                return null;
            if (size >= subject.Rules.NodeNormal.Hundredths)
                first ??= l;
        }

        return first;
    }

    private static void NeverSettled(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            var (equivocal, last) = (0, -1);
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
            {
                var fact = subject.Fact(a, l);
                if (fact.Seen == LesionSeen.NotEvaluated)
                    continue;
                equivocal = (fact.Traits & LesionTraits.Equivocal) == 0 || fact.Seen == LesionSeen.Absent ? 0 : equivocal + 1;
                last = a;
            }

            if (equivocal >= 2)
                report.Add(
                    $"equivocal at {Words.Count(equivocal, "assessment")}", "unequivocal, or absent", subject.Assessments[last].Id, subject.Lesions[l].Id, "certainty");
        }
    }

    /// <summary>Each lesion once, at the first gap after it was first seen.</summary>
    private static void NoReading(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (!subject.Lesions[l].IsNew || FirstSeen(subject, l) is not (>= 0 and var first))
                continue;
            for (var a = first + 1; a < subject.Assessments.Length; a++)
                if (!subject.HasReading(a, l) && subject.Assessments[a].Readings.Count > 0 && !subject.IsTreated(l, a))
                {
                    report.Add("no reading of a known new lesion", "a reading at every later assessment", subject.Assessments[a].Id, subject.Lesions[l].Id, "readings");
                    break;
                }
        }
    }

    private static void SeenOnce(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].IsNew && FirstSeen(subject, l) is >= 0 and var first && first + 1 < subject.Assessments.Length
                && (subject.Fact(first, l).Traits & LesionTraits.Equivocal) == 0 && subject.Fact(first + 1, l).Seen == LesionSeen.Absent)
                report.Add("gone at the assessment after its first sight", "a lesion that persists", subject.Assessments[first + 1].Id, subject.Lesions[l].Id, "state");
    }

    private static void NeverRead(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (!subject.Lesions[l].IsNew)
                continue;
            var read = false;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length && !read; a++)
                read = subject.Fact(a, l).Seen != LesionSeen.NotEvaluated || subject.HasReading(a, l);
            if (!read)
                report.Add("a new lesion without any reading", "a reading where it was first seen", lesion: subject.Lesions[l].Id, member: "readings");
        }
    }

    /// <summary>The assessment at which a new lesion was first seen, or -1.</summary>
    internal static int FirstSeen(CheckedSubject subject, int lesion)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
            if (subject.Fact(a, lesion).Seen is not (LesionSeen.NotEvaluated or LesionSeen.Absent))
                return a;
        return -1;
    }
}
