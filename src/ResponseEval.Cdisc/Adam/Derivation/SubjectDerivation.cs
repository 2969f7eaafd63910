namespace ResponseEval.Cdisc;

/// <summary>Derives the ADaM data of one subject at a time. Immutable; one instance serves any number of threads.</summary>
public sealed class SubjectDerivation
{
    private readonly AdamOptions options;
    private readonly ResponseEvaluator evaluator;

    /// <summary>Makes a derivation.</summary>
    /// <param name="options">How.</param>
    public SubjectDerivation(AdamOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        evaluator = new ResponseEvaluator(options.Preset.Rules);
    }

    /// <summary>Derives ADTR, ADRS, ADTTE and the comparison of one subject.</summary>
    /// <param name="subject">The SDTM records.</param>
    public SubjectAnalysis Derive(SdtmSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var dates = subject.Adsl ?? SubjectDates.Of(subject, options.Sdtm.PartialDates);
        var readers = Read(subject);
        var chosen = readers.Find(read => IsChosen(read.Origin.Reader));
        var responses = new SubjectResponses(subject.SubjectId, dates, Series(subject, chosen))
        {
            StudyId = subject.StudyId,
            BaselineDate = chosen?.Evaluation?.History.Baseline.Date,
            ClinicalProgression = chosen?.Evaluation is { } evaluation ? ClaimedProgression.Of(subject, evaluation.History) : null,
        };
        // What cannot be evaluated is not said to have progressed, responded, or been followed for a day.
        var hasErrors = options.Mode == ResponseMode.Derived && chosen is { Evaluation: null } && HasError(chosen.Origin.Problems);
        var adrs = hasErrors ? DeathOf(responses) : Adrs.Derive(responses, options.Preset);
        return new SubjectAnalysis(new AdamSubject(subject.SubjectId, dates) { StudyId = subject.StudyId, Demographics = subject.Demographics })
        {
            Adtr = Adtr.Derive(subject, dates, options.Assessor, chosen?.Origin, chosen?.Evaluation, options.Preset),
            Adrs = adrs,
            Adtte = hasErrors ? OverallSurvivalOf(responses, adrs) : Adtte.Derive(responses, adrs, options.Preset),
            Comparison = Compare(subject, readers),
            Readers = [.. readers.Select(static read => read.Origin)],
            IsRead = chosen is not null,
            IsEvaluated = chosen?.Evaluation is not null,
            Problems = [.. readers.SelectMany(static read => read.Problems).Distinct()],
        };
    }

    private ValueList<AdrsRow> DeathOf(SubjectResponses responses)
    {
        var rows = new List<AdrsRow>();
        foreach (var row in Adrs.Derive(responses, options.Preset))
            if (row.Parameter.BaseCode == "DEATH")
                rows.Add(row);
        return [.. rows];
    }

    private ValueList<AdtteRow> OverallSurvivalOf(SubjectResponses responses, ValueList<AdrsRow> adrs)
    {
        var rows = new List<AdtteRow>();
        foreach (var row in Adtte.Derive(responses, adrs, options.Preset))
            if (row.ParameterCode.StartsWith("OS", StringComparison.Ordinal))
                rows.Add(row);
        return [.. rows];
    }

    private static bool HasError(ValueList<Problem> problems)
    {
        foreach (var problem in problems)
            if (problem.Severity == ProblemSeverity.Error)
                return true;
        return false;
    }

    private List<EvaluatedReader> Read(SdtmSubject subject)
    {
        var readers = new List<EvaluatedReader>();
        foreach (var reader in SdtmHistories.Of(subject, options.Sdtm))
            readers.Add(new EvaluatedReader(reader, reader.History is null ? null : evaluator.Evaluate(reader.History)));
        return readers;
    }

    private bool IsChosen(Reader reader) => reader.IsAccepted == options.Assessor.AcceptedOnly
        && reader.Evaluator == options.Assessor.Evaluator
        && (options.Assessor.EvaluatorId is null || reader.EvaluatorId == options.Assessor.EvaluatorId);

    private ValueList<ResponseSeries> Series(SdtmSubject subject, EvaluatedReader? chosen)
    {
        var derived = options.Mode == ResponseMode.Derived && chosen?.Evaluation is { } evaluation
            ? new DerivedResponses(subject, chosen.Origin, evaluation, options.Assessor)
            : null;
        var series = new List<ResponseSeries>();
        foreach (var criterion in Enum.GetValues<ResponseCriterion>())
        {
            var responses = options.Mode == ResponseMode.Assigned
                ? OverallResponses.Assigned(subject, options.Assessor, criterion, options.Preset)
                : derived?.By(criterion) ?? new(criterion, options.Assessor, []) { IsBaselineComplete = false };
            if (IsWanted(responses))
                series.Add(responses);
        }

        return [.. series];
    }

    private bool IsWanted(ResponseSeries series) => options.Criteria.Count > 0
        ? options.Criteria.AsSpan().Contains(series.Criterion)
        : options.Mode == ResponseMode.Derived || series.Criterion == ResponseCriterion.Recist11 || series.Records.Count > 0;

    /// <summary>All readers but the accepted read, whose records are those of the others.</summary>
    private static ValueList<ComparisonRow> Compare(SdtmSubject subject, List<EvaluatedReader> readers)
    {
        var rows = new List<ComparisonRow>();
        foreach (var reader in readers)
            if (!reader.Origin.Reader.IsAccepted)
                rows.AddRange(ResponseComparison.Of(subject, reader.Origin, reader.Evaluation));
        for (var i = 0; i < rows.Count; i++)
            rows[i].Sequence = i + 1;
        return [.. rows];
    }

    private sealed record EvaluatedReader(ReaderHistory Origin, SubjectEvaluation? Evaluation)
    {
        public IEnumerable<Problem> Problems => Evaluation is null ? Origin.Problems : Origin.Problems.Concat(Evaluation.Problems);
    }
}
