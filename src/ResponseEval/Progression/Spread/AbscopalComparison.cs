namespace ResponseEval;

/// <summary>Compares the lesions outside all fields with the last scan before radiotherapy.</summary>
internal readonly ref struct AbscopalComparison(ObservedCourse course, RadiationFields fields, int reference)
{
    private readonly ObservedCourse course = course;
    private readonly HashSet<string>?[] merged = Array.ConvertAll(course.History.Assessments.AsSpan().ToArray(), LesionCourse.MergedAt);

    public AbscopalResponse Judge(AbscopalResponse found)
    {
        var (anyReference, anyLater, responding) = (false, false, 0);
        var best = default(Smallest);
        for (var lesion = 0; lesion < course.History.Lesions.Count; lesion++)
        {
            var before = Diameter(lesion, reference);
            if (before <= 0 || fields.Contains(course.History.Lesions[lesion].Id))
                continue;
            anyReference = true;
            var smallest = SmallestAfter(lesion, before, found.Radiotherapy!.Value, ref anyLater);
            responding += smallest.IsResponse ? 1 : 0;
            if (smallest.IsSmallerThan(best, course.History.Lesions))
                best = smallest;
        }

        if (!anyLater)
            return found with { Reason = anyReference ? PhenomenonReason.NoFollowUp : PhenomenonReason.NoScanBeforeRadiotherapy };
        return found with
        {
            Status = responding > 0 ? FindingStatus.Met : FindingStatus.NotMet,
            LesionsResponding = responding,
            Best = best.Before == 0
                ? null
                : new(course.History.Lesions[best.Lesion].Id, Length.FromHundredths(best.Before), Length.FromHundredths(best.After)),
            BestDate = best.Before == 0 ? null : best.Date,
        };
    }

    private Smallest SmallestAfter(int lesion, int before, DateOnly radiotherapy, ref bool anyLater)
    {
        var smallest = default(Smallest);
        for (var followUp = 0; followUp < course.Responses.Length; followUp++)
        {
            var date = course.Responses[followUp].Date;
            var after = date > radiotherapy ? Diameter(lesion, course.History.BaselineIndex + 1 + followUp) : LesionFact.NoDiameter;
            anyLater |= after >= 0;
            if (after >= 0 && after < before && (smallest.Before == 0 || after < smallest.After))
                smallest = new(lesion, before, after, date);
        }

        return smallest;
    }

    /// <summary>The diameter of a target or new target that is seen apart from others; -1 where none is known, or a new lesion is equivocal.</summary>
    private int Diameter(int lesion, int assessment)
    {
        var fact = course.History.Facts(assessment)[lesion];
        if ((fact.Traits & (LesionTraits.Target | LesionTraits.NewTarget)) == 0
            || fact.Seen == LesionSeen.NotEvaluated
            || (fact.Traits & LesionTraits.Equivocal) != 0)
            return LesionFact.NoDiameter;
        return merged[assessment] is { } joined && joined.Contains(course.History.Lesions[lesion].Id)
            ? LesionFact.NoDiameter
            : AssessmentFindings.Value(fact, course.Evaluation.Rules);
    }

    /// <summary>A lesion when it was smallest; the <c>default</c> value is none.</summary>
    private readonly record struct Smallest(int Lesion, int Before, int After, DateOnly Date)
    {
        /// <summary>At least 30 % smaller, in integers.</summary>
        public bool IsResponse => Before > 0 && 10L * (Before - After) >= 3L * Before;

        /// <summary>True if it shrank more in percent; among equals the first id counts, so that the order of lesions does not.</summary>
        public bool IsSmallerThan(Smallest other, ValueList<Lesion> lesions)
        {
            if (Before == 0 || other.Before == 0)
                return Before != 0;
            var (left, right) = ((long)After * other.Before, (long)other.After * Before);
            return left < right || (left == right && string.CompareOrdinal(lesions[Lesion].Id, lesions[other.Lesion].Id) < 0);
        }
    }
}
