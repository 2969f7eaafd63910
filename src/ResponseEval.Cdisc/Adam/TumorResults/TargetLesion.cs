using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>A target lesion as ADTR names it.</summary>
/// <param name="Number">The n of LDIAMn.</param>
/// <param name="IsNode">True for a lymph node.</param>
/// <param name="Location">TULOC.</param>
internal sealed record TargetLesion(string Number, bool IsNode, string? Location)
{
    /// <summary>NLDIAM99 has 8 characters.</summary>
    private const int LargestNumber = 99;

    /// <summary>The targets of a history by their ids. n is the number at the end of the id; where ids have none, or share one, the place among the targets.</summary>
    public static Dictionary<string, TargetLesion> Of(SdtmSubject subject, ReaderHistory reader, SubjectHistory history)
    {
        var targets = new List<Lesion>();
        foreach (var lesion in history.Lesions)
            if (lesion.Role == LesionRole.Target)
                targets.Add(lesion);
        var numbers = targets.ConvertAll(static lesion => NumberAtEnd(lesion.Id));
        if (numbers.Contains(null) || numbers.Distinct().Count() < numbers.Count)
            numbers = [.. Enumerable.Range(1, targets.Count).Select(static place => (int?)place)];
        var locations = Locations(subject, reader);
        var named = new Dictionary<string, TargetLesion>(StringComparer.Ordinal);
        for (var i = 0; i < targets.Count; i++)
        {
            var number = numbers[i]!.Value.ToString(CultureInfo.InvariantCulture);
            named[targets[i].Id] = new TargetLesion(number, targets[i].IsLymphNode, locations.GetValueOrDefault(targets[i].Id));
        }

        return named;
    }

    private static int? NumberAtEnd(string id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1]))
            start--;
        return int.TryParse(id.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestNumber ? number : null;
    }

    private static Dictionary<string, string?> Locations(SdtmSubject subject, ReaderHistory reader)
    {
        var locations = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var placement in reader.Placements)
            if (placement is { Domain: "TU", Kind: PlacementKind.Lesion, Lesion: { } lesion })
                locations.TryAdd(lesion, subject.TumorIdentifications[placement.Index].Location);
        return locations;
    }
}
