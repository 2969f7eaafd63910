namespace ResponseEval.Trials;

/// <summary>The tumour assessments that a protocol schedules, in days after the start.</summary>
/// <remarks>An assessment belongs to a visit from <see cref="WindowDays"/> before to <see cref="WindowDays"/> after its day.</remarks>
public sealed record VisitSchedule
{
    /// <summary>Makes a schedule of visits at a regular interval.</summary>
    /// <param name="intervalDays">The days between two visits, 1 or more.</param>
    public VisitSchedule(int intervalDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(intervalDays, 1);
        IntervalDays = intervalDays;
    }

    /// <summary>The days between two visits after the last of <see cref="FirstDays"/>, or from the start where there are none.</summary>
    public int IntervalDays { get; }

    /// <summary>The days of the first visits where they follow another interval, rising, each 1 or more: 42, 84, 126 and then every 84 days.</summary>
    /// <exception cref="ArgumentException">They do not rise from 1.</exception>
    public ValueList<int> FirstDays
    {
        get;
        init
        {
            for (var i = 0; i < value.Count; i++)
                if (value[i] <= (i == 0 ? 0 : value[i - 1]))
                    throw new ArgumentException("The days of visits rise from 1.", nameof(value));
            field = value;
        }
    }

    /// <summary>How many days early or late an assessment may be and still belong to its visit, 0 or more; 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int WindowDays
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A window has 0 days or more.");
    } = 7;

    /// <summary>The day of the visit to which a date belongs, else of the next visit.</summary>
    /// <param name="start">The date from which the days count.</param>
    /// <param name="date">A date on or after the start.</param>
    public DateOnly ThisOrNext(DateOnly start, DateOnly date)
    {
        var day = date.DayNumber - start.DayNumber;
        var visit = 1;
        while (Day(visit) + WindowDays < day)
            visit++;
        return start.AddDays(Day(visit));
    }

    /// <summary>The day of the visit to which a date belongs, else of the visit before; the start where none was due.</summary>
    /// <param name="start">The date from which the days count.</param>
    /// <param name="date">A date on or after the start.</param>
    public DateOnly ThisOrPrevious(DateOnly start, DateOnly date) => start.AddDays(Day(VisitAtOrBefore(start, date)));

    /// <summary>
    /// The days from a date up to which no two visits were missed: the next two intervals after the visit to which the date belongs, or the one before, and
    /// both ends of the window.
    /// </summary>
    /// <param name="start">The date from which the days count.</param>
    /// <param name="date">A date on or after the start.</param>
    public int MaximumGap(DateOnly start, DateOnly date)
    {
        var visit = VisitAtOrBefore(start, date);
        return Day(visit + 2) - Day(visit) + (2 * WindowDays);
    }

    private int VisitAtOrBefore(DateOnly start, DateOnly date)
    {
        var day = date.DayNumber - start.DayNumber;
        var visit = 0;
        while (Day(visit + 1) - WindowDays <= day)
            visit++;
        return visit;
    }

    private int Day(int visit) => visit == 0
        ? 0
        : visit <= FirstDays.Count
            ? FirstDays[visit - 1]
            : (FirstDays.Count == 0 ? 0 : FirstDays[^1]) + ((visit - FirstDays.Count) * IntervalDays);
}
