namespace ResponseEval;

/// <summary>What the best responses read of a course, column by column, whatever stores the subject. Responses may be followed by others; the days say how many count.</summary>
internal readonly ref struct BestCourse
{
    /// <summary>The days of the follow-ups inside the end conditions.</summary>
    public ReadOnlySpan<int> Days { get; init; }

    /// <summary>The overall responses of RECIST 1.1.</summary>
    public ReadOnlySpan<OverallResponse> Overall { get; init; }

    /// <summary>The overall responses of iRECIST.</summary>
    public ReadOnlySpan<IrecistResponse> Irecist { get; init; }

    /// <summary>The same as the best response reads them: <see cref="IrecistBestResponse.Category"/>.</summary>
    public ReadOnlySpan<OverallResponse> IrecistCategories { get; init; }

    /// <summary>What became of the block.</summary>
    public ReadOnlySpan<BlockStep> Steps { get; init; }

    /// <summary>Where a block opened: the first equivocal sight of a lesion that helped to open it, else <see cref="ResponseEval.Days.None"/>.</summary>
    public ReadOnlySpan<int> BackdatedToDays { get; init; }

    /// <summary>True if the subject has target lesions at its first follow-up.</summary>
    public bool WithTargets { get; init; }

    /// <summary>The responses of RECIST 1.1 up to and including the first progression.</summary>
    public DatedResponses UpToProgression
    {
        get
        {
            var progression = new DatedResponses(Overall, Days).First(OverallResponse.ProgressiveDisease);
            return new(Overall, progression < 0 ? Days : Days[..(progression + 1)]);
        }
    }

    /// <summary>The day to which progression at an assessment is dated by RECIST 1.1.</summary>
    public int ProgressionDay(int place, ProtocolRules rules) =>
        rules.BackdateEquivocal && Steps[place] == BlockStep.Opened && BackdatedToDays[place] != ResponseEval.Days.None ? BackdatedToDays[place] : Days[place];

    /// <summary>The columns of a course.</summary>
    public static BestCourse Of(ReadOnlySpan<CoursePoint> inWindow)
    {
        var (days, backdatedToDays) = (new int[inWindow.Length], new int[inWindow.Length]);
        var (overall, categories) = (new OverallResponse[inWindow.Length], new OverallResponse[inWindow.Length]);
        var (irecist, steps) = (new IrecistResponse[inWindow.Length], new BlockStep[inWindow.Length]);
        for (var t = 0; t < inWindow.Length; t++)
        {
            ref readonly var point = ref inWindow[t];
            (days[t], overall[t], irecist[t], steps[t], backdatedToDays[t]) = (point.Day, point.Overall, point.Irecist, point.Step, point.BackdatedToDay);
            categories[t] = IrecistBestResponse.Category(point.Irecist);
        }

        return new()
        {
            Days = days,
            Overall = overall,
            Irecist = irecist,
            IrecistCategories = categories,
            Steps = steps,
            BackdatedToDays = backdatedToDays,
            WithTargets = !inWindow.IsEmpty && inWindow[0].Target != TargetResponse.NotApplicable,
        };
    }
}
