namespace ResponseEval;

/// <summary>A finding beyond RECIST in words: a fact with its numbers and its source, never advice.</summary>
/// <param name="Finding">The name of the finding or definition, as outputs spell it: "champiat2017".</param>
/// <param name="Text">A sentence with the operands, from which a person can check it by hand.</param>
/// <param name="Source">The source in short: "Champiat et al. 2017".</param>
public sealed record FindingExplanation(string Finding, string Text, string Source)
{
    /// <summary>Finding, sentence and source in one line.</summary>
    public override string ToString() => $"{Finding}: {Text}; {Source}";
}
