namespace ResponseEval.Trials;

/// <summary>In what two reads differ, by what triggers adjudication, and at which time points.</summary>
internal sealed class ReadDifferences
{
    private readonly SortedDictionary<DateOnly, AdjudicationTriggers> points = [];
    private readonly AdjudicationRules rules;

    public ReadDifferences(SubjectRead first, SubjectRead second, AdjudicationRules rules)
    {
        this.rules = rules;
        if (first.Best != second.Best)
            Add(AdjudicationTriggers.BestResponse, first.BestDate, second.BestDate);
        if (first.IsResponse != second.IsResponse)
            Add(AdjudicationTriggers.Response, first.FirstResponse, second.FirstResponse);
        if (Differ(first.FirstResponse, second.FirstResponse))
            Add(AdjudicationTriggers.ResponseDate, first.FirstResponse, second.FirstResponse);
        if (first.Progression is null != second.Progression is null)
            Add(AdjudicationTriggers.Progression, first.Progression, second.Progression);
        if (Differ(first.Progression, second.Progression))
            Add(AdjudicationTriggers.ProgressionDate, first.Progression, second.Progression);
        foreach (var date in first.Responses.Concat(second.Responses).Select(static response => response.Date).Distinct())
            if (first.ResponseOn(date) != second.ResponseOn(date))
                Add(AdjudicationTriggers.Timepoint, date);
    }

    public AdjudicationTriggers Triggers { get; private set; }

    public ValueList<AdjudicationPoint> Points => new([.. points.Select(static point => new AdjudicationPoint(point.Key, point.Value))]);

    private bool Differ(DateOnly? first, DateOnly? second) => first is { } one && second is { } other
        ? Math.Abs(one.DayNumber - other.DayNumber) > rules.ToleranceDays
        : first is not null || second is not null;

    private void Add(AdjudicationTriggers trigger, params ReadOnlySpan<DateOnly?> dates)
    {
        if ((rules.Triggers & trigger) == 0)
            return;
        Triggers |= trigger;
        foreach (var date in dates)
            if (date is { } known)
                points[known] = points.GetValueOrDefault(known) | trigger;
    }
}
