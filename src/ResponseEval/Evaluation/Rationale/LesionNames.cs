namespace ResponseEval;

/// <summary>The lesions of one follow-up in words: ids, with sizes, nodes marked.</summary>
internal readonly struct LesionNames(SubjectHistory history, int followUp, ProtocolRules rules)
{
    private const int MostNamed = 12;

    /// <summary>The targets for which the condition holds, with their sizes: <c>T1 4.0 mm, node T2 8.0 mm</c>.</summary>
    public string Targets(Func<LesionFact, int, bool> condition, bool withSize = true)
    {
        var names = new List<string>();
        var facts = Facts;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            var value = AssessmentFindings.Value(fact, rules);
            if ((fact.Traits & LesionTraits.Target) != 0 && condition(fact, value))
                names.Add(Name(lesion, fact, withSize ? value : LesionFact.NoDiameter));
        }

        return Join(names);
    }

    /// <summary>The non-target lesions of a set.</summary>
    public string NonTargets(ulong lesions) => Named(lesions, LesionTraits.NonTarget);

    /// <summary>The new lesions of a set.</summary>
    public string NewLesions(ulong lesions) => Named(lesions, LesionTraits.NewTarget | LesionTraits.NewNonTarget);

    private string Named(ulong lesions, LesionTraits roles)
    {
        var names = new List<string>();
        var facts = Facts;
        var place = 0;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & roles) != 0 && (lesions >> place++ & 1) != 0)
                names.Add(Name(lesion, fact, AssessmentFindings.Value(fact, rules)));
        }

        return Join(names);
    }

    private AssessmentFacts Facts => history.Facts(history.BaselineIndex + 1 + followUp);

    private string Name(int lesion, LesionFact fact, int value)
    {
        var node = (fact.Traits & LesionTraits.Node) != 0 ? "node " : "";
        var size = value == LesionFact.NoDiameter ? "" : " " + Millimetres.Text(value);
        return node + history.Lesions[lesion].Id + size;
    }

    private static string Join(List<string> names) =>
        names.Count <= MostNamed
            ? string.Join(", ", names)
            : string.Join(", ", names.Take(MostNamed)) + $" and {names.Count - MostNamed} more";
}
