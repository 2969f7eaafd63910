namespace ResponseEval.Cdisc;

/// <summary>
/// Which visits of a reader are assessments, and which of them is the baseline: the last one with tumour results on or before the first dose (else
/// randomization), else the first one. The names of visits are not trusted.
/// </summary>
internal sealed class AssessmentChoice
{
    private const string OverallResponse = "OVRLRESP", NotEvaluable = "NE";

    private readonly SdtmSubject subject;
    private readonly LesionBook book;
    private readonly ReaderProblems problems;
    private readonly Dictionary<string, Visit?> byLinkGroup = new(StringComparer.Ordinal);

    public AssessmentChoice(SdtmSubject subject, LesionBook book, DateOnly? reference, List<Visit> visits, ReaderProblems problems)
    {
        this.subject = subject;
        this.book = book;
        this.problems = problems;
        var others = new List<Visit>();
        foreach (var visit in visits)
            if (visit.Dates is null)
                ReportUndated(visit);
            else if (visit.HasLesionResults)
                Assessments.Add(visit);
            else
                others.Add(visit);
        Sort();
        foreach (var visit in Assessments)
            if (visit.LinkGroup is { } group && !byLinkGroup.TryAdd(group, visit))
                byLinkGroup[group] = null;
        others.RemoveAll(Adopted);
        Baseline = ChooseBaseline(reference, others);
        if (Baseline is null)
            return;
        if (!Assessments.Contains(Baseline))
            Assessments.Add(Baseline);
        foreach (var visit in others)
            if (visit.Date > Baseline.Date && (IdentifiesNewLesion(visit) || IsEvaluatedAsNotEvaluable(visit)))
                Assessments.Add(visit);
        Sort();
    }

    /// <summary>The visits that are assessments, earliest first.</summary>
    public List<Visit> Assessments { get; } = [];

    /// <summary>The baseline; null if there is no assessment.</summary>
    public Visit? Baseline { get; }

    private void Sort() => Assessments.Sort(static (left, right) => left.Date.CompareTo(right.Date));

    private void ReportUndated(Visit visit)
    {
        if (visit.HasLesionResults)
            problems.Add(SdtmProblemCatalogue.NoDate, "no date", "a date of a record of the visit", visit.Label);
    }

    /// <summary>Gives identifications and responses of a visit without tumour results to the assessment of the same days, or the only one of the same link group.</summary>
    private bool Adopted(Visit visit)
    {
        var home = LastOnOrBefore(visit.Date);
        if (home is null || home.Dates!.Last < visit.Date)
            home = visit.LinkGroup is { } group ? byLinkGroup.GetValueOrDefault(group) : null;
        if (home is null)
            return false;
        visit.Home = home;
        home.Identifications.AddRange(visit.Identifications);
        home.Responses.AddRange(visit.Responses);
        return true;
    }

    private Visit? LastOnOrBefore(DateOnly date)
    {
        int low = 0, high = Assessments.Count;
        while (low < high)
            if (Assessments[(low + high) / 2].Date <= date)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low == 0 ? null : Assessments[low - 1];
    }

    private Visit? ChooseBaseline(DateOnly? reference, List<Visit> others)
    {
        var baseline = Assessments.FindLast(visit => visit.Date <= reference);
        if (baseline is null && !book.Lesions.Exists(static lesion => lesion.Role == IdentifiedRole.Target))
            baseline = others.FindLast(visit => visit.Identifications.Count > 0 && visit.Date <= (reference ?? visit.Date) && IsBeforeAll(visit));
        return baseline ?? (Assessments.Count > 0 ? Assessments[0] : null);
    }

    /// <summary>Without targets nothing is measured at baseline, and TU alone may tell what was there.</summary>
    private bool IsBeforeAll(Visit visit) => Assessments.Count == 0 || visit.Date < Assessments[0].Date;

    private bool IdentifiesNewLesion(Visit visit) => visit.Identifications.Exists(
        i => book.Find(subject.TumorIdentifications[i].LinkId) is { IsNew: true } lesion && lesion.IdentifiedBy == i);

    /// <summary>An overall response of NE without tumour results is an assessment at which nothing could be read; any other response alone is only reported.</summary>
    private bool IsEvaluatedAsNotEvaluable(Visit visit)
    {
        foreach (var i in visit.Responses)
            if (subject.Responses[i] is { TestCode: OverallResponse } response)
            {
                problems.Add(
                    SdtmProblemCatalogue.ResponseAlone,
                    response.Result ?? "no result",
                    "results in TR",
                    visit.Label,
                    member: ReaderProblems.Record(PlacementSheet.Responses, response.Sequence, i));
                return response.Result is NotEvaluable;
            }

        return false;
    }
}
