namespace ResponseEval.Tests.Evaluation;

/// <summary>Moves all dates by the same number of days.</summary>
internal static class DateShift
{
    internal static SubjectCase Shift(SubjectCase subject, int days) => subject with
    {
        Header = subject.Header with
        {
            RandomizationDate = subject.Header.RandomizationDate?.AddDays(days),
            FirstDoseDate = subject.Header.FirstDoseDate?.AddDays(days),
            LastDoseDate = subject.Header.LastDoseDate?.AddDays(days),
        },
        Lesions = [.. subject.Lesions.Select(lesion => lesion with { IrradiatedOn = lesion.IrradiatedOn?.AddDays(days) })],
        Events = [.. subject.Events.Select(subjectEvent => subjectEvent with { Date = subjectEvent.Date.AddDays(days) })],
        Assessments = [.. subject.Assessments.Select(assessment =>
            assessment with { Date = assessment.Date.AddDays(days), EndDate = assessment.EndDate?.AddDays(days) })],
    };

    internal static Calls Shift(Calls calls, int days) => new(
        new(calls.Timepoints.Select(timepoint => Shift(timepoint, days)).ToArray()),
        new(Shift(calls.Best.Recist, days), Shift(calls.Best.RecistConfirmed, days), Shift(calls.Best.Irecist, days)),
        new(calls.Events.Select(progression => Shift(progression, days)).ToArray()),
        calls.Survival with { Date = calls.Survival.Date?.AddDays(days) },
        calls.Duration is { } duration ? duration with { Start = duration.Start.AddDays(days), End = duration.End.AddDays(days) } : null,
        calls.Pattern);

    private static BestResponse<T> Shift<T>(BestResponse<T> best, int days)
        where T : struct, Enum => best with { Date = best.Date?.AddDays(days) };

    private static TimepointResponse Shift(TimepointResponse timepoint, int days) => timepoint with
    {
        Date = timepoint.Date.AddDays(days),
        Block = timepoint.Block with
        {
            Start = timepoint.Block.Start?.AddDays(days),
            LastInBlock = timepoint.Block.LastInBlock?.AddDays(days),
            BackdatedTo = timepoint.Block.BackdatedTo?.AddDays(days),
        },
    };

    private static ProgressionEvent Shift(ProgressionEvent progression, int days) => progression with
    {
        Date = progression.Date.AddDays(days),
        ResolvedOn = progression.ResolvedOn?.AddDays(days),
        BackdatedTo = progression.BackdatedTo?.AddDays(days),
        Confirmation = progression.Confirmation is { } window ? new(window.Earliest.AddDays(days), window.Latest.AddDays(days)) : null,
    };
}
