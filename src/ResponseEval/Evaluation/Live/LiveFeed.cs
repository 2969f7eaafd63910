namespace ResponseEval;

/// <summary>The steps of a live feed, checked as a history is checked.</summary>
internal static class LiveFeed
{
    /// <summary>A live subject that has taken in everything a history holds.</summary>
    public static LiveSubject Begin(SubjectHistory history, ProtocolRules rules)
    {
        var state = ResponseFold.Begin(history.Facts(history.BaselineIndex), rules);
        for (var assessment = history.BaselineIndex + 1; assessment < history.Assessments.Count; assessment++)
            ResponseFold.Advance(ref state, history.Facts(assessment), rules);
        return new(Frame(history, history.Lesions, history.Events), state);
    }

    public static TimepointResponse Advance(ref LiveSubject subject, Assessment assessment, ProtocolRules rules)
    {
        var frame = subject.Frame;
        var index = new LesionIndex();
        var problems = new ProblemList { Subject = subject.SubjectId };
        index.Declare([.. frame.Lesions.AsSpan()], problems);
        var assessments = new List<Assessment> { frame.Baseline, assessment };
        if (assessment.Date <= subject.LastAssessment)
            problems.Add(
                ProblemCatalogue.NotLater,
                DateRange.Iso(assessment.Date),
                $"a date after {DateRange.Iso(subject.LastAssessment)}, the last assessment",
                assessment.Id,
                member: "date");
        else
            AssessmentOrder.Check(assessments, frame.Header.FirstDoseDate, problems);
        ReadingChecks.Check(assessment, atOrBeforeBaseline: false, index, problems);
        Refuse(problems);

        var facts = new LesionFact[frame.Lesions.Count];
        new FactResolver(frame.Lesions.AsSpan(), index, frame.Baseline.Date, frame.Events.AsSpan()).Resolve(assessment, facts);
        var state = subject.State;
        var response = ResponseFold.Advance(ref state, new AssessmentFacts(assessment, facts, facts.Length), rules);
        subject = new(frame, state);
        return response;
    }

    public static LiveSubject Declare(LiveSubject subject, Lesion lesion)
    {
        var problems = new ProblemList { Subject = subject.SubjectId };
        List<Lesion> lesions = [.. subject.Lesions.AsSpan(), lesion];
        new LesionIndex().Declare(lesions, problems);
        if (!lesion.IsNew)
            problems.Add(
                ProblemCatalogue.WrongSideOfBaseline, lesion.Role.ToString(), "a new lesion: others are declared before baseline", lesion: lesion.Id, member: "role");
        Refuse(problems);
        return new(Frame(subject.Frame, [.. lesions], subject.Events), subject.State);
    }

    public static LiveSubject Record(LiveSubject subject, SubjectEvent subjectEvent)
    {
        var problems = new ProblemList { Subject = subject.SubjectId };
        var index = new LesionIndex();
        index.Declare([.. subject.Lesions.AsSpan()], problems);
        RecordChecks.CheckEvent(subjectEvent, $"events[{subject.Events.Count}]", index, problems);
        var treatsLesion = subjectEvent is { Kind: SubjectEventKind.Surgery or SubjectEventKind.Radiotherapy, Lesion: not null };
        if (treatsLesion && subjectEvent.Date <= subject.LastAssessment && subjectEvent.Date > subject.Frame.Baseline.Date)
            problems.Add(
                ProblemCatalogue.NotLater,
                $"treatment of {subjectEvent.Lesion} on {DateRange.Iso(subjectEvent.Date)}",
                $"a date after {DateRange.Iso(subject.LastAssessment)}, the last assessment; evaluate the whole history instead",
                lesion: subjectEvent.Lesion,
                member: "date");
        Refuse(problems);
        return new(Frame(subject.Frame, subject.Lesions, [.. subject.Events.AsSpan(), subjectEvent]), subject.State);
    }

    /// <summary>A history of header, lesions, events and the date of the baseline.</summary>
    private static SubjectHistory Frame(SubjectHistory of, ValueList<Lesion> lesions, ValueList<SubjectEvent> events) =>
        new(
            of.Header,
            new HistoryContent { Lesions = lesions, Assessments = [of.Baseline with { Readings = [] }], Events = events },
            new LesionFact[lesions.Count],
            baselineIndex: 0);

    private static void Refuse(ProblemList problems)
    {
        if (problems.HasErrors)
            throw new InvalidHistoryException(problems.ToList());
    }
}
