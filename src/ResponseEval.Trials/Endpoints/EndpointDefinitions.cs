namespace ResponseEval.Trials;

/// <summary>What a protocol decides about endpoints beside censoring.</summary>
public sealed record EndpointDefinitions
{
    /// <summary>Unconfirmed responses, clinical benefit from 24 weeks.</summary>
    public static EndpointDefinitions Default { get; } = new();

    /// <summary>
    /// True if a CR or PR counts only where a later assessment confirms it, by the rules of the subject; its date stays that of the response.
    /// False by default: RECIST 1.1, section 4.6, asks for it only where response is the primary endpoint of a trial that is not randomised.
    /// </summary>
    public bool ConfirmedResponsesOnly { get; init; }

    /// <summary>The days after the start from which stable disease is clinical benefit, inclusive, 1 or more; 168: 24 weeks.</summary>
    /// <remarks>An assessment of week 24 that is made some days early does not reach 168 days; a protocol with such windows takes fewer.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int ClinicalBenefitDays
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Clinical benefit needs 1 day or more.");
    } = 168;
}
