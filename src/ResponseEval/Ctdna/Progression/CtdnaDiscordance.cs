namespace ResponseEval;

/// <summary>How imaging and ctDNA disagree.</summary>
public enum CtdnaDiscordanceKind
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>A progression event by imaging, while ctDNA fell or cleared.</summary>
    ProgressionWithFall,

    /// <summary>A response or stable disease by imaging, while ctDNA rose.</summary>
    NoProgressionWithRise,
}

/// <summary>
/// Imaging and ctDNA disagree at one assessment: a fact, not a verdict which of them is right. Both directions are published: clearance at
/// pseudo-progression (Lee et al. 2018), and a rise that comes before progression by imaging (Cancer Res Commun 2022;2:1174).
/// </summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Date">The date of the assessment.</param>
/// <param name="Response">The iRECIST response there.</param>
/// <param name="Comparison">The reference sample and the one nearest to the assessment.</param>
public sealed record CtdnaDiscordance(CtdnaDiscordanceKind Kind, DateOnly Date, IrecistResponse Response, CtdnaComparison Comparison)
{
    internal static ValueList<CtdnaDiscordance> Find(
        SubjectEvaluation evaluation, CtdnaSeries series, ValueList<CtdnaAtProgression> atProgression)
    {
        if (series.Changes.Length == 0)
            return [];
        List<CtdnaDiscordance>? found = null;
        foreach (ref readonly var timepoint in evaluation.TimepointsInWindow)
        {
            if (At(timepoint, evaluation, series, atProgression) is { } discordance)
                (found ??= []).Add(discordance);
        }

        return found is null ? [] : [.. found];
    }

    private static CtdnaDiscordance? At(
        in TimepointResponse timepoint, SubjectEvaluation evaluation, CtdnaSeries series, ValueList<CtdnaAtProgression> atProgression)
    {
        if (IsResponseOrStable(timepoint.Irecist))
            return series.Nearest(timepoint.Date, CtdnaAtProgression.DaysBefore, CtdnaAtProgression.DaysAfter) is { Change: CtdnaChange.Rise } rise
                && CtdnaAtProgression.RiseCounts(rise, evaluation)
                ? new(CtdnaDiscordanceKind.NoProgressionWithRise, timepoint.Date, timepoint.Irecist, rise)
                : null;
        foreach (var progression in atProgression)
            if (progression.Date == timepoint.Date && progression.Comparison is { } comparison && CtdnaAtProgression.FellOrCleared(comparison))
                return new(CtdnaDiscordanceKind.ProgressionWithFall, timepoint.Date, timepoint.Irecist, comparison);
        return null;
    }

    private static bool IsResponseOrStable(IrecistResponse response) => response
        is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse
        or IrecistResponse.StableDisease or IrecistResponse.NonCompleteNonProgressive;
}
