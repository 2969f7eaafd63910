namespace ResponseEval.Cdisc;

/// <summary>What one visit says of all lesions of a reader: each lesion by its own records, then splits, then merges.</summary>
internal sealed class VisitFindings
{
    private static readonly Length _tooSmall = Length.FromHundredths(500);

    private readonly Visit visit;
    private readonly ReaderProblems problems;
    private readonly Dictionary<string, LesionFinding> ofOthers = new(StringComparer.Ordinal); // of parts and of joint masses
    private bool hasMerged;

    public VisitFindings(Visit visit, LesionBook book, Lineage lineage, FindingReader reader, PlacementSheet sheet, ReaderProblems problems)
    {
        this.visit = visit;
        this.problems = problems;
        foreach (var (id, results) in visit.ByLesion)
            if (book.Find(id) is { } lesion)
                Take(ByLesion, id, reader.Read(lesion, results, visit));
            else if (lineage.OwnerOf(id) is { } owner)
                Take(ofOthers, id, reader.Read(owner, results, visit));
            else
                foreach (var i in results)
                    sheet.PlaceResult(i, PlacementKind.Reported, visit, null, book.ReasonAgainst(id));
        if (!lineage.IsEmpty)
            SplitAndJoin(lineage);
        if (hasMerged)
            SettleMerged();
    }

    /// <summary>The findings by lesion.</summary>
    public Dictionary<string, LesionFinding> ByLesion { get; } = new(StringComparer.Ordinal);

    private void SplitAndJoin(Lineage lineage)
    {
        foreach (var parent in ofOthers.Keys.Where(lineage.IsPart).Select(part => lineage.OwnerOf(part)!.Id).Distinct().ToArray())
            Split(parent, lineage.PartsOf[parent]);
        foreach (var merge in ByLesion.Keys.Concat(ofOthers.Keys).SelectMany(lineage.MergesOf).Distinct().ToArray())
            if (merge.Holds(visit))
                Join(merge);
    }

    /// <summary>Lesions that merged, and nothing says into which.</summary>
    private void SettleMerged()
    {
        foreach (var id in ByLesion.Keys.ToArray())
            if (ByLesion[id] is { State: ReadingState.Merged, MergedInto: null } finding)
                ByLesion[id] = WithoutCarrier(id, finding);
    }

    private void Take(Dictionary<string, LesionFinding> findings, string id, LesionFinding? finding)
    {
        if (finding is null)
            return;
        findings[id] = finding;
        hasMerged |= finding.State == ReadingState.Merged;
    }

    private void Split(string parent, List<SplitPart> siblings)
    {
        var seen = new List<LesionFinding>();
        var missing = 0;
        foreach (var part in siblings)
            if (ofOthers.TryGetValue(part.Id, out var finding))
                seen.Add(finding);
            else if (part.IsExpected(visit))
                missing++;
        if (seen.Count == 0)
            return;
        if (ByLesion.TryGetValue(parent, out var whole) && whole.State != ReadingState.NotEvaluable)
            problems.Add(
                SdtmProblemCatalogue.WholeAndParts, $"a result of {parent} and of its parts", "results of the parts alone", visit.Label, parent);
        var records = new List<int>();
        foreach (var finding in seen)
            records.AddRange(finding.Records);
        if (whole is not null)
            records.AddRange(whole.Records);
        ByLesion[parent] = Together(parent, seen, missing) with { Records = [.. records] };
    }

    /// <summary>The parts as one reading: their diameters, or the worst of their states; not evaluable while one of them is.</summary>
    private LesionFinding Together(string parent, List<LesionFinding> seen, int missing)
    {
        if (seen.Exists(static part => part.State == ReadingState.UnequivocalProgression))
            return new LesionFinding(ReadingState.UnequivocalProgression);
        if (missing > 0 || seen.Exists(static part => part.State is ReadingState.NotEvaluable or ReadingState.Merged))
            return new LesionFinding(ReadingState.NotEvaluable) { Reason = "a part is not evaluable" };
        if (seen.TrueForAll(static part => part.State == ReadingState.Absent))
            return new LesionFinding(ReadingState.Absent);
        if (seen.Exists(static part => part.State == ReadingState.Present))
            return new LesionFinding(ReadingState.Present);
        return new LesionFinding(ReadingState.Split) { Parts = [.. seen.ConvertAll(part => SizeOfPart(parent, part))] };
    }

    private Length SizeOfPart(string parent, LesionFinding part)
    {
        if (part is { State: ReadingState.TooSmall, Diameter: null })
        {
            problems.Add(SdtmProblemCatalogue.PartTooSmall, "too small to measure", "a standard size", visit.Label, parent);
            return _tooSmall;
        }

        return part.Diameter ?? default;
    }

    /// <summary>
    /// The lesion that was measured carries the joint diameter, and those without a result of their own are merged into it; where the mass has an id of its own, the
    /// first of the lesions carries its diameter. Lesions that are measured apart are apart.
    /// </summary>
    private void Join(Merge merge)
    {
        var carrier = Carrier(merge);
        if (carrier is null)
            return;
        foreach (var member in merge.Members)
            if (member != carrier && (!ByLesion.TryGetValue(member.Id, out var own) || own is { State: ReadingState.Merged }))
                ByLesion[member.Id] = Carried(member, carrier, own);
    }

    /// <summary>The one that was seen, else the first that is gone; none while several are seen apart, or none was evaluated.</summary>
    private IdentifiedLesion? Carrier(Merge merge)
    {
        if (merge.Joint is { } id && ofOthers.TryGetValue(id, out var mass))
        {
            ByLesion[merge.Members[0].Id] = mass;
            return merge.Members[0];
        }

        IdentifiedLesion? seen = null, gone = null;
        foreach (var member in merge.Members)
            if (ByLesion.TryGetValue(member.Id, out var finding) && finding.IsSeen)
            {
                if (seen is not null)
                    return null;
                seen = member;
            }
            else if (finding is { State: ReadingState.Absent })
                gone ??= member;
        return seen ?? gone;
    }

    /// <summary>A lesion merged into one that is measured; a lesion that is not measured goes on as part of what it merged into.</summary>
    private LesionFinding Carried(IdentifiedLesion member, IdentifiedLesion carrier, LesionFinding? own)
    {
        var records = own?.Records ?? default;
        var carried = ByLesion[carrier.Id];
        return carrier.Role is IdentifiedRole.Target or IdentifiedRole.NewTarget || (carrier.Role == IdentifiedRole.New && carried.IsMeasured)
            ? new LesionFinding(ReadingState.Merged) { MergedInto = carrier.Id, Records = records }
            : new LesionFinding(
                member.Role == IdentifiedRole.Target ? ReadingState.NotEvaluable : carried.IsSeen ? ReadingState.Present : ReadingState.Absent)
            {
                Records = records,
            };
    }

    private LesionFinding WithoutCarrier(string id, LesionFinding finding)
    {
        problems.Add(SdtmProblemCatalogue.NoCarrier, "TUMOR MERGED", "a TUMERGE record for each of the lesions in TU", visit.Label, id);
        return new LesionFinding(ReadingState.NotEvaluable) { Reason = "merged", Records = finding.Records };
    }
}
