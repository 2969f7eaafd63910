namespace ResponseEval.Tests.Reference;

/// <summary>Section 2: the categories of one follow-up.</summary>
internal sealed record PlainRecistTimepoint(string Target, string NonTarget, bool NewLesion, string Overall)
{
    internal decimal? Sum { get; init; }

    internal decimal? Nadir { get; init; }
}

/// <summary>Section 2: follow-up after follow-up, from nadir and history.</summary>
internal sealed class PlainRecist(ProtocolRules rules, SeenAssessment baseline)
{
    private readonly PlainThresholds _thresholds = new(rules);
    private decimal? _nadir = baseline.Sum;
    private bool _partialReached;

    internal bool CompleteBefore { get; private set; }

    internal PlainRecistTimepoint Next(SeenAssessment now)
    {
        var target = Carried(Target(now));
        var nonTarget = NonTarget(now);
        var newLesion = now.NewLesions.Any(lesion => lesion.Present);
        var overall = newLesion || target == "PD" || nonTarget == "PD" ? "PD" : Table(target, nonTarget);
        var timepoint = new PlainRecistTimepoint(target, nonTarget, newLesion, overall) { Sum = now.Sum, Nadir = _nadir };
        if (now.Sum < (_nadir ?? decimal.MaxValue))
            _nadir = now.Sum;
        CompleteBefore |= overall == "CR";
        return timepoint;
    }

    /// <summary>The overall table without the new-lesion and PD rows.</summary>
    internal static string Table(string target, string nonTarget) => target switch
    {
        "NA" => nonTarget == "NA" ? "NED" : nonTarget,
        "CR" => nonTarget is "CR" or "NA" ? "CR" : "PR",
        _ => target,
    };

    private bool Reappears => CompleteBefore && rules.ReappearanceAfterCr == ReappearanceAfterCr.Progression;

    private bool NodesReappear => Reappears && rules.NodeReappearance == NodeReappearance.Strict10mm;

    private string Target(SeenAssessment now)
    {
        if (!now.Targets.Any())
            return "NA";
        if (Reappears && now.Targets.Any(target => !target.Lesion.IsLymphNode && target.Value > 0m))
            return "PD";
        if (NodesReappear && now.Targets.Any(target => target.Lesion.IsLymphNode && target.Value >= rules.NodeNormal.Millimeters))
            return "PD";
        if (baseline.Sum is not { } baselineSum)
            return now.TargetsGone ? "CR" : "NE";
        var nadir = _nadir!.Value;
        if (now.TargetsMissing)
            return _thresholds.Grew(now.KnownSum, nadir) ? "PD" : "NE";
        if (now.TargetsGone)
            return "CR";
        if (_thresholds.Grew(now.KnownSum, nadir))
            return "PD";
        return _thresholds.Shrank(now.KnownSum, baselineSum) ? "PR" : "SD";
    }

    private string Carried(string target)
    {
        if (rules.ResponsePersistence == ResponsePersistence.Formula)
            return target;
        _partialReached = target == "PR" || (_partialReached && target != "PD");
        return target == "SD" && _partialReached ? "PR" : target;
    }

    private string NonTarget(SeenAssessment now)
    {
        if (!now.NonTargets.Any())
            return now.Assessment.TumorMarkersElevated ? "NON-CR/NON-PD" : "NA";
        if (now.NonTargets.Any(lesion => lesion.Unequivocal || (lesion.Present && (lesion.Lesion.IsLymphNode ? NodesReappear : Reappears))))
            return "PD";
        if (now.NonTargets.Any(lesion => lesion.Missing))
            return "NE";
        return now.NonTargets.All(lesion => lesion.Gone) && !now.Assessment.TumorMarkersElevated ? "CR" : "NON-CR/NON-PD";
    }
}
