namespace ResponseEval.Tests.Reference;

/// <summary>Section 4: what changed against the last assessment in the block.</summary>
internal static class PlainShrinkage
{
    private static readonly string[] _order = ["CR", "PR", "SD", "PD"];

    internal static bool SomethingShrank(PlainFindings findings, PlainBlock block, ProtocolRules rules)
    {
        var (now, last) = (findings.Now, block.Last);
        var growth = rules.FurtherGrowth.Millimeters;
        var both = now.Targets.Where(target => !target.Missing && !last.Lesions[target.Lesion.Id].Missing).ToList();
        var fell = both.Sum(target => (last.Lesions[target.Lesion.Id].Value ?? 0m) - (target.Value ?? 0m));
        return (both.Count > 0 && fell >= growth)
            || block.LastNewSum - findings.NewSum >= growth
            || IsBetter(findings.Categories.Target, block.LastCategories.Target)
            || now.NewLesions.Concat(now.NonTargets).Any(lesion => lesion.Absent && last.Lesions[lesion.Lesion.Id].Present)
            || now.NonTargets.Any(lesion => lesion.Decreased)
            || now.NewNonTargets.Any(lesion => lesion.Decreased && (lesion.Present || findings.KnownNew.Contains(lesion.Lesion.Id)))
            || (block.LastCategories.NonTarget == "PD" && findings.Categories.NonTarget is "NON-CR/NON-PD" or "CR");
    }

    internal static bool NewLesionGrew(PlainFindings findings, PlainBlock block) =>
        findings.NewSum > block.LastNewSum || findings.Now.NewNonTargets.Any(lesion => lesion.Increased);

    private static bool IsBetter(string target, string before)
    {
        var (place, placeBefore) = (Array.IndexOf(_order, target), Array.IndexOf(_order, before));
        return place >= 0 && placeBefore >= 0 && place < placeBefore;
    }
}
