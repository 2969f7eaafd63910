namespace ResponseEval.Cdisc;

/// <summary>The rules by which ADRS and ADTTE are derived from overall responses.</summary>
/// <param name="Name">The name of the preset.</param>
public sealed record AdamPreset(string Name)
{
    /// <summary>RECIST 1.1 and iRECIST as this library reads them: what it does otherwise than the peer stands in docs/decisions/0007-adam-presets.md.</summary>
    public static AdamPreset Default { get; } = new("default");

    /// <summary>The templates and vignettes of the R package admiralonco 1.4.0 with admiral 1.4.2, faults included.</summary>
    public static AdamPreset Admiralonco { get; } = new("admiralonco-1.4") { PeerConventions = PeerConvention.All };

    /// <summary>All presets.</summary>
    public static ValueList<AdamPreset> All { get; } = [Default, Admiralonco];

    /// <summary>How a missing day in the date of a response is filled in; a missing month is not.</summary>
    public DateImputation DateImputation { get; init; } = DateImputation.Last;

    /// <summary>Days from the reference date after which disease counts as stable: a response counts if it lies that many days later or more.</summary>
    public int MinimumStableDays { get; init; } = 42;

    /// <summary>Days after which a second response confirms the first: it confirms if it lies that many days later or more.</summary>
    public int ConfirmationDays { get; init; } = 28;

    /// <summary>How many NE may lie between a response and its confirmation.</summary>
    public int MaxNotEvaluableBetween { get; init; } = 1;

    /// <summary>True if one SD may lie between a PR and its confirmation.</summary>
    public bool AcceptStableBetween { get; init; }

    /// <summary>True if the best response without any assessment is NE, false if it is MISSING.</summary>
    public bool MissingAsNotEvaluable { get; init; }

    /// <summary>True if the analysis window ends with the first progression (iRECIST: the first iCPD); false if it does not end with it.</summary>
    public bool StopAtProgression { get; init; } = true;

    /// <summary>What is done as the peer does it.</summary>
    public PeerConvention PeerConventions { get; init; }

    /// <summary>The preset of that name, ignoring case; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public static AdamPreset? Named(string name)
    {
        foreach (var preset in All)
            if (preset.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return preset;
        return null;
    }

    internal bool Follows(PeerConvention convention) => (PeerConventions & convention) != 0;
}
