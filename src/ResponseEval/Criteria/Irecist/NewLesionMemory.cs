using System.Numerics;

namespace ResponseEval;

/// <summary>What iRECIST remembers of the new lesions.</summary>
internal struct NewLesionMemory
{
    /// <summary>The lesions that were present at an earlier assessment that counts.</summary>
    public ulong Known;

    /// <summary>The known lesions that were gone when last seen.</summary>
    public ulong GoneWhenLastSeen;

    /// <summary>The known lesions that were unequivocally progressed when last seen.</summary>
    public ulong ProgressedWhenLastSeen;

    /// <summary>The smallest sum of new target lesions since the last of them was added, in 0.01 mm.</summary>
    public long? SumNadir;

    /// <summary>The day on which each lesion was first seen equivocally.</summary>
    public LesionMemory EquivocalSince;

    /// <summary>Remembers the first equivocal sight of lesions that are not known yet.</summary>
    public void NoteEquivocal(in AssessmentFindings findings, int day)
    {
        for (var rest = findings.NewLesions.Equivocal & ~Known; rest != 0; rest &= rest - 1)
        {
            var lesion = BitOperations.TrailingZeroCount(rest);
            if (EquivocalSince[lesion] == LesionMemory.Nothing)
                EquivocalSince = EquivocalSince.With(lesion, day);
        }
    }

    /// <summary>The earliest day on which one of the lesions was seen equivocally; null if none was.</summary>
    public readonly int? EarliestEquivocal(ulong lesions)
    {
        int? earliest = null;
        for (; lesions != 0; lesions &= lesions - 1)
        {
            var day = EquivocalSince[BitOperations.TrailingZeroCount(lesions)];
            if (day != LesionMemory.Nothing && !(earliest <= day))
                earliest = day;
        }

        return earliest;
    }

    /// <summary>Takes in an assessment that is not an early scan. The nadir restarts where a new target lesion was added.</summary>
    public void Take(in AssessmentFindings findings)
    {
        ref readonly var seen = ref findings.NewLesions;
        if (seen.Count == 0)
            return;
        var added = seen.Present & ~Known & findings.NewTargets;
        var sum = findings.NewTargetSum;
        SumNadir = added != 0 || SumNadir is null ? sum : sum < SumNadir ? sum : SumNadir;
        Known |= seen.Present;
        GoneWhenLastSeen = (GoneWhenLastSeen & ~seen.Present) | (seen.Gone & Known);
        ProgressedWhenLastSeen = (ProgressedWhenLastSeen & ~(seen.Present | seen.Gone)) | seen.Progressed;
    }
}
