namespace ResponseEval;

/// <summary>What a biomarker measures. Each bears on response or resistance to checkpoint blockade.</summary>
public enum BiomarkerKind
{
    /// <summary>No kind was given; not valid in a history.</summary>
    Unspecified,

    /// <summary>PD-L1 tumour proportion score: percent of tumour cells that are stained, 0 to 100.</summary>
    PdL1TumorProportionScore,

    /// <summary>PD-L1 combined positive score: stained tumour and immune cells for each 100 tumour cells, 0 to 100.</summary>
    PdL1CombinedPositiveScore,

    /// <summary>Tumour mutational burden in mutations per megabase, 0 or more.</summary>
    TumorMutationalBurden,

    /// <summary>Microsatellite instability.</summary>
    MicrosatelliteInstability,

    /// <summary>Mismatch repair.</summary>
    MismatchRepair,

    /// <summary>Lymphocytes in the tumour: percent of the stroma or tumour area, 0 to 100, or the immune phenotype as a state, or both.</summary>
    InfiltratingLymphocytes,

    /// <summary>HLA class I on tumour cells.</summary>
    HlaClassI,

    /// <summary>Beta-2 microglobulin on tumour cells.</summary>
    Beta2Microglobulin,

    /// <summary>A mutation that was not there before treatment, from a biopsy or plasma at progression; <see cref="Biomarker.Name"/> is its gene.</summary>
    ResistanceMutation,

    /// <summary>Another inhibitory checkpoint on tumour or immune cells; <see cref="Biomarker.Name"/> names it, for example "TIM-3".</summary>
    OtherCheckpoint,
}

/// <summary>What a biomarker says where it is no number. Each kind has its own states.</summary>
public enum BiomarkerState
{
    /// <summary>Not recorded.</summary>
    Unspecified,

    /// <summary>Microsatellite instability: high.</summary>
    High,

    /// <summary>Microsatellite instability: low.</summary>
    Low,

    /// <summary>Microsatellite instability: none.</summary>
    Stable,

    /// <summary>Mismatch repair: deficient.</summary>
    Deficient,

    /// <summary>Mismatch repair: proficient.</summary>
    Proficient,

    /// <summary>Lymphocytes: among the tumour cells (immune phenotypes: Chen and Mellman, Nature 2017;541:321-330).</summary>
    Inflamed,

    /// <summary>Lymphocytes: in the stroma around the tumour cells only.</summary>
    Excluded,

    /// <summary>Lymphocytes: neither among the tumour cells nor around them.</summary>
    Desert,

    /// <summary>HLA class I, beta-2 microglobulin: lost.</summary>
    Lost,

    /// <summary>HLA class I, beta-2 microglobulin: retained.</summary>
    Retained,

    /// <summary>A mutation or a checkpoint: detected.</summary>
    Detected,

    /// <summary>A mutation or a checkpoint: looked for and not detected.</summary>
    NotDetected,
}

/// <summary>One biomarker of one specimen. It is carried with the history as a fact beside the progression events and never changes a response.</summary>
/// <param name="Date">The date on which the specimen was taken.</param>
/// <param name="Kind">What is measured.</param>
public sealed record Biomarker(DateOnly Date, BiomarkerKind Kind)
{
    /// <summary>The number, in the unit and range of <see cref="Kind"/>; null for kinds that have a state.</summary>
    public double? Value { get; init; }

    /// <summary>The state, for kinds that have one.</summary>
    public BiomarkerState State { get; init; }

    /// <summary>The gene of a mutation ("B2M") or the name of a checkpoint ("TIM-3"); required for these two kinds, otherwise null.</summary>
    public string? Name { get; init; }

    /// <summary>The assay or antibody, or null if not recorded. No rule reads it.</summary>
    public string? Assay { get; init; }

    /// <summary>The id of the lesion from which the specimen was taken, or null.</summary>
    public string? Lesion { get; init; }
}
