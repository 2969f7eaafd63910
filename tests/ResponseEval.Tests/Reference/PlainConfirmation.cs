namespace ResponseEval.Tests.Reference;

/// <summary>Section 4: what one assessment has to say, to an open block and otherwise.</summary>
internal sealed record PlainFindings(SeenAssessment Now, PlainRecistTimepoint Categories)
{
    internal decimal? NewSum { get; init; }

    /// <summary>The new lesions that were present before.</summary>
    internal IReadOnlySet<string> KnownNew { get; init; } = new HashSet<string>();

    internal bool Appeared { get; init; }

    internal bool SetAgain { get; init; }

    internal bool NewNotEvaluated { get; init; }

    internal bool TargetProgressive => Categories.Target == "PD";

    internal bool NonTargetProgressive => Categories.NonTarget == "PD";

    internal bool NewProgressive => Appeared || SetAgain;

    internal IReadOnlyList<string> Progressive
    {
        get
        {
            var categories = new List<string>();
            if (TargetProgressive)
                categories.Add("T");
            if (NonTargetProgressive)
                categories.Add("NT");
            if (NewProgressive)
                categories.Add("NL");
            return categories;
        }
    }
}

/// <summary>Section 4: c1 to c8.</summary>
internal static class PlainConfirmation
{
    /// <summary>The first that holds, or null.</summary>
    internal static string? First(PlainFindings findings, PlainBlock block, ProtocolRules rules)
    {
        var growth = rules.FurtherGrowth.Millimeters;
        var others = rules.OtherCategoryConfirms == OtherCategoryConfirms.Always;
        if (block.Has("T") && findings.TargetProgressive && (findings.Now.Sum ?? findings.Now.KnownSum) - block.SmallestSum >= growth)
            return "c1";
        if (block.Has("NT") && findings.Now.NonTargets.Any(lesion => IsWorse(lesion, findings, block)))
            return "c2";
        if (block.Has("NL") && findings.NewSum - block.SmallestNewSum >= growth)
            return "c3";
        if (block.Has("NL") && findings.Now.NewNonTargets.Any(lesion => IsWorse(lesion, block)))
            return "c4";
        if (block.Has("NL") && findings.Appeared)
            return "c5";
        if (others && !block.Has("T") && findings.TargetProgressive)
            return "c6";
        if (others && !block.Has("NT") && findings.NonTargetProgressive)
            return "c7";
        return others && !block.Has("NL") && findings.NewProgressive ? "c8" : null;
    }

    private static bool IsWorse(SeenLesion lesion, PlainFindings findings, PlainBlock block) =>
        lesion.Present && lesion.Increased && (findings.NonTargetProgressive || block.WasUnequivocal(lesion));

    private static bool IsWorse(SeenLesion lesion, PlainBlock block) => lesion.Present
        && (lesion.Increased || (lesion.Unequivocal && !lesion.Decreased && !block.Last.Lesions[lesion.Lesion.Id].Unequivocal));
}
