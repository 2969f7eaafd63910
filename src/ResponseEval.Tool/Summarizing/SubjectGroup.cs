namespace ResponseEval.Tool.Summarizing;

/// <summary>The subjects of one group, as one reader read them.</summary>
/// <param name="Reader">The reader, where a summary tells readers apart; else null.</param>
/// <param name="Name">The group; null for subjects without one, and where there are no groups.</param>
/// <param name="Records">The subjects.</param>
internal sealed record SubjectGroup(string? Reader, string? Name, IReadOnlyList<SubjectRecord> Records)
{
    public Statistic Statistic(string section, string name, StatisticKind kind) => new(section, name, kind) { Reader = Reader, Group = Name };

    /// <summary>A number that compares this group with another.</summary>
    public Statistic Versus(SubjectGroup other, string section, string name, StatisticKind kind) =>
        Statistic(section, name, kind) with { Versus = other.Name, IsComparison = true };
}
