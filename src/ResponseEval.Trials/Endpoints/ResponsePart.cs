namespace ResponseEval.Trials;

/// <summary>What of a subject's course by RECIST 1.1 is a response, stable disease or benefit.</summary>
internal readonly ref struct ResponsePart
{
    /// <summary>The responses from the start, inside the end conditions, up to and including the first progression.</summary>
    private readonly DatedResponses responses;
    private readonly FirstResponses first;
    private readonly SelectedBest best;
    private readonly int startDay;
    private readonly int benefitDays;

    public ResponsePart(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> all, EndpointDefinitions definitions)
    {
        responses = UpToProgression(input, all);
        startDay = input.StartDate.DayNumber;
        benefitDays = definitions.ClinicalBenefitDays;
        first = definitions.ConfirmedResponsesOnly ? FirstResponses.Confirmed(responses, input.Rules) : FirstResponses.Unconfirmed(responses);
        best = BestSelection.Select(responses, HasTargets(input, all), startDay, input.Rules, definitions.ConfirmedResponsesOnly);
    }

    /// <summary>The best response, confirmed where the definitions ask for it.</summary>
    public OverallResponse Best => best.Response;

    /// <summary>The date of the first assessment that has the best response and qualifies it; null for NE.</summary>
    public DateOnly? BestDate => best.Index < 0 ? null : DateOnly.FromDayNumber(responses.Day(best.Index));

    public DateOnly? FirstResponse => first.Response;

    public DateOnly? FirstCompleteResponse => first.CompleteResponse;

    public bool IsStable => Best is OverallResponse.StableDisease or OverallResponse.NonCompleteNonProgressive;

    public bool IsControlled => IsStable || FirstResponse is not null;

    /// <summary>True if something other than NE was assessed inside the end conditions.</summary>
    public bool IsAssessed
    {
        get
        {
            for (var t = 0; t < responses.Count; t++)
                if (responses.Response(t) != OverallResponse.NotEvaluable)
                    return true;
            return false;
        }
    }

    public bool IsBenefit => FirstResponse is not null || LastsLongEnough();

    /// <summary>Stable disease or better, seen on or after the day of benefit and before progression.</summary>
    private bool LastsLongEnough()
    {
        for (var t = 0; t < responses.Count; t++)
            if (responses.Response(t) is OverallResponse.CompleteResponse or OverallResponse.PartialResponse or OverallResponse.StableDisease
                    or OverallResponse.NonCompleteNonProgressive
                && responses.Day(t) - startDay >= benefitDays)
                return true;
        return false;
    }

    /// <summary>Stable disease of a subject without target lesions is NON-CR/NON-PD, wherever it was assessed.</summary>
    private static bool HasTargets(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> all)
    {
        foreach (ref readonly var response in all)
            if (response.Response == OverallResponse.NonCompleteNonProgressive)
                return false;
        return input.HasTargetLesions;
    }

    private static DatedResponses UpToProgression(EndpointInput input, ReadOnlySpan<DatedResponse<OverallResponse>> all)
    {
        var window = new EvaluationWindow(input.StartDate, input.NewTherapy, input.DataCutoff);
        var (counted, days) = (new OverallResponse[all.Length], new int[all.Length]);
        var count = 0;
        foreach (ref readonly var response in all)
        {
            if (response.Date < input.StartDate || !window.Includes(response.Date))
                continue;
            (counted[count], days[count]) = (response.Response, response.Date.DayNumber);
            count++;
            if (response.Response == OverallResponse.ProgressiveDisease)
                break;
        }

        return new(counted, days.AsSpan(0, count));
    }
}
