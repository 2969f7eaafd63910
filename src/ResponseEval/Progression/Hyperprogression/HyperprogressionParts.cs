namespace ResponseEval;

/// <summary>The parts that several definitions of hyper-progression share, each decided exactly or with the tolerance it states.</summary>
internal static class HyperprogressionParts
{
    private const double RelativeTolerance = 1e-9;
    private const int Doubled = 2;

    /// <summary>Progression by RECIST 1.1, overall, at the first evaluation.</summary>
    public static Part Progression(in GrowthFacts facts) =>
        facts.FirstEvaluationResponse is { } response ? Progression(response) : Part.Unknown(HyperprogressionReason.NoFollowUp);

    /// <summary>The same of the response at the first evaluation.</summary>
    public static Part Progression(OverallResponse firstEvaluation) =>
        firstEvaluation switch
        {
            OverallResponse.ProgressiveDisease => Part.True,
            OverallResponse.NotEvaluable => Part.Unknown(HyperprogressionReason.MissingTargets),
            _ => Part.False,
        };

    /// <summary>Treatment failure in less than two months. Without a follow-up and a recorded failure nobody looked.</summary>
    public static Part FailedWithinTwoMonths(HyperprogressionInputs inputs)
    {
        var seen = inputs.Growth.HasFirstEvaluation;
        if (inputs.TimeToTreatmentFailure is not { } failure)
            return Part.Unknown(seen ? HyperprogressionReason.NoTreatmentStart : HyperprogressionReason.NoFollowUp);
        if (failure.Cause == TreatmentFailure.None)
            return seen ? Part.False : Part.Unknown(HyperprogressionReason.NoFollowUp);
        return Part.Of(failure.IsWithin(2, inputs.Conventions.DaysPerMonth));
    }

    /// <summary>The first evaluation lies from 0 to so many days after the first dose, inclusive.</summary>
    public static Part EvaluatedWithin(in GrowthFacts facts, int days) =>
        !facts.HasFirstEvaluation ? Part.Unknown(HyperprogressionReason.NoFollowUp)
            : facts.DaysToFirstEvaluation is not { } day ? Part.Unknown(HyperprogressionReason.NoTreatmentStart)
            : Part.Of(day >= 0 && day <= days);

    /// <summary>The target sum grew from baseline to first evaluation by at least so many percent, exactly.</summary>
    public static Part GrewByPercent(in GrowthFacts facts, int percent) =>
        facts.BurdenObstacle != HyperprogressionReason.None
            ? Part.Unknown(facts.BurdenObstacle)
            : Part.Of(100 * facts.OnTreatment!.Value.Growth >= percent * facts.OnTreatment.Value.From.Hundredths);

    /// <summary>The growth rate on treatment is at least twice that before, with a relative tolerance of 1e-9.</summary>
    public static Part RateDoubled(in GrowthFacts facts, NonPositiveReference policy, GrowthInterval? onTreatment = null)
    {
        if (facts.Obstacle != HyperprogressionReason.None)
            return Part.Unknown(facts.Obstacle);
        if (facts.Reference!.Value.Growth <= 0)
            return WithoutReferenceGrowth(facts, onTreatment ?? facts.OnTreatment!.Value, policy);
        var rate = onTreatment is { } growth
            ? TumorGrowthRate.PercentPerMonth(growth, facts.Conventions.DaysPerMonth)!.Value
            : facts.OnTreatmentGrowthRate!.Value;
        return Part.Of(rate >= Doubled * facts.ReferenceGrowthRate!.Value * (1 - RelativeTolerance));
    }

    /// <summary>
    /// The growth rate on treatment exceeds that before by more than so many points a month; one within 1e-9 of the threshold is equal to it. A
    /// tumour that only shrinks more slowly than before does not progress, however large the difference.
    /// </summary>
    public static Part RateRoseByMoreThan(in GrowthFacts facts, int points) =>
        facts.Obstacle != HyperprogressionReason.None
            ? Part.Unknown(facts.Obstacle)
            : Part.Of(facts.OnTreatment!.Value.Growth > 0 && facts.OnTreatmentGrowthRate - facts.ReferenceGrowthRate > points * (1 + RelativeTolerance));

    /// <summary>The growth kinetics on treatment are at least, or more than, twice those before, exactly.</summary>
    public static Part KineticsDoubled(
        in GrowthFacts facts, NonPositiveReference policy, GrowthInterval? onTreatment = null, bool strictly = false)
    {
        if (facts.Obstacle != HyperprogressionReason.None)
            return Part.Unknown(facts.Obstacle);
        var growth = onTreatment ?? facts.OnTreatment!.Value;
        return facts.Reference!.Value.Growth <= 0
            ? WithoutReferenceGrowth(facts, growth, policy)
            : Part.Of(TumorGrowthKinetics.CompareRatio(facts.Reference.Value, growth, Doubled) >= (strictly ? 1 : 0));
    }

    /// <summary>What a ratio says without growth before treatment.</summary>
    public static Part WithoutReferenceGrowth(in GrowthFacts facts, GrowthInterval onTreatment, NonPositiveReference policy) =>
        policy switch
        {
            NonPositiveReference.NotMet => Part.False,
            NonPositiveReference.MetIfProgressing => Part.All(Part.Of(onTreatment.Growth > 0), Progression(facts)),
            _ => Part.Unknown(HyperprogressionReason.ReferenceGrowthNotPositive),
        };

    /// <summary>The ratio of growth rates; null where the tumour did not grow before.</summary>
    public static double? RateRatio(HyperprogressionInputs inputs, GrowthInterval? onTreatment = null) =>
        inputs.Reference is not { Growth: > 0 } || inputs.OnTreatment is null ? null
            : (onTreatment is { } growth ? TumorGrowthRate.PercentPerMonth(growth, inputs.Conventions.DaysPerMonth) : inputs.OnTreatmentGrowthRate)
                / inputs.ReferenceGrowthRate;

    /// <summary>The difference of growth rates in points a month.</summary>
    public static double? RateDifference(HyperprogressionInputs inputs) =>
        inputs.Reference is null || inputs.OnTreatment is null ? null : inputs.OnTreatmentGrowthRate - inputs.ReferenceGrowthRate;

    /// <summary>The ratio of growth kinetics; null where the tumour did not grow before.</summary>
    public static double? KineticsRatio(in GrowthFacts facts, GrowthInterval? onTreatment = null) =>
        facts.Reference is { } reference && (onTreatment ?? facts.OnTreatment) is { } growth ? TumorGrowthKinetics.Ratio(reference, growth) : null;
}
