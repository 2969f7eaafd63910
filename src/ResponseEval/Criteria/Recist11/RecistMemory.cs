namespace ResponseEval;

/// <summary>What RECIST 1.1 remembers of a subject between assessments.</summary>
internal struct RecistMemory
{
    /// <summary>The baseline sum in 0.01 mm; null if it cannot be formed.</summary>
    public long? BaselineSum;

    /// <summary>The nadir: the smallest complete sum of the baseline and all earlier follow-ups, in 0.01 mm; null if there is none.</summary>
    public long? NadirSum;

    /// <summary>The day of the nadir, the first of several.</summary>
    public int NadirDay;

    /// <summary>An earlier follow-up had an overall complete response.</summary>
    public bool HadCompleteResponse;

    /// <summary>The day of the first overall complete response.</summary>
    public int CompleteResponseDay;

    /// <summary>The targets reached a partial response and have not progressed since.</summary>
    public bool HadPartialResponse;

    /// <summary>Takes in a complete sum.</summary>
    public void TakeSum(long? sum, int day)
    {
        if (sum is not { } complete || complete >= NadirSum)
            return;
        NadirSum = complete;
        NadirDay = day;
    }
}
