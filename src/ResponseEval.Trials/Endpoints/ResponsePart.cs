namespace ResponseEval.Trials;

/// <summary>What of a subject's course by RECIST 1.1 is a response, stable disease or benefit.</summary>
internal readonly ref struct ResponsePart
{
    private readonly ReadOnlySpan<TimepointResponse> timepoints;
    private readonly EvaluationWindow window;
    private readonly FirstResponses first;
    private readonly BestResponse<OverallResponse> best;
    private readonly int benefitDays;

    public ResponsePart(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> responses, EndpointDefinitions definitions)
    {
        timepoints = Timepoints(input, responses);
        window = new(input.StartDate, input.NewTherapy, input.DataCutoff);
        benefitDays = definitions.ClinicalBenefitDays;
        if (definitions.ConfirmedResponsesOnly)
        {
            first = FirstResponses.Confirmed(timepoints, window, input.Rules);
            best = BestOverallResponse.Confirmed(timepoints, window, input.Rules);
        }
        else
        {
            first = FirstResponses.Unconfirmed(timepoints, window);
            best = BestOverallResponse.Unconfirmed(timepoints, window, input.Rules);
        }
    }

    /// <summary>The best response, confirmed where the definitions ask for it.</summary>
    public OverallResponse Best => best.Response;

    /// <summary>The date of the first assessment that has the best response and qualifies it; null for NE.</summary>
    public DateOnly? BestDate => best.Date;

    public DateOnly? FirstResponse => first.Response;

    public DateOnly? FirstCompleteResponse => first.CompleteResponse;

    public bool IsStable => Best is OverallResponse.StableDisease or OverallResponse.NonCompleteNonProgressive;

    public bool IsControlled => IsStable || FirstResponse is not null;

    /// <summary>True if something other than NE was assessed inside the end conditions.</summary>
    public bool IsAssessed
    {
        get
        {
            foreach (ref readonly var timepoint in window.Select(timepoints))
                if (timepoint.Recist.Overall != OverallResponse.NotEvaluable)
                    return true;
            return false;
        }
    }

    public bool IsBenefit => FirstResponse is not null || LastsLongEnough();

    /// <summary>Stable disease or better, seen on or after the day of benefit and before progression.</summary>
    private bool LastsLongEnough()
    {
        foreach (ref readonly var timepoint in window.Select(timepoints))
            switch (timepoint.Recist.Overall)
            {
                case OverallResponse.ProgressiveDisease:
                    return false;
                case OverallResponse.CompleteResponse or OverallResponse.PartialResponse or OverallResponse.StableDisease
                    or OverallResponse.NonCompleteNonProgressive when timepoint.Date >= window.ReferenceDate.AddDays(benefitDays):
                    return true;
                default:
                    break;
            }

        return false;
    }

    /// <summary>The responses as the rules of best response read them.</summary>
    private static TimepointResponse[] Timepoints(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> responses)
    {
        var withoutTargets = !input.HasTargetLesions;
        foreach (ref readonly var response in responses)
            withoutTargets |= response.Response == OverallResponse.NonCompleteNonProgressive;
        var target = withoutTargets ? TargetResponse.NotApplicable : TargetResponse.NotEvaluable;
        var first = 0;
        while (first < responses.Length && responses[first].Date < input.StartDate)
            first++;
        var counted = responses[first..];
        var timepoints = new TimepointResponse[counted.Length];
        for (var i = 0; i < timepoints.Length; i++)
            timepoints[i] = new()
            {
                Date = counted[i].Date,
                Recist = new(target, NonTargetResponse.NotEvaluable, NewLesion: false, counted[i].Response),
            };
        return timepoints;
    }
}
