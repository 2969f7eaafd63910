namespace ResponseEval.Tests.Reference;

/// <summary>
/// decisions.md, section 9, abscopal response: a lesion never irradiated shrinks by 30 % from the last scan before radiotherapy to another lesion. Written a
/// second time, by lesion, in decimal millimetres.
/// </summary>
internal sealed class PlainAbscopal(SubjectCase subject, decimal share = 0.3m, bool sparesNone = false)
{
    /// <summary>The word of the status; not evaluable without a field, without a scan before, and without one after.</summary>
    internal string Status()
    {
        var inside = new PlainEvaluation(subject);
        var events = subject.Events.Where(one => one.Kind == SubjectEventKind.Radiotherapy && inside.IsInside(one.Date)).ToList();
        var dates = events.Select(one => one.Date).Concat(subject.Lesions.Select(lesion => lesion.IrradiatedOn).OfType<DateOnly>().Where(inside.IsInside)).ToList();
        if (dates.Count == 0 || subject.Events.Any(one => one is { Kind: SubjectEventKind.Radiotherapy, Lesion: null }))
            return "NotEvaluable";
        var first = dates.Min();
        var scans = subject.Assessments.Where(scan => inside.IsInside(scan.Date))
            .OrderBy(scan => scan.Date).Select(scan => new SeenAssessment(subject, scan)).ToList();
        if (scans.LastOrDefault(scan => scan.Date <= first) is not { } before)
            return "NotEvaluable";
        var changes = new List<bool>();
        foreach (var lesion in subject.Lesions.Where(lesion => lesion.Role is LesionRole.Target or LesionRole.NewTarget && (sparesNone || !IsIrradiated(lesion))))
            if (Size(before, lesion) is { } from and > 0m)
                changes.AddRange(scans.Where(scan => scan.Date > first && scan.Assessment.Kind == AssessmentKind.FollowUp).Select(scan => Size(scan, lesion)).OfType<decimal>().Select(to => from - to >= share * from));
        return changes.Count == 0 ? "NotEvaluable" : changes.Contains(true) ? "Met" : "NotMet";
    }

    private bool IsIrradiated(Lesion lesion) => lesion.IrradiatedOn is not null
        || subject.Events.Any(one => one.Kind == SubjectEventKind.Radiotherapy && one.Lesion == lesion.Id);

    private static decimal? Size(SeenAssessment at, Lesion lesion) =>
        at.Lesions[lesion.Id] is { Missing: false, IsEquivocal: false } seen
        && !at.Assessment.Readings.Any(reading => reading.State == ReadingState.Merged && (reading.Lesion == lesion.Id || reading.MergedInto == lesion.Id))
            ? seen.Value
            : null;
}
