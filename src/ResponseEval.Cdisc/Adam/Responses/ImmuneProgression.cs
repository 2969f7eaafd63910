namespace ResponseEval.Cdisc;

/// <summary>
/// Blocks of unconfirmed progression among assigned iRECIST responses (Lancet Oncol 2017;18:e143-52): iUPD after iUPD, NE in between, until
/// an iCPD confirms them or anything else refutes them.
/// </summary>
internal static class ImmuneProgression
{
    /// <summary>Marks the responses that date a confirmed progression, and the one that dates an unresolved progression.</summary>
    /// <param name="window">The responses of the analysis window.</param>
    /// <param name="preset">The rules.</param>
    public static void Mark(Span<AnalysisRecord> window, AdamPreset preset)
    {
        for (var i = 0; i < window.Length; i++)
            if (window[i].Value == ResponseValue.Progression)
                MarkConfirmed(window[..(i + 1)], preset);
        var block = BlockAtEnd(window);
        var start = preset.Follows(PeerConvention.LastUnconfirmedDate) ? LastUnconfirmed(block) : FirstUnconfirmed(block);
        if (start >= 0)
            block[start].Events |= ResponseEvents.Unresolved;
    }

    /// <summary>
    /// The first iUPD of the block that the last response confirms dates the progression; without a block the last response does, unless it
    /// then confirms nothing.
    /// </summary>
    private static void MarkConfirmed(Span<AnalysisRecord> upToConfirming, AdamPreset preset)
    {
        ref var confirming = ref upToConfirming[^1];
        var block = BlockAtEnd(upToConfirming[..^1]);
        var start = FirstUnconfirmed(block);
        if (start >= 0)
            block[start].Events |= ResponseEvents.StartOfConfirmed;
        else if (preset.Follows(PeerConvention.ConfirmationNeedsUnconfirmed))
            confirming.Events &= ~ResponseEvents.Progression;
        else
            confirming.Events |= ResponseEvents.StartOfConfirmed;
    }

    /// <summary>The run of iUPD and NE with which the responses end.</summary>
    private static Span<AnalysisRecord> BlockAtEnd(Span<AnalysisRecord> responses)
    {
        var start = responses.Length;
        while (start > 0 && responses[start - 1].Value is ResponseValue.UnconfirmedProgression or ResponseValue.NotEvaluable)
            start--;
        return responses[start..];
    }

    private static int FirstUnconfirmed(ReadOnlySpan<AnalysisRecord> block)
    {
        for (var i = 0; i < block.Length; i++)
            if (block[i].Value == ResponseValue.UnconfirmedProgression)
                return i;
        return -1;
    }

    private static int LastUnconfirmed(ReadOnlySpan<AnalysisRecord> block)
    {
        for (var i = block.Length - 1; i >= 0; i--)
            if (block[i].Value == ResponseValue.UnconfirmedProgression)
                return i;
        return -1;
    }
}
