namespace ResponseEval;

/// <summary>What a progression event says of pseudo-progression. It can be confirmed in retrospect only.</summary>
public enum PseudoProgressionCall
{
    /// <summary>Nothing resolved the event, and it was not seen in a clinically stable subject who goes on being followed.</summary>
    Indeterminate,

    /// <summary>The event is open, the subject clinically stable, and nothing recorded ends the observation.</summary>
    Suspected,

    /// <summary>The event closed into iSD, iPR, iCR or NON-iCR/NON-iUPD.</summary>
    Confirmed,

    /// <summary>A later scan confirmed the progression.</summary>
    Refuted,
}

/// <summary>A progression event as somebody weighs it who asks whether it is pseudo-progression: facts, never advice.</summary>
/// <param name="Progression">The event, with its window of confirmation while it is open.</param>
/// <param name="Call">What the assessments say.</param>
/// <param name="Day">The day of the event: days from the first dose, else from baseline; up to 84 it is early, beyond it late.</param>
public sealed record PseudoProgressionEvent(ProgressionEvent Progression, PseudoProgressionCall Call, int Day)
{
    internal const string Source = "Seymour et al. 2017; Park et al. 2020";

    /// <summary>True if it closed into iPR or iCR, false if it closed otherwise; null unless it closed.</summary>
    public bool? Strict => Progression.Strict;

    /// <summary>True if the event came up to 84 days after the first dose, else after baseline; false if it is late (Hodi et al., J Clin Oncol 2016;34:1510-7).</summary>
    public bool Early => Progression.Early;

    /// <summary>The date of the ctDNA sample nearest to the event, from 14 days before to 28 days after; null if there is none.</summary>
    public DateOnly? CtdnaNear { get; init; }

    /// <summary>The date of the first ctDNA sample within the window of confirmation of an open event; null if there is none.</summary>
    public DateOnly? CtdnaInConfirmationWindow { get; init; }

    /// <summary>Whether the subject was clinically stable at the event.</summary>
    public ClinicalStability Stability { get; init; }

    internal static PseudoProgressionEvent Of(in ObservedCourse course, ProgressionEvent progression)
    {
        var stability = ClinicalStability.At(course.History, progression.Date);
        var day = progression.Date.DayNumber - course.Evaluation.DayZero.DayNumber;
        DateOnly? near = null, inWindow = null;
        foreach (var sample in course.History.Ctdna)
        {
            if (NearEvent.IsNearer(progression.Date, sample.Date, near))
                near = sample.Date;
            var isDue = sample.Date >= progression.Confirmation?.Earliest && sample.Date <= progression.Confirmation?.Latest;
            if (isDue && !(inWindow <= sample.Date))
                inWindow = sample.Date;
        }

        return new(progression, CallOf(course, progression, stability.State), day)
        {
            CtdnaNear = near,
            CtdnaInConfirmationWindow = inWindow,
            Stability = stability,
        };
    }

    internal FindingExplanation Explain()
    {
        var what = Call switch
        {
            PseudoProgressionCall.Confirmed when Strict == true => "pseudo-progression, strict: closed into a response" + Resolved,
            PseudoProgressionCall.Confirmed => "pseudo-progression, broad: closed without a response" + Resolved,
            PseudoProgressionCall.Refuted => "confirmed progression" + Resolved,
            PseudoProgressionCall.Suspected => "open, in a stable subject",
            _ => "open, indeterminate",
        };
        var window = Progression.Confirmation is { } due
            ? $"; a scan from {DateRange.Iso(due.Earliest)} to {DateRange.Iso(due.Latest)} can confirm"
            : "";
        var ctdna = CtdnaNear is { } near ? $"; ctDNA sample near it {DateRange.Iso(near)}" : "; no ctDNA sample near it";
        var inWindow = CtdnaInConfirmationWindow is { } sample ? $", in the window {DateRange.Iso(sample)}" : "";
        return new(
            PseudoProgression.Name,
            $"progression {DateRange.Iso(Progression.Date)}, day {Day}, {(Early ? "early" : "late")}: {what}{window}{ctdna}{inWindow}; {Stability}",
            Source);
    }

    private string Resolved => " " + DateRange.Iso(Progression.ResolvedOn!.Value);

    private static PseudoProgressionCall CallOf(in ObservedCourse course, ProgressionEvent progression, StabilityState stability) =>
        progression.Status switch
        {
            ProgressionStatus.PseudoProgression => PseudoProgressionCall.Confirmed,
            ProgressionStatus.Confirmed => PseudoProgressionCall.Refuted,
            _ when stability == StabilityState.Stable && !IsObservationOver(course, progression) => PseudoProgressionCall.Suspected,
            _ => PseudoProgressionCall.Indeterminate,
        };

    private static bool IsObservationOver(in ObservedCourse course, ProgressionEvent progression)
    {
        if (progression.ClinicalOutcome != ClinicalOutcome.None)
            return true;
        foreach (var subjectEvent in course.History.Events)
            if (subjectEvent.Date >= progression.Date
                && subjectEvent.Kind is SubjectEventKind.Death or SubjectEventKind.NewAnticancerTherapy or SubjectEventKind.DataCutoff
                    or SubjectEventKind.ConsentWithdrawn or SubjectEventKind.LostToFollowUp)
                return true;
        return false;
    }
}
