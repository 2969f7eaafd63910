using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// Follows each lesion by itself through the assessments: its diameter at baseline (of a new lesion: when first measured) and its own nadir. Thresholds
/// are decided in integers.
/// </summary>
/// <remarks>Judge an assessment first, then take it in; the same as the nadir of the sum, the own nadir is that of the assessments before.</remarks>
internal ref struct LesionCourse
{
    /// <summary>Lesions for which the room of a caller's stack is enough.</summary>
    public const int FewLesions = 64;

    private const int Unknown = -1;
    private const int ProgressionLength = 500; // 5 mm

    private readonly ReadOnlySpan<Lesion> lesions;
    private readonly ProtocolRules rules;
    private readonly bool isStrict;
    private readonly Span<int> reference;
    private readonly Span<int> nadir;
    private HashSet<string>? merged;

    /// <param name="course">The course of the subject.</param>
    /// <param name="room">Two numbers for each lesion.</param>
    /// <param name="isStrict">True if the percentages are exclusive.</param>
    public LesionCourse(in ObservedCourse course, Span<int> room, bool isStrict)
    {
        lesions = course.History.Lesions.AsSpan();
        rules = course.Evaluation.Rules;
        this.isStrict = isStrict;
        room.Fill(Unknown);
        reference = room[..lesions.Length];
        nadir = room[lesions.Length..];
        merged = MergedAt(course.History.Baseline);
        Take(course.History.Facts(course.History.BaselineIndex), isBaseline: true);
    }

    /// <summary>How many numbers of room a subject needs.</summary>
    public static int RoomFor(in ObservedCourse course) => 2 * course.History.Lesions.Count;

    /// <summary>True if a target was measured at baseline.</summary>
    public readonly bool AnyTargetMeasured
    {
        get
        {
            for (var lesion = 0; lesion < lesions.Length; lesion++)
                if (lesions[lesion].Role == LesionRole.Target && reference[lesion] >= 0)
                    return true;
            return false;
        }
    }

    /// <summary>Turns to an assessment before its lesions are judged.</summary>
    public void Enter(Assessment assessment) => merged = MergedAt(assessment);

    /// <summary>What a lesion does at the assessment entered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // with JudgeTarget, a sixth of the time of dissociated response
    public readonly LesionVerdict Judge(int lesion, LesionFact fact)
    {
        if ((fact.Traits & LesionTraits.Target) != 0)
            return JudgeTarget(lesion, Diameter(lesion, fact), (fact.Traits & LesionTraits.Node) != 0);
        if ((fact.Traits & LesionTraits.NonTarget) != 0)
            return fact.Seen switch
            {
                LesionSeen.NotEvaluated => LesionVerdict.Missing,
                LesionSeen.UnequivocalProgression => LesionVerdict.Progressing,
                _ => LesionVerdict.Steady,
            };
        return JudgeNew(lesion, fact);
    }

    /// <summary>Takes the assessment entered into the nadirs.</summary>
    public readonly void Take(in AssessmentFacts facts, bool isBaseline = false)
    {
        for (var lesion = 0; lesion < lesions.Length; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & LesionTraits.Target) != 0)
            {
                var diameter = Diameter(lesion, fact);
                if (diameter < 0)
                    continue;
                if (isBaseline)
                    reference[lesion] = diameter;
                if (nadir[lesion] == Unknown || diameter < nadir[lesion])
                    nadir[lesion] = diameter;
            }
            else if ((fact.Traits & LesionTraits.NonTarget) == 0 && IsPresent(fact))
            {
                nadir[lesion] = 0; // it was seen: from now on it is there, gone or missing
                if (reference[lesion] == Unknown)
                    reference[lesion] = Diameter(lesion, fact);
            }
        }
    }

    /// <summary>The lesion with the diameters that its verdict compared.</summary>
    public readonly LesionComparison Compare(int lesion, LesionFact fact, LesionVerdict verdict)
    {
        var diameter = Diameter(lesion, fact);
        var from = verdict switch
        {
            LesionVerdict.Responding => reference[lesion],
            LesionVerdict.Progressing when lesions[lesion].Role == LesionRole.Target => nadir[lesion],
            _ => Unknown,
        };
        var isMeasured = diameter >= 0 && lesions[lesion].Role != LesionRole.NonTarget;
        return new(lesions[lesion].Id, Size(from), isMeasured ? Size(diameter) : null);
    }

    private static Length? Size(int hundredths) => hundredths >= 0 ? Length.FromHundredths(hundredths) : null;

    /// <summary>The lesions that are one with another at an assessment, carriers included: none of them has a diameter of its own.</summary>
    public static HashSet<string>? MergedAt(Assessment assessment)
    {
        HashSet<string>? merged = null;
        foreach (ref readonly var reading in assessment.Readings.AsSpan())
            if (reading.State == ReadingState.Merged)
            {
                merged ??= new(StringComparer.Ordinal);
                merged.Add(reading.Lesion);
                merged.Add(reading.MergedInto!);
            }

        return merged;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly LesionVerdict JudgeTarget(int lesion, int diameter, bool isNode)
    {
        if (diameter < 0)
            return LesionVerdict.Missing;
        var (from, least) = (reference[lesion], nadir[lesion]);
        if (least >= 0 && diameter - least >= ProgressionLength && IsAtLeast(10L * (diameter - least), 2L * least))
            return LesionVerdict.Progressing;
        var becameNormal = isNode && from >= rules.NodeNormal.Hundredths && diameter < rules.NodeNormal.Hundredths;
        return from > 0 && (becameNormal || IsAtLeast(10L * (from - diameter), 3L * from)) ? LesionVerdict.Responding : LesionVerdict.Steady;
    }

    private readonly LesionVerdict JudgeNew(int lesion, LesionFact fact)
    {
        if (!IsPresent(fact))
            return fact.Seen == LesionSeen.NotEvaluated && nadir[lesion] != Unknown ? LesionVerdict.Missing : LesionVerdict.NotThere;
        var (diameter, first) = (Diameter(lesion, fact), reference[lesion]);
        var shrank = (fact.Traits & (LesionTraits.NewTarget | LesionTraits.Decreased)) == LesionTraits.Decreased
            || (diameter >= 0 && first > 0 && IsAtLeast(10L * (first - diameter), 3L * first));
        return shrank ? LesionVerdict.Responding : LesionVerdict.New;
    }

    private readonly bool IsAtLeast(long left, long right) => isStrict ? left > right : left >= right;

    /// <summary>An unequivocal new lesion that is there; a normal node is not.</summary>
    private readonly bool IsPresent(LesionFact fact)
    {
        if (fact.Seen is LesionSeen.NotEvaluated or LesionSeen.Absent || (fact.Traits & LesionTraits.Equivocal) != 0)
            return false;
        var value = AssessmentFindings.Value(fact, rules);
        var isNormalNode = (fact.Traits & LesionTraits.Node) != 0 && value >= 0 && value < rules.NodeNormal.Hundredths;
        return value != 0 && !isNormalNode;
    }

    private readonly int Diameter(int lesion, LesionFact fact) =>
        fact.Seen == LesionSeen.NotEvaluated || (merged is not null && merged.Contains(lesions[lesion].Id))
            ? Unknown
            : AssessmentFindings.Value(fact, rules);
}
