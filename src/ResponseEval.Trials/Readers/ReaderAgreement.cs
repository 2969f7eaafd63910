namespace ResponseEval.Trials;

/// <summary>How far two readers agree on the subjects that both read.</summary>
public sealed record ReaderAgreement
{
    /// <summary>The responses that stand in an order, best first: CR, PR, SD with NON-CR/NON-PD, PD.</summary>
    private const int OrderedCategories = 4;

    private ReaderAgreement(IReadOnlyCollection<(SubjectRead First, SubjectRead Second)> pairs, int toleranceDays)
    {
        Subjects = pairs.Count;
        BestResponse = AgreementTable.Of(
            Enum.GetValues<OverallResponse>().Length, pairs.Select(static pair => ((int)pair.First.Best, (int)pair.Second.Best)));
        Response = AgreementTable.Of(2, pairs.Select(static pair => (pair.First.IsResponse ? 0 : 1, pair.Second.IsResponse ? 0 : 1)));
        OrderedBestResponse = AgreementTable.Of(
            OrderedCategories,
            pairs.Select(static pair => (First: Rank(pair.First.Best), Second: Rank(pair.Second.Best)))
                .Where(static pair => pair.First is not null && pair.Second is not null)
                .Select(static pair => (pair.First!.Value, pair.Second!.Value)));
        Progression = ProgressionDiscrepancy.Of(pairs, toleranceDays);
    }

    /// <summary>How many subjects both read.</summary>
    public int Subjects { get; }

    /// <summary>The best responses, in the order of <see cref="OverallResponse"/>: every response is a category, NE too.</summary>
    public AgreementTable BestResponse { get; }

    /// <summary>
    /// The best responses of subjects to whom both readers gave CR (0), PR (1), SD or NON-CR/NON-PD (2) or PD (3): NE and NED stand in no order. For weighted
    /// kappa.
    /// </summary>
    public AgreementTable OrderedBestResponse { get; }

    /// <summary>Response (0) or none (1).</summary>
    public AgreementTable Response { get; }

    /// <summary>Progression: the first reader is the local one of <see cref="ProgressionDiscrepancy"/>.</summary>
    public ProgressionDiscrepancy Progression { get; }

    /// <summary>The kappa of the best responses; weighted over those that stand in an order.</summary>
    /// <param name="weights">How much a disagreement counts.</param>
    public CohenKappa BestResponseKappa(KappaWeights weights = KappaWeights.None) =>
        CohenKappa.Of(weights == KappaWeights.None ? BestResponse : OrderedBestResponse, weights);

    /// <summary>Compares two readers.</summary>
    /// <param name="subjects">The subjects; one without both reads is passed over.</param>
    /// <param name="first">A reader.</param>
    /// <param name="second">Another reader, or the same one.</param>
    /// <param name="toleranceDays">The days by which dates of progression may differ and still agree, 0 or more.</param>
    public static ReaderAgreement Of(IEnumerable<SubjectReads> subjects, string first, string second, int toleranceDays = 0)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceDays);
        return new([.. SubjectReads.Pairs(subjects, first, second)], toleranceDays);
    }

    private static int? Rank(OverallResponse best) => best switch
    {
        OverallResponse.CompleteResponse => 0,
        OverallResponse.PartialResponse => 1,
        OverallResponse.StableDisease or OverallResponse.NonCompleteNonProgressive => 2,
        OverallResponse.ProgressiveDisease => 3,
        _ => null,
    };
}
