namespace ResponseEval.Cdisc;

/// <summary>Which records of TU and TR stand behind derived responses. Sums rest on many records: then no single one is named.</summary>
internal sealed class DecidingRecords(SdtmSubject subject, ReaderHistory reader, SubjectEvaluation evaluation)
{
    private static readonly SourceReference _measurements = new("TR", "TRSTRESN", null);

    /// <summary>The record of TU that declares the first target lesion; null if there is none.</summary>
    public SourceReference? FirstTarget
    {
        get
        {
            foreach (var lesion in evaluation.History.Lesions)
                if (lesion.Role == LesionRole.Target && Find("TU", PlacementKind.Lesion, lesion.Id, assessment: null) is { } placement)
                    return new SourceReference("TU", "TUSTRESC", placement.Sequence);
            return null;
        }
    }

    /// <summary>The new or non-target lesion whose record alone made the RECIST 1.1 response of a follow-up PD.</summary>
    public SourceReference OfRecist(int followUp) => evaluation.Timepoints[followUp].Rules switch
    {
        { Overall: RuleId.OverallNewLesion } => NewLesion(followUp),
        { Overall: RuleId.OverallNonTargetProgression, NonTarget: RuleId.NonTargetUnequivocal } => NonTarget(followUp),
        _ => _measurements,
    };

    /// <summary>The new or non-target lesion whose record alone opened a block of unconfirmed progression (iRECIST).</summary>
    public SourceReference OfIrecist(int followUp) => evaluation.Timepoints[followUp].Block switch
    {
        { Step: BlockStep.Opened, Triggers: ProgressionTriggers.NewLesion } => NewLesion(followUp),
        { Step: BlockStep.Opened, Triggers: ProgressionTriggers.NonTarget } => NonTarget(followUp),
        _ => _measurements,
    };

    private SourceReference NewLesion(int followUp) => Read(followUp, static fact =>
        (fact.Traits & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) != 0
        && fact.Seen is not (LesionSeen.Absent or LesionSeen.NotEvaluated)
        && (fact.Traits & LesionTraits.Equivocal) == 0);

    private SourceReference NonTarget(int followUp) => Read(followUp, static fact =>
        (fact.Traits & LesionTraits.NonTarget) != 0 && fact.Seen == LesionSeen.UnequivocalProgression);

    private SourceReference Read(int followUp, Predicate<LesionFact> condition)
    {
        var assessment = evaluation.History.BaselineIndex + 1 + followUp;
        var facts = evaluation.History.ResolvedLesions(assessment);
        for (var lesion = 0; lesion < facts.Length; lesion++)
        {
            if (condition(facts[lesion])
                && Find("TR", PlacementKind.Reading, evaluation.History.Lesions[lesion].Id, evaluation.History.Assessments[assessment].Id) is { } placement)
            {
                var result = subject.TumorResults[placement.Index];
                return new SourceReference("TR", result.Number is null ? "TRSTRESC" : "TRSTRESN", placement.Sequence);
            }
        }

        return _measurements;
    }

    private Placement? Find(string domain, PlacementKind kind, string lesion, string? assessment)
    {
        foreach (var placement in reader.Placements)
            if (placement.Domain == domain && placement.Kind == kind && placement.Lesion == lesion && (assessment is null || placement.Assessment == assessment))
                return placement;
        return null;
    }
}
