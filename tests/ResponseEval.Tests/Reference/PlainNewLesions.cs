namespace ResponseEval.Tests.Reference;

/// <summary>What is remembered of the new lesions, and what one assessment says of them. Early scans are not remembered.</summary>
internal sealed class PlainNewLesions(ProtocolRules rules)
{
    private readonly PlainThresholds _thresholds = new(rules);
    private readonly HashSet<string> _known = [];
    private readonly HashSet<string> _absentAtLast = [];
    private readonly HashSet<string> _unequivocalAtLast = [];
    private readonly Dictionary<string, DateOnly> _firstDoubt = [];
    private decimal? _nadir;

    internal IReadOnlySet<string> Known => _known;

    internal bool Appeared(SeenAssessment now) => now.NewLesions.Any(IsAppearing);

    internal bool NotEvaluated(SeenAssessment now) => now.NewLesions.Any(lesion => lesion.Missing && _known.Contains(lesion.Lesion.Id));

    /// <summary>"Unequivocal readings only": a doubtful reading of a known lesion adds nothing that could be summed.</summary>
    internal decimal? Sum(SeenAssessment now)
    {
        var counted = now.NewTargets.Where(lesion => lesion.Present || _known.Contains(lesion.Lesion.Id)).ToList();
        return counted.Count == 0 || counted.Any(lesion => lesion.Missing || lesion.Doubtful) ? null : counted.Sum(lesion => lesion.Value ?? 0m);
    }

    /// <summary>A known lesion that sets progression again.</summary>
    internal bool SetAgain(SeenAssessment now, bool completeBefore)
    {
        var persisting = now.NewLesions.Where(lesion => lesion.Present && _known.Contains(lesion.Lesion.Id)).ToList();
        return (persisting.Count > 0 && Sum(now) is { } sum && _nadir is { } nadir && _thresholds.Grew(sum, nadir))
            || persisting.Any(lesion => lesion.Lesion.Role == LesionRole.NewNonTarget && lesion.Unequivocal
                && (lesion.Increased || !_unequivocalAtLast.Contains(lesion.Lesion.Id)))
            || (completeBefore && rules.ReappearanceAfterCr == ReappearanceAfterCr.Progression
                && persisting.Any(lesion => _absentAtLast.Contains(lesion.Lesion.Id)));
    }

    /// <summary>The earliest doubtful sight of the lesions that appear now.</summary>
    internal DateOnly? BackdatedTo(SeenAssessment now) => now.NewLesions
        .Where(lesion => IsAppearing(lesion) && _firstDoubt.ContainsKey(lesion.Lesion.Id))
        .Select(lesion => (DateOnly?)_firstDoubt[lesion.Lesion.Id])
        .Min();

    /// <summary>A doubtful sight is a date, not a judgement: early scans count.</summary>
    internal void RememberDoubt(SeenAssessment now)
    {
        foreach (var lesion in now.NewLesions.Where(lesion => lesion.Doubtful))
            _firstDoubt.TryAdd(lesion.Lesion.Id, now.Date);
    }

    internal void Remember(SeenAssessment now)
    {
        var sum = Sum(now);
        var added = now.NewTargets.Any(IsAppearing);
        _nadir = added ? sum : sum is { } value ? Math.Min(value, _nadir ?? value) : _nadir;
        foreach (var lesion in now.NewLesions)
        {
            Set(_known, lesion, lesion.Present || _known.Contains(lesion.Lesion.Id));
            if (lesion.Missing || lesion.Doubtful)
                continue;
            Set(_absentAtLast, lesion, lesion.Absent);
            Set(_unequivocalAtLast, lesion, lesion.Present && lesion.Unequivocal);
        }
    }

    private bool IsAppearing(SeenLesion lesion) => lesion.Present && !_known.Contains(lesion.Lesion.Id);

    private static void Set(HashSet<string> lesions, SeenLesion lesion, bool member)
    {
        if (member)
            lesions.Add(lesion.Lesion.Id);
        else
            lesions.Remove(lesion.Lesion.Id);
    }
}
