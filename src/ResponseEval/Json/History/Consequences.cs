namespace ResponseEval;

/// <summary>What of a subject could not be read, so that checks which need it report consequences.</summary>
[Flags]
internal enum UnknownParts
{
    None = 0,

    /// <summary>A lesion has no id that could be read: readings of it seem to name an undeclared one.</summary>
    LesionIds = 1,

    /// <summary>An assessment has no date: its side of the baseline is not known.</summary>
    Dates = 2,

    /// <summary>An assessment has a kind that is no word of the format: perhaps it is the baseline.</summary>
    Kinds = 4,
}

/// <summary>Drops problems that only follow from others: a reading whose <c>mm</c> could not be read is not also measured without one.</summary>
internal static class Consequences
{
    private const string Parts = "partsMm";

    /// <summary>The problems of the text, and those of the history that stand on their own.</summary>
    public static ValueList<Problem> Remove(ValueList<Problem> problems, JsonProblems ofText, UnknownParts unknown)
    {
        var faulty = new HashSet<(string? Assessment, string? Lesion, string? Member)>();
        foreach (ref readonly var problem in ofText.Found)
            if (problem.Kind.Severity == ProblemSeverity.Error)
            {
                faulty.Add((problem.Assessment, problem.Lesion, problem.Member));
                if (problem.Member is { } member && member.StartsWith(Parts + '[', StringComparison.Ordinal))
                    faulty.Add((problem.Assessment, problem.Lesion, Parts)); // their sum, or that there are none, is not known
            }

        var kept = new List<Problem>();
        for (var i = 0; i < problems.Count; i++)
            if (i < ofText.Found.Length || !(Follows(problems[i], faulty) || Follows(problems[i].Kind, unknown)))
                kept.Add(problems[i]);
        return ValueList<Problem>.Owning([.. kept]);
    }

    private static bool Follows(Problem problem, HashSet<(string? Assessment, string? Lesion, string? Member)> faulty)
    {
        var (_, assessment, lesion, member) = problem.Place;
        for (var part = member; part is not null; part = Outer(part))
            if (faulty.Contains((assessment, lesion, part)))
                return true;
        if (faulty.Contains((assessment, lesion, null)) && (assessment ?? lesion) is not null)
            return true;
        return problem.Kind == ProblemCatalogue.Unused
            && (faulty.Contains((assessment, lesion, "state"))
                || faulty.Contains((null, lesion, "role"))
                || faulty.Contains((null, null, (member is null ? null : Outer(member)) + ".kind")));
    }

    private static bool Follows(ProblemKind kind, UnknownParts unknown) =>
        (kind == ProblemCatalogue.UndeclaredLesion && unknown.HasFlag(UnknownParts.LesionIds))
        || ((kind == ProblemCatalogue.NoBaseline || kind == ProblemCatalogue.BaselineTwice || kind == ProblemCatalogue.WrongSideOfBaseline
                || kind == ProblemCatalogue.NewLesionAtBaseline)
            && (unknown & (UnknownParts.Dates | UnknownParts.Kinds)) != 0);

    /// <summary>The member around a part: <c>events[2]</c> of <c>events[2].date</c>, and then <c>events</c>.</summary>
    private static string? Outer(string member) => member.LastIndexOfAny(['.', '[']) is var end and > 0 ? member[..end] : null;
}
