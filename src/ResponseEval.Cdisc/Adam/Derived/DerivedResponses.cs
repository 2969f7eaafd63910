namespace ResponseEval.Cdisc;

/// <summary>The overall responses that the engine derives from the measurements of one reader, a record for each follow-up, as ADRS takes them in.</summary>
internal sealed class DerivedResponses
{
    private readonly ReaderHistory reader;
    private readonly SubjectEvaluation evaluation;
    private readonly ResponseAssessor assessor;
    private readonly DecidingRecords sources;

    /// <param name="subject">The subject.</param>
    /// <param name="reader">Where the history comes from.</param>
    /// <param name="evaluation">The evaluation of the history.</param>
    /// <param name="assessor">Who read.</param>
    public DerivedResponses(SdtmSubject subject, ReaderHistory reader, SubjectEvaluation evaluation, ResponseAssessor assessor)
    {
        this.reader = reader;
        this.evaluation = evaluation;
        this.assessor = assessor;
        sources = new DecidingRecords(subject, reader, evaluation);
    }

    /// <summary>The responses by a criterion.</summary>
    /// <param name="criterion">The criterion.</param>
    public ResponseSeries By(ResponseCriterion criterion) => criterion == ResponseCriterion.Irecist
        ? Series(criterion, (timepoint, followUp) => Record(timepoint, followUp) with
        {
            Response = timepoint.Irecist.Code(),
            Rule = timepoint.Rules.Irecist,
            Target = timepoint.Recist.Target.IrecistCode(),
            NonTarget = timepoint.Recist.NonTarget.IrecistCode(),
            Source = sources.OfIrecist(followUp),
        })
        : Series(criterion, (timepoint, followUp) => Record(timepoint, followUp) with
        {
            Response = timepoint.Recist.Overall.Code(),
            Rule = timepoint.Rules.Overall,
            Target = timepoint.Recist.Target.Code(),
            NonTarget = timepoint.Recist.NonTarget.Code(),
            Source = sources.OfRecist(followUp),
        });

    private ResponseSeries Series(ResponseCriterion criterion, Func<TimepointResponse, int, OverallResponseRecord> record) =>
        new(criterion, assessor, [.. evaluation.Timepoints.Select(record)])
        {
            HasTargets = evaluation.SumOfTargets(evaluation.History.BaselineIndex).Targets > 0,
            TargetSource = sources.FirstTarget,
            IsBaselineComplete = evaluation.SumOfTargets(evaluation.History.BaselineIndex) is { Missing: 0 },
        };

    private OverallResponseRecord Record(in TimepointResponse timepoint, int followUp)
    {
        var origin = reader.Origins[evaluation.History.BaselineIndex + 1 + followUp];
        return new OverallResponseRecord
        {
            Date = timepoint.Date,
            DateImputation = origin.DateImputation,
            BackdatedTo = evaluation.Rules.BackdateEquivocal && timepoint.Block.Step == BlockStep.Opened ? timepoint.Block.BackdatedTo : null,
            VisitNumber = origin.VisitNumber,
            Visit = origin.Visit,
            AnalysisVisit = origin.Visit,
            Evaluator = reader.Reader.Evaluator,
            EvaluatorId = reader.Reader.EvaluatorId,
            NewLesion = timepoint.Recist.NewLesion ? "Y" : "N",
            AcceptedFlag = reader.Reader.IsAccepted ? "Y" : null,
        };
    }
}
