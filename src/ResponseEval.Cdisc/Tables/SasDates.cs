namespace ResponseEval.Cdisc;

/// <summary>Dates as SAS counts them: days, or seconds, since 1960-01-01 (SAS Language Reference, "About SAS Date, Time, and Datetime Values").</summary>
public static class SasDates
{
    private static readonly int _dayZero = new DateOnly(1960, 1, 1).DayNumber;

    /// <summary>The days from 1960-01-01 to a date; negative before it.</summary>
    /// <param name="date">The date.</param>
    public static int Days(DateOnly date) => date.DayNumber - _dayZero;

    /// <summary>The date that lies so many days after 1960-01-01, fractions of a day cut off; null outside the years 1 to 9999.</summary>
    /// <param name="days">The days.</param>
    public static DateOnly? Date(double days)
    {
        var number = Math.Floor(days) + _dayZero;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
