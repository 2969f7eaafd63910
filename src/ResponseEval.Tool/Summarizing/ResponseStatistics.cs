using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>Best responses and rates: RECIST 1.1 without and with confirmation, and iRECIST.</summary>
internal static class ResponseStatistics
{
    public const string Recist = "recist";
    public const string RecistConfirmed = "recistConfirmed";
    public const string Irecist = "irecist";

    private static readonly OverallResponse[] _order = [.. ResponseTable.Order];

    private static readonly IrecistResponse[] _immuneOrder =
    [
        IrecistResponse.CompleteResponse,
        IrecistResponse.PartialResponse,
        IrecistResponse.StableDisease,
        IrecistResponse.NonCompleteNonProgressive,
        IrecistResponse.UnconfirmedProgression,
        IrecistResponse.ConfirmedProgression,
        IrecistResponse.NoEvidenceOfDisease,
        IrecistResponse.NotEvaluable,
    ];

    public static IEnumerable<Statistic> Of(SubjectGroups groups, SummaryOptions options) =>
    [
        .. OfRecist(groups, Recist, static record => record.Response, options),
        .. OfRecist(groups, RecistConfirmed, static record => record.ConfirmedResponse, options),
        .. OfIrecist(groups, options),
    ];

    private static IEnumerable<Statistic> OfRecist(
        SubjectGroups groups, string section, Func<SubjectRecord, SubjectResponse> response, SummaryOptions options)
    {
        foreach (var group in groups.All)
        {
            var table = Table(group);
            foreach (var best in _order)
                yield return group.Statistic(section, best.Code(), StatisticKind.Share).With(table[best]);
        }

        foreach (var statistic in RateStatistics.Of(groups, section, "orr", group => Table(group).ObjectiveResponse, options))
            yield return statistic;
        foreach (var statistic in RateStatistics.Of(groups, section, "dcr", group => Table(group).DiseaseControl, options))
            yield return statistic;
        foreach (var statistic in RateStatistics.Of(groups, section, "cbr", group => Table(group).ClinicalBenefit, options))
            yield return statistic;

        ResponseTable Table(SubjectGroup group) => ResponseTable.Of(group.Records.Select(response), options.Population);
    }

    private static IEnumerable<Statistic> OfIrecist(SubjectGroups groups, SummaryOptions options)
    {
        foreach (var group in groups.All)
            foreach (var best in _immuneOrder)
                yield return group.Statistic(Irecist, best.Code(), StatisticKind.Share).With(Share(group, [best]));

        foreach (var statistic in RateStatistics.Of(groups, Irecist, "orr", group => Share(group, _immuneOrder.AsSpan(0, 2)), options))
            yield return statistic;
        foreach (var statistic in RateStatistics.Of(groups, Irecist, "dcr", group => Share(group, _immuneOrder.AsSpan(0, 4)), options))
            yield return statistic;

        Proportion Share(SubjectGroup group, ReadOnlySpan<IrecistResponse> wanted)
        {
            var (count, all) = (0, 0);
            foreach (var record in group.Records)
            {
                if (options.Population == ResponsePopulation.Evaluable && !record.Response.IsEvaluable)
                    continue;
                all++;
                if (wanted.Contains(record.ImmuneResponse))
                    count++;
            }

            return new(count, all);
        }
    }
}
