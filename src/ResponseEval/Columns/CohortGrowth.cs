namespace ResponseEval.Columns;

/// <summary>Hyper-progression over columns: the primary definitions of the rules, which sums, days and organs decide.</summary>
internal sealed class CohortGrowth
{
    private readonly GrowthRule[] primary;
    private readonly ProtocolRules rules;

    public CohortGrowth(ProtocolRules rules)
    {
        this.rules = rules;
        var definitions = HyperprogressionFindings.Definitions(rules);
        primary = new GrowthRule[rules.PrimaryHyperprogression.Count];
        for (var i = 0; i < primary.Length; i++)
        {
            var definition = rules.PrimaryHyperprogression[i];
            primary[i] = definitions.FirstOrDefault(rule => rule.Definition == definition) as GrowthRule
                ?? throw new ArgumentException(
                    $"PrimaryHyperprogression names {definition}, which reads events and clinical states that columns do not carry; name definitions that sums and days decide.",
                    nameof(rules));
        }
    }

    /// <summary>What the first evaluable primary definition says; not evaluable if none is.</summary>
    public FindingStatus Decide(ref SubjectColumns subject, ReadOnlySpan<CoursePoint> inWindow, long? baselineSum)
    {
        var facts = default(GrowthFacts?);
        foreach (var definition in primary)
        {
            if (!inWindow.IsEmpty && definition.IsSettledBy(inWindow[0].Overall))
                return FindingStatus.NotMet;
            facts ??= Facts(ref subject, inWindow, baselineSum);
            if (definition.Decide(facts.Value) is { IsUnknown: false } decided)
                return decided.Status;
        }

        return FindingStatus.NotEvaluable;
    }

    private GrowthFacts Facts(ref SubjectColumns subject, ReadOnlySpan<CoursePoint> inWindow, long? baselineSum)
    {
        var scans = new GrowthScans
        {
            FirstDoseDay = subject.FirstDoseDay,
            BaselineDay = subject.Days[subject.Baseline],
            BaselineSum = Sum(baselineSum),
            ReferenceDay = Days.None,
            FirstEvaluationDay = Days.None,
        };
        for (var assessment = subject.Baseline - 1; assessment >= 0 && scans.ReferenceDay == Days.None; assessment--)
        {
            subject.Assessment = assessment;
            AssessmentFindings.Read(ref subject, rules, out var findings);
            if (findings.Sum is { } sum)
                (scans.ReferenceDay, scans.ReferenceSum) = (subject.Days[assessment], new(sum));
        }

        if (!inWindow.IsEmpty)
        {
            scans.FirstEvaluationDay = inWindow[0].Day;
            scans.FirstEvaluationResponse = inWindow[0].Overall;
            scans.HasTargets = inWindow[0].Target != TargetResponse.NotApplicable;
            subject.Assessment = subject.Baseline + 1;
            AssessmentFindings.Read(ref subject, rules, out var first);
            first.SumNewTargets(ref subject, knownNewLesions: 0, rules);
            scans.FirstEvaluationSum = Sum(first.Sum);
            scans.NewTargetSum = Sum(first.NewTargetSum);
            scans.NewLesions = Counts(subject, first.NewLesions.Present);
        }

        return GrowthFacts.Of(scans, KineticsConventions.Default);
    }

    /// <summary>New lesions by organ.</summary>
    private static NewLesionCounts Counts(in SubjectColumns subject, ulong present)
    {
        if (present == 0)
            return default;
        var (lesions, organs, without, bit) = (0, 0, 0, 0);
        for (var place = 0; place < subject.Lesions.Length; place++)
        {
            if ((subject.Lesions[place] & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) == 0 || (present >> bit++ & 1) == 0)
                continue;
            lesions++;
            if (subject.Organs.IsEmpty || subject.Organs[place] == 0)
                without++;
            else if (!IsCounted(subject, present, place))
                organs++;
        }

        return new(lesions, organs, without);
    }

    /// <summary>True if an earlier new lesion that is present lies in the same organ.</summary>
    private static bool IsCounted(in SubjectColumns subject, ulong present, int lesion)
    {
        var bit = 0;
        for (var place = 0; place < lesion; place++)
            if ((subject.Lesions[place] & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) != 0
                && (present >> bit++ & 1) != 0 && subject.Organs[place] == subject.Organs[lesion])
                return true;
        return false;
    }

    private static SumOfDiameters? Sum(long? hundredths) => hundredths is { } sum ? new SumOfDiameters(sum) : null;
}
