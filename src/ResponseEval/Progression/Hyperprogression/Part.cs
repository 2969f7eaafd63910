namespace ResponseEval;

/// <summary>One part of a definition: it holds, it is known to fail, or it cannot be known for a reason.</summary>
internal readonly record struct Part(FindingStatus Status, HyperprogressionReason Reason)
{
    public static Part True => new(FindingStatus.Met, HyperprogressionReason.None);

    public static Part False => new(FindingStatus.NotMet, HyperprogressionReason.None);

    public bool Holds => Status == FindingStatus.Met;

    public bool Fails => Status == FindingStatus.NotMet;

    public bool IsUnknown => Status == FindingStatus.NotEvaluable;

    public static Part Of(bool holds) => holds ? True : False;

    public static Part Unknown(HyperprogressionReason reason) => new(FindingStatus.NotEvaluable, reason);

    /// <summary>A conjunction: it fails as soon as one part is known to fail, whatever else is missing; else the first part that is unknown decides.</summary>
    public static Part All(params ReadOnlySpan<Part> parts)
    {
        var all = True;
        foreach (var part in parts)
        {
            if (part.Fails)
                return False;
            if (all.Holds)
                all = part;
        }

        return all;
    }

    /// <summary>At least so many parts hold; else it fails if the unknown ones could not make up for it; else the first unknown one decides.</summary>
    public static Part AtLeast(int needed, params ReadOnlySpan<Part> parts)
    {
        var unknown = default(Part?);
        var possible = 0;
        var held = 0;
        foreach (var part in parts)
        {
            held += part.Holds ? 1 : 0;
            possible += part.Fails ? 0 : 1;
            if (part.IsUnknown)
                unknown ??= part;
        }

        return held >= needed ? True : possible < needed ? False : unknown!.Value;
    }
}
