namespace ResponseEval;

/// <summary>What a ratio of growth says where the tumour did not grow before treatment; the publications are silent.</summary>
public enum NonPositiveReference
{
    /// <summary>The definition is not evaluable (the default): two shrinkages would give a large positive ratio.</summary>
    NotEvaluable,

    /// <summary>Met if the first evaluation is progression and the sum grew, else not met.</summary>
    MetIfProgressing,

    /// <summary>Not met.</summary>
    NotMet,
}
