namespace ResponseEval;

/// <summary>
/// What lies near a progression event: from 14 days before it to 28 days after, both inclusive, the window in which ctDNA samples are read with an
/// event. The nearest record counts; of two equally near the later.
/// </summary>
internal static class NearEvent
{
    public const int DaysBefore = 14;
    public const int DaysAfter = 28;

    public static bool Includes(DateOnly progression, DateOnly date) =>
        date.DayNumber - progression.DayNumber is >= -DaysBefore and <= DaysAfter;

    /// <summary>True if the date lies near the event, and nearer than another or equally near and not earlier.</summary>
    public static bool IsNearer(DateOnly progression, DateOnly date, DateOnly? than)
    {
        if (!Includes(progression, date))
            return false;
        if (than is not { } other)
            return true;
        var distance = Math.Abs(date.DayNumber - progression.DayNumber);
        var otherDistance = Math.Abs(other.DayNumber - progression.DayNumber);
        return distance < otherDistance || (distance == otherDistance && date >= other);
    }
}
