namespace ResponseEval.Trials;

/// <summary>
/// Cox's proportional hazards regression (J R Stat Soc B 1972;34:187-220) with any number of covariates, tied events and strata, each with
/// its own baseline hazard.
/// </summary>
/// <remarks>
/// Agrees with <c>coxph</c> of R's package survival (Therneau). Where the likelihood has no maximum there is no estimate, however small the
/// last step was. The order of the subjects does not matter, to the last bit.
/// </remarks>
public sealed record CoxRegression
{
    private CoxRegression()
    {
    }

    /// <summary>How many subjects there are.</summary>
    public int Subjects { get; private init; }

    /// <summary>How many had the event.</summary>
    public int Events { get; private init; }

    /// <summary>How events at one time were treated.</summary>
    public CoxTies Ties { get; private init; }

    /// <summary>How the search ended.</summary>
    public CoxConvergence Convergence { get; private init; }

    /// <summary>The covariates as they were given, with their estimates where there are any.</summary>
    public ValueList<CoxCoefficient> Coefficients { get; private init; }

    /// <summary>The logarithm of the partial likelihood without covariates.</summary>
    public double NullLogLikelihood { get; private init; }

    /// <summary>The logarithm of the largest partial likelihood; null unless it converged.</summary>
    public double? LogLikelihood { get; private init; }

    /// <summary>The likelihood ratio test of all covariates together; null unless it converged.</summary>
    public ChiSquareTest? LikelihoodRatioTest { get; private init; }

    /// <summary>The Wald test of all covariates together; null unless it converged.</summary>
    public ChiSquareTest? WaldTest { get; private init; }

    /// <summary>
    /// The score test of all covariates together, made where all coefficients are 0: it needs no convergence. Null where there is nothing
    /// to estimate. With an arm as the only covariate and no ties it is the log-rank test.
    /// </summary>
    public ChiSquareTest? ScoreTest { get; private init; }

    /// <summary>The covariances row by row, 0 where a coefficient is not estimated.</summary>
    private ValueList<double> Covariances { get; init; }

    /// <summary>The covariance of two coefficients, by their places; null where one of them is not estimated.</summary>
    /// <param name="first">The place of one.</param>
    /// <param name="second">The place of the other.</param>
    public double? Covariance(int first, int second) =>
        Coefficients[first].Estimate is null || Coefficients[second].Estimate is null
            ? null
            : Covariances[(first * Coefficients.Count) + second];

    /// <summary>Fits the model.</summary>
    /// <param name="subjects">The subjects in any order.</param>
    /// <param name="covariates">The covariates, with a value for each subject.</param>
    /// <param name="strata">The number of each subject's stratum; empty without strata.</param>
    /// <param name="ties">How to treat events at one time.</param>
    /// <exception cref="ArgumentException">There are values or strata for more or fewer than all subjects.</exception>
    public static CoxRegression Fit(
        ReadOnlySpan<SurvivalTime> subjects,
        ReadOnlySpan<CoxCovariate> covariates,
        ReadOnlySpan<int> strata = default,
        CoxTies ties = CoxTies.Efron)
    {
        Check(subjects.Length, covariates, ties);
        var rows = CoxRows.Of(subjects, covariates, GroupCodes.OfStrata(strata, subjects.Length).Places);
        var origin = new CoxLikelihood(rows, ties).At(new double[covariates.Length]);
        var factor = SymmetricFactor.Of(origin.Information);
        var coefficients = new CoxCoefficient[covariates.Length];
        for (var k = 0; k < coefficients.Length; k++)
            coefficients[k] = new(
                covariates[k].Name,
                factor.IsRedundant(k) ? CoxCoefficientStatus.Redundant : CoxCoefficientStatus.NotEstimated,
                Estimate: null);
        var unfitted = new CoxRegression
        {
            Subjects = subjects.Length,
            Events = rows.Events,
            Ties = ties,
            NullLogLikelihood = origin.LogLikelihood,
            ScoreTest = factor.Rank > 0 ? ChiSquareTest.Of(factor.QuadraticForm(origin.Score), factor.Rank) : null,
            Coefficients = new(coefficients),
        };
        return factor.Rank > 0 ? unfitted.Fitted(rows) : unfitted;
    }

    private static void Check(int subjects, ReadOnlySpan<CoxCovariate> covariates, CoxTies ties)
    {
        if (!Enum.IsDefined(ties))
            throw new ArgumentOutOfRangeException(nameof(ties), ties, "A way to treat ties was expected.");
        foreach (var covariate in covariates)
            if (covariate.Values.Length != subjects)
                throw new ArgumentException(
                    $"{covariate.Name} for each of {subjects} subjects was expected, found {covariate.Values.Length}.", nameof(covariates));
    }

    /// <summary>Estimates the coefficients of the covariates that are not redundant.</summary>
    private CoxRegression Fitted(CoxRows rows)
    {
        int[] places = [.. Enumerable.Range(0, Coefficients.Count).Where(k => Coefficients[k].Status != CoxCoefficientStatus.Redundant)];
        var maximum = CoxMaximum.Of(rows.With(places), Ties);
        return maximum.Convergence == CoxConvergence.Converged
            ? Converged(maximum, places, rows.Scales)
            : this with { Convergence = maximum.Convergence, Coefficients = Named(places.Where((_, k) => maximum.Unsettled[k])) };
    }

    /// <summary>The coefficients, those at some places marked as unbounded.</summary>
    private ValueList<CoxCoefficient> Named(IEnumerable<int> places)
    {
        var coefficients = Coefficients.AsSpan().ToArray();
        foreach (var place in places)
            coefficients[place] = coefficients[place] with { Status = CoxCoefficientStatus.Unbounded };
        return new(coefficients);
    }

    private CoxRegression Converged(CoxMaximum maximum, int[] places, double[] scales)
    {
        var coefficients = Coefficients.AsSpan().ToArray();
        var covariances = new double[coefficients.Length * coefficients.Length];
        for (var k = 0; k < places.Length; k++)
        {
            var (place, scale) = (places[k], scales[places[k]]);
            var column = maximum.Covariances(k);
            for (var other = 0; other < places.Length; other++)
                covariances[(place * coefficients.Length) + places[other]] = column[other] / (scale * scales[places[other]]);
            coefficients[place] = coefficients[place] with
            {
                Status = CoxCoefficientStatus.Estimated,
                Estimate = new(maximum.Coefficients[k] / scale, Math.Sqrt(column[k]) / scale),
            };
        }

        return this with
        {
            Convergence = CoxConvergence.Converged,
            Coefficients = new(coefficients),
            Covariances = new(covariances),
            LogLikelihood = maximum.Point.LogLikelihood,
            LikelihoodRatioTest = ChiSquareTest.Of(Math.Max(2 * (maximum.Point.LogLikelihood - NullLogLikelihood), 0), places.Length),
            WaldTest = ChiSquareTest.Of(maximum.WaldStatistic, places.Length),
        };
    }
}
