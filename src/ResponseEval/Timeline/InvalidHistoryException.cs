namespace ResponseEval;

/// <summary>A history could not be built: all its problems at once.</summary>
public sealed class InvalidHistoryException : Exception
{
    /// <summary>Makes an exception for the problems of a history.</summary>
    /// <param name="problems">The problems, at least one of them an error.</param>
    public InvalidHistoryException(ValueList<Problem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>The problems, warnings included.</summary>
    public ValueList<Problem> Problems { get; }

    private static string Describe(ValueList<Problem> problems)
    {
        var lines = new List<string> { "The history is not valid:" };
        foreach (var problem in problems)
            lines.Add("  " + problem);
        return string.Join("\n", lines);
    }
}
