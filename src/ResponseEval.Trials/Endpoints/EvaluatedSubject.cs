namespace ResponseEval.Trials;

/// <summary>Reads the input of endpoints from an evaluation.</summary>
internal static class EvaluatedSubject
{
    public static EndpointInput Input(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var timepoints = evaluation.Timepoints.AsSpan();
        var followUps = history.FollowUps;
        var responses = new DatedResponse<OverallResponse>[timepoints.Length];
        var immuneResponses = new DatedResponse<IrecistResponse>[timepoints.Length];
        for (var t = 0; t < timepoints.Length; t++)
        {
            ref readonly var timepoint = ref timepoints[t];
            responses[t] = Dated(timepoint.Recist.Overall, timepoint, followUps[t], evaluation.Rules);
            immuneResponses[t] = Dated(timepoint.Irecist, timepoint, followUps[t], evaluation.Rules);
        }

        return new(evaluation.Window.ReferenceDate)
        {
            Responses = ValueList<DatedResponse<OverallResponse>>.Owning(responses),
            ImmuneResponses = ValueList<DatedResponse<IrecistResponse>>.Owning(immuneResponses),
            IsBaselineComplete = IsBaselineComplete(history),
            HasTargetLesions = HasTargetLesions(history),
            Death = First(history, static one => one.Kind == SubjectEventKind.Death),
            NewTherapy = evaluation.Window.NewTherapyDate,
            ClinicalProgression = First(
                history, static one => one is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression }),
            LastKnownAlive = LastKnownAlive(history),
            DataCutoff = evaluation.Window.DataCutoff,
            Rules = evaluation.Rules,
        };
    }

    /// <summary>The response of a time point by one of the criteria, with what they share.</summary>
    private static DatedResponse<TResponse> Dated<TResponse>(
        TResponse response, in TimepointResponse timepoint, Assessment followUp, ProtocolRules rules)
        where TResponse : struct, Enum => new(timepoint.Date, response)
        {
            EndDate = followUp.EndDate,
            BackdatedTo = BackdatedTo(timepoint, rules),
            IsBySumOnly = IsBySumOnly(timepoint),
        };

    private static DateOnly? BackdatedTo(in TimepointResponse timepoint, ProtocolRules rules) =>
        rules.BackdateEquivocal && timepoint.Block.Step == BlockStep.Opened ? timepoint.Block.BackdatedTo : null;

    private static bool IsBySumOnly(in TimepointResponse timepoint) => timepoint.Recist is
    {
        Target: TargetResponse.ProgressiveDisease,
        NonTarget: not NonTargetResponse.ProgressiveDisease,
        NewLesion: false,
    };

    private static bool IsBaselineComplete(SubjectHistory history)
    {
        foreach (var lesion in history.Lesions)
            if (lesion.Role == LesionRole.Target && !IsRead(history.Baseline, lesion.Id))
                return false;
        return true;
    }

    private static bool HasTargetLesions(SubjectHistory history)
    {
        foreach (var lesion in history.Lesions)
            if (lesion.Role == LesionRole.Target)
                return true;
        return false;
    }

    private static bool IsRead(Assessment baseline, string lesion)
    {
        foreach (var reading in baseline.Readings)
            if (reading.Lesion == lesion)
                return reading.State != ReadingState.NotEvaluable;
        return false;
    }

    private static DateOnly? First(SubjectHistory history, Func<SubjectEvent, bool> isWanted)
    {
        DateOnly? first = null;
        foreach (var subjectEvent in history.Events)
            if (isWanted(subjectEvent) && !(first <= subjectEvent.Date))
                first = subjectEvent.Date;
        return first;
    }

    private static DateOnly LastKnownAlive(SubjectHistory history)
    {
        var last = history.Baseline.Date;
        foreach (var assessment in history.Assessments)
            Take(assessment.EndDate ?? assessment.Date);
        foreach (var sample in history.Ctdna)
            Take(sample.Date);
        foreach (var status in history.Clinical)
            Take(status.Date);
        foreach (var score in history.Symptoms)
            Take(score.Date);
        foreach (var subjectEvent in history.Events)
            if (subjectEvent.Kind is not (SubjectEventKind.Death or SubjectEventKind.LostToFollowUp or SubjectEventKind.DataCutoff))
                Take(subjectEvent.Date);
        var header = history.Header;
        Take(header.RandomizationDate ?? last);
        Take(header.FirstDoseDate ?? last);
        Take(header.LastDoseDate ?? last);
        return last;

        void Take(DateOnly date) => last = date > last ? date : last;
    }
}
