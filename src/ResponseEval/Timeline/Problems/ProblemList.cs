namespace ResponseEval;

/// <summary>Collects the problems of one subject.</summary>
internal sealed class ProblemList
{
    /// <summary>The most problems of one subject that are kept, so that hostile input stays small in memory.</summary>
    public const int Most = 10_000;

    private const int LongestFound = 80;
    private readonly List<Problem> problems = [];

    public string? Subject { get; set; }

    public int Count => problems.Count;

    public bool HasErrors { get; private set; }

    public void Add(ProblemKind kind, string found, string expected, string? assessment = null, string? lesion = null, string? member = null)
    {
        HasErrors |= kind.Severity == ProblemSeverity.Error || problems.Count == Most;
        if (problems.Count < Most)
            problems.Add(new Problem(kind, new ProblemPlace(Subject, assessment, lesion, member), Shorten(found), expected));
        else if (problems.Count == Most)
            problems.Add(new Problem(
                ProblemCatalogue.SubjectTooLarge, new ProblemPlace(Subject), $"more than {Most} problems", "fewer; the others are not shown"));
    }

    public void AddRange(ProblemList other)
    {
        problems.AddRange(other.problems);
        HasErrors |= other.HasErrors;
    }

    public void Clear()
    {
        problems.Clear();
        HasErrors = false;
        Subject = null;
    }

    /// <summary>The problems, each with the id of the subject, which may have stood after them in the text.</summary>
    public ValueList<Problem> ToList()
    {
        for (var i = 0; i < problems.Count; i++)
            if (problems[i].Place.Subject is null && Subject is not null)
                problems[i] = problems[i] with { Place = problems[i].Place with { Subject = Subject } };
        return problems.Count == 0 ? [] : ValueList<Problem>.Owning([.. problems]);
    }

    private static string Shorten(string found)
    {
        if (found.Length <= LongestFound)
            return found;
        var kept = char.IsHighSurrogate(found[LongestFound - 1]) ? LongestFound - 1 : LongestFound;
        return found[..kept] + "…";
    }
}
