namespace ResponseEval;

/// <summary>What a paper on dissociated response leaves open.</summary>
public sealed record DissociatedResponseOptions
{
    /// <summary>The options that decide unless others are given.</summary>
    public static DissociatedResponseOptions Default { get; } = new();

    /// <summary>
    /// True if the percentages are exclusive (more than 30 % smaller, more than 20 % larger), as Bernard-Tessier et al. have them; false, the default, if
    /// they are inclusive as those of RECIST 1.1. The 5 mm are inclusive in both.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>True, the default, if a new lesion beside a responding one is enough.</summary>
    public bool NewLesionCounts { get; init; } = true;
}

/// <summary>
/// Dissociated (mixed) response: at one time point some lesions shrink while others grow or new ones appear (Bernard-Tessier et al. 2020: more than
/// 30 % and more than 20 % and 5 mm; Tozuka et al. 2020 count new lesions).
/// </summary>
/// <remarks>
/// A target responds if it is at least 30 % smaller than at baseline, or a node that became normal; it progresses if it is at least 20 % and 5 mm over
/// its own smallest diameter before, and then it does not respond. A new lesion counts while it is present and not itself smaller by 30 % than when it
/// was first measured, or described as decreased. Non-target lesions do not count. Lesions that are merged with another, treated, or not evaluated are
/// left out.
/// </remarks>
public sealed record DissociatedResponse
{
    internal const string Name = "dissociatedResponse";

    /// <summary>Whether a dissociated response was seen.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The date of the first time point that meets it; null without one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The responding lesions then, with their diameters at baseline and then.</summary>
    public ValueList<LesionComparison> Responding { get; init; }

    /// <summary>The progressing lesions then, with their own smallest diameters and those then.</summary>
    public ValueList<LesionComparison> Progressing { get; init; }

    /// <summary>The new lesions then.</summary>
    public ValueList<LesionComparison> NewLesions { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">What the papers leave open; null for the defaults.</param>
    public static DissociatedResponse Of(SubjectEvaluation evaluation, DissociatedResponseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation), options ?? DissociatedResponseOptions.Default);
    }

    internal static DissociatedResponse Of(in ObservedCourse course, DissociatedResponseOptions options)
    {
        var roomFor = LesionCourse.RoomFor(course);
        Span<int> room = roomFor <= 2 * LesionCourse.FewLesions ? stackalloc int[roomFor] : new int[roomFor];
        var lesions = new LesionCourse(course, room, options.IsStrict);
        if (course.Responses.IsEmpty)
            return new() { Reason = PhenomenonReason.NoFollowUp };
        if (!lesions.AnyTargetMeasured)
            return new() { Reason = PhenomenonReason.MissingTargets };
        var anyKnown = false;
        for (var followUp = 0; followUp < course.Responses.Length; followUp++)
        {
            lesions.Enter(course.Assessment(followUp));
            var facts = course.Facts(followUp);
            var counts = Count(lesions, facts);
            anyKnown |= counts.AnyKnown;
            if (counts.Responding > 0 && (counts.Progressing > 0 || (counts.New > 0 && options.NewLesionCounts)))
                return Met(course.Responses[followUp].Date, lesions, facts);
            lesions.Take(facts);
        }

        return anyKnown ? new() { Status = FindingStatus.NotMet } : new() { Reason = PhenomenonReason.MissingTargets };
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain()
    {
        var text = Date is { } date
            ? $"{DateRange.Iso(date)}: responding {PhenomenonText.Lesions(Responding)}; progressing {PhenomenonText.Lesions(Progressing)}; "
                + $"new {PhenomenonText.Lesions(NewLesions)}"
            : "no time point with lesions that respond beside lesions that progress";
        return new(Name, PhenomenonText.Verdict(Status, Reason) + text, "Bernard-Tessier et al. 2020; Tozuka et al. 2020");
    }

    private static (bool AnyKnown, int Responding, int Progressing, int New) Count(in LesionCourse lesions, in AssessmentFacts facts)
    {
        var (anyKnown, responding, progressing, newLesions) = (false, 0, 0, 0);
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & LesionTraits.NonTarget) != 0)
                continue;
            var verdict = lesions.Judge(lesion, fact);
            var isTarget = (fact.Traits & LesionTraits.Target) != 0;
            anyKnown |= isTarget && verdict != LesionVerdict.Missing;
            responding += isTarget && verdict == LesionVerdict.Responding ? 1 : 0;
            progressing += verdict == LesionVerdict.Progressing ? 1 : 0;
            newLesions += verdict == LesionVerdict.New ? 1 : 0;
        }

        return (anyKnown, responding, progressing, newLesions);
    }

    private static DissociatedResponse Met(DateOnly date, in LesionCourse lesions, in AssessmentFacts facts)
    {
        List<LesionComparison> responding = [], progressing = [], newLesions = [];
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & LesionTraits.NonTarget) != 0)
                continue;
            var verdict = lesions.Judge(lesion, fact);
            if (verdict == LesionVerdict.Responding && (fact.Traits & LesionTraits.Target) != 0)
                responding.Add(lesions.Compare(lesion, fact, verdict));
            else if (verdict == LesionVerdict.Progressing)
                progressing.Add(lesions.Compare(lesion, fact, verdict));
            else if (verdict == LesionVerdict.New)
                newLesions.Add(lesions.Compare(lesion, fact, verdict));
        }

        return new()
        {
            Status = FindingStatus.Met,
            Date = date,
            Responding = [.. responding],
            Progressing = [.. progressing],
            NewLesions = [.. newLesions],
        };
    }
}
