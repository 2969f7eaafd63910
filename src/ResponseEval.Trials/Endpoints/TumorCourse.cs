namespace ResponseEval.Trials;

/// <summary>One assessment as endpoints read it, by whichever criterion.</summary>
/// <param name="Date">Its date.</param>
/// <param name="CensoringDate">The date at which it censors.</param>
/// <param name="IsAdequate">True if its response is another than NE.</param>
internal readonly record struct CourseAssessment(DateOnly Date, DateOnly CensoringDate, bool IsAdequate);

/// <summary>The progression of a course.</summary>
/// <param name="SeenOn">The date of the assessment that shows it.</param>
/// <param name="Date">The date that it is given.</param>
internal readonly record struct CourseProgression(DateOnly SeenOn, DateOnly Date);

/// <summary>
/// What one criterion saw of a subject from the start to the data cut-off: the assessments in order of date and the progression, if any. RECIST 1.1 and
/// iRECIST differ only in how it is made.
/// </summary>
internal readonly struct TumorCourse
{
    private readonly CourseAssessment[] assessments;

    private TumorCourse(CourseAssessment[] assessments, CourseProgression? progression)
    {
        this.assessments = assessments;
        Progression = progression;
    }

    public CourseProgression? Progression { get; }

    /// <summary>The first PD is the progression.</summary>
    public static TumorCourse Of(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> responses, CensoringRule rule)
    {
        CourseProgression? progression = null;
        foreach (ref readonly var response in responses)
            if (progression is null && response.Response == OverallResponse.ProgressiveDisease && input.Counts(response.Date))
                progression = Dated(response, rule);
        return new(Assessments(input, responses, OverallResponse.NotEvaluable, rule), progression);
    }

    /// <summary>
    /// The iUPD that opened a block is the progression, unless a response or stable disease closed the block before new anticancer therapy: shrinkage
    /// under another therapy is no pseudo-progression (Seymour et al., Lancet Oncol 2017;18:e143-52). An iCPD without iUPD before it stands for itself.
    /// </summary>
    public static TumorCourse Of(EndpointInput input, ReadOnlySpan<DatedResponse<IrecistResponse>> responses, CensoringRule rule)
    {
        CourseProgression? block = null;
        foreach (ref readonly var response in responses)
        {
            if (!input.Counts(response.Date))
                continue;
            if (block is not null && response.Date > input.NewTherapy)
                break;
            if (response.Response is IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression)
                block ??= Dated(response, rule);
            else if (response.Response != IrecistResponse.NotEvaluable)
                block = null;
            if (response.Response == IrecistResponse.ConfirmedProgression)
                break;
        }

        return new(Assessments(input, responses, IrecistResponse.NotEvaluable, rule), block);
    }

    /// <summary>The last adequate assessment on or before a date, or null.</summary>
    public CourseAssessment? LastAdequate(DateOnly upTo) => Last(upTo, orNotEvaluable: false);

    /// <summary>The last assessment on or before a date, adequate or, where asked for, not evaluable; or null.</summary>
    public CourseAssessment? Last(DateOnly upTo, bool orNotEvaluable)
    {
        for (var i = assessments.Length - 1; i >= 0; i--)
            if (assessments[i].Date <= upTo && (assessments[i].IsAdequate || orNotEvaluable))
                return assessments[i];
        return null;
    }

    private static CourseProgression Dated<TResponse>(in DatedResponse<TResponse> response, CensoringRule rule)
        where TResponse : struct, Enum
    {
        var date = rule.ProgressionDating == ProgressionDating.LastScanOfSum && response.IsBySumOnly
            ? response.EndDate ?? response.Date
            : response.Date;
        return new(response.Date, response.BackdatedTo ?? date);
    }

    private static CourseAssessment[] Assessments<TResponse>(
        EndpointInput input, ReadOnlySpan<DatedResponse<TResponse>> responses, TResponse notEvaluable, CensoringRule rule)
        where TResponse : struct, Enum
    {
        var assessments = new CourseAssessment[responses.Length];
        var count = 0;
        foreach (ref readonly var response in responses)
            if (input.Counts(response.Date))
                assessments[count++] = new(
                    response.Date,
                    rule.CensoringDate == ScanDate.Last ? response.EndDate ?? response.Date : response.Date,
                    !EqualityComparer<TResponse>.Default.Equals(response.Response, notEvaluable));
        return count == assessments.Length ? assessments : assessments[..count];
    }
}
