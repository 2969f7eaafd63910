namespace ResponseEval;

/// <summary>
/// Disease control: a best iRECIST response of iCR, iPR, iSD or NON-iCR/NON-iUPD, and how long it lasted; and durable clinical benefit: CR or PR, or
/// stable disease for more than six months (Thompson et al., JCO Precis Oncol 2021;5:510-24).
/// </summary>
/// <remarks>
/// The duration counts from randomization, else the first dose, else baseline, to the event of progression-free survival by iRECIST, else to the last
/// evaluable assessment.
/// </remarks>
public sealed record DiseaseControl
{
    /// <summary>Stable disease of more than this many days is durable: 180 days, exclusive.</summary>
    public const int DurableDays = 180;

    internal const string Name = "diseaseControl";

    /// <summary>Whether the disease was controlled.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The best iRECIST response.</summary>
    public IrecistResponse BestResponse { get; init; }

    /// <summary>The date from which the duration counts.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The date of progression or death, else of the last evaluable assessment; null without disease control.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Days from start to end; null without disease control.</summary>
    public int? Days { get; init; }

    /// <summary>True if it ended in progression or death; false if it was last seen to go on.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Durable clinical benefit; not evaluable while stable disease goes on and has not lasted long enough.</summary>
    public FindingStatus Durable { get; init; }

    /// <summary>Why durable clinical benefit is not evaluable.</summary>
    public PhenomenonReason DurableReason { get; init; }

    /// <summary>Finds it in an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static DiseaseControl Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation));
    }

    internal static DiseaseControl Of(in ObservedCourse course)
    {
        var best = course.Evaluation.Best.Irecist.Response;
        var start = course.Window.ReferenceDate;
        var survival = course.Evaluation.ImmuneProgressionFreeSurvival;
        return best switch
        {
            IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression =>
                new() { Status = FindingStatus.NotMet, BestResponse = best, Start = start, HasEnded = true, Durable = FindingStatus.NotMet },
            IrecistResponse.NoEvidenceOfDisease => NotEvaluable(best, start, PhenomenonReason.NoDisease),
            IrecistResponse.NotEvaluable => NotEvaluable(best, start, PhenomenonReason.NoFollowUp),
            _ => Controlled(best, start, survival.Date!.Value, survival.Event),
        };
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain()
    {
        var text = PhenomenonText.Verdict(Status, Reason) + "best response " + BestResponse.Code();
        if (Days is { } days)
            text += $", {days} days from {DateRange.Iso(Start)} to {DateRange.Iso(End!.Value)}{(HasEnded ? "" : " and going on")}; "
                + $"durable benefit (CR, PR or more than {DurableDays} days) "
                + PhenomenonText.Verdict(Durable, DurableReason).TrimEnd(' ', ':');
        return new(Name, text, "Seymour et al. 2017; Thompson et al. 2021");
    }

    private static DiseaseControl NotEvaluable(IrecistResponse best, DateOnly start, PhenomenonReason reason) =>
        new() { Reason = reason, BestResponse = best, Start = start, DurableReason = reason };

    private static DiseaseControl Controlled(IrecistResponse best, DateOnly start, DateOnly end, bool hasEnded)
    {
        var days = end.DayNumber - start.DayNumber;
        var isDurable = days > DurableDays || best is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse;
        return new()
        {
            Status = FindingStatus.Met,
            BestResponse = best,
            Start = start,
            End = end,
            Days = days,
            HasEnded = hasEnded,
            Durable = isDurable ? FindingStatus.Met : hasEnded ? FindingStatus.NotMet : FindingStatus.NotEvaluable,
            DurableReason = isDurable || hasEnded ? PhenomenonReason.None : PhenomenonReason.FollowUpTooShort,
        };
    }
}
