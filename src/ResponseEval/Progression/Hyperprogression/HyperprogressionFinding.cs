using System.Text;

namespace ResponseEval;

/// <summary>What one definition of hyper-progression says of one subject, with the numbers it used; never a bare yes or no.</summary>
/// <remarks>The <c>default</c> value is no finding: not evaluable, by no definition.</remarks>
public readonly record struct HyperprogressionFinding
{
    internal HyperprogressionFinding(HyperprogressionRule rule, HyperprogressionInputs inputs, Part decision, double? value)
    {
        Rule = rule;
        Inputs = inputs;
        Status = decision.Status;
        Reason = decision.Reason;
        Value = value;
    }

    /// <summary>The definition, or of Kim 2019 the label.</summary>
    public HyperprogressionDefinition Definition => Rule?.Definition ?? HyperprogressionDefinition.Unspecified;

    /// <summary>Met, not met, or not evaluable.</summary>
    public FindingStatus Status { get; }

    /// <summary>Why it is not evaluable; None if it is.</summary>
    public HyperprogressionReason Reason { get; }

    /// <summary>
    /// The number that the definition is about, also where it does not decide: the ratio of growth rates (Champiat, Kim TGR), of growth
    /// kinetics (Saada-Bouzid, Ji, Kim TGK) or of pace (Kato), the difference of growth rates in points a month (Ferrara, Kas), the criteria
    /// known to be met (Lo Russo), the change of the sum in percent (Matos, Gandara), the days to treatment failure (Kim TTF). Null where it
    /// cannot be computed.
    /// </summary>
    public double? Value { get; }

    /// <summary>The definition with its options; null for the <c>default</c> value.</summary>
    public HyperprogressionRule? Rule { get; }

    /// <summary>The sums, dates, intervals and rates that were used; null for the <c>default</c> value.</summary>
    public HyperprogressionInputs? Inputs { get; }

    /// <summary>The finding in words, with the numbers from which a person can check it by hand.</summary>
    /// <exception cref="InvalidOperationException">The <c>default</c> value has no words.</exception>
    public FindingExplanation Explain()
    {
        if (Rule is null || Inputs is null)
            throw new InvalidOperationException("No definition was asked.");
        var name = Encoding.UTF8.GetString(Vocabulary.HyperprogressionDefinitions[Rule.Definition]);
        var status = Status switch
        {
            FindingStatus.Met => "met",
            FindingStatus.NotMet => "not met",
            _ => "not evaluable, " + HyperprogressionRationale.Reason(Reason, Inputs.Conventions),
        };
        return new(name, $"{status}: {Rule.Numbers(Inputs)}", Rule.Citation.Source);
    }
}
