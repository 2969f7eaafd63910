namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>Short words for the rules of iRECIST, and a legend of those that were used: rule code and step of the block.</summary>
internal sealed class IrecistWords
{
    private readonly SortedDictionary<string, string> _legend = new(StringComparer.Ordinal);

    internal string Say(TimepointResponse timepoint)
    {
        var word = Word(timepoint.Rules.Irecist);
        var meaning = $"{timepoint.Rules.Irecist.Code()}, block {timepoint.Block.Step}";
        if (_legend.TryGetValue(word, out var other) && other != meaning)
            throw new InvalidOperationException($"{word} is {other} and {meaning}.");
        _legend[word] = meaning;
        return $"{timepoint.Irecist.Code()} {word}";
    }

    internal string Legend
    {
        get
        {
            var table = new TextTable("word", "rule and step");
            foreach (var (word, meaning) in _legend)
                table.Add(word, meaning);
            return table.ToString();
        }
    }

    private static string Word(RuleId rule)
    {
        var code = rule.Code().Replace("IRECIST-", "", StringComparison.Ordinal);
        return rule switch
        {
            >= RuleId.IrecistConfirmedTargetGrew and <= RuleId.IrecistConfirmedNewLesionToo => code.Split('-')[1].ToLowerInvariant(),
            RuleId.IrecistUnconfirmedTarget => "open-T",
            RuleId.IrecistUnconfirmedNonTarget => "open-NT",
            RuleId.IrecistUnconfirmedNewLesion => "open-NL",
            RuleId.IrecistUnconfirmedNewLesionAgain => "open-NL-again",
            RuleId.IrecistStillTarget => "still-T",
            RuleId.IrecistStillNonTarget => "still-NT",
            RuleId.IrecistStillNewLesions => "still-NL",
            RuleId.IrecistStillNewLesionJoined => "joined-NL",
            RuleId.IrecistStillNewLesionsPresent => "still-NL-present",
            RuleId.IrecistNewLesionBarsComplete => "assigned-barred",
            RuleId.IrecistClosedNewLesionBarsComplete => "closed-barred",
            RuleId.IrecistEarlyScan => "early",
            RuleId.IrecistAlreadyConfirmed => "before",
            RuleId.IrecistNotEvaluated => "open",
            _ => code.ToLowerInvariant(),
        };
    }
}
