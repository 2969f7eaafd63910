namespace ResponseEval.Trials;

/// <summary>How the confidence interval of one rate is made.</summary>
public enum ProportionMethod
{
    /// <summary>
    /// Exact: the limits at which so many, or so few, still have half of what the level leaves out (Clopper and Pearson, Biometrika 1934;26:404-13).
    /// </summary>
    ClopperPearson,

    /// <summary>The score interval (Wilson, J Am Stat Assoc 1927;22:209-12).</summary>
    Wilson,

    /// <summary>The score interval with continuity correction (Newcombe, Stat Med 1998;17:857-72, method 4). R: <c>prop.test</c>.</summary>
    WilsonContinuityCorrected,

    /// <summary>
    /// The equal-tailed interval of the Jeffreys prior, from 0 where nobody and to 1 where everybody has it (Brown et al., Stat Sci 2001;16:101-33).
    /// </summary>
    Jeffreys,

    /// <summary>The interval of Wald around the midpoint of Wilson's, cut off at 0 and 1 (Agresti and Coull, Am Stat 1998;52:119-26).</summary>
    AgrestiCoull,

    /// <summary>The textbook interval of the normal approximation, cut off at 0 and 1. It covers too rarely; for comparison with older tables.</summary>
    Wald,
}
