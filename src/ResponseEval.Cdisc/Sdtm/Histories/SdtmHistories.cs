using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// Turns the SDTM records of a subject into histories, one for each reader: the investigator, each independent assessor, and the accepted read of these
/// (SDTMIG 3.4, section 6.3.16; rule book, section 4.1). <c>docs/guides/cdisc.md</c> says what becomes of each variable.
/// </summary>
public static class SdtmHistories
{
    private const int MostReaders = 64;

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
        var readers = ReaderRecords.Of(subject);
        var facts = SubjectFacts.Of(subject, options);
        return
        [
            .. readers.ConvertAll(records => readers.Count > MostReaders
                ? OneOfTooMany(subject, records, readers.Count)
                : new HistoryMaker(subject, records, facts, options).Make()),
        ];
    }

    private static ReaderHistory OneOfTooMany(SdtmSubject subject, ReaderRecords records, int readers)
    {
        var problems = new ReaderProblems(subject.SubjectId);
        problems.Add(
            SdtmProblemCatalogue.TooManyReaders,
            string.Create(CultureInfo.InvariantCulture, $"{readers} readers"),
            string.Create(CultureInfo.InvariantCulture, $"at most {MostReaders}"));
        var placements = new List<Placement>();
        foreach (var i in records.Identifications)
            placements.Add(Unused(PlacementSheet.Identifications, subject.TumorIdentifications[i], i));
        foreach (var i in records.Results)
            placements.Add(Unused(PlacementSheet.Results, subject.TumorResults[i], i));
        foreach (var i in records.Responses)
            placements.Add(Unused(PlacementSheet.Responses, subject.Responses[i], i));
        return new ReaderHistory { Reader = records.Reader, Problems = problems.ToList(), Placements = [.. placements] };
    }

    private static Placement Unused(string domain, TumorRecord record, int index) =>
        new(domain, index, record.Sequence, PlacementKind.Reported) { Code = SdtmProblemCatalogue.TooManyReaders.Code };
}
