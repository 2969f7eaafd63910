namespace ResponseEval;

/// <summary>The parts that several definitions of hyper-progression share, each decided exactly or with the tolerance it states.</summary>
internal static class HyperprogressionParts
{
    private const double RelativeTolerance = 1e-9;
    private const int Doubled = 2;

    /// <summary>Progression by RECIST 1.1, overall, at the first evaluation.</summary>
    public static Part Progression(HyperprogressionInputs inputs) =>
        inputs.FirstEvaluationResponse switch
        {
            null => Part.Unknown(HyperprogressionReason.NoFollowUp),
            OverallResponse.ProgressiveDisease => Part.True,
            OverallResponse.NotEvaluable => Part.Unknown(HyperprogressionReason.MissingTargets),
            _ => Part.False,
        };

    /// <summary>Treatment failure in less than two months. Without a follow-up and a recorded failure nobody looked.</summary>
    public static Part FailedWithinTwoMonths(HyperprogressionInputs inputs)
    {
        var seen = inputs.FirstEvaluationDate is not null;
        if (inputs.TimeToTreatmentFailure is not { } failure)
            return Part.Unknown(seen ? HyperprogressionReason.NoTreatmentStart : HyperprogressionReason.NoFollowUp);
        if (failure.Cause == TreatmentFailure.None)
            return seen ? Part.False : Part.Unknown(HyperprogressionReason.NoFollowUp);
        return Part.Of(failure.IsWithin(2, inputs.Conventions.DaysPerMonth));
    }

    /// <summary>The first evaluation lies from 0 to so many days after the first dose, inclusive.</summary>
    public static Part EvaluatedWithin(HyperprogressionInputs inputs, int days) =>
        inputs.FirstEvaluationDate is null ? Part.Unknown(HyperprogressionReason.NoFollowUp)
            : inputs.DaysToFirstEvaluation is not { } day ? Part.Unknown(HyperprogressionReason.NoTreatmentStart)
            : Part.Of(day >= 0 && day <= days);

    /// <summary>The target sum grew from baseline to first evaluation by at least so many percent, exactly.</summary>
    public static Part GrewByPercent(HyperprogressionInputs inputs, int percent) =>
        inputs.BurdenObstacle != HyperprogressionReason.None
            ? Part.Unknown(inputs.BurdenObstacle)
            : Part.Of((Int128)100 * inputs.OnTreatment!.Value.Growth >= (Int128)percent * inputs.OnTreatment.Value.From.Hundredths);

    /// <summary>The growth rate on treatment is at least twice that before, with a relative tolerance of 1e-9.</summary>
    public static Part RateDoubled(HyperprogressionInputs inputs, NonPositiveReference policy, GrowthInterval? onTreatment = null)
    {
        if (inputs.Obstacle != HyperprogressionReason.None)
            return Part.Unknown(inputs.Obstacle);
        if (inputs.Reference!.Value.Growth <= 0)
            return WithoutReferenceGrowth(inputs, onTreatment ?? inputs.OnTreatment!.Value, policy);
        var rate = onTreatment is { } growth
            ? TumorGrowthRate.PercentPerMonth(growth, inputs.Conventions.DaysPerMonth)!.Value
            : inputs.OnTreatmentGrowthRate!.Value;
        return Part.Of(rate >= Doubled * inputs.ReferenceGrowthRate!.Value * (1 - RelativeTolerance));
    }

    /// <summary>The growth rate on treatment exceeds that before by more than so many points a month; one within 1e-9 of the threshold is equal to it.</summary>
    public static Part RateRoseByMoreThan(HyperprogressionInputs inputs, int points) =>
        inputs.Obstacle != HyperprogressionReason.None
            ? Part.Unknown(inputs.Obstacle)
            : Part.Of(RateDifference(inputs) > points * (1 + RelativeTolerance));

    /// <summary>The growth kinetics on treatment are at least, or more than, twice those before, exactly.</summary>
    public static Part KineticsDoubled(
        HyperprogressionInputs inputs, NonPositiveReference policy, GrowthInterval? onTreatment = null, bool strictly = false)
    {
        if (inputs.Obstacle != HyperprogressionReason.None)
            return Part.Unknown(inputs.Obstacle);
        var growth = onTreatment ?? inputs.OnTreatment!.Value;
        return inputs.Reference!.Value.Growth <= 0
            ? WithoutReferenceGrowth(inputs, growth, policy)
            : Part.Of(TumorGrowthKinetics.CompareRatio(inputs.Reference.Value, growth, Doubled) >= (strictly ? 1 : 0));
    }

    /// <summary>What a ratio says without growth before treatment.</summary>
    public static Part WithoutReferenceGrowth(HyperprogressionInputs inputs, GrowthInterval onTreatment, NonPositiveReference policy) =>
        policy switch
        {
            NonPositiveReference.NotMet => Part.False,
            NonPositiveReference.MetIfProgressing => Part.All(Part.Of(onTreatment.Growth > 0), Progression(inputs)),
            _ => Part.Unknown(HyperprogressionReason.ReferenceGrowthNotPositive),
        };

    /// <summary>The ratio of growth rates; null where the tumour did not grow before.</summary>
    public static double? RateRatio(HyperprogressionInputs inputs, GrowthInterval? onTreatment = null) =>
        inputs.Reference is not { Growth: > 0 } || inputs.OnTreatment is null ? null
            : (onTreatment is { } growth ? TumorGrowthRate.PercentPerMonth(growth, inputs.Conventions.DaysPerMonth) : inputs.OnTreatmentGrowthRate)
                / inputs.ReferenceGrowthRate;

    /// <summary>The difference of growth rates in points a month.</summary>
    public static double? RateDifference(HyperprogressionInputs inputs) => inputs.OnTreatmentGrowthRate - inputs.ReferenceGrowthRate;

    /// <summary>The ratio of growth kinetics; null where the tumour did not grow before.</summary>
    public static double? KineticsRatio(HyperprogressionInputs inputs, GrowthInterval? onTreatment = null) =>
        inputs.Reference is { } reference && (onTreatment ?? inputs.OnTreatment) is { } growth ? TumorGrowthKinetics.Ratio(reference, growth) : null;
}
