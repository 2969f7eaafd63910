namespace ResponseEval.Tests.Reference;

/// <summary>
/// decisions.md, section 9, dissociated response and oligoprogression lesion by lesion, written a second time: plain, slow, in decimal millimetres.
/// </summary>
internal sealed class PlainSpread
{
    private readonly SubjectCase _subject;
    private readonly bool _strict;
    private readonly SeenAssessment _baseline;
    private readonly List<SeenAssessment> _followUps;

    internal PlainSpread(SubjectCase subject, bool strict = false)
    {
        (_subject, _strict) = (subject, strict);
        var inside = new PlainEvaluation(subject);
        _baseline = new(subject, subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline));
        _followUps = [.. subject.FollowUps.OrderBy(assessment => assessment.Date).Where(one => inside.IsInside(one.Date)).Select(one => new SeenAssessment(subject, one))];
    }

    /// <summary>The date and the lesions "responding | progressing | new" of the first dissociated time point; null without one.</summary>
    internal string? Dissociated() => _followUps.Select((now, place) =>
    {
        var responding = Ids(place, "responding", LesionRole.Target);
        var progressing = Ids(place, "progressing", LesionRole.Target);
        var added = Ids(place, "new");
        return responding.Count > 0 && progressing.Count + added.Count > 0
            ? $"{now.Date:yyyy-MM-dd} {string.Join(',', responding)} | {string.Join(',', progressing)} | {string.Join(',', added)}"
            : null;
    }).FirstOrDefault(found => found is not null);

    /// <summary>Progressing, new, not progressing and missing lesions at a date.</summary>
    internal (int Progressing, int New, int Others, int Missing) At(DateOnly date)
    {
        var place = _followUps.FindIndex(now => now.Date == date);
        var all = _subject.Lesions.Select(lesion => (lesion.IsNew, Verdict: Verdict(lesion, place))).ToList();
        return (
            all.Count(one => one.Verdict == "progressing"),
            all.Count(one => one.Verdict == "new"),
            all.Count(one => !one.IsNew && one.Verdict is "responding" or "steady"),
            all.Count(one => one.Verdict == "missing"));
    }

    private List<string> Ids(int place, string verdict, LesionRole? role = null) =>
    [
        .. _subject.Lesions.Where(lesion => (role is null || lesion.Role == role) && Verdict(lesion, place) == verdict)
            .Select(lesion => lesion.Id).Order(StringComparer.Ordinal),
    ];

    private string Verdict(Lesion lesion, int place)
    {
        var seen = _followUps[place].Lesions[lesion.Id];
        var before = _followUps.Take(place);
        if (lesion.Role == LesionRole.NonTarget)
            return seen.Missing ? "missing" : seen.Reading!.Value.State == ReadingState.UnequivocalProgression ? "progressing" : "steady";
        var now = Size(_followUps[place], lesion);
        if (lesion.Role == LesionRole.Target)
        {
            if (now is not { } size)
                return "missing";
            if (before.Prepend(_baseline).Min(other => Size(other, lesion)) is { } least
                && size - least >= 5m && AtLeast((size - least) / Math.Max(least, 0.0001m), 0.2m))
                return "progressing";
            return Size(_baseline, lesion) is { } first and > 0m
                && (AtLeast((first - size) / first, 0.3m) || (lesion.IsLymphNode && first >= Normal && size < Normal)) ? "responding" : "steady";
        }

        if (!seen.Present)
            return seen.Missing && before.Any(other => other.Lesions[lesion.Id].Present) ? "missing" : "not there";
        var start = before.Where(other => other.Lesions[lesion.Id].Present).Select(other => Size(other, lesion)).FirstOrDefault(size => size is not null);
        return (lesion.Role == LesionRole.NewNonTarget && seen.Decreased) || (now is not null && start is not null && AtLeast((start.Value - now.Value) / start.Value, 0.3m))
            ? "responding" : "new";
    }

    private decimal Normal => _subject.Rules.NodeNormal.Millimeters;

    private bool AtLeast(decimal share, decimal limit) => _strict ? share > limit : share >= limit;

    /// <summary>Null where the lesion is missing, has no size, or is one with another.</summary>
    private static decimal? Size(SeenAssessment at, Lesion lesion) =>
        at.Assessment.Readings.Any(reading => reading.State == ReadingState.Merged && (reading.Lesion == lesion.Id || reading.MergedInto == lesion.Id))
            ? null
            : at.Lesions[lesion.Id].Value;
}
