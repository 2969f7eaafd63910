using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ResponseEval.Cdisc;

/// <summary>What a word of TUMSTATE or LNSTATE says of a lesion.</summary>
internal enum LesionState
{
    /// <summary>Seen.</summary>
    Present,

    /// <summary>Gone.</summary>
    Absent,

    /// <summary>A lymph node that is not pathological: below 10 mm, which counts as gone.</summary>
    NotPathological,

    /// <summary>Of a non-target: unequivocal progression. Of a new lesion: certainly tumour.</summary>
    Unequivocal,

    /// <summary>Of a non-target: seen, for equivocal progression is none. Of a new lesion: perhaps tumour.</summary>
    Equivocal,

    /// <summary>Not evaluable.</summary>
    NotEvaluable,

    /// <summary>Merged into another lesion.</summary>
    Merged,
}

/// <summary>The words of the code list of results (C124309) to which RECIST 1.1 or iRECIST gives a meaning. Others are reported.</summary>
internal static class LesionStates
{
    private static readonly FrozenDictionary<string, (LesionState State, LesionChange Change)> _words =
        new Dictionary<string, (LesionState, LesionChange)>
        {
            ["PRESENT"] = (LesionState.Present, LesionChange.Unknown),
            ["ABSENT"] = (LesionState.Absent, LesionChange.Unknown),
            ["PATHOLOGICAL"] = (LesionState.Present, LesionChange.Unknown),
            ["NON-PATHOLOGICAL"] = (LesionState.NotPathological, LesionChange.Unknown),
            ["UNEQUIVOCAL"] = (LesionState.Unequivocal, LesionChange.Unknown),
            ["EQUIVOCAL"] = (LesionState.Equivocal, LesionChange.Unknown),
            ["INCREASED"] = (LesionState.Present, LesionChange.Increased),
            ["UNCHANGED"] = (LesionState.Present, LesionChange.Unchanged),
            ["DECREASED"] = (LesionState.Present, LesionChange.Decreased),
            ["ENLARGEMENT"] = (LesionState.Present, LesionChange.Increased),
            ["FURTHER ENLARGEMENT"] = (LesionState.Present, LesionChange.Increased),
            ["FURTHER ENLARGEMENT FROM NADIR"] = (LesionState.Present, LesionChange.Increased),
            ["ENLARGEMENT FROM NADIR"] = (LesionState.Present, LesionChange.Unknown), // larger than at its smallest, perhaps not than at the last scan
            ["NE"] = (LesionState.NotEvaluable, LesionChange.Unknown),
            ["NOT EVALUABLE"] = (LesionState.NotEvaluable, LesionChange.Unknown),
            ["NOT ASSESSABLE"] = (LesionState.NotEvaluable, LesionChange.Unknown),
            ["TUMOR MERGED"] = (LesionState.Merged, LesionChange.Unknown),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<string> Words => _words.Keys;

    public static bool TryFind(string word, out LesionState state, out LesionChange change)
    {
        var isFound = _words.TryGetValue(word, out var meaning);
        (state, change) = meaning;
        return isFound;
    }
}
