namespace ResponseEval.Tests.Reference;

/// <summary>Section 1: all lesions at one assessment, by id.</summary>
internal sealed class SeenAssessment
{
    private readonly Dictionary<string, Reading> _readings;
    private readonly Dictionary<string, Lesion> _lesions;
    private readonly SubjectCase _subject;
    private readonly DateOnly _baseline;

    internal SeenAssessment(SubjectCase subject, Assessment assessment)
    {
        _subject = subject;
        Assessment = assessment;
        _baseline = subject.Assessments.Single(other => other.Kind == AssessmentKind.Baseline).Date;
        _lesions = subject.Lesions.ToDictionary(lesion => lesion.Id);
        _readings = assessment.Readings.ToDictionary(reading => reading.Lesion);
        Lesions = subject.Lesions.ToDictionary(lesion => lesion.Id, See);
    }

    internal Assessment Assessment { get; }

    internal DateOnly Date => Assessment.Date;

    internal Dictionary<string, SeenLesion> Lesions { get; }

    internal IEnumerable<SeenLesion> Targets => Of(LesionRole.Target);

    internal IEnumerable<SeenLesion> NonTargets => Of(LesionRole.NonTarget);

    internal IEnumerable<SeenLesion> NewTargets => Of(LesionRole.NewTarget);

    internal IEnumerable<SeenLesion> NewNonTargets => Of(LesionRole.NewNonTarget);

    internal IEnumerable<SeenLesion> NewLesions => NewTargets.Concat(NewNonTargets);

    internal bool TargetsMissing => Targets.Any(target => target.Missing);

    /// <summary>Null without targets and while one is missing.</summary>
    internal decimal? Sum => Targets.Any() && !TargetsMissing ? KnownSum : null;

    internal decimal KnownSum => Targets.Where(target => !target.Missing).Sum(target => target.Value ?? 0m);

    internal bool TargetsGone => Targets.All(target => !target.Missing && target.Gone);

    private IEnumerable<SeenLesion> Of(LesionRole role) => Lesions.Values.Where(lesion => lesion.Lesion.Role == role);

    private SeenLesion See(Lesion lesion)
    {
        Reading? reading = _readings.TryGetValue(lesion.Id, out var found) ? found : null;
        if (IsMissing(lesion.Id))
            return new SeenLesion(lesion, reading) { Missing = true };
        var value = Value(reading!.Value);
        var small = lesion.IsLymphNode && value < _subject.Rules.NodeNormal.Millimeters;
        var worse = lesion.Role == LesionRole.NonTarget && reading.Value.State == ReadingState.UnequivocalProgression;
        return new SeenLesion(lesion, reading) { Value = value, Gone = !worse && (value == 0m || small) };
    }

    private decimal? Value(Reading reading) => reading.State switch
    {
        ReadingState.TooSmall => (reading.Diameter ?? _subject.Rules.TooSmallDefault).Millimeters,
        ReadingState.Absent or ReadingState.Merged => 0m,
        ReadingState.Split => reading.Parts.Sum(part => part.Millimeters),
        _ => reading.Diameter?.Millimeters,
    };

    private bool IsMissing(string id)
    {
        if (!_readings.TryGetValue(id, out var reading) || reading.State == ReadingState.NotEvaluable || IsTreated(_lesions[id]))
            return true;
        return reading.State == ReadingState.Merged && IsMissing(reading.MergedInto!);
    }

    private bool IsTreated(Lesion lesion) => _subject.Events
        .Where(treatment => treatment.Kind is SubjectEventKind.Surgery or SubjectEventKind.Radiotherapy && treatment.Lesion == lesion.Id)
        .Select(treatment => (DateOnly?)treatment.Date)
        .Append(lesion.IrradiatedOn)
        .Any(date => date > _baseline && date <= Date);
}
