namespace ResponseEval.Cdisc;

/// <summary>
/// Turns the SDTM records of a subject into histories, one for each reader: the investigator, each independent assessor, and the accepted read of these
/// (SDTMIG 3.4, section 6.3.16; rule book, section 4.1). <c>docs/sdtm.md</c> says what becomes of each variable.
/// </summary>
public static class SdtmHistories
{
    /// <summary>Makes the histories of a subject.</summary>
    /// <param name="subject">All its records. Dates come from <see cref="SdtmSubject.Adsl"/> where there is one, else from the records.</param>
    /// <param name="options">The choices; null for the default ones.</param>
    /// <returns>
    /// One entry for each reader: the investigator, then the others in order of name, then the accepted read. Each record of TU, TR and RS of the reader has one
    /// placement. A reader with an error has no history, and the others have theirs. Empty if the subject has no record of TU, TR or RS.
    /// </returns>
    public static ValueList<ReaderHistory> Of(SdtmSubject subject, SdtmOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        options ??= SdtmOptions.Default;
        var histories = new List<ReaderHistory>();
        foreach (var records in ReaderRecords.Of(subject))
            histories.Add(new HistoryMaker(subject, records, options).Make());
        return [.. histories];
    }
}
