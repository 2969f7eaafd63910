namespace ResponseEval;

/// <summary>Parts of sentences.</summary>
internal static class Sentence
{
    /// <summary>What one can choose from: "a, b or c".</summary>
    public static string Alternatives(string[] choices) =>
        choices.Length < 2 ? string.Concat(choices) : string.Join(", ", choices[..^1]) + " or " + choices[^1];
}
