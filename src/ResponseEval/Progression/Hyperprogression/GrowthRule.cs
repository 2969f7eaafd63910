namespace ResponseEval;

/// <summary>A definition of hyper-progression that sums, days, the RECIST response and counts of new lesions decide: it can be evaluated over columns.</summary>
public abstract record GrowthRule : HyperprogressionRule
{
    private protected GrowthRule()
    {
    }

    internal sealed override Part Decide(HyperprogressionInputs inputs) => Decide(inputs.Growth);

    /// <summary>True if a subject without progression by RECIST 1.1 at the first evaluation is not met, whatever grew.</summary>
    private protected abstract bool NeedsProgression { get; }

    /// <summary>True if the response at the first evaluation settles that the definition is not met, before anything else is looked at.</summary>
    internal bool IsSettledBy(OverallResponse firstEvaluation) =>
        NeedsProgression && HyperprogressionParts.Progression(firstEvaluation).Fails;

    internal Part Decide(in GrowthFacts growth) =>
        NeedsProgression ? Part.All(HyperprogressionParts.Progression(growth), DecideGrowth(growth)) : DecideGrowth(growth);

    /// <summary>What is asked beside progression.</summary>
    private protected abstract Part DecideGrowth(in GrowthFacts growth);
}
