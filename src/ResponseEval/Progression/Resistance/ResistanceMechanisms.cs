namespace ResponseEval;

/// <summary>Published classes of mechanism by which tumours resist checkpoint blockade (Sharma et al., Cell 2017;168:707-23).</summary>
[Flags]
public enum MechanismClasses
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Too few targets: a low tumour mutational burden.</summary>
    TooFewTargets = 1,

    /// <summary>No infiltration: T cells do not reach the tumour cells.</summary>
    NoInfiltration = 2,

    /// <summary>No antigen presentation: HLA class I, beta-2 microglobulin, or the interferon pathway that raises them is lost.</summary>
    NoAntigenPresentation = 4,

    /// <summary>Other inhibitory checkpoints.</summary>
    OtherCheckpoints = 8,
}

/// <summary>
/// The mechanism classes that recorded biomarkers are consistent with, and those that they speak against. Facts with their sources: consistent is not
/// shown, and no treatment follows from it.
/// </summary>
/// <remarks>
/// <para>The last biomarker of each kind and name up to 28 days after the progression counts.</para>
/// <para>Too few targets: below 10 mutations per megabase (Marabelle et al., Lancet Oncol 2020;21:1353-65).</para>
/// <para>No infiltration: immune phenotype excluded or desert, or no lymphocytes at all (0 %) (Chen and Mellman, Nature 2017;541:321-30); a mutation in
/// PTEN (Peng et al., Cancer Discov 2016;6:202-16), CTNNB1 (Spranger et al., Nature 2015;523:231-5) or STK11 (Skoulidis et al., Cancer Discov 2018;8:822-35).</para>
/// <para>No antigen presentation: HLA class I or B2M lost, or a mutation in B2M, HLA-A, HLA-B, HLA-C, TAP1 or TAP2 (Sade-Feldman et al., Nat Commun
/// 2017;8:1136), or in JAK1 or JAK2, without which interferon does not raise presentation (Zaretsky et al., N Engl J Med 2016;375:819-29).</para>
/// <para>Other checkpoints: one detected (Koyama et al., Nat Commun 2016;7:10501).</para>
/// </remarks>
/// <param name="Consistent">The classes that some recorded fact is consistent with.</param>
/// <param name="Examined">The classes that some recorded fact bears on.</param>
public readonly record struct ResistanceMechanisms(MechanismClasses Consistent, MechanismClasses Examined)
{
    /// <summary>Met if some class is consistent, not met if those examined are not, not evaluable if nothing was recorded.</summary>
    public FindingStatus Status =>
        Consistent != MechanismClasses.None ? FindingStatus.Met
        : Examined != MechanismClasses.None ? FindingStatus.NotMet
        : FindingStatus.NotEvaluable;

    /// <summary>Why it is not evaluable: nothing was recorded.</summary>
    public PhenomenonReason Reason => Examined == MechanismClasses.None ? PhenomenonReason.NothingRecorded : PhenomenonReason.None;

    /// <summary>The mechanisms of a history at a progression.</summary>
    /// <param name="history">The history.</param>
    /// <param name="progression">The date of the progression.</param>
    public static ResistanceMechanisms Of(SubjectHistory history, DateOnly progression)
    {
        ArgumentNullException.ThrowIfNull(history);
        MechanismClasses consistent = default, examined = default;
        foreach (ref readonly var fact in BiomarkerFact.Beside(history, progression))
        {
            var (mechanism, isConsistent) = Read(fact.Biomarker);
            examined |= mechanism;
            consistent |= isConsistent ? mechanism : MechanismClasses.None;
        }

        return new(consistent, examined);
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain() => new(
        "resistanceMechanisms",
        PhenomenonText.Verdict(Status, Reason) + (Examined == MechanismClasses.None
            ? "no biomarker recorded that bears on a mechanism"
            : $"recorded facts consistent with: {Words(Consistent)}; examined and not: {Words(Examined & ~Consistent)}"),
        "Sharma et al. 2017");

    private static (MechanismClasses Mechanism, bool IsConsistent) Read(Biomarker biomarker) => biomarker.Kind switch
    {
        BiomarkerKind.TumorMutationalBurden => (MechanismClasses.TooFewTargets, biomarker.Value < BiomarkerCutoff.HighMutationalBurden),
        BiomarkerKind.InfiltratingLymphocytes => (
            MechanismClasses.NoInfiltration, biomarker.Value == 0 || biomarker.State is BiomarkerState.Excluded or BiomarkerState.Desert),
        BiomarkerKind.HlaClassI or BiomarkerKind.Beta2Microglobulin =>
            (MechanismClasses.NoAntigenPresentation, biomarker.State == BiomarkerState.Lost),
        BiomarkerKind.OtherCheckpoint => (MechanismClasses.OtherCheckpoints, biomarker.State == BiomarkerState.Detected),
        BiomarkerKind.ResistanceMutation => (OfGene(biomarker.Name), biomarker.State == BiomarkerState.Detected),
        _ => default,
    };

    private static MechanismClasses OfGene(string? gene) => gene?.Trim().ToUpperInvariant() switch
    {
        "B2M" or "HLA-A" or "HLA-B" or "HLA-C" or "TAP1" or "TAP2" or "JAK1" or "JAK2" => MechanismClasses.NoAntigenPresentation,
        "PTEN" or "CTNNB1" or "STK11" => MechanismClasses.NoInfiltration,
        _ => MechanismClasses.None,
    };

    private static string Words(MechanismClasses classes)
    {
        if (classes == MechanismClasses.None)
            return "none";
        var words = new List<string>();
        foreach (var (mechanism, word) in (ReadOnlySpan<(MechanismClasses, string)>)
            [
                (MechanismClasses.TooFewTargets, "too few targets"),
                (MechanismClasses.NoInfiltration, "no infiltration"),
                (MechanismClasses.NoAntigenPresentation, "no antigen presentation"),
                (MechanismClasses.OtherCheckpoints, "other checkpoints"),
            ])
            if ((classes & mechanism) != 0)
                words.Add(word);
        return string.Join(", ", words);
    }
}
