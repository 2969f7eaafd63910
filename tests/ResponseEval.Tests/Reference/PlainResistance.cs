namespace ResponseEval.Tests.Reference;

/// <summary>The numbers of section 9 for monotherapy, so that a test can plant a wrong one.</summary>
internal sealed record PlainResistanceNumbers
{
    internal int Exposure { get; init; } = 42;

    internal int SixMonths { get; init; } = 180;

    internal int OnTreatment { get; init; } = 84;

    internal int Confirming { get; init; } = 28;

    internal bool CountsOpenAsMet { get; init; }

    internal bool CountsPseudoProgression { get; init; }

    internal bool ExposureBeyondProgression { get; init; }

    internal bool IgnoresBestResponse { get; init; }

    internal bool FromBaseline { get; init; }
}

/// <summary>What section 9 says of one subject under monotherapy, in words.</summary>
internal sealed record PlainResistanceVerdict(string Status, string Reason, string Kind)
{
    /// <summary>Null where no scan is asked about.</summary>
    internal bool? Confirmed { get; init; }
}

/// <summary>decisions.md, section 9 and rule book E.1, resistance to a single checkpoint inhibitor, written a second time.</summary>
internal sealed class PlainResistance(SubjectCase subject, PlainResistanceNumbers? numbers = null)
{
    private readonly PlainResistanceNumbers _numbers = numbers ?? new();
    private readonly PlainEvaluation _evaluation = new(subject);

    internal PlainResistanceVerdict Monotherapy()
    {
        if (_evaluation.InWindow.All(timepoint => timepoint.Irecist.Response == "NE"))
            return new("NotEvaluable", "NoFollowUp", "None");
        if (Progression is not { } progression)
            return new("NotMet", "NoProgression", "None");
        if (Start is not { } start)
            return new("NotEvaluable", "NoTreatmentStart", "None");
        var date = Date(progression);
        var benefit = date.DayNumber - start.DayNumber;
        var end = LastDose is { } last && (_numbers.ExposureBeyondProgression || last < date) ? last : date;
        var exposure = end.DayNumber - start.DayNumber;
        if (exposure < _numbers.Exposure)
            return new("NotEvaluable", "InsufficientExposure", "None");
        var best = _evaluation.Outcome.BestIrecist.Response;
        var isPrimary = (best is "iUPD" or "iCPD" && !_numbers.IgnoresBestResponse) || benefit < _numbers.SixMonths;
        if (LastDose is { } stop && date.DayNumber - stop.DayNumber > _numbers.OnTreatment)
            return new("NotMet", "OffTreatment", "LateAfterStop");
        if (!isPrimary && exposure < _numbers.SixMonths)
            return new("NotEvaluable", "InsufficientExposure", "None");
        var kind = isPrimary ? "Primary" : "Secondary";
        if (progression.Status == "unresolved" && !_numbers.CountsOpenAsMet)
            return new("NotEvaluable", "Unconfirmed", kind) { Confirmed = false };
        return new("Met", "None", kind) { Confirmed = IsConfirmed(progression) };
    }

    private DateOnly? Start => _numbers.FromBaseline
        ? subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline).Date
        : subject.Header.FirstDoseDate;

    /// <summary>The first progression event that did not close as pseudo-progression.</summary>
    internal PlainEvent? Progression =>
        _evaluation.Events.FirstOrDefault(progression => progression.Status != "pseudoProgression" || _numbers.CountsPseudoProgression);

    /// <summary>The last dose, else the first stop of treatment.</summary>
    internal DateOnly? LastDose => subject.Header.LastDoseDate ?? subject.Events
        .Where(stop => stop.Kind == SubjectEventKind.TreatmentStopped)
        .Select(stop => (DateOnly?)stop.Date)
        .Min();

    private DateOnly Date(PlainEvent progression) =>
        subject.Rules.BackdateEquivocal ? progression.Block.BackdatedTo ?? progression.Block.Start : progression.Block.Start;

    /// <summary>A scan at or after the confirming one that still shows progression lies late enough after the first scan with progression.</summary>
    private bool IsConfirmed(PlainEvent progression) => progression.Status == "confirmed" && _evaluation.InWindow.Any(later =>
        later.Date >= progression.ResolvedOn && later.Date >= progression.Block.Start.AddDays(_numbers.Confirming)
        && (later.Date == progression.ResolvedOn || later.Recist.Overall == "PD"));
}
