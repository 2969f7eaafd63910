using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads a rules file over the default rules.</summary>
internal sealed class RulesParser(JsonInput input) : IObjectParser
{
    private const string CustomName = "custom";
    private ProtocolRules rules = ProtocolRules.Default with { Name = CustomName };
    private bool hasName;

    public void Read(ref Utf8JsonReader reader, ref TextBehind behind)
    {
        var members = new ObjectMembers(input, RuleMembers.Names);
        while (members.MoveNext(ref reader))
        {
            hasName |= members.Current == 0;
            rules = RuleMembers.All[members.Current].Read(ref reader, input, rules);
        }
    }

    /// <summary>Adds the options outside their ranges, apart from those that could not be read.</summary>
    public void CheckRanges(ProblemList problems)
    {
        foreach (var (name, found, expected) in RuleRanges.Check(rules))
            if (!IsFaulty(name))
                problems.Add(name is "name" or "version" ? ProblemCatalogue.EmptyText : ProblemCatalogue.NumberOutOfRange, found, expected, member: name);
    }

    /// <summary>The rules, with the name of the preset if they have none and are the same.</summary>
    public ProtocolRules Named()
    {
        var asDefault = rules with { Name = ProtocolRules.Default.Name };
        return !hasName && RulesJson.Hash(rules) == RulesJson.Hash(ProtocolRules.Default) ? asDefault : rules;
    }

    private bool IsFaulty(string name)
    {
        foreach (ref readonly var problem in input.Problems.Found)
            if (string.Equals(problem.Member, name, StringComparison.Ordinal))
                return true;
        return false;
    }
}
