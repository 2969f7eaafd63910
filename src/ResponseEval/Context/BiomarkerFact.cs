using System.Runtime.InteropServices;

namespace ResponseEval;

/// <summary>A biomarker beside a progression event: the last one of its kind and name up to 28 days after the event.</summary>
/// <param name="Biomarker">The biomarker.</param>
/// <param name="IsNear">True if its specimen was taken from 14 days before to 28 days after the event.</param>
public readonly record struct BiomarkerFact(Biomarker Biomarker, bool IsNear)
{
    /// <summary>The published cut-offs of its kind, each with whether it is reached.</summary>
    public IEnumerable<(BiomarkerCutoff Cutoff, bool IsReached)> Cutoffs
    {
        get
        {
            foreach (var cutoff in BiomarkerCutoff.All)
                if (cutoff.Kind == Biomarker.Kind)
                    yield return (cutoff, cutoff.IsReachedBy(Biomarker));
        }
    }

    /// <summary>The biomarkers that stand beside an event, in the order in which the history first names them.</summary>
    internal static ReadOnlySpan<BiomarkerFact> Beside(SubjectHistory history, DateOnly progression)
    {
        if (history.Biomarkers.Count == 0)
            return [];
        var last = progression.AddDays(NearEvent.DaysAfter);
        var places = new Dictionary<(BiomarkerKind Kind, string? Name), int>();
        var facts = new List<BiomarkerFact>();
        foreach (var biomarker in history.Biomarkers)
        {
            if (biomarker.Date > last)
                continue;
            var fact = new BiomarkerFact(biomarker, NearEvent.Includes(progression, biomarker.Date));
            if (places.TryAdd((biomarker.Kind, biomarker.Name), facts.Count))
                facts.Add(fact);
            else if (facts[places[(biomarker.Kind, biomarker.Name)]].Biomarker.Date <= biomarker.Date)
                facts[places[(biomarker.Kind, biomarker.Name)]] = fact;
        }

        return CollectionsMarshal.AsSpan(facts);
    }
}
