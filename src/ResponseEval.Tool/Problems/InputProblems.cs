using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Problems;

/// <summary>The problems of input that the tool finds before a subject reaches the library; their kinds are the library's, by permanent code.</summary>
internal static class InputProblems
{
    private static readonly ProblemKind _notJson = Kind("RE-IN-001");
    private static readonly ProblemKind _subjectTooLarge = Kind("RE-IN-028");
    private static readonly ProblemKind _nothingToRead = Kind("RE-IN-032");

    public static Problem NotJson(SubjectPlace place, string found, string expected) =>
        new(_notJson, new(place.ToString()), found, expected);

    public static Problem TooLarge(SubjectPlace place) =>
        new(_subjectTooLarge, new(place.ToString()), "more than 16 MiB", "a subject of at most 16 MiB");

    public static Problem NothingToRead(InputName input) =>
        new(_nothingToRead, new(input.Name), "nothing", "at least one subject");

    /// <summary>The problem with the place of its subject, where no id could be read.</summary>
    public static Problem At(Problem problem, SubjectPlace place) =>
        problem.Place.Subject is null ? problem with { Place = problem.Place with { Subject = place.ToString() } } : problem;

    private static ProblemKind Kind(string code) => ProblemCatalogue.All.Single(kind => kind.Code == code);
}
