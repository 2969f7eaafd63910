namespace ResponseEval;

/// <summary>What the literature on oligoprogression leaves open.</summary>
public sealed record OligoprogressionOptions
{
    /// <summary>The options that decide unless others are given.</summary>
    public static OligoprogressionOptions Default { get; } = new();

    /// <summary>The most progressing or new lesions, inclusive; 5 (ESTRO-ASTRO: Lievens et al., Radiother Oncol 2020;148:157-66). Trials also use 3.</summary>
    public int MaximumLesions { get; init; } = 5;

    /// <summary>The most organs in which they lie, inclusive; 3.</summary>
    public int MaximumOrgans { get; init; } = 3;

    /// <summary>Up to this many days after the last dose, inclusive, progression counts as on treatment; 84.</summary>
    public int OnTreatmentDays { get; init; } = 84;
}

/// <summary>
/// Oligoprogression: on treatment, few lesions progress or appear while all others do not progress (ESTRO-EORTC: Guckenberger et al., Lancet Oncol
/// 2020;21:e18-28). Looked for at the first progression event that did not close as pseudo-progression.
/// </summary>
/// <remarks>
/// A target progresses at 20 % and 5 mm over its own smallest diameter before, both inclusive; another baseline lesion if it progressed unequivocally; a
/// new lesion counts as for <see cref="DissociatedResponse"/>. There must be one other lesion of the baseline that does not progress. Lesions that were
/// not evaluated, and organs that are not recorded, make it not evaluable only where they could change the answer.
/// </remarks>
public sealed record Oligoprogression
{
    internal const string Name = "oligoprogression";

    /// <summary>Whether the progression is oligoprogression; not met if more lesions progress (systemic progression), or none by itself.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable, or not met.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The date of the progression event; null without one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True if the event is confirmed.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>How many lesions progress.</summary>
    public int Progressing { get; init; }

    /// <summary>How many new lesions are present.</summary>
    public int NewLesions { get; init; }

    /// <summary>In how many recorded organs these lie.</summary>
    public int Organs { get; init; }

    /// <summary>How many of these have no recorded organ.</summary>
    public int WithoutOrgan { get; init; }

    /// <summary>How many other lesions of the baseline do not progress.</summary>
    public int NotProgressing { get; init; }

    /// <summary>How many lesions were not evaluated.</summary>
    public int Missing { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">What the literature leaves open; null for the defaults.</param>
    public static Oligoprogression Of(SubjectEvaluation evaluation, OligoprogressionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation), options ?? OligoprogressionOptions.Default);
    }

    internal static Oligoprogression Of(in ObservedCourse course, OligoprogressionOptions options)
    {
        if (course.FirstProgression is not { } progression)
            return course.AnyEvaluable
                ? new() { Status = FindingStatus.NotMet, Reason = PhenomenonReason.NoProgression }
                : new() { Reason = PhenomenonReason.NoFollowUp };
        var roomFor = LesionCourse.RoomFor(course);
        Span<int> room = roomFor <= 2 * LesionCourse.FewLesions ? stackalloc int[roomFor] : new int[roomFor];
        var lesions = new LesionCourse(course, room, isStrict: false);
        var followUp = 0;
        for (; course.Responses[followUp].Date < progression.Date; followUp++)
        {
            lesions.Enter(course.Assessment(followUp));
            lesions.Take(course.Facts(followUp));
        }

        lesions.Enter(course.Assessment(followUp));
        var found = Count(course, lesions, followUp, progression, out var organs, out var organsWithMissing);
        var isOff = course.LastDose is { } last && progression.Date.DayNumber - last.DayNumber > options.OnTreatmentDays;
        var (status, reason) = isOff
            ? (FindingStatus.NotMet, PhenomenonReason.OffTreatment)
            : Decide(found, organs, organsWithMissing, options);
        return found with { Status = status, Reason = reason };
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain()
    {
        var text = Date is { } date
            ? $"{DateRange.Iso(date)}{(IsConfirmed ? "" : ", unconfirmed")}: {Progressing} progressing and {NewLesions} new lesions, organs {Organs}"
                + (WithoutOrgan > 0 ? $" ({WithoutOrgan} without a recorded organ)" : "")
                + $", {NotProgressing} others not progressing, {Missing} not evaluated"
            : "no progression event";
        return new(Name, PhenomenonText.Verdict(Status, Reason) + text, "Guckenberger et al. 2020; Lievens et al. 2020");
    }

    /// <summary>Not met or met as soon as what is missing cannot change it.</summary>
    private static (FindingStatus Status, PhenomenonReason Reason) Decide(
        Oligoprogression found, in OrganCount organs, in OrganCount organsWithMissing, OligoprogressionOptions options)
    {
        var lesions = found.Progressing + found.NewLesions;
        if (lesions > options.MaximumLesions || organs.Fewest > options.MaximumOrgans)
            return (FindingStatus.NotMet, PhenomenonReason.None);
        if ((lesions == 0 || found.NotProgressing == 0) && found.Missing == 0)
            return (FindingStatus.NotMet, PhenomenonReason.None);
        if (lesions == 0 || found.NotProgressing == 0 || lesions + found.Missing > options.MaximumLesions)
            return (FindingStatus.NotEvaluable, PhenomenonReason.MissingLesions);
        if (organs.Most > options.MaximumOrgans)
            return (FindingStatus.NotEvaluable, PhenomenonReason.MissingOrgans);
        return organsWithMissing.Most > options.MaximumOrgans
            ? (FindingStatus.NotEvaluable, PhenomenonReason.MissingLesions)
            : (FindingStatus.Met, PhenomenonReason.None);
    }

    private static Oligoprogression Count(
        in ObservedCourse course,
        in LesionCourse lesions,
        int followUp,
        ProgressionEvent progression,
        out OrganCount organs,
        out OrganCount organsWithMissing)
    {
        var facts = course.Facts(followUp);
        var (progressing, newLesions, others, missing) = (0, 0, 0, 0);
        organs = default;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var verdict = lesions.Judge(lesion, facts[lesion]);
            progressing += verdict == LesionVerdict.Progressing ? 1 : 0;
            newLesions += verdict == LesionVerdict.New ? 1 : 0;
            missing += verdict == LesionVerdict.Missing ? 1 : 0;
            if (verdict is LesionVerdict.Progressing or LesionVerdict.New)
                organs.Add(course.History.Lesions[lesion].Site.Organ);
            else if (verdict is LesionVerdict.Steady or LesionVerdict.Responding && !course.History.Lesions[lesion].IsNew)
                others++;
        }

        organsWithMissing = missing == 0 ? organs : WithMissing(course, lesions, facts);
        return new()
        {
            Date = progression.Date,
            IsConfirmed = progression.Status == ProgressionStatus.Confirmed,
            Progressing = progressing,
            NewLesions = newLesions,
            NotProgressing = others,
            Missing = missing,
            Organs = organs.Known,
            WithoutOrgan = organs.Unknown,
        };
    }

    private static OrganCount WithMissing(in ObservedCourse course, in LesionCourse lesions, in AssessmentFacts facts)
    {
        var organs = default(OrganCount);
        for (var lesion = 0; lesion < facts.Count; lesion++)
            if (lesions.Judge(lesion, facts[lesion]) is LesionVerdict.Progressing or LesionVerdict.New or LesionVerdict.Missing)
                organs.Add(course.History.Lesions[lesion].Site.Organ);
        return organs;
    }
}
