namespace ResponseEval.Cdisc;

/// <summary>Warnings about a file, as many as a reader can use: a hostile file must not fill the memory with them.</summary>
internal sealed class WarningList
{
    /// <summary>The most warnings.</summary>
    public const int Most = 1000;

    private readonly List<TableWarning> warnings = [];

    /// <summary>The warnings so far.</summary>
    public IReadOnlyList<TableWarning> Items => warnings;

    /// <summary>Adds a warning; beyond the 1,000th, says once that there are more.</summary>
    public void Add(string place, string text)
    {
        if (warnings.Count < Most)
            warnings.Add(new TableWarning(place, text));
        else if (warnings.Count == Most)
            warnings.Add(new TableWarning("file", "There are more warnings than these."));
    }
}
