using System.Collections.Frozen;

namespace ResponseEval.Validation;

/// <summary>The words of CDISC controlled terminology for responses, with what they stand for.</summary>
internal static class ReportedWords
{
    private static readonly FrozenDictionary<string, TargetResponse> _targets = Of<TargetResponse>(ResponseCodes.Code);
    private static readonly FrozenDictionary<string, TargetResponse> _irecistTargets = Of<TargetResponse>(ResponseCodes.IrecistCode);
    private static readonly FrozenDictionary<string, NonTargetResponse> _nonTargets = Of<NonTargetResponse>(ResponseCodes.Code);
    private static readonly FrozenDictionary<string, NonTargetResponse> _irecistNonTargets = Of<NonTargetResponse>(ResponseCodes.IrecistCode);
    private static readonly FrozenDictionary<string, OverallResponse> _overall = Of<OverallResponse>(ResponseCodes.Code);
    private static readonly FrozenDictionary<string, IrecistResponse> _irecist = Of<IrecistResponse>(ResponseCodes.Code);

    public static TargetResponse? Target(ReportedCriterion criterion, string? text) =>
        Find(criterion == ReportedCriterion.Recist ? _targets : _irecistTargets, text);

    public static NonTargetResponse? NonTarget(ReportedCriterion criterion, string? text) =>
        Find(criterion == ReportedCriterion.Recist ? _nonTargets : _irecistNonTargets, text);

    public static string Code(ReportedCriterion criterion, TargetResponse response) =>
        criterion == ReportedCriterion.Recist ? response.Code() : response.IrecistCode();

    public static string Code(ReportedCriterion criterion, NonTargetResponse response) =>
        criterion == ReportedCriterion.Recist ? response.Code() : response.IrecistCode();

    public static OverallResponse? Overall(string? text) => Find(_overall, text);

    public static IrecistResponse? Irecist(string? text) => Find(_irecist, text);

    /// <summary>The words that a member may have, in the order of the enumeration.</summary>
    public static string TargetWords(ReportedCriterion criterion) => Join(criterion == ReportedCriterion.Recist ? _targets : _irecistTargets);

    public static string NonTargetWords(ReportedCriterion criterion) => Join(criterion == ReportedCriterion.Recist ? _nonTargets : _irecistNonTargets);

    public static string OverallWords(ReportedCriterion criterion) => criterion == ReportedCriterion.Recist ? Join(_overall) : Join(_irecist);

    private static FrozenDictionary<string, T> Of<T>(Func<T, string> code)
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(code, StringComparer.Ordinal);

    private static T? Find<T>(FrozenDictionary<string, T> words, string? text)
        where T : struct, Enum => text is not null && words.TryGetValue(text, out var value) ? value : null;

    private static string Join<T>(FrozenDictionary<string, T> words) => string.Join(", ", words.OrderBy(word => word.Value).Select(word => word.Key));
}
