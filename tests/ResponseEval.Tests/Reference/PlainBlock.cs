namespace ResponseEval.Tests.Reference;

/// <summary>Section 4: the open run of unconfirmed progression.</summary>
internal sealed class PlainBlock(DateOnly start, IEnumerable<string> triggers, DateOnly? backdatedTo)
{
    private readonly HashSet<string> _categories = [];
    private readonly HashSet<string> _unequivocal = [];
    private readonly List<decimal> _sums = [];
    private readonly List<decimal> _newSums = [];

    internal DateOnly Start { get; } = start;

    /// <summary>T, NT and NL, as they stood at the start.</summary>
    internal IReadOnlyList<string> Triggers { get; } = [.. triggers];

    internal DateOnly? BackdatedTo { get; } = backdatedTo;

    internal SeenAssessment Last { get; private set; } = null!;

    internal PlainRecistTimepoint LastCategories { get; private set; } = null!;

    internal decimal? LastNewSum { get; private set; }

    internal decimal? SmallestSum => _sums.Count == 0 ? null : _sums.Min();

    internal decimal? SmallestNewSum => _newSums.Count == 0 ? null : _newSums.Min();

    internal bool Has(string category) => _categories.Contains(category);

    internal bool WasUnequivocal(SeenLesion lesion) => _unequivocal.Contains(lesion.Lesion.Id);

    /// <summary>Takes in an iUPD assessment.</summary>
    internal void Add(SeenAssessment now, PlainRecistTimepoint categories, decimal? newSum, IEnumerable<string> progressive)
    {
        _categories.UnionWith(progressive);
        _unequivocal.UnionWith(now.NonTargets.Where(lesion => lesion.Unequivocal).Select(lesion => lesion.Lesion.Id));
        if (now.Sum is { } sum)
            _sums.Add(sum);
        if (newSum is { } sumOfNew)
            _newSums.Add(sumOfNew);
        (Last, LastCategories, LastNewSum) = (now, categories, newSum);
    }
}
