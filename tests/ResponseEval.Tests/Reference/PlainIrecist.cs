namespace ResponseEval.Tests.Reference;

/// <summary>Section 4: one follow-up in iRECIST. The reason is c1 to c8, or a word for the branch.</summary>
internal sealed record PlainIrecistTimepoint(string Response, string Reason);

/// <summary>One block and what became of it.</summary>
internal sealed record PlainEvent(PlainBlock Block)
{
    internal string Status { get; init; } = "unresolved";

    internal DateOnly? ResolvedOn { get; init; }

    internal bool? Strict { get; init; }

    internal bool Late { get; init; }

    internal DateOnly LastInBlock { get; init; }
}

/// <summary>Section 4: the block machine.</summary>
internal sealed class PlainIrecist(ProtocolRules rules)
{
    private readonly PlainNewLesions _newLesions = new(rules);
    private PlainBlock? _block;
    private bool _confirmed;

    internal List<PlainEvent> Events { get; } = [];

    /// <summary>The NLT sum as it stands at the assessment, before it is judged.</summary>
    internal decimal? NewSum(SeenAssessment now) => _newLesions.Sum(now);

    internal PlainIrecistTimepoint Next(SeenAssessment now, PlainRecistTimepoint categories, bool completeBefore)
    {
        var findings = new PlainFindings(now, categories)
        {
            NewSum = _newLesions.Sum(now),
            KnownNew = _newLesions.Known,
            Appeared = _newLesions.Appeared(now),
            SetAgain = _newLesions.SetAgain(now, completeBefore),
            NewNotEvaluated = _newLesions.NotEvaluated(now),
        };
        var timepoint = Judge(findings);
        _newLesions.RememberDoubt(now);
        if (timepoint.Reason != "early")
            _newLesions.Remember(now);
        return timepoint;
    }

    private PlainIrecistTimepoint Judge(PlainFindings findings)
    {
        if (_confirmed)
            return new("iCPD", "already confirmed");
        if (_block is not null)
            return IsEarly(findings, _block) ? new("iUPD", "early") : Judge(findings, _block);
        if (findings.Progressive.Count == 0)
            return new(Assign(findings), "assigned");
        _block = new PlainBlock(findings.Now.Date, findings.Progressive, _newLesions.BackdatedTo(findings.Now));
        Events.Add(new PlainEvent(_block));
        return Unconfirmed(findings, _block, "opened");
    }

    private bool IsEarly(PlainFindings findings, PlainBlock block) =>
        findings.Now.Date < block.Start.AddDays(rules.ConfirmationEarliestDays - rules.ConfirmationToleranceDays)
        && !(findings.Now.Assessment.SymptomDriven && findings.Appeared);

    private PlainIrecistTimepoint Judge(PlainFindings findings, PlainBlock block)
    {
        if (PlainConfirmation.First(findings, block, rules) is { } reason)
            return Confirm(findings, block, reason);
        if (findings.TargetProgressive || findings.NonTargetProgressive || (!block.Has("NL") && findings.NewProgressive))
            return Unconfirmed(findings, block, "continued");
        if (findings.Categories.Target == "NE"
            || (block.Has("NT") && findings.Categories.NonTarget == "NE")
            || (block.Has("NL") && findings.NewNotEvaluated))
            return new("NE", "not evaluated");
        var present = findings.Now.NewLesions.Any(lesion => lesion.Present);
        var persists = rules.NewLesionPersistence == NewLesionPersistence.StayUnconfirmed
            || !PlainShrinkage.SomethingShrank(findings, block, rules)
            || PlainShrinkage.NewLesionGrew(findings, block);
        return block.Has("NL") && present && persists ? Unconfirmed(findings, block, "continued") : Close(findings);
    }

    private PlainIrecistTimepoint Unconfirmed(PlainFindings findings, PlainBlock block, string reason)
    {
        block.Add(findings.Now, findings.Categories, findings.NewSum, findings.Progressive);
        Events[^1] = Events[^1] with { LastInBlock = findings.Now.Date };
        return new("iUPD", reason);
    }

    private PlainIrecistTimepoint Confirm(PlainFindings findings, PlainBlock block, string reason)
    {
        _confirmed = true;
        Events[^1] = Events[^1] with
        {
            Status = "confirmed",
            ResolvedOn = findings.Now.Date,
            Late = findings.Now.Date > block.Last.Date.AddDays(rules.ConfirmationLatestDays),
        };
        return new("iCPD", reason);
    }

    private PlainIrecistTimepoint Close(PlainFindings findings)
    {
        var response = Assign(findings);
        if (response == "NE")
            return new("NE", "not evaluated");
        _block = null;
        Events[^1] = Events[^1] with { Status = "pseudoProgression", ResolvedOn = findings.Now.Date, Strict = response is "iCR" or "iPR" };
        return new(response, "closed");
    }

    private static string Assign(PlainFindings findings)
    {
        var overall = PlainRecist.Table(findings.Categories.Target, findings.Categories.NonTarget);
        var unclear = findings.Now.NewLesions.Any(lesion => lesion.Present) || findings.NewNotEvaluated;
        var targets = findings.Categories.Target != "NA";
        return overall switch
        {
            "CR" when unclear => targets ? "iPR" : "NON-iCR/NON-iUPD",
            "NED" when unclear => "NON-iCR/NON-iUPD",
            "CR" => "iCR",
            "PR" => "iPR",
            "SD" => "iSD",
            "NON-CR/NON-PD" => "NON-iCR/NON-iUPD",
            _ => overall,
        };
    }
}
