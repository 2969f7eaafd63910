using System.Runtime.InteropServices;

namespace ResponseEval;

/// <summary>A symptom or quality-of-life scale near a progression event, beside the start of treatment.</summary>
/// <param name="Score">The score nearest to the event, from 14 days before to 28 days after.</param>
/// <param name="AtStart">The last score on or before the first dose, else baseline; null if there is none.</param>
public readonly record struct SymptomFact(SymptomScore Score, SymptomScore? AtStart)
{
    /// <summary>True if the score is worse than at the start by at least its meaningful change; null where no start or no meaningful change is known.</summary>
    public bool? HasWorsened => AtStart is null || Score.MeaningfulChange is null ? null : Score.IsWorseThan(AtStart);

    /// <summary>The scales that have a score near a date, in the order in which the history first names them.</summary>
    internal static ReadOnlySpan<SymptomFact> Near(SubjectHistory history, DateOnly date)
    {
        var start = history.Header.FirstDoseDate ?? history.Baseline.Date;
        var places = new Dictionary<(string Instrument, string? Scale), int>();
        var scales = new List<(SymptomScore? AtStart, SymptomScore? Near)>();
        foreach (var score in history.Symptoms)
        {
            if (!places.TryGetValue((score.Instrument, score.Scale), out var place))
            {
                place = scales.Count;
                places.Add((score.Instrument, score.Scale), place);
                scales.Add(default);
            }

            ref var scale = ref CollectionsMarshal.AsSpan(scales)[place];
            if (score.Date <= start)
                scale.AtStart = score.Date < scale.AtStart?.Date ? scale.AtStart : score;
            else if (NearEvent.IsNearer(date, score.Date, scale.Near?.Date))
                scale.Near = score;
        }

        var facts = new List<SymptomFact>();
        foreach (var (atStart, near) in scales)
            if (near is not null)
                facts.Add(new(near, atStart));
        return CollectionsMarshal.AsSpan(facts);
    }
}
