namespace ResponseEval.Tool.Running;

/// <summary>Looks for one subject by its id and remembers the ids that look like it.</summary>
internal sealed class SubjectSearch(string wanted)
{
    private const int Suggestions = 5;
    private readonly List<(int Distance, string Id)> similar = [];

    public string Wanted => wanted;

    /// <summary>How many subjects have the id.</summary>
    public long Found { get; private set; }

    /// <summary>The ids most like the one looked for, the nearest first.</summary>
    public IEnumerable<string> Similar => similar.Select(candidate => candidate.Id);

    public bool Matches(string id)
    {
        if (id == wanted)
        {
            Found++;
            return true;
        }

        Offer(id);
        return false;
    }

    /// <summary>Takes over what another search found in the subjects that follow.</summary>
    public void Take(SubjectSearch later)
    {
        foreach (var (distance, id) in later.similar)
            Remember(distance, id);
        later.similar.Clear();
        Found += later.Found;
        later.Found = 0;
    }

    private void Offer(string id)
    {
        var distance = EditDistance.Between(wanted.ToUpperInvariant(), id.ToUpperInvariant());
        if (distance <= Math.Max(2, wanted.Length / 3) || id.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            Remember(distance, id);
    }

    /// <summary>Keeps the nearest; of equally near ones the first in input order.</summary>
    private void Remember(int distance, string id)
    {
        if (similar.Exists(candidate => candidate.Id == id))
            return;
        var place = similar.FindLastIndex(candidate => candidate.Distance <= distance) + 1;
        if (place < Suggestions)
            similar.Insert(place, (distance, id));
        if (similar.Count > Suggestions)
            similar.RemoveAt(Suggestions);
    }
}
