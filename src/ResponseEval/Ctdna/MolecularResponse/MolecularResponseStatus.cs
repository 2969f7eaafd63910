namespace ResponseEval;

/// <summary>What a definition of molecular response says of a subject.</summary>
public enum MolecularResponseStatus
{
    /// <summary>The data do not allow an answer; a reason stands beside it.</summary>
    NotEvaluable,

    /// <summary>The definition is not met.</summary>
    NotMet,

    /// <summary>ctDNA was not detected, but the limit of detection is too high, or not known, to tell whether it fell far enough.</summary>
    Indeterminate,

    /// <summary>The definition is met.</summary>
    Met,
}

/// <summary>Why a definition of molecular response is not evaluable.</summary>
public enum MolecularResponseReason
{
    /// <summary>It is evaluable.</summary>
    None,

    /// <summary>No sample on or up to 28 days before the first dose.</summary>
    NoReferenceSample,

    /// <summary>The definition counts from the first dose, whose date is not recorded.</summary>
    NoTreatmentStart,

    /// <summary>No sample at the time that the definition asks for.</summary>
    NoSampleInWindow,

    /// <summary>There are later samples, but of another assay or unit only.</summary>
    OtherAssay,

    /// <summary>The unit is not that of the definition, and the options ask for it.</summary>
    OtherUnit,

    /// <summary>No ctDNA in the reference sample: there is nothing to fall.</summary>
    UndetectedReference,

    /// <summary>A sample lacks the value, or does not say whether ctDNA was detected.</summary>
    NoValue,

    /// <summary>The reference level is too low for the definition.</summary>
    ReferenceTooLow,

    /// <summary>A fall that no second sample confirms or refutes.</summary>
    NoConfirmation,
}
