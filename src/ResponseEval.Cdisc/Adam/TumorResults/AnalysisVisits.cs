namespace ResponseEval.Cdisc;

/// <summary>The assessments of a history as analysis visits: BASELINE is the baseline of the history, the others bear the name of their visit.</summary>
/// <param name="reader">Where the assessments come from.</param>
/// <param name="evaluation">The evaluation of the history.</param>
internal sealed class AnalysisVisits(ReaderHistory reader, SubjectEvaluation evaluation)
{
    private const string Baseline = "BASELINE";

    private readonly SubjectHistory history = evaluation.History;

    /// <summary>Sets visit and date of a row that belongs to an assessment as a whole.</summary>
    /// <param name="row">The row.</param>
    /// <param name="assessment">The place of the assessment in the history.</param>
    public AdtrRow Place(AdtrRow row, int assessment)
    {
        var origin = reader.Origins[assessment];
        return Dated(Named(row, assessment, origin), origin.Date, origin.DateImputation);
    }

    /// <summary>Sets visit and date of a row that comes from one record of TR: its own date, imputed as that of its assessment.</summary>
    /// <param name="row">The row; its source is the record.</param>
    /// <param name="placement">Where the record went: to some assessment.</param>
    public AdtrRow Place(AdtrRow row, Placement placement)
    {
        var assessment = IndexOf(placement.Assessment);
        var origin = reader.Origins[assessment];
        var own = PartialDate.TryParse(row.Source!.Date, out var date) ? date.Full : null;
        return Dated(Named(row, assessment, origin), own ?? origin.Date, placement.DateImputation);
    }

    private AdtrRow Named(AdtrRow row, int assessment, AssessmentOrigin origin)
    {
        var isBaseline = assessment == history.BaselineIndex;
        return row with { Visit = isBaseline ? Baseline : origin.Visit, VisitNumber = isBaseline ? 0 : origin.VisitNumber };
    }

    private AdtrRow Dated(AdtrRow row, DateOnly date, string? imputation) => row with
    {
        Date = date,
        DateImputation = imputation,
        Day = AnalysisDay.Of(date, evaluation.Window.ReferenceDate),
    };

    private int IndexOf(string? assessment)
    {
        for (var i = 0; i < history.Assessments.Count; i++)
            if (history.Assessments[i].Id == assessment)
                return i;
        throw new InvalidOperationException($"No assessment {assessment} in the history of {history.SubjectId}.");
    }
}
