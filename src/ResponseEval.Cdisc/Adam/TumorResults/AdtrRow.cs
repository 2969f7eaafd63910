namespace ResponseEval.Cdisc;

/// <summary>
/// One row of ADTR, tumour results: the diameter of a lesion, or a sum of diameters, at one visit (ADaMIG 1.3, basic data structure). Lengths are in mm;
/// what does not apply or is not known is null, a flag that is not set is false.
/// </summary>
/// <param name="Parameter">PARAMCD, PARAM and PARCAT1 to PARCAT3.</param>
public sealed record AdtrRow(AdtrParameter Parameter)
{
    /// <summary>ASEQ, the number of the row within the subject, from 1.</summary>
    public int Sequence { get; internal set; }

    /// <summary>The record of TR that the value was taken from; null for sums.</summary>
    public TumorResult? Source { get; init; }

    /// <summary>TULOC, where the lesion lies.</summary>
    public string? Location { get; init; }

    /// <summary>TULOCGR1: NODAL or NON-NODAL.</summary>
    public string? LocationGroup { get; init; }

    /// <summary>LSEXP, the lesions expected: their ids in order, separated by a comma and a space.</summary>
    public string? LesionsExpected { get; init; }

    /// <summary>LSASS, the lesions assessed.</summary>
    public string? LesionsAssessed { get; init; }

    /// <summary>AVISIT.</summary>
    public string? Visit { get; init; }

    /// <summary>AVISITN; 0 at baseline.</summary>
    public double? VisitNumber { get; init; }

    /// <summary>ADT.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>ADTF: D where the day of <see cref="Date"/> was imputed.</summary>
    public string? DateImputation { get; init; }

    /// <summary>ADY, the day relative to randomization; there is no day 0.</summary>
    public int? Day { get; init; }

    /// <summary>AVAL.</summary>
    public double? Value { get; init; }

    /// <summary>BASE.</summary>
    public double? Base { get; init; }

    /// <summary>CHG, <see cref="Value"/> less <see cref="Base"/>.</summary>
    public double? Change { get; init; }

    /// <summary>PCHG, <see cref="Change"/> in percent of <see cref="Base"/>; null where that is 0.</summary>
    public double? PercentChange { get; init; }

    /// <summary>NADIR, the smallest sum before this row.</summary>
    public double? Nadir { get; init; }

    /// <summary>CHGNAD, <see cref="Value"/> less <see cref="Nadir"/>.</summary>
    public double? ChangeFromNadir { get; init; }

    /// <summary>PCHGNAD, <see cref="ChangeFromNadir"/> in percent of <see cref="Nadir"/>; null where that is 0.</summary>
    public double? PercentChangeFromNadir { get; init; }

    /// <summary>ABLFL, the baseline row.</summary>
    public bool IsBaseline { get; init; }

    /// <summary>CRFL, complete response of the target lesions.</summary>
    public bool IsCompleteResponse { get; init; }

    /// <summary>PDFL, progression of the target lesions.</summary>
    public bool IsProgression { get; init; }

    /// <summary>ANL01FL, a value is known; for sums, every lesion was assessed.</summary>
    public bool AnalysisFlag01 { get; init; }

    /// <summary>ANL02FL, the smallest <see cref="PercentChange"/> after randomization.</summary>
    public bool AnalysisFlag02 { get; init; }

    /// <summary>ANL03FL, before the first progression.</summary>
    public bool AnalysisFlag03 { get; init; }

    /// <summary>ANL04FL, <see cref="AnalysisFlag01"/> or <see cref="IsProgression"/>.</summary>
    public bool AnalysisFlag04 { get; init; }
}
