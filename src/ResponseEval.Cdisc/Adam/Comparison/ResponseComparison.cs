namespace ResponseEval.Cdisc;

/// <summary>
/// Compares what RS gives with what the engine derives from the measurements, for one reader of one subject: overall responses at every follow-up, target and
/// non-target responses where RS has any of them, new-lesion progression where either side sees it.
/// </summary>
internal static class ResponseComparison
{
    /// <summary>Compares, in order of date.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="reader">What the reader's records gave.</param>
    /// <param name="evaluation">The evaluation of the reader's history; null if there is none.</param>
    public static IEnumerable<ComparisonRow> Of(SdtmSubject subject, ReaderHistory reader, SubjectEvaluation? evaluation)
    {
        var assigned = AssignedResponse.Of(subject, reader);
        var rows = evaluation is null ? [] : FollowUps(assigned, reader, evaluation);
        foreach (var response in assigned)
            if (!response.IsCompared)
                rows.Add(Unmatched(response, reader));
        return rows
            .OrderBy(static row => row.Date ?? DateOnly.MaxValue)
            .ThenBy(static row => row.Criterion)
            .ThenBy(static row => row.Test, StringComparer.Ordinal)
            .ThenBy(static row => row.Assigned?.Sequence ?? double.PositiveInfinity);
    }

    private static List<ComparisonRow> FollowUps(List<AssignedResponse> assigned, ReaderHistory reader, SubjectEvaluation evaluation)
    {
        var rows = new List<ComparisonRow>();
        var wanted = new WantedResponses(assigned);
        var followUp = 0;
        foreach (var explanations in evaluation.ExplainTimepoints())
        {
            var assessment = evaluation.History.FollowUps[followUp];
            foreach (var derived in DerivedResponse.Of(evaluation, followUp, explanations))
            {
                var found = false;
                foreach (var response in assigned)
                {
                    if (response.Criterion != derived.Criterion || response.Test != derived.Test || response.Assessment != assessment.Id)
                        continue;
                    found = true;
                    response.IsCompared = true;
                    rows.Add(Row(response, derived, reader, evaluation, followUp));
                }

                if (!found && wanted.Includes(derived))
                    rows.Add(Row(null, derived, reader, evaluation, followUp));
            }

            followUp++;
        }

        return rows;
    }

    private static ComparisonRow Row(AssignedResponse? assigned, DerivedResponse derived, ReaderHistory reader, SubjectEvaluation evaluation, int followUp)
    {
        var side = assigned is null ? ComparisonSide.DerivedOnly : derived.Response is null ? ComparisonSide.AssignedOnly : ComparisonSide.Both;
        var origin = reader.Origins[evaluation.History.BaselineIndex + 1 + followUp];
        var timepoint = evaluation.Timepoints[followUp];
        return new ComparisonRow(reader.Reader, derived.Criterion, derived.Test, side)
        {
            Assigned = assigned?.Record,
            Derived = derived.Response,
            Agrees = side == ComparisonSide.Both && assigned!.Says(derived.Response!),
            Visit = assigned is null ? origin.Visit : assigned.Record.Visit,
            VisitNumber = assigned is null ? origin.VisitNumber : assigned.Record.VisitNumber,
            Date = timepoint.Date,
            Rule = derived.Rule,
            Reason = derived.Reason,
            TargetSum = timepoint.TargetSum,
            BaselineSum = timepoint.BaselineSum,
            NadirSum = timepoint.NadirSum,
            NewTargetSum = timepoint.NewTargetSum,
        };
    }

    private static ComparisonRow Unmatched(AssignedResponse assigned, ReaderHistory reader) =>
        new(reader.Reader, assigned.Criterion, assigned.Test, ComparisonSide.AssignedOnly)
        {
            Assigned = assigned.Record,
            Visit = assigned.Record.Visit,
            VisitNumber = assigned.Record.VisitNumber,
            Date = PartialDate.TryParse(assigned.Record.Date, out var date) ? date.Full : null,
            Reason = NothingDerived(assigned, reader),
        };

    private static string NothingDerived(AssignedResponse assigned, ReaderHistory reader)
    {
        if (reader.History is null)
            return reader.Problems.FirstOrDefault(static problem => problem.Severity == ProblemSeverity.Error) is { } error
                ? $"the measurements make no history: {error}"
                : "the reader has no measurements";
        return assigned.Assessment is { } assessment
            ? $"assessment {assessment} is no follow-up"
            : "no measurements belong to the visit";
    }
}
