namespace ResponseEval;

/// <summary>Why a definition of hyper-progression cannot be evaluated.</summary>
public enum HyperprogressionReason
{
    /// <summary>It can be evaluated.</summary>
    None,

    /// <summary>There is no scan before baseline at which every target lesion was evaluable.</summary>
    NoPreBaselineScan,

    /// <summary>The tumour did not grow before treatment: a ratio to that growth has no meaning.</summary>
    ReferenceGrowthNotPositive,

    /// <summary>Two scans whose sums are compared are too few days apart (<see cref="KineticsConventions.MinimumIntervalDays"/>).</summary>
    IntervalTooShort,

    /// <summary>There is no follow-up inside the end conditions.</summary>
    NoFollowUp,

    /// <summary>There are no target lesions, one is missing at baseline or at the first evaluation, or the sum to compare with is 0 mm.</summary>
    MissingTargets,

    /// <summary>The date of the first dose is not recorded.</summary>
    NoTreatmentStart,

    /// <summary>ECOG status, organs of lesions or the cause of death are not recorded.</summary>
    MissingClinicalData,

    /// <summary>A scan lies outside the window of the definition.</summary>
    OutsideWindow,
}
