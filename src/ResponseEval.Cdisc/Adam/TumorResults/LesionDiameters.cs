namespace ResponseEval.Cdisc;

/// <summary>LDIAMn and NLDIAMn: the diameters of each target lesion, in the records of TR that its readings come from or that say more of it.</summary>
internal sealed class LesionDiameters
{
    private readonly SdtmSubject subject;
    private readonly SubjectEvaluation evaluation;
    private readonly ResponseAssessor assessor;
    private readonly Dictionary<string, TargetLesion> targets;

    private LesionDiameters(SdtmSubject subject, ReaderHistory reader, SubjectEvaluation evaluation, ResponseAssessor assessor)
    {
        this.subject = subject;
        this.evaluation = evaluation;
        this.assessor = assessor;
        targets = TargetLesion.Of(subject, reader, evaluation.History);
    }

    public static List<AdtrRow> Of(
        SdtmSubject subject, ReaderHistory reader, SubjectEvaluation evaluation, AnalysisVisits visits, ResponseAssessor assessor)
    {
        var diameters = new LesionDiameters(subject, reader, evaluation, assessor);
        var rows = new List<AdtrRow>();
        foreach (var placement in reader.Placements)
            if (placement is { Domain: "TR", Assessment: not null } && diameters.Row(placement) is { } row)
                rows.Add(visits.Place(row, placement));
        return rows;
    }

    private AdtrRow? Row(Placement placement)
    {
        if (placement.Kind is not (PlacementKind.Reading or PlacementKind.Supporting)
            || placement.Lesion is null
            || !targets.TryGetValue(placement.Lesion, out var target))
        {
            return null;
        }

        var result = subject.TumorResults[placement.Index];
        if (Parameter(result, placement.Kind, target) is not { } parameter)
            return null;
        var value = Value(result, placement);
        return new AdtrRow(parameter)
        {
            Source = result,
            Location = target.Location,
            LocationGroup = target.IsNode ? "NODAL" : "NON-NODAL",
            LesionsExpected = placement.Lesion,
            LesionsAssessed = value is null ? null : placement.Lesion,
            Value = (double?)value,
            AnalysisFlag01 = value is not null,
        };
    }

    /// <summary>LDIAM and LPERP by their test; DIAMETER, which may mean either, only where it is the reading of the lesion.</summary>
    private AdtrParameter? Parameter(TumorResult result, PlacementKind kind, TargetLesion target) => result.TestCode switch
    {
        "LDIAM" => AdtrParameters.LongestDiameter(target.Number, assessor),
        "LPERP" => AdtrParameters.Perpendicular(target.Number, assessor),
        "DIAMETER" when kind == PlacementKind.Reading => target.IsNode
            ? AdtrParameters.Perpendicular(target.Number, assessor)
            : AdtrParameters.LongestDiameter(target.Number, assessor),
        _ => null,
    };

    /// <summary>The number in mm; without one what the reading stands for: 0 mm if absent, the size of the rules if too small to measure.</summary>
    private decimal? Value(TumorResult result, Placement placement)
    {
        if (LesionResultParser.Millimeters(result) is { } millimeters)
            return millimeters;
        if (placement.Kind != PlacementKind.Reading)
            return null;
        foreach (var assessment in evaluation.History.Assessments)
            if (assessment.Id == placement.Assessment)
                foreach (var reading in assessment.Readings)
                    if (reading.Lesion == placement.Lesion)
                        return Value(reading);
        return null;
    }

    private decimal? Value(Reading reading) => reading.State switch
    {
        ReadingState.Absent => 0,
        ReadingState.TooSmall => (reading.Diameter ?? evaluation.Rules.TooSmallDefault).Millimeters,
        _ => null,
    };
}
