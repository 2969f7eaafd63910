namespace ResponseEval;

/// <summary>Days on treatment, counted from the first dose, that a definition looks at.</summary>
/// <param name="First">The first day, inclusive; above 0, so that the sample of the first dose is not one on treatment.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Nominal">The day of the paper: the sample nearest to it counts, of two as near the later.</param>
public readonly record struct TreatmentDays(int First, int Last, int Nominal);

/// <summary>Which samples a definition in another unit accepts.</summary>
public enum CtdnaUnitPolicy
{
    /// <summary>Any unit; a finding in another unit than that of the paper says so.</summary>
    Any,

    /// <summary>Only the unit of the paper; others are not evaluable.</summary>
    AsPublished,
}

/// <summary>The landmark of ctMoniTR.</summary>
public enum CtMoniTRTime
{
    /// <summary>T1: up to 7 weeks.</summary>
    T1,

    /// <summary>T2: above 7 and up to 13 weeks.</summary>
    T2,
}

/// <summary>What the papers on molecular response leave open, or state differently in different places.</summary>
public sealed record MolecularResponseOptions
{
    /// <summary>The defaults.</summary>
    public static MolecularResponseOptions Default { get; } = new();

    /// <summary>Samples in other units; any. Clearance has no unit.</summary>
    public CtdnaUnitPolicy Units { get; init; }

    /// <summary>Lee 2018: whether a fall to exactly a tenth counts (secondary sources) or only a larger one (the text); true.</summary>
    public bool LeeCountsExactlyTenfold { get; init; } = true;

    /// <summary>Lee 2018: any sample of these days; 1 to 84, the first 12 weeks.</summary>
    public TreatmentDays LeeDays { get; init; } = new(1, 84, 84);

    /// <summary>Raja 2018: week 6, ± 1 week.</summary>
    public TreatmentDays RajaDays { get; init; } = new(35, 49, 42);

    /// <summary>Zhang 2020: the first sample of these days; 1 to 84.</summary>
    public TreatmentDays ZhangDays { get; init; } = new(1, 84, 1);

    /// <summary>Zhang 2020: the ratio below which the response is molecular, above 0; 0.5. The full text was not at hand.</summary>
    public double ZhangCutoff { get; init; } = 0.5;

    /// <summary>Thompson 2021: week 9, ± 2 weeks.</summary>
    public TreatmentDays ThompsonDays { get; init; } = new(49, 77, 63);

    /// <summary>Thompson 2021: some variant of the reference sample lies above this allele fraction, exclusive; 0.003.</summary>
    public double ThompsonLowestReference { get; init; } = 0.003;

    /// <summary>Anagnostou 2019: any sample of these days; weeks 4 to 8.</summary>
    public TreatmentDays AnagnostouDays { get; init; } = new(28, 56, 42);

    /// <summary>Bratman 2020: the start of cycle 3 of three weeks each, ± 2 weeks.</summary>
    public TreatmentDays BratmanDays { get; init; } = new(28, 56, 42);

    /// <summary>ctMoniTR: the landmark; T1.</summary>
    public CtMoniTRTime CtMoniTRTime { get; init; }

    /// <summary>BR.36: the start of cycle 3 of three weeks each, ± 2 weeks.</summary>
    public TreatmentDays Br36Days { get; init; } = new(28, 56, 42);
}
