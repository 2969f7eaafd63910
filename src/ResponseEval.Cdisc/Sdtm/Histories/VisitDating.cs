using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// Dates visits: from the first to the last date of the results of lesions; where these have none, of any record of the visit. A partial date is
/// settled by a full one of the same month at the same visit; otherwise its day is imputed.
/// </summary>
internal sealed class VisitDating(SdtmSubject subject, DateImputation rule, ReaderProblems problems)
{
    private readonly List<(DateOnly Date, PartialDate Recorded)> dates = [];
    private readonly HashSet<(int Year, int? Month)> settledMonths = [];
    private readonly Dictionary<string, (PartialDate Date, string Record)> partial = new(StringComparer.Ordinal);
    private string? lastText;

    /// <summary>Dates a visit; leaves it without dates where no record has a date that can be used.</summary>
    public void Date(Visit visit)
    {
        Clear();
        foreach (var i in visit.Results)
            if (subject.TumorResults[i].LinkId is not null)
                Take(subject.TumorResults[i], PlacementSheet.Results, i, visit);
        if (IsEmpty)
            TakeOthers(visit);
        if (!IsEmpty)
            visit.Dates = Settle(visit);
    }

    private bool IsEmpty => dates.Count == 0 && partial.Count == 0;

    private void TakeOthers(Visit visit)
    {
        foreach (var i in visit.Identifications)
            Take(subject.TumorIdentifications[i], PlacementSheet.Identifications, i, visit);
        if (IsEmpty)
            foreach (var i in visit.Results)
                Take(subject.TumorResults[i], PlacementSheet.Results, i, visit);
        if (IsEmpty)
            foreach (var i in visit.Responses)
                Take(subject.Responses[i], PlacementSheet.Responses, i, visit);
        if (!IsEmpty && visit.HasLesionResults)
            problems.Add(SdtmProblemCatalogue.DateFromElsewhere, "no date", "TRDTC of the results", visit.Label);
    }

    private void Take(TumorRecord record, string domain, int index, Visit visit)
    {
        if (record.Date is not { } text || string.Equals(text, lastText, StringComparison.Ordinal))
            return; // records of one visit mostly repeat one date
        lastText = text;
        if (!PartialDate.TryParse(text, out var date) || date.Month is null)
            problems.Add(
                SdtmProblemCatalogue.BadDate,
                text,
                "a date such as 2024-03-04 or 2024-03",
                visit.Label,
                member: ReaderProblems.Record(domain, record.Sequence, index));
        else if (date.Full is not { } full)
            partial.TryAdd(text, (date, ReaderProblems.Record(domain, record.Sequence, index)));
        else if (settledMonths.Add((date.Year, date.Month)) || dates[^1].Date != full)
            dates.Add((full, date));
    }

    private VisitDates Settle(Visit visit)
    {
        HashSet<string>? imputed = null;
        foreach (var (text, (date, record)) in partial)
        {
            if (settledMonths.Contains((date.Year, date.Month)))
                continue;
            var taken = date.Impute(rule)!.Value.Date;
            (imputed ??= new HashSet<string>(StringComparer.Ordinal)).Add(text);
            dates.Add((taken, date));
            problems.Add(
                SdtmProblemCatalogue.DateImputed, text, $"a full date; {VisitNames.Iso(taken)} was taken", visit.Label, member: record);
        }

        var first = dates[0];
        var last = dates[0].Date;
        foreach (var date in dates)
        {
            if (date.Date < first.Date)
                first = date;
            if (date.Date > last)
                last = date.Date;
        }

        return new VisitDates(first.Date, last, first.Recorded, imputed);
    }

    private void Clear()
    {
        dates.Clear();
        settledMonths.Clear();
        partial.Clear();
        lastText = null;
    }
}

/// <summary>Checks that imputed dates keep the assessments in the order of VISITNUM.</summary>
internal static class ImputedOrder
{
    public static void Check(List<Visit> assessments, ReaderProblems problems)
    {
        if (!assessments.Exists(static visit => visit.Dates!.Imputed is not null))
            return;
        var numbered = assessments.FindAll(static visit => visit.Number is not null);
        numbered.Sort(static (left, right) => left.Number!.Value.CompareTo(right.Number!.Value));
        var latestBefore = new DateOnly?[numbered.Count];
        for (var i = 1; i < numbered.Count; i++)
            latestBefore[i] = latestBefore[i - 1] is { } earlier && earlier > numbered[i - 1].Date ? earlier : numbered[i - 1].Date;
        DateOnly? earliestAfter = null;
        for (var i = numbered.Count - 1; i >= 0; i--)
        {
            if (numbered[i].Dates!.Imputed is not null && (numbered[i].Date <= latestBefore[i] || numbered[i].Date >= earliestAfter))
                problems.Add(
                    SdtmProblemCatalogue.ImputedOutOfOrder,
                    string.Create(CultureInfo.InvariantCulture, $"{VisitNames.Iso(numbered[i].Date)} for {numbered[i].Dates!.Recorded}"),
                    "a date between those of the visits before and after",
                    numbered[i].Label);
            earliestAfter = earliestAfter is { } later && later < numbered[i].Date ? later : numbered[i].Date;
        }
    }
}
