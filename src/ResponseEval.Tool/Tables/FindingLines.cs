namespace ResponseEval.Tool.Tables;

/// <summary>What RECIST alone cannot say, a line for each finding.</summary>
internal static class FindingLines
{
    /// <summary>The findings that fired, and a growth model if one is asked for.</summary>
    public static void AddFired(TablePage page, SubjectEvaluation evaluation, bool growthModels)
    {
        foreach (var explanation in BeyondRecist.Of(evaluation).ExplainFired())
            Add(page, explanation);
        if (growthModels)
            Add(page, GrowthModels.Of(evaluation).Explain());
    }

    /// <summary>Every finding, fired or not, with the growth model.</summary>
    public static void AddAll(TablePage page, SubjectEvaluation evaluation)
    {
        foreach (var explanation in BeyondRecist.Of(evaluation).Explain())
            Add(page, explanation);
        Add(page, GrowthModels.Of(evaluation).Explain());
    }

    private static void Add(TablePage page, FindingExplanation explanation) =>
        page.AddLine($"{explanation.Finding}: {explanation.Text} [{explanation.Source}]", hanging: 4);
}
