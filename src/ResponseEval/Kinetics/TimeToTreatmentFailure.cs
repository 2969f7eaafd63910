namespace ResponseEval;

/// <summary>What a treatment failed by.</summary>
public enum TreatmentFailure
{
    /// <summary>No failure is recorded.</summary>
    None,

    /// <summary>Progression by RECIST 1.1.</summary>
    Progression,

    /// <summary>Death, unless from another cause than the cancer.</summary>
    Death,

    /// <summary>A stop of treatment, for progression or without a recorded reason.</summary>
    TreatmentStopped,
}

/// <summary>
/// Time to treatment failure (TTF): days from first dose to the earliest of progression by RECIST 1.1, death (not from another cause), and a
/// stop of treatment for progression or an unknown reason (as Kas et al., JAMA Oncol 2020;6:1039-46, and Kim et al., Ann Oncol
/// 2019;30:1104-13, use it for hyper-progression). None recorded: not failed.
/// </summary>
/// <param name="Cause">What it failed by; None if no failure is recorded.</param>
/// <param name="Date">The date of failure; null without one.</param>
/// <param name="Days">Days from first dose to failure, 0 or more; null without one.</param>
/// <remarks>
/// Progression is dated to the first equivocal sight of the new lesion that proved it where the rules say so
/// (<see cref="ProtocolRules.BackdateEquivocal"/>). Only what lies inside the end conditions counts: before new anticancer therapy (a stop
/// of treatment also on its day) and up to the data cut-off; and only what lies on or after the first dose.
/// </remarks>
public readonly record struct TimeToTreatmentFailure(TreatmentFailure Cause, DateOnly? Date, int? Days)
{
    /// <summary>The time to treatment failure of a subject; null without a first dose.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="conventions">Whether toxicity is a failure; null for the default, where it is not.</param>
    public static TimeToTreatmentFailure? Of(SubjectEvaluation evaluation, KineticsConventions? conventions = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(evaluation, evaluation.Window, conventions ?? KineticsConventions.Default);
    }

    /// <summary>True if the treatment failed in less than this many months; strictly: 60.875 days are not less than two months.</summary>
    /// <param name="months">A number of months.</param>
    /// <param name="daysPerMonth">Days in a month.</param>
    public bool IsWithin(int months, double daysPerMonth = KineticsConventions.MeanMonth) => Days < months * daysPerMonth;

    internal static TimeToTreatmentFailure? Of(SubjectEvaluation evaluation, EvaluationWindow window, KineticsConventions conventions)
    {
        if (evaluation.History.Header.FirstDoseDate is not { } firstDose)
            return null;
        var cause = TreatmentFailure.None;
        var date = DateOnly.MaxValue;
        if (Progression(evaluation, window, firstDose) is { } progression)
            (cause, date) = (TreatmentFailure.Progression, progression);
        foreach (var subjectEvent in evaluation.History.Events)
        {
            var failure = Failure(subjectEvent, window, conventions);
            if (failure == TreatmentFailure.None || subjectEvent.Date < firstDose)
                continue;
            if (subjectEvent.Date < date || (subjectEvent.Date == date && failure < cause))
                (cause, date) = (failure, subjectEvent.Date);
        }

        return cause == TreatmentFailure.None
            ? default(TimeToTreatmentFailure)
            : new TimeToTreatmentFailure(cause, date, date.DayNumber - firstDose.DayNumber);
    }

    private static DateOnly? Progression(SubjectEvaluation evaluation, EvaluationWindow window, DateOnly firstDose)
    {
        foreach (ref readonly var timepoint in window.Select(evaluation.Timepoints.AsSpan()))
        {
            if (timepoint.Recist.Overall != OverallResponse.ProgressiveDisease || timepoint.Date < firstDose)
                continue;
            var backdated = evaluation.Rules.BackdateEquivocal && timepoint.Block.Step == BlockStep.Opened ? timepoint.Block.BackdatedTo : null;
            return backdated >= firstDose ? backdated : timepoint.Date;
        }

        return null;
    }

    private static TreatmentFailure Failure(SubjectEvent subjectEvent, EvaluationWindow window, KineticsConventions conventions) =>
        subjectEvent.Kind switch
        {
            SubjectEventKind.Death when subjectEvent.Cause != DeathCause.Other && window.Includes(subjectEvent.Date) => TreatmentFailure.Death,
            SubjectEventKind.TreatmentStopped when IsFailure(subjectEvent.Reason, conventions) && IsOnStudy(subjectEvent.Date, window) =>
                TreatmentFailure.TreatmentStopped,
            _ => TreatmentFailure.None,
        };

    private static bool IsFailure(StopReason reason, KineticsConventions conventions) =>
        reason is StopReason.Progression or StopReason.Unknown || (reason == StopReason.Toxicity && conventions.ToxicityIsFailure);

    /// <summary>Treatment is often stopped on the day on which the next one begins.</summary>
    private static bool IsOnStudy(DateOnly date, EvaluationWindow window) => window.Includes(date) || (date == window.NewTherapyDate && !(date > window.DataCutoff));
}
