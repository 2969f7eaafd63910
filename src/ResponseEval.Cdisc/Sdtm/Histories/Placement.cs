namespace ResponseEval.Cdisc;

/// <summary>What became of a record of TU, TR or RS.</summary>
public enum PlacementKind
{
    /// <summary>It could not be used; <see cref="Placement.Code"/> names the problem that says why.</summary>
    Reported,

    /// <summary>It declares a lesion (TU).</summary>
    Lesion,

    /// <summary>It says that a lesion split, or that lesions merged (TU).</summary>
    Lineage,

    /// <summary>It is, alone or with another record, the reading of a lesion (TR).</summary>
    Reading,

    /// <summary>It says more about a lesion whose reading comes from other records: another axis, a repetition, a volume.</summary>
    Supporting,

    /// <summary>It is about all lesions together, for example a sum of diameters: kept for comparison, for sums are derived (TR).</summary>
    Summary,

    /// <summary>It is a response as assigned: kept for comparison, for responses are derived (RS).</summary>
    Response,
}

/// <summary>Where one record of TU, TR or RS went: every record of a reader has exactly one placement.</summary>
/// <param name="Domain">TU, TR or RS.</param>
/// <param name="Index">The place of the record in its list of the subject, from 0.</param>
/// <param name="Sequence">TUSEQ, TRSEQ or RSSEQ.</param>
/// <param name="Kind">What became of it.</param>
public readonly record struct Placement(string Domain, int Index, double? Sequence, PlacementKind Kind)
{
    /// <summary>The id of the assessment in the history; null if the record belongs to none.</summary>
    public string? Assessment { get; init; }

    /// <summary>The id of the lesion in the history; null if the record belongs to none. A part of a split lesion has the id of that lesion.</summary>
    public string? Lesion { get; init; }

    /// <summary>Of a record that could not be used: the code of the problem.</summary>
    public string? Code { get; init; }

    /// <summary>D if the date of the record lacks its day and the day was imputed; else null (ADaMIG 1.3, section 3.1.4).</summary>
    public string? DateImputation { get; init; }
}
