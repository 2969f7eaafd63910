namespace ResponseEval;

/// <summary>Why a subject has no growth model.</summary>
public enum GrowthModelExclusion
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>Nothing was measured, the first size is missing, or it is 0, so that nothing can be related to it.</summary>
    NoMeasurementData,

    /// <summary>There is only one evaluation.</summary>
    OneEvaluation,

    /// <summary>There are two evaluations, and the second size lies strictly between 80 and 120 % of the first.</summary>
    TwoEvaluationsWithoutChange,

    /// <summary>There are more than two evaluations, all of the same size: error data in the literature.</summary>
    ConstantSize,

    /// <summary>A size is negative, or a day or size is not finite, or two evaluations lie on one day.</summary>
    InvalidData,

    /// <summary>No model fits: none converged with all parameters significant.</summary>
    NotFit,
}
