namespace ResponseEval;

/// <summary>A published definition of hyper-progression with the choices that its paper leaves open. Immutable.</summary>
public abstract record HyperprogressionRule
{
    private protected HyperprogressionRule()
    {
    }

    /// <summary>The definition, or of Kim 2019 the label.</summary>
    public abstract HyperprogressionDefinition Definition { get; }

    /// <summary>Where it was published.</summary>
    public abstract Citation Citation { get; }

    /// <summary>What the definition says of a subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="conventions">The length of a month and the minimum interval; null for the default.</param>
    public HyperprogressionFinding Of(SubjectEvaluation evaluation, KineticsConventions? conventions = null) =>
        Of(HyperprogressionInputs.Of(evaluation, conventions));

    /// <summary>What the definition says of inputs that were gathered before.</summary>
    /// <param name="inputs">The inputs of a subject.</param>
    public HyperprogressionFinding Of(HyperprogressionInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var value = Value(inputs);
        return new(this, inputs, Decide(inputs), value is { } number && double.IsFinite(number) ? number : null);
    }

    /// <summary>The decision.</summary>
    internal abstract Part Decide(HyperprogressionInputs inputs);

    /// <summary>The number that is printed, wherever it can be computed; null where not.</summary>
    internal abstract double? Value(HyperprogressionInputs inputs);

    /// <summary>The numbers from which a person can check the decision.</summary>
    internal abstract string Numbers(HyperprogressionInputs inputs);
}
