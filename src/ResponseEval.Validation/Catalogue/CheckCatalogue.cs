using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResponseEval.Validation;

/// <summary>Every check, in order of family and code; <c>docs/checks.md</c> is this catalogue.</summary>
public static class CheckCatalogue
{
    internal static readonly ImmutableArray<CheckFamily> Families =
    [
        BaselineChecks.Family, TargetChecks.Family, NonTargetChecks.Family, NewLesionChecks.Family, ReportedFamily.Family, DateChecks.Family,
        IrecistChecks.Family, CtdnaChecks.Family, KineticsChecks.Family, ReaderChecks.Family, SubjectChecks.Family,
    ];

    /// <summary>The checks of one subject, and those of a whole cohort (family SU, from RE-SU-101 on).</summary>
    public static ImmutableArray<CheckKind> All { get; } =
        [.. Families.SelectMany(family => family.Checks.Select(check => check.Kind)), .. CohortKinds.All];

    private static readonly FrozenDictionary<string, CheckKind> _byCode = All.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <summary>The families with checks of one subject: code and title.</summary>
    public static ImmutableArray<(string Code, string Title)> FamilyTitles { get; } = [.. Families.Select(family => (family.Code, family.Title))];

    /// <summary>The check of a code, or null.</summary>
    /// <param name="code">The code, for example "RE-BL-001".</param>
    public static CheckKind? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code);
    }
}
