namespace ResponseEval;

/// <summary>
/// One follow-up as progression events, endpoints and pattern read it, whatever stores the subject: a day as a number, the categories, and what became of
/// the block.
/// </summary>
internal struct CoursePoint
{
    /// <summary>The day of the assessment.</summary>
    public int Day;

    /// <summary>Where the assessment opened a block: the first equivocal sight of a lesion that helped to open it, else <see cref="Days.None"/>.</summary>
    public int BackdatedToDay;

    public TargetResponse Target;
    public NonTargetResponse NonTarget;
    public OverallResponse Overall;
    public IrecistResponse Irecist;
    public bool NewLesion;

    /// <summary>What the assessment did to the block.</summary>
    public BlockStep Step;

    /// <summary>Where the assessment opened a block: the categories that were progressive.</summary>
    public ProgressionTriggers Triggers;

    public static CoursePoint Of(in TimepointResponse timepoint) => new()
    {
        Day = timepoint.Date.DayNumber,
        BackdatedToDay = Days.Of(timepoint.Block.BackdatedTo),
        Target = timepoint.Recist.Target,
        NonTarget = timepoint.Recist.NonTarget,
        Overall = timepoint.Recist.Overall,
        Irecist = timepoint.Irecist,
        NewLesion = timepoint.Recist.NewLesion,
        Step = timepoint.Block.Step,
        Triggers = timepoint.Block.Triggers,
    };

    public static CoursePoint[] Of(ReadOnlySpan<TimepointResponse> timepoints)
    {
        var course = new CoursePoint[timepoints.Length];
        for (var t = 0; t < course.Length; t++)
            course[t] = Of(timepoints[t]);
        return course;
    }
}

/// <summary>Dates as numbers of days, with a number that stands for none.</summary>
internal static class Days
{
    /// <summary>No day.</summary>
    public const int None = int.MinValue;

    public static int Of(DateOnly? date) => date is { } known ? known.DayNumber : None;

    public static DateOnly? Date(int day) => day == None ? null : DateOnly.FromDayNumber(day);
}
