namespace ResponseEval.Cdisc;

/// <summary>
/// Derives ADRS, Response Analysis, from overall responses: for each assessor and criterion the overall responses themselves, then what was
/// selected of them - progression, response, clinical benefit, best response - and for the subject the death.
/// </summary>
/// <remarks>
/// The parameters are those of the templates and vignettes of the R package admiralonco 1.4.0; what a preset does otherwise stands in
/// docs/decisions/0007-adam-presets.md.
/// </remarks>
public static class Adrs
{
    private static readonly AdrsParameter _death = new("DEATH", "DEATH", "Death", "Reference Event", null, null);

    /// <summary>Derives the rows of one subject, in the order of ASEQ.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="preset">The rules.</param>
    /// <exception cref="ArgumentException">Two series are of one criterion and one assessor.</exception>
    public static ValueList<AdrsRow> Derive(SubjectResponses subject, AdamPreset preset)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(preset);
        CheckSeries(subject);
        var rows = new List<AdrsRow>(32) { Death(subject, preset) };
        foreach (var series in subject.Series)
            new AdrsSeries(subject, series, preset).AddTo(rows);
        rows.Sort(Compare);
        for (var i = 0; i < rows.Count; i++)
            rows[i].Sequence = i + 1;
        return [.. rows];
    }

    private static void CheckSeries(SubjectResponses subject)
    {
        var series = subject.Series.AsSpan();
        for (var i = 1; i < series.Length; i++)
            foreach (var other in series[..i])
                if (series[i].Key == other.Key)
                    throw new ArgumentException($"Two series of {other.Criterion} by {other.Assessor.Name}.", nameof(subject));
    }

    private static AdrsRow Death(SubjectResponses subject, AdamPreset preset)
    {
        var date = subject.Dates.Death;
        return new()
        {
            SubjectId = subject.SubjectId,
            Parameter = _death,
            Value = date is null ? 0 : 1,
            Text = date is null ? "N" : "Y",
            Date = date,
            DateImputation = preset.Follows(PeerConvention.DeathImputationUnsaid) ? null : subject.Dates.DeathImputation,
            AnalysisFlag01 = true,
            Source = date is null ? null : new("ADSL", "DTHDT", null),
        };
    }

    /// <summary>By PARAMCD, ADT, VISITNUM and the source's sequence number; what is unknown comes last.</summary>
    private static int Compare(AdrsRow left, AdrsRow right)
    {
        var byCode = string.CompareOrdinal(left.Parameter.Code, right.Parameter.Code);
        if (byCode != 0)
            return byCode;
        var byDate = (left.Date ?? DateOnly.MaxValue).CompareTo(right.Date ?? DateOnly.MaxValue);
        if (byDate != 0)
            return byDate;
        var byVisit = Rank(left.Record?.VisitNumber).CompareTo(Rank(right.Record?.VisitNumber));
        if (byVisit != 0)
            return byVisit;
        var bySequence = Rank(left.Source?.Sequence).CompareTo(Rank(right.Source?.Sequence));
        return bySequence != 0 ? bySequence : string.CompareOrdinal(left.Text, right.Text);
    }

    private static double Rank(double? number) => number ?? double.PositiveInfinity;
}
