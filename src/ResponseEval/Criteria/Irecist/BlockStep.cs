namespace ResponseEval;

/// <summary>What an assessment did to the block: the open run of unconfirmed progression of iRECIST.</summary>
public enum BlockStep : byte
{
    /// <summary>No block is open.</summary>
    None,

    /// <summary>The assessment opened a block; it belongs to it.</summary>
    Opened,

    /// <summary>Progression is still unconfirmed; the assessment belongs to the block.</summary>
    Continued,

    /// <summary>The scan was too early to confirm; it does not belong to the block.</summary>
    EarlyScan,

    /// <summary>Not everything that was progressive was evaluated; the assessment does not belong to the block, which stays open.</summary>
    NotEvaluated,

    /// <summary>The assessment confirmed the progression.</summary>
    Confirmed,

    /// <summary>The block closed as pseudo-progression.</summary>
    Closed,

    /// <summary>Progression was confirmed at an earlier assessment.</summary>
    AlreadyConfirmed,
}
