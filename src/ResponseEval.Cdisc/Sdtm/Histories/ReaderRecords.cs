namespace ResponseEval.Cdisc;

/// <summary>The records of one reader, as places in the lists of the subject.</summary>
internal sealed class ReaderRecords(Reader reader)
{
    public Reader Reader { get; } = reader;

    public List<int> Identifications { get; } = [];

    public List<int> Results { get; } = [];

    public List<int> Responses { get; } = [];

    /// <summary>The readers of a subject: the investigator, the assessors in order of name, the accepted read.</summary>
    public static List<ReaderRecords> Of(SdtmSubject subject)
    {
        var readers = new Dictionary<(string?, string?), ReaderRecords>();
        for (var i = 0; i < subject.TumorResults.Count; i++)
            ReaderOf(subject.TumorResults[i], readers).Results.Add(i);
        var isTold = readers.Count > 0 && !readers.ContainsKey((null, null));
        for (var i = 0; i < subject.TumorIdentifications.Count; i++)
        {
            var identification = subject.TumorIdentifications[i];
            if (isTold && identification is { Evaluator: null, EvaluatorId: null })
                foreach (var each in readers.Values) // an identification that names no evaluator is everybody's
                    each.Identifications.Add(i);
            else
                ReaderOf(identification, readers).Identifications.Add(i);
        }

        for (var i = 0; i < subject.Responses.Count; i++)
            ReaderOf(subject.Responses[i], readers).Responses.Add(i);
        var all = new List<ReaderRecords>(readers.Values);
        all.Sort(static (left, right) => Compare(left.Reader, right.Reader));
        if (Accepted(subject) is { } accepted)
            all.Add(accepted);
        return all;
    }

    /// <summary>The read that was accepted, with what its assessors say of the lesions that it measures; null if no result was accepted.</summary>
    private static ReaderRecords? Accepted(SdtmSubject subject)
    {
        ReaderRecords? accepted = null;
        var measured = new HashSet<(string?, string?, string?)>(); // assessor and lesion of the accepted results
        for (var i = 0; i < subject.TumorResults.Count; i++)
            if (subject.TumorResults[i] is var result && IsAccepted(result))
            {
                accepted ??= new ReaderRecords(new Reader(result.Evaluator) { IsAccepted = true });
                accepted.Results.Add(i);
                measured.Add((result.Evaluator, result.EvaluatorId, result.LinkId));
            }

        if (accepted is null)
            return null;
        for (var i = 0; i < subject.TumorIdentifications.Count; i++)
            if (subject.TumorIdentifications[i] is var identification
                && (IsAccepted(identification)
                    || (identification.LinkId is not null
                        && measured.Contains((identification.Evaluator, identification.EvaluatorId, identification.LinkId)))))
                accepted.Identifications.Add(i);
        for (var i = 0; i < subject.Responses.Count; i++)
            if (IsAccepted(subject.Responses[i]))
                accepted.Responses.Add(i);
        return accepted;
    }

    private static bool IsAccepted(TumorRecord record) =>
        record.Evaluator is not null && !Reader.IsInvestigatorName(record.Evaluator) && record.AcceptedFlag is "Y" or "y";

    private static ReaderRecords ReaderOf(TumorRecord record, Dictionary<(string?, string?), ReaderRecords> readers)
    {
        var key = (record.Evaluator, record.EvaluatorId);
        if (!readers.TryGetValue(key, out var records))
            readers.Add(key, records = new ReaderRecords(new Reader(record.Evaluator, record.EvaluatorId)));
        return records;
    }

    private static int Compare(Reader left, Reader right) => left.IsInvestigator != right.IsInvestigator
        ? left.IsInvestigator ? -1 : 1
        : string.CompareOrdinal(left.Name, right.Name) is var byName and not 0 ? byName : string.CompareOrdinal(left.Evaluator, right.Evaluator);
}
