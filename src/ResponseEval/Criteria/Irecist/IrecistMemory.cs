namespace ResponseEval;

/// <summary>What iRECIST remembers of a subject between assessments, beside what RECIST 1.1 remembers.</summary>
internal struct IrecistMemory
{
    /// <summary>The open block.</summary>
    public IrecistBlock Block;

    /// <summary>The new lesions.</summary>
    public NewLesionMemory NewLesions;

    /// <summary>The start of the block that was confirmed; null while none is.</summary>
    public int? ConfirmedStartDay;

    /// <summary>The day of the confirming assessment.</summary>
    public int ConfirmedOnDay;

    /// <summary>No block is open, nothing is confirmed and no new lesion is known: an assessment without progression is assigned its response, and nothing is remembered.</summary>
    public readonly bool IsQuiet => !Block.IsOpen && ConfirmedStartDay is null && NewLesions.Known == 0;

    /// <summary>Forgets everything in place; of a block that is not open nothing else is read.</summary>
    public void Forget()
    {
        Block.IsOpen = false;
        ConfirmedStartDay = null;
        NewLesions = default;
    }
}
