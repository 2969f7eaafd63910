using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>How far two readers agree on the subjects that both read.</summary>
internal static class ReaderStatistics
{
    public const string Section = "readers";

    /// <summary>Every two readers who read a subject both: the first as the local one, the investigator where he is one of them.</summary>
    public static IEnumerable<Statistic> Of(IReadOnlyList<SubjectRecord> records, IReadOnlyList<string> readers, double level)
    {
        if (readers.Count < 2)
            yield break;
        var subjects = records.GroupBy(static record => record.Subject)
            .Select(static reads => new SubjectReads(reads.Key.SubjectId, new([.. reads.Select(static record => record.Read)])))
            .Where(static subject => subject.Reads.Count > 1)
            .ToList();
        for (var first = 0; first < readers.Count; first++)
            for (var second = first + 1; second < readers.Count; second++)
                if (ReaderAgreement.Of(subjects, readers[first], readers[second]) is { Subjects: > 0 } agreement)
                    foreach (var statistic in Of(agreement, level))
                        yield return statistic with { Reader = readers[first], Versus = readers[second], IsComparison = true };
    }

    private static IEnumerable<Statistic> Of(ReaderAgreement agreement, double level)
    {
        yield return Share("bestResponseAgreement").With(agreement.BestResponse.Agreement);
        yield return Kappa("bestResponseKappa", agreement.BestResponseKappa(), agreement.BestResponse, level);
        yield return Kappa(
            "bestResponseKappaLinear", agreement.BestResponseKappa(KappaWeights.Linear), agreement.OrderedBestResponse, level);
        yield return Share("responseAgreement").With(agreement.Response.Agreement);
        yield return Kappa("responseKappa", CohenKappa.Of(agreement.Response), agreement.Response, level);
        yield return Share("progressionDateAgreement").With(agreement.Progression.Agreement);
        yield return Share("earlyDiscrepancy").With(agreement.Progression.EarlyDiscrepancy);
        yield return Share("lateDiscrepancy").With(agreement.Progression.LateDiscrepancy);
    }

    private static Statistic Share(string name) => new(Section, name, StatisticKind.Share);

    private static Statistic Kappa(string name, CohenKappa kappa, AgreementTable table, double level) =>
        new Statistic(Section, name, StatisticKind.Coefficient) { Subjects = table.Subjects }.With(kappa.Value).With(kappa.Interval(level));
}
