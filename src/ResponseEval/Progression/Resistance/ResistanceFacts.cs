namespace ResponseEval;

/// <summary>The numbers from which the definitions of resistance decide.</summary>
public sealed record ResistanceFacts
{
    /// <summary>
    /// The date of the first progression event that did not close as pseudo-progression, dated back to the first equivocal sight where the rules say so.
    /// </summary>
    public required DateOnly Progression { get; init; }

    /// <summary>Days from the first dose to that date: how long benefit lasted. Null without a first dose.</summary>
    public int? BenefitDays { get; init; }

    /// <summary>Days from the first dose to the last dose or stop of treatment, or to the progression where that came first. Null without a first dose.</summary>
    public int? ExposureDays { get; init; }

    /// <summary>Days from the last dose to the progression, 0 while on treatment; null if no end of treatment is known.</summary>
    public int? DaysAfterLastDose { get; init; }

    /// <summary>The best iRECIST response.</summary>
    public IrecistResponse BestResponse { get; init; }

    /// <summary>Days from the progression to the first scan that confirms it and lies late enough; null without one.</summary>
    public int? ConfirmedAfterDays { get; init; }

    /// <summary>True while nothing resolved the progression.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True if the progression was seen at the first follow-up, which is informally called primary refractory.</summary>
    public bool AtFirstFollowUp { get; init; }

    /// <summary>What happened clinically while the progression was open.</summary>
    public ClinicalOutcome ClinicalOutcome { get; init; }

    /// <summary>True if treatment went on up to the progression, so that a short exposure was the progression's doing; never on or before the first dose.</summary>
    internal bool IsRapid => ExposureDays > 0 && ExposureDays == BenefitDays;

    internal static ResistanceFacts Of(in ObservedCourse course, ProgressionEvent progression, ResistanceOptions options)
    {
        var date = progression.ProgressionDate(course.Evaluation.Rules);
        var lastDose = course.LastDose;
        return new()
        {
            Progression = date,
            BenefitDays = date.DayNumber - course.FirstDose?.DayNumber,
            ExposureDays = (lastDose < date ? lastDose.Value : date).DayNumber - course.FirstDose?.DayNumber,
            DaysAfterLastDose = lastDose is { } last ? Math.Max(0, date.DayNumber - last.DayNumber) : null,
            BestResponse = course.Evaluation.Best.Irecist.Response,
            ConfirmedAfterDays = ConfirmedAfter(course, progression, options.ConfirmationDays),
            IsOpen = progression.Status == ProgressionStatus.Unresolved,
            AtFirstFollowUp = course.Responses[0].Date == progression.Date,
            ClinicalOutcome = progression.ClinicalOutcome,
        };
    }

    /// <summary>The confirming scan of iRECIST if it lies late enough; else, after it, the first late enough that shows progression.</summary>
    private static int? ConfirmedAfter(in ObservedCourse course, ProgressionEvent progression, int least)
    {
        if (progression.Status != ProgressionStatus.Confirmed)
            return null;
        foreach (ref readonly var response in course.Responses)
        {
            var days = response.Date.DayNumber - progression.Date.DayNumber;
            if (days >= least
                && response.Date >= progression.ResolvedOn
                && (response.Date == progression.ResolvedOn || response.Recist.Overall == OverallResponse.ProgressiveDisease))
                return days;
        }

        return null;
    }
}
