namespace ResponseEval;

/// <summary>
/// Whether the pattern of a subject is hyper-progression: the first evaluable definition of <see cref="ProtocolRules.PrimaryHyperprogression"/>
/// is met, and the first progression event did not close as pseudo-progression.
/// </summary>
/// <remarks>A tumour can swell faster than it ever grew and then shrink (Chae et al. 2017): while the first event is unresolved, pseudo-progression is not excluded.</remarks>
public static class HyperprogressionPattern
{
    /// <summary>Decides.</summary>
    /// <param name="findings">What the definitions say (<see cref="HyperprogressionFindings.Of"/>).</param>
    /// <param name="events">The progression events, in order of date.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>
    /// Whether the pattern is hyper-progression, and whether pseudo-progression is not excluded then. Without a progression event nothing is
    /// unresolved: a definition that needs none, met, is hyper-progression.
    /// </returns>
    public static (bool IsHyperprogression, bool PseudoProgressionNotExcluded) Decide(
        ReadOnlySpan<HyperprogressionFinding> findings, ReadOnlySpan<ProgressionEvent> events, ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Decide(PrimaryStatus(findings, rules), ProgressionSummary.Of(events));
    }

    /// <summary>Decides from what the first evaluable primary definition says.</summary>
    internal static (bool IsHyperprogression, bool PseudoProgressionNotExcluded) Decide(FindingStatus primary, in ProgressionSummary events)
    {
        if (primary != FindingStatus.Met)
            return (false, false);
        if (events.Count == 0)
            return (true, false);
        return events.First switch
        {
            ProgressionStatus.PseudoProgression => (false, false),
            ProgressionStatus.Unresolved => (true, true),
            _ => (true, false),
        };
    }

    /// <summary>What the first evaluable primary definition says; not evaluable if none is.</summary>
    private static FindingStatus PrimaryStatus(ReadOnlySpan<HyperprogressionFinding> findings, ProtocolRules rules)
    {
        foreach (var definition in rules.PrimaryHyperprogression)
            foreach (ref readonly var finding in findings)
                if (finding.Definition == definition && finding.Status != FindingStatus.NotEvaluable)
                    return finding.Status;
        return FindingStatus.NotEvaluable;
    }
}
