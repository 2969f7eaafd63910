namespace ResponseEval.Cdisc;

/// <summary>ADY: days from the reference date, which is day 1; the day before it is day -1 (ADaMIG 1.3, section 3.3.3).</summary>
internal static class AnalysisDay
{
    public static int? Of(DateOnly? date, DateOnly? reference)
    {
        if (date is not { } day || reference is not { } first)
            return null;
        var days = day.DayNumber - first.DayNumber;
        return days >= 0 ? days + 1 : days;
    }
}
