using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Collects the problems of one reader's records.</summary>
internal sealed class ReaderProblems(string subject)
{
    private const int LongestFound = 80, Most = 10_000;
    private readonly List<Problem> problems = [];

    public bool HasErrors { get; private set; }

    public void Add(ProblemKind kind, string found, string expected, string? assessment = null, string? lesion = null, string? member = null)
    {
        HasErrors |= kind.Severity == ProblemSeverity.Error || problems.Count == Most;
        if (problems.Count < Most)
            problems.Add(new Problem(kind, new ProblemPlace(subject, assessment, lesion, member), Shorten(found), expected));
        else if (problems.Count == Most)
            problems.Add(new Problem(
                SdtmProblemCatalogue.TooManyProblems,
                new ProblemPlace(subject),
                string.Create(CultureInfo.InvariantCulture, $"more than {Most} problems"),
                "fewer; the others are not shown"));
    }

    public void AddRange(ValueList<Problem> more)
    {
        foreach (var problem in more)
        {
            HasErrors |= problem.Severity == ProblemSeverity.Error;
            problems.Add(problem);
        }
    }

    public ValueList<Problem> ToList() => [.. problems];

    /// <summary>The name of a record: <c>TR 123</c> by its sequence number, else <c>TR record 5</c> by its place.</summary>
    public static string Record(string domain, double? sequence, int index) => sequence is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{domain} {number}")
        : string.Create(CultureInfo.InvariantCulture, $"{domain} record {index + 1}");

    public static string Record(TumorResult result, int index) => Record(PlacementSheet.Results, result.Sequence, index);

    private static string Shorten(string found)
    {
        if (found.Length <= LongestFound)
            return found;
        var kept = char.IsHighSurrogate(found[LongestFound - 1]) ? LongestFound - 1 : LongestFound;
        return found[..kept] + "…";
    }
}
