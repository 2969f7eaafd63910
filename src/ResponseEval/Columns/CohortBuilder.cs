namespace ResponseEval.Columns;

/// <summary>Collects histories into columns. Not for several threads at once.</summary>
/// <remarks>A cohort holds up to 2,147,483,591 facts; larger ones are built and evaluated in parts.</remarks>
public sealed class CohortBuilder
{
    private readonly List<int> assessmentOffsets = [0];
    private readonly List<int> lesionOffsets = [0];
    private readonly List<int> factOffsets = [0];
    private readonly List<int> eventOffsets = [0];
    private readonly List<int> baselines = [];
    private readonly List<int> randomizations = [];
    private readonly List<int> firstDoses = [];
    private readonly List<int> days = [];
    private readonly List<AssessmentNotes> notes = [];
    private readonly List<LesionTraits> lesions = [];
    private readonly List<ushort> organs = [];
    private readonly List<int> diameters = [];
    private readonly List<LesionSeen> seen = [];
    private readonly List<LesionTraits> described = [];
    private readonly List<int> eventDays = [];
    private readonly List<ClinicalEvent> events = [];

    /// <summary>The number of subjects so far.</summary>
    public int Subjects => baselines.Count;

    /// <summary>Adds a subject. Days are <see cref="DateOnly.DayNumber"/>.</summary>
    /// <param name="history">The history.</param>
    public void Add(SubjectHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        AddLesions(history);
        for (var assessment = 0; assessment < history.Assessments.Count; assessment++)
            AddAssessment(history.Assessments[assessment], history.ResolvedLesions(assessment));
        foreach (var subjectEvent in history.Events)
        {
            if (ClinicalEvents.Of(subjectEvent) is not (not ClinicalEvent.None and var kind))
                continue;
            eventDays.Add(subjectEvent.Date.DayNumber);
            events.Add(kind);
        }

        baselines.Add(history.BaselineIndex);
        randomizations.Add(Days.Of(history.Header.RandomizationDate));
        firstDoses.Add(Days.Of(history.Header.FirstDoseDate));
        assessmentOffsets.Add(days.Count);
        lesionOffsets.Add(lesions.Count);
        factOffsets.Add(diameters.Count);
        eventOffsets.Add(events.Count);
    }

    /// <summary>The cohort of the subjects so far. It owns its memory; the builder can go on.</summary>
    public CohortColumns Build() => new()
    {
        AssessmentOffsets = assessmentOffsets.ToArray(),
        LesionOffsets = lesionOffsets.ToArray(),
        FactOffsets = factOffsets.ToArray(),
        BaselineIndexes = baselines.ToArray(),
        RandomizationDays = randomizations.ToArray(),
        FirstDoseDays = firstDoses.ToArray(),
        AssessmentDays = days.ToArray(),
        Notes = notes.ToArray(),
        Lesions = lesions.ToArray(),
        Organs = organs.ToArray(),
        Diameters = diameters.ToArray(),
        Seen = seen.ToArray(),
        Described = described.ToArray(),
        EventOffsets = eventOffsets.ToArray(),
        EventDays = eventDays.ToArray(),
        Events = events.ToArray(),
    };

    /// <summary>Organs are numbered within the subject, from 1.</summary>
    private void AddLesions(SubjectHistory history)
    {
        var first = lesions.Count;
        var known = history.Lesions.AsSpan();
        var numbered = 0;
        for (var lesion = 0; lesion < known.Length; lesion++)
        {
            lesions.Add(history.TraitsOf(lesion));
            organs.Add(0);
            if (known[lesion].Site.Organ is null)
                continue;
            for (var earlier = 0; earlier < lesion && organs[first + lesion] == 0; earlier++)
                if (known[earlier].Site.Organ is not null && known[lesion].Site.IsSameOrgan(known[earlier].Site))
                    organs[first + lesion] = organs[first + earlier];
            if (organs[first + lesion] == 0)
                organs[first + lesion] = (ushort)++numbered;
        }
    }

    private void AddAssessment(Assessment assessment, ReadOnlySpan<LesionFact> facts)
    {
        days.Add(assessment.Date.DayNumber);
        notes.Add(
            (assessment.SymptomDriven ? AssessmentNotes.SymptomDriven : 0)
            | (assessment.TumorMarkersElevated ? AssessmentNotes.TumorMarkersElevated : 0));
        foreach (var fact in facts)
        {
            diameters.Add(fact.Hundredths);
            seen.Add(fact.Seen);
            described.Add(fact.Traits & (LesionTraits.Equivocal | LesionTraits.Increased | LesionTraits.Decreased));
        }
    }
}
