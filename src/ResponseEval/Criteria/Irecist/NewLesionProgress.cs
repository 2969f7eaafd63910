namespace ResponseEval;

/// <summary>
/// Which new lesions appeared at an assessment, which persist, and whether a known one sets progression again (iRECIST; EORTC RECIST FAQ on
/// assigning response after the appearance of new lesions).
/// </summary>
internal readonly struct NewLesionProgress
{
    private NewLesionProgress(in AssessmentFindings findings, in NewLesionMemory memory, bool hadCompleteResponse, ProtocolRules rules)
    {
        var present = findings.NewLesions.Present;
        Known = memory.Known;
        Appeared = present & ~memory.Known;
        Persisting = present & memory.Known;
        KnownNotEvaluated = findings.NewLesions.NotEvaluated & memory.Known;
        SumGrew = Persisting != 0
            && findings.NewTargetSum is { } sum
            && memory.SumNadir is { } nadir
            && SizeThresholds.GrewByProgression(sum, nadir, rules);
        ProgressedAgain = Persisting & ~findings.NewTargets & findings.NewLesions.Progressed
            & (~memory.ProgressedWhenLastSeen | findings.NewLesions.Increased);
        Returned = hadCompleteResponse && rules.ReappearanceAfterCr == ReappearanceAfterCr.Progression
            ? Persisting & memory.GoneWhenLastSeen
            : 0;
    }

    /// <summary>Present at an earlier assessment that counts.</summary>
    public ulong Known { get; }

    /// <summary>Present now and never before.</summary>
    public ulong Appeared { get; }

    /// <summary>Present now and at an earlier assessment.</summary>
    public ulong Persisting { get; }

    /// <summary>Present at an earlier assessment and not evaluated now.</summary>
    public ulong KnownNotEvaluated { get; }

    /// <summary>A new lesion persists and the sum of the new target lesions grew by progression over its nadir.</summary>
    public bool SumGrew { get; }

    /// <summary>Persisting new non-target lesions with unequivocal progression, newly so or increased.</summary>
    public ulong ProgressedAgain { get; }

    /// <summary>After an overall complete response: lesions that had been absent and are present again.</summary>
    public ulong Returned { get; }

    /// <summary>A known new lesion set progression again.</summary>
    public bool SetAgain => SumGrew || ProgressedAgain != 0 || Returned != 0;

    /// <summary>New lesions are progressive: one appeared, or a known one set it again.</summary>
    public bool IsProgressive => Appeared != 0 || SetAgain;

    /// <summary>Looks at the new lesions of an assessment, in place.</summary>
    public static void Look(
        in AssessmentFindings findings, in NewLesionMemory memory, bool hadCompleteResponse, ProtocolRules rules, out NewLesionProgress progress)
    {
        if (findings.NewLesions.Count == 0)
            progress = default;
        else
            progress = new(findings, memory, hadCompleteResponse, rules);
    }
}
