namespace ResponseEval;

/// <summary>What RECIST alone cannot say of one subject, gathered from its evaluation. None of it changes a response.</summary>
public sealed record BeyondRecist
{
    private BeyondRecist(SubjectEvaluation evaluation)
    {
        Hyperprogression = evaluation.Hyperprogression;
        Ctdna = evaluation.Ctdna;
        Kinetics = ResponseKinetics.Of(evaluation);
        Phenomena = Phenomena.Of(evaluation);
        Context = ClinicalContext.Of(evaluation);
    }

    /// <summary>What each published definition of hyper-progression says.</summary>
    public ValueList<HyperprogressionFinding> Hyperprogression { get; }

    /// <summary>The kinetics of response without a model.</summary>
    public ResponseKinetics Kinetics { get; }

    /// <summary>What ctDNA says.</summary>
    public CtdnaFindings Ctdna { get; }

    /// <summary>Pseudo-progression, delayed, dissociated and abscopal response, oligoprogression, disease control and resistance.</summary>
    public Phenomena Phenomena { get; }

    /// <summary>What clinicians weigh beside each progression event.</summary>
    public ClinicalContext Context { get; }

    /// <summary>Gathers the findings of a subject, with the default options of each definition.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static BeyondRecist Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new(evaluation);
    }

    /// <summary>Explains every finding, met or not: kinetics, hyper-progression, ctDNA, phenomena, context.</summary>
    public IEnumerable<FindingExplanation> Explain()
    {
        foreach (var explanation in (IEnumerable<FindingExplanation>)Kinetics.Explain())
            yield return explanation;
        foreach (var finding in (IEnumerable<HyperprogressionFinding>)Hyperprogression)
            yield return finding.Explain();
        foreach (var explanation in Ctdna.Explain())
            yield return explanation;
        foreach (var explanation in (IEnumerable<FindingExplanation>)Phenomena.Explain())
            yield return explanation;
        foreach (var explanation in (IEnumerable<FindingExplanation>)Context.Explain())
            yield return explanation;
    }

    /// <summary>Explains only what fired: definitions that are met, and what ctDNA says at progression events and against imaging.</summary>
    public IEnumerable<FindingExplanation> ExplainFired()
    {
        foreach (var finding in (IEnumerable<HyperprogressionFinding>)Hyperprogression)
            if (finding.Status == FindingStatus.Met)
                yield return finding.Explain();
        foreach (var explanation in CtdnaRationale.ExplainFired(Ctdna))
            yield return explanation;
        foreach (var explanation in Phenomena.ExplainFired())
            yield return explanation;
    }
}
