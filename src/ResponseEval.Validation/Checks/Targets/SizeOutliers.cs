namespace ResponseEval.Validation;

/// <summary>Diameters that look wrong beside those before and after.</summary>
internal static class SizeOutliers
{
    /// <summary>From this size on a lesion can have grown several times over; below, measurement error explains it.</summary>
    private const int SmallestJump = 500;

    /// <summary>The share of a diameter by which a repeated one may differ to count as back: a tenth.</summary>
    private const int BackAgain = 10;

    public static void FactorTen(CheckedSubject subject, FindingReport report) => Report(
        subject,
        report,
        static (_, before, now) => IsFactorTen(before, now),
        static (before, now) => $"a size near {Words.Mm(now < before ? 10L * now : now / 10)}");

    public static void Jump(CheckedSubject subject, FindingReport report) => Report(
        subject,
        report,
        static (limits, before, now) => before >= SmallestJump && now > (long)limits.JumpFactor * before && !IsFactorTen(before, now),
        static (before, _) => $"a size nearer to {Words.Mm(before)}");

    public static void Transposed(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target)
                continue;
            for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length - 1; a++)
            {
                var (before, now, next) = (subject.Size(a - 1, l), subject.Size(a, l), subject.Size(a + 1, l));
                if (before > 0 && now > 0 && next > 0 && now != before && IsTransposed(before, now)
                    && (long)Math.Abs(next - before) * BackAgain <= before && (long)Math.Abs(now - before) * BackAgain > before)
                    report.Add(Words.Mm(now), $"perhaps {Words.Mm(before)}", subject.Assessments[a].Id, subject.Lesions[l].Id, "mm");
            }
        }
    }

    public static void Copied(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
        {
            var copied = CopiedTargets(subject, a);
            if (copied >= subject.Limits.CopiedTargets)
                report.Add(
                    $"the diameters of {Words.Count(copied, "target")} as at {subject.Assessments[a - 1].Id}", "new measurements", subject.Assessments[a].Id);
        }
    }

    /// <summary>How many targets repeat their diameter exactly; 0 if one of them does not, or is missing.</summary>
    private static int CopiedTargets(CheckedSubject subject, int assessment)
    {
        var copied = 0;
        var before = subject.History.ResolvedLesions(assessment - 1);
        var now = subject.History.ResolvedLesions(assessment);
        for (var l = 0; l < now.Length; l++)
        {
            if ((now[l].Traits & LesionTraits.Target) == 0)
                continue;
            if (now[l].Hundredths != before[l].Hundredths || now[l].Seen == LesionSeen.NotEvaluated)
                return 0;
            copied += now[l].Seen == LesionSeen.Measured ? 1 : 0;
        }

        return copied;
    }

    /// <summary>One diameter is ten times the other, give or take a fifth.</summary>
    public static bool IsFactorTen(int before, int now)
    {
        var (small, large) = (Math.Min(before, now), Math.Max(before, now));
        return Math.Abs(large - (10L * small)) <= 2L * small;
    }

    /// <summary>Two neighbouring digits, of the whole millimetres with one decimal, stand in the other order.</summary>
    private static bool IsTransposed(int before, int now)
    {
        if (before % 10 != 0 || now % 10 != 0)
            return false;
        for (var place = 10; place <= 100_000; place *= 10)
        {
            var (low, high) = (before / place % 10, before / (place * 10) % 10);
            if (low != high && before + ((low - high) * 9 * place) == now)
                return true;
        }

        return false;
    }

    private static void Report(
        CheckedSubject subject, FindingReport report, Func<CheckLimits, int, int, bool> isOutlier, Func<int, int, string> expected)
    {
        for (var a = subject.BaselineIndex + 1; a < subject.Assessments.Length; a++)
        {
            var facts = subject.History.ResolvedLesions(a);
            for (var l = 0; l < facts.Length; l++)
            {
                if ((facts[l].Traits & LesionTraits.Target) == 0 || facts[l].Seen != LesionSeen.Measured)
                    continue;
                var before = subject.PreviousMeasured(a, l);
                if (before < 0 || subject.Fact(before, l).Seen != LesionSeen.Measured)
                    continue;
                var (was, now) = (subject.Size(before, l), facts[l].Hundredths);
                if (isOutlier(subject.Limits, was, now))
                    report.Add(
                        $"{Words.Mm(now)} after {Words.Mm(was)}", expected(was, now), subject.Assessments[a].Id, subject.Lesions[l].Id, "mm");
            }
        }
    }
}
