namespace ResponseEval.Cdisc;

/// <summary>
/// Settles what new lesions are. NEW TARGET and NEW NON-TARGET are what they say. NEW alone is a new target if it is measurable when it is first seen (10 mm; a
/// lymph node 15 mm short axis) and there is room among the new targets, five in all and two in one organ, the larger first; else a new
/// non-target (iRECIST, Lancet Oncol 2017;18:e143-52). A NEW TARGET that is first seen without being measured is a new non-target.
/// </summary>
internal sealed class NewLesions
{
    private const int MostTargets = 5, MostTargetsOfOrgan = 2;

    private static readonly Length _measurable = Length.FromHundredths(1000);
    private static readonly Length _measurableNode = Length.FromHundredths(1500);

    private readonly Dictionary<string, LesionRole> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> firstSeen = new(StringComparer.Ordinal);

    public NewLesions(LesionBook book, List<Visit> assessments, List<Dictionary<string, LesionFinding>> findings, ReaderProblems problems)
    {
        for (var visit = 0; visit < findings.Count; visit++)
            foreach (var (id, finding) in findings[visit])
                if (finding.IsSeen)
                    firstSeen.TryAdd(id, visit);
        var seen = new List<(IdentifiedLesion Lesion, int Visit, LesionFinding Finding)>();
        foreach (var lesion in book.Lesions)
            if (lesion.IsNew)
            {
                roles[lesion.Id] = LesionRole.NewNonTarget;
                if (firstSeen.TryGetValue(lesion.Id, out var visit))
                    seen.Add((lesion, visit, findings[visit][lesion.Id]));
                else
                    problems.Add(SdtmProblemCatalogue.NewLesionNeverSeen, "seen nowhere", "an assessment that sees it", lesion: lesion.Id);
            }

        var organs = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var targets = 0;
        foreach (var (lesion, visit, finding) in seen)
            if (lesion.Role == IdentifiedRole.NewTarget)
            {
                if (finding.IsMeasured)
                    Choose(lesion);
                else
                    problems.Add(SdtmProblemCatalogue.NoDiameter, "a state alone", "a diameter", assessments[visit].Label, lesion.Id);
            }

        seen.Sort(static (left, right) => left.Visit != right.Visit
            ? left.Visit.CompareTo(right.Visit)
            : (right.Finding.Diameter ?? default).CompareTo(left.Finding.Diameter ?? default) is var bySize and not 0
                ? bySize
                : string.CompareOrdinal(left.Lesion.Id, right.Lesion.Id));
        foreach (var (lesion, _, finding) in seen)
            if (lesion.Role == IdentifiedRole.New
                && finding is { State: ReadingState.Measured, Diameter: { } diameter }
                && diameter.CompareTo(lesion.IsNode ? _measurableNode : _measurable) >= 0
                && targets < MostTargets
                && (Organ(lesion) is not { } organ || organs.GetValueOrDefault(organ) < MostTargetsOfOrgan))
                Choose(lesion);

        void Choose(IdentifiedLesion lesion)
        {
            roles[lesion.Id] = LesionRole.NewTarget;
            targets++;
            if (Organ(lesion) is { } organ)
                organs[organ] = organs.GetValueOrDefault(organ) + 1;
        }
    }

    /// <summary>The role of a new lesion in the history.</summary>
    public LesionRole RoleOf(string lesion) => roles[lesion];

    /// <summary>True if a lesion was seen at the assessment or before.</summary>
    public bool IsThere(string lesion, int assessment) => firstSeen.TryGetValue(lesion, out var first) && first <= assessment;

    public bool IsFirstSight(string lesion, int assessment) => firstSeen.TryGetValue(lesion, out var first) && first == assessment;

    /// <summary>All lymph nodes are one organ.</summary>
    private static string? Organ(IdentifiedLesion lesion) => lesion.IsNode ? "LYMPH NODE" : lesion.Site.Organ;
}
