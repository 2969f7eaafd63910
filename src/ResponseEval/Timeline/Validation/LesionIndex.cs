using System.Runtime.InteropServices;

namespace ResponseEval;

/// <summary>Finds the lesions of one subject by id.</summary>
internal sealed class LesionIndex
{
    /// <summary>The most lesions times assessments that a subject can have, so that hostile input stays small in memory.</summary>
    public const int MostReadings = 4_000_000;

    private const int Few = 16;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Lesion> lesions = [];
    private readonly List<string> ids = [];

    /// <summary>The number of lesions.</summary>
    public int Count => lesions.Count;

    /// <summary>A lesion by its place.</summary>
    public Lesion this[int place] => lesions[place];

    /// <summary>Takes in the lesions of the next subject.</summary>
    public void Declare(List<Lesion> declared, ProblemList problems)
    {
        lesions.Clear();
        ids.Clear();
        places.Clear();
        int nonTargets = 0, newLesions = 0;
        foreach (var lesion in declared)
        {
            Declare(lesion, problems);
            nonTargets += lesion.Role == LesionRole.NonTarget ? 1 : 0;
            newLesions += lesion.IsNew ? 1 : 0;
        }

        TooMany(nonTargets, "non-target", problems);
        TooMany(newLesions, "new", problems);
    }

    /// <summary>The place of a lesion, or -1.</summary>
    public int Find(string id)
    {
        if (lesions.Count > Few)
            return places.GetValueOrDefault(id, -1);
        // Readers share the strings of ids: mostly the same one is found without comparing texts.
        var known = CollectionsMarshal.AsSpan(ids);
        for (var place = 0; place < known.Length; place++)
            if (ReferenceEquals(known[place], id))
                return place;
        return ids.IndexOf(id);
    }

    private void Declare(Lesion lesion, ProblemList problems)
    {
        if (lesion.Id.Length == 0)
            problems.Add(ProblemCatalogue.EmptyText, "an empty id", "the id of the lesion", member: "lesions[].id");
        if (lesion.Role == LesionRole.Unspecified)
            problems.Add(ProblemCatalogue.MissingMember, "no role", "target, nonTarget, newTarget or newNonTarget", lesion: lesion.Id, member: "role");
        if (lesion.IrradiatedOn is { } date)
            DateRange.Check(date, problems, lesion: lesion.Id, member: "irradiatedOn");
        if (Find(lesion.Id) >= 0)
            problems.Add(ProblemCatalogue.LesionTwice, "the id a second time", "each id once", lesion: lesion.Id, member: "id");
        lesions.Add(lesion);
        ids.Add(lesion.Id);
        if (lesions.Count == Few + 1)
            for (var place = 0; place < lesions.Count; place++)
                places.TryAdd(lesions[place].Id, place);
        else if (lesions.Count > Few)
            places.TryAdd(lesion.Id, lesions.Count - 1);
    }

    private static void TooMany(int count, string role, ProblemList problems)
    {
        if (count > SeenLesions.Capacity)
            problems.Add(ProblemCatalogue.TooManyLesions, $"{count} {role} lesions", $"at most {SeenLesions.Capacity}", member: "lesions");
    }
}
