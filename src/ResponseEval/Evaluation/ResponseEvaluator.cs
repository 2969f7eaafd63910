namespace ResponseEval;

/// <summary>Evaluates subjects by one set of rules. Immutable; one instance serves any number of threads.</summary>
public sealed class ResponseEvaluator
{
    /// <summary>Makes an evaluator.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">An option of the rules lies outside its range; the message names all of them.</exception>
    public ResponseEvaluator(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var outside = RuleRanges.Check(rules);
        if (outside.Count > 0)
            throw new ArgumentException("The rules are not valid: " + string.Join("; ", outside), nameof(rules));
        Rules = rules;
    }

    /// <summary>The rules.</summary>
    public ProtocolRules Rules { get; }

    /// <summary>Evaluates a subject.</summary>
    /// <param name="history">The history.</param>
    public SubjectEvaluation Evaluate(SubjectHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var timepoints = Timepoints(history);
        var events = history.Events.AsSpan();
        var window = EvaluationWindow.Of(history.Header, history.Baseline.Date, events);
        var progression = ProgressionEvents.Gather(
            timepoints, window, history.Header.FirstDoseDate ?? history.Baseline.Date, events, Rules);
        var irecist = IrecistBestResponse.Best(timepoints, window, Rules);
        var survival = ImmuneProgressionFreeSurvival.Of(timepoints, progression.AsSpan(), window, events, Rules);
        var inWindow = window.Select(timepoints);
        return new SubjectEvaluation(history, Rules)
        {
            Timepoints = ValueList<TimepointResponse>.Owning(timepoints),
            Best = new(
                BestOverallResponse.Unconfirmed(timepoints, window, Rules), BestOverallResponse.Confirmed(timepoints, window, Rules), irecist),
            ProgressionEvents = progression,
            ImmuneProgressionFreeSurvival = survival,
            ImmuneDurationOfResponse = ResponseEval.ImmuneDurationOfResponse.Of(timepoints, window, survival),
            Pattern = PatternRule.Decide(PatternRule.AnyDisease(history, inWindow), inWindow, progression.AsSpan(), irecist.Response),
            Problems = EvaluationProblems.Find(history, timepoints, inWindow),
        };
    }

    private TimepointResponse[] Timepoints(SubjectHistory history)
    {
        var followUps = history.FollowUps.Length;
        if (followUps == 0)
            return [];
        var timepoints = new TimepointResponse[followUps];
        var state = ResponseFold.Begin(history.Facts(history.BaselineIndex), Rules);
        for (var t = 0; t < followUps; t++)
            timepoints[t] = ResponseFold.Advance(ref state, history.Facts(history.BaselineIndex + 1 + t), Rules);
        return timepoints;
    }
}
