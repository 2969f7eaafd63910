namespace ResponseEval.Tests;

/// <summary>A generated text differs from its reviewed file.</summary>
public sealed class ReviewedTextException(string message) : Exception(message);
