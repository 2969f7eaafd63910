namespace ResponseEval.Trials;

/// <summary>How a Cox regression ended.</summary>
public enum CoxConvergence
{
    /// <summary>There is nothing to estimate: no event, or no covariate that differs among those at risk at an event.</summary>
    NothingToEstimate,

    /// <summary>The likelihood has its maximum, and it was found.</summary>
    Converged,

    /// <summary>
    /// The likelihood has no maximum: it grows for ever along a direction, since at every event the subject with the event has the largest
    /// value there among those at risk (monotone likelihood, separation; Heinze and Schemper, Biometrics 2001;57:114-9). For example one of
    /// two arms has no event. The hazard ratio is not estimable; <see cref="LogRankTest"/> and <see cref="CoxRegression.ScoreTest"/> still
    /// test it.
    /// </summary>
    MonotoneLikelihood,

    /// <summary>No maximum was found within the steps, nor a proof that there is none.</summary>
    NotConverged,
}
