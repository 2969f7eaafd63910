namespace ResponseEval.Trials;

/// <summary>The rates of two groups: the first is compared with the second.</summary>
/// <param name="First">The group of interest, such as the treated.</param>
/// <param name="Second">The group that it is compared with, such as the controls.</param>
public readonly record struct ProportionPair(Proportion First, Proportion Second)
{
    /// <summary>The difference of the rates, first less second, -1 to 1; null if a group has nobody.</summary>
    public double? Difference => First.Rate - Second.Rate;

    /// <summary>The confidence interval of the difference; null if a group has nobody.</summary>
    /// <param name="method">How it is made.</param>
    /// <param name="level">The two-sided level, between 0 and 1.</param>
    public ConfidenceInterval? DifferenceInterval(DifferenceMethod method, double level = ConfidenceInterval.DefaultLevel)
    {
        CheckedLevel.Check(level);
        if (Difference is null)
            return null;
        return method switch
        {
            DifferenceMethod.Newcombe => NewcombeInterval.Of(this, level),
            DifferenceMethod.MiettinenNurminen => MiettinenNurminenInterval.Of(this, level),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };
    }
}

/// <summary>How the confidence interval of the difference of two rates is made.</summary>
public enum DifferenceMethod
{
    /// <summary>The score limits of both rates, combined (Newcombe, Stat Med 1998;17:873-90, method 10).</summary>
    Newcombe,

    /// <summary>
    /// The score interval with the variance of the restricted estimates and the factor N / (N - 1) (Miettinen and Nurminen, Stat Med 1985;4:213-26).
    /// </summary>
    MiettinenNurminen,
}
