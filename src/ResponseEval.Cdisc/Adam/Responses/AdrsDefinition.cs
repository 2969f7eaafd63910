namespace ResponseEval.Cdisc;

/// <summary>One way to a parameter's value.</summary>
/// <param name="Events">The first response that is an instance of any of them decides.</param>
/// <param name="Value">The value that it gives; null for Y, or in a parameter that shows the response itself.</param>
internal readonly record struct AdrsOutcome(ResponseEvents Events, ResponseValue? Value);

/// <summary>What AVALC of a parameter is.</summary>
internal enum AdrsValueKind
{
    /// <summary>Y or N.</summary>
    Flag,

    /// <summary>A best response.</summary>
    BestResponse,

    /// <summary>The response of the record that was selected.</summary>
    Record,
}

/// <summary>
/// A parameter that selects one response of each subject: the first outcome that any response gives, and of the responses that give it the
/// first.
/// </summary>
/// <param name="Code">PARAMCD, without the suffix of the assessor.</param>
/// <param name="Name">PARAM, with {0} for the assessor.</param>
/// <param name="Kind">What AVALC is.</param>
/// <param name="Outcomes">The outcomes, the preferred one first.</param>
internal sealed record AdrsDefinition(string Code, string Name, AdrsValueKind Kind, params ValueList<AdrsOutcome> Outcomes)
{
    /// <summary>What is added to PARCAT3, the criterion.</summary>
    public string CriterionSuffix { get; init; } = "";

    /// <summary>True if the numbers of AVAL are those of RECIST 1.1 where the peer's conventions are followed.</summary>
    public bool PeerUsesRecistNumbers { get; init; }
}
