namespace ResponseEval.Cdisc;

/// <summary>The assessments of a history as analysis visits: BASELINE is the baseline of the history, the others bear the name of their visit.</summary>
/// <param name="reader">Where the assessments come from.</param>
/// <param name="evaluation">The evaluation of the history.</param>
internal sealed class AnalysisVisits(ReaderHistory reader, SubjectEvaluation evaluation)
{
    public const string Baseline = "BASELINE";

    private readonly SubjectHistory history = evaluation.History;

    /// <summary>The place of an assessment in the history; -1 if it has none of that id.</summary>
    public int IndexOf(string? assessment)
    {
        for (var i = 0; i < history.Assessments.Count; i++)
            if (history.Assessments[i].Id == assessment)
                return i;
        return -1;
    }

    /// <summary>Sets visit, date and day of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="assessment">The place of the assessment in the history.</param>
    public AdtrRow Place(AdtrRow row, int assessment)
    {
        var origin = reader.Origins[assessment];
        var isBaseline = assessment == history.BaselineIndex;
        return row with
        {
            Visit = isBaseline ? Baseline : origin.Visit,
            VisitNumber = isBaseline ? 0 : origin.VisitNumber,
            Date = origin.Date,
            DateImputation = origin.DateImputation,
            Day = AnalysisDay.Of(origin.Date, evaluation.Window.ReferenceDate),
        };
    }
}
