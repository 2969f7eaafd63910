namespace ResponseEval;

/// <summary>The ECOG performance status at the start of treatment and at its worst in the 60 days after.</summary>
/// <param name="Start">The last one on or before the first dose (the worst of that day); null if none is recorded.</param>
/// <param name="Worst">The worst one after the first dose, up to 60 days after it and inside the end conditions; null if none is recorded.</param>
internal readonly record struct EcogCourse(int? Start, int? Worst)
{
    private const int Days = 60;

    public static EcogCourse Of(SubjectHistory history, DateOnly firstDose, EvaluationWindow window)
    {
        var course = default(EcogCourse);
        var startDate = DateOnly.MinValue;
        foreach (var status in history.Clinical)
        {
            if (status.Ecog is not { } ecog)
                continue;
            if (status.Date > firstDose)
            {
                if (status.Date.DayNumber - firstDose.DayNumber <= Days && window.Includes(status.Date) && !(course.Worst >= ecog))
                    course = course with { Worst = ecog };
            }
            else if (status.Date > startDate || (status.Date == startDate && ecog > course.Start))
            {
                startDate = status.Date;
                course = course with { Start = ecog };
            }
        }

        return course;
    }
}
