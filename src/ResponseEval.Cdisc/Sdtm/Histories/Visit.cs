namespace ResponseEval.Cdisc;

/// <summary>The records of one reader at one visit: a candidate for an assessment.</summary>
internal sealed class Visit(double? number, string? name, string? linkGroup)
{
    private string? id;

    /// <summary>VISITNUM.</summary>
    public double? Number { get; } = number;

    /// <summary>VISIT.</summary>
    public string? Name { get; } = name;

    /// <summary>TRLNKGRP.</summary>
    public string? LinkGroup { get; } = linkGroup;

    public List<int> Identifications { get; } = [];

    public List<int> Results { get; } = [];

    public List<int> Responses { get; } = [];

    /// <summary>The results of the visit by lesion; those without a lesion are not among them.</summary>
    public Dictionary<string, List<int>> ByLesion { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of the assessment; null while the visit is none.</summary>
    public string? Id
    {
        get => id ?? Home?.Id;
        set => id = value;
    }

    /// <summary>The visit with tumour results that identifications and responses recorded under another visit went to; else null.</summary>
    public Visit? Home { get; set; }

    /// <summary>The name of the visit in problems: its id, or what its id is likely to be.</summary>
    public string Label => Id ?? VisitNames.Of(this);

    /// <summary>The dates; null while no record gave one.</summary>
    public VisitDates? Dates { get; set; }

    public DateOnly Date => Dates!.First;

    public bool HasLesionResults => ByLesion.Count > 0;

    /// <summary>D if this date of one of its records was imputed.</summary>
    public string? ImputationOf(string? date) => date is not null && Dates is { } dates && dates.Imputed?.Contains(date) == true ? "D" : null;
}

/// <summary>When the scans of a visit were made.</summary>
/// <param name="First">The first scan.</param>
/// <param name="Last">The last scan.</param>
/// <param name="Recorded">The date of the first scan as it was recorded.</param>
/// <param name="Imputed">The dates, as they were recorded, whose day was imputed; null if none was.</param>
internal sealed record VisitDates(DateOnly First, DateOnly Last, PartialDate Recorded, HashSet<string>? Imputed);
