using System.Globalization;

namespace ResponseEval.Tests.Criteria.Recist11;

/// <summary>
/// A sequence of overall responses such as "CR@56 NE@84 CR@112" (days after baseline), made into time points. PD stands for iUPD in iRECIST,
/// CPD for iCPD; NON is NON-CR/NON-PD. A sequence with NON or "NA:" in front has no targets.
/// </summary>
internal sealed record BestSequence(string Text)
{
    private static readonly DateOnly _baseline = new(2024, 1, 1);

    internal ProtocolRules Rules { get; init; } = ProtocolRules.Default;

    /// <summary>Days after baseline.</summary>
    internal int ReferenceDay { get; init; }

    internal int? NewTherapyDay { get; init; }

    internal int? CutoffDay { get; init; }

    internal string Unconfirmed => Written(BestOverallResponse.Unconfirmed(Timepoints, Window, Rules));

    internal string Confirmed => Written(BestOverallResponse.Confirmed(Timepoints, Window, Rules));

    internal string Irecist
    {
        get
        {
            var best = IrecistBestResponse.Best(Timepoints, Window, Rules);
            return Written(best.Response.Code(), best.Date);
        }
    }

    private EvaluationWindow Window => new(Date(ReferenceDay), NewTherapyDay is { } therapy ? Date(therapy) : null, CutoffDay is { } cutoff ? Date(cutoff) : null);

    private bool HasTargets => !Text.StartsWith("NA:", StringComparison.Ordinal);

    private TimepointResponse[] Timepoints => [.. Text.Replace("NA:", "", StringComparison.Ordinal).Split(' ').Where(word => word.Length > 0).Select(Timepoint)];

    private static DateOnly Date(int day) => _baseline.AddDays(day);

    private static string Written(BestResponse<OverallResponse> best) => Written(best.Response.Code(), best.Date);

    private static string Written(string code, DateOnly? date) => date is { } given
        ? string.Create(CultureInfo.InvariantCulture, $"{code}@{given.DayNumber - _baseline.DayNumber}")
        : code;

    private TimepointResponse Timepoint(string word)
    {
        var parts = word.Split('@');
        var (overall, irecist) = Responses(parts[0]);
        return new TimepointResponse
        {
            Date = Date(int.Parse(parts[1], CultureInfo.InvariantCulture)),
            Irecist = irecist,
            Recist = new(
                HasTargets ? TargetResponse.StableDisease : TargetResponse.NotApplicable, NonTargetResponse.NotApplicable, NewLesion: false, overall),
        };
    }

    private static (OverallResponse Overall, IrecistResponse Irecist) Responses(string word) => word switch
    {
        "CR" => (OverallResponse.CompleteResponse, IrecistResponse.CompleteResponse),
        "PR" => (OverallResponse.PartialResponse, IrecistResponse.PartialResponse),
        "SD" => (OverallResponse.StableDisease, IrecistResponse.StableDisease),
        "NON" => (OverallResponse.NonCompleteNonProgressive, IrecistResponse.NonCompleteNonProgressive),
        "PD" => (OverallResponse.ProgressiveDisease, IrecistResponse.UnconfirmedProgression),
        "CPD" => (OverallResponse.ProgressiveDisease, IrecistResponse.ConfirmedProgression),
        "NE" => (OverallResponse.NotEvaluable, IrecistResponse.NotEvaluable),
        "NED" => (OverallResponse.NoEvidenceOfDisease, IrecistResponse.NoEvidenceOfDisease),
        _ => throw new ArgumentException(word, nameof(word)),
    };
}
