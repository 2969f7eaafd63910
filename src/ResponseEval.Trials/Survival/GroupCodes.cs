namespace ResponseEval.Trials;

/// <summary>The numbers that callers give to arms or strata, and the place of each subject's among them in ascending order.</summary>
internal sealed class GroupCodes
{
    private GroupCodes(int[] groups, int[] places)
    {
        Groups = groups;
        Places = places;
    }

    /// <summary>The distinct numbers, ascending.</summary>
    public int[] Groups { get; }

    /// <summary>For each subject, the place of its number in <see cref="Groups"/>.</summary>
    public int[] Places { get; }

    /// <summary>Codes the numbers; without numbers all subjects are one group.</summary>
    /// <exception cref="ArgumentException">There are numbers for more or fewer than all subjects.</exception>
    public static GroupCodes Of(ReadOnlySpan<int> numbers, int subjects, string name)
    {
        if (numbers.Length != subjects)
            throw new ArgumentException($"A number for each of {subjects} subjects was expected, found {numbers.Length}.", name);
        var place = new Dictionary<int, int>();
        foreach (var number in numbers)
            place.TryAdd(number, 0);
        int[] groups = [.. place.Keys.Order()];
        for (var i = 0; i < groups.Length; i++)
            place[groups[i]] = i;
        var places = new int[subjects];
        for (var i = 0; i < places.Length; i++)
            places[i] = place[numbers[i]];
        return new(groups, places);
    }

    /// <summary>Codes strata; without any given, all subjects are one stratum.</summary>
    public static GroupCodes OfStrata(ReadOnlySpan<int> strata, int subjects) =>
        strata.IsEmpty ? new([0], new int[subjects]) : Of(strata, subjects, nameof(strata));
}
