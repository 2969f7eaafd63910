using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResponseEval.Cdisc;

/// <summary>What TU, or TRGRPID where TU is silent, calls a lesion.</summary>
internal enum IdentifiedRole
{
    Target,
    NonTarget,

    /// <summary>New, without saying whether it is to be measured: what is read of it first decides.</summary>
    New,
    NewTarget,
    NewNonTarget,
}

/// <summary>The identifications that RECIST and iRECIST follow (code list C123650); all others are no lesions of a history.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsNode">Whether it is a lymph node; null where the word does not say and the location decides.</param>
internal readonly record struct Identification(IdentifiedRole Role, bool? IsNode)
{
    private static readonly FrozenDictionary<string, Identification> _words = new Dictionary<string, Identification>
    {
        ["TARGET"] = new(IdentifiedRole.Target, null),
        ["TARGET NODAL"] = new(IdentifiedRole.Target, true),
        ["TARGET EXTRA NODAL"] = new(IdentifiedRole.Target, false),
        ["NON-TARGET"] = new(IdentifiedRole.NonTarget, null),
        ["NON-TARGET NODAL"] = new(IdentifiedRole.NonTarget, true),
        ["NON-TARGET EXTRA NODAL"] = new(IdentifiedRole.NonTarget, false),
        ["NEW"] = new(IdentifiedRole.New, null),
        ["NEW NODAL"] = new(IdentifiedRole.New, true),
        ["NEW EXTRA NODAL"] = new(IdentifiedRole.New, false),
        ["NEW TARGET"] = new(IdentifiedRole.NewTarget, null),
        ["NEW NON-TARGET"] = new(IdentifiedRole.NewNonTarget, null),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<string> Words => _words.Keys;

    public static bool TryFind(string? word, out Identification identification)
    {
        identification = default;
        return word is not null && _words.TryGetValue(word, out identification);
    }

    /// <summary>The word of a role.</summary>
    public static string Word(IdentifiedRole role) => role switch
    {
        IdentifiedRole.Target => "TARGET",
        IdentifiedRole.NonTarget => "NON-TARGET",
        IdentifiedRole.New => "NEW",
        IdentifiedRole.NewTarget => "NEW TARGET",
        _ => "NEW NON-TARGET",
    };

    /// <summary>The words of the code list all contain LYMPH NODE where a location is one, for example AXILLARY LYMPH NODE.</summary>
    public static bool IsNodeLocation(string? location) => location is not null && location.Contains("LYMPH NODE", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A lesion as one reader identified it.</summary>
internal sealed class IdentifiedLesion(string id, int order, Identification identification, AnatomicSite site, int? identifiedBy)
{
    public string Id { get; } = id;

    /// <summary>Its place among the lesions of the reader.</summary>
    public int Order { get; } = order;

    public IdentifiedRole Role { get; private set; } = identification.Role;

    public bool IsNode { get; } = identification.IsNode ?? Identification.IsNodeLocation(site.Organ);

    public AnatomicSite Site { get; } = site;

    /// <summary>The place of the record of TU that identifies it; null where only TR knows it.</summary>
    public int? IdentifiedBy { get; } = identifiedBy;

    public bool IsNew => Role is IdentifiedRole.New or IdentifiedRole.NewTarget or IdentifiedRole.NewNonTarget;

    /// <summary>Takes in another identification: NEW may become NEW TARGET or NEW NON-TARGET, all else must stay the same.</summary>
    public bool Agrees(IdentifiedRole other)
    {
        if (Role == IdentifiedRole.New && other is IdentifiedRole.NewTarget or IdentifiedRole.NewNonTarget)
            Role = other;
        return Role == other || (IsNew && other == IdentifiedRole.New);
    }
}
