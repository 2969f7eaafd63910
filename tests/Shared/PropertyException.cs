namespace ResponseEval.Tests;

/// <summary>A property that does not hold, or a check of one that proves nothing; the message names the case and the seed.</summary>
public sealed class PropertyException(string message, Exception? innerException = null) : Exception(message, innerException);
