namespace ResponseEval.Trials;

/// <summary>
/// The scale on which the limits of a survival probability S are symmetric. They differ much where few are at risk. V is the variance of ln
/// S and z the normal quantile.
/// </summary>
public enum SurvivalTransform
{
    /// <summary><c>ln(-ln S)</c>: limits <c>S^exp(+-z sqrt(V) / ln S)</c>, always between 0 and 1. The default here and in SAS.</summary>
    LogLog,

    /// <summary><c>ln S</c>: limits <c>S exp(+-z sqrt(V))</c>, at most 1. The default of R's survfit.</summary>
    Log,

    /// <summary>S itself: limits <c>S +- z S sqrt(V)</c>, cut off at 0 and 1.</summary>
    Plain,
}
