namespace ResponseEval.Tests.Reference;

/// <summary>Section 1: one lesion at one assessment, in millimetres.</summary>
internal sealed record SeenLesion(Lesion Lesion, Reading? Reading)
{
    /// <summary>Not evaluable, not read, treated, or merged into a lesion that is.</summary>
    internal bool Missing { get; init; }

    /// <summary>Null where it is missing, and where it was seen without a size.</summary>
    internal decimal? Value { get; init; }

    internal bool Gone { get; init; }

    internal bool IsEquivocal => Reading?.Certainty == LesionCertainty.Equivocal;

    /// <summary>Seen by a reading that counts as seeing it: neither missing nor gone nor doubtful.</summary>
    internal bool Present => !Missing && !Gone && !IsEquivocal;

    internal bool Doubtful => !Missing && !Gone && IsEquivocal;

    internal bool Absent => !Missing && Gone;

    internal bool Unequivocal => Counts && Reading?.State == ReadingState.UnequivocalProgression;

    /// <summary>Counts as given, whatever was measured.</summary>
    internal bool Increased => Counts && Reading?.Change == LesionChange.Increased;

    internal bool Decreased => !Missing && Reading?.Change == LesionChange.Decreased;

    /// <summary>Of a new lesion that is not there, or doubtful, nothing counts.</summary>
    private bool Counts => Lesion.IsNew ? Present : !Missing;
}
