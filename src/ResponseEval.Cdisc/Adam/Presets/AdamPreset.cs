using ResponseEval.Trials;

namespace ResponseEval.Cdisc;

/// <summary>The rules by which ADRS and ADTTE are derived from overall responses.</summary>
/// <param name="Name">The name of the preset.</param>
public sealed record AdamPreset(string Name)
{
    /// <summary>
    /// RECIST 1.1 and iRECIST as this library reads them: what it does otherwise than the peer stands in docs/decisions/0007-adam-presets.md.
    /// </summary>
    public static AdamPreset Default { get; } = new("default");

    /// <summary>The templates and vignettes of the R package admiralonco 1.4.0 with admiral 1.4.2, faults included.</summary>
    public static AdamPreset Admiralonco { get; } = new("admiralonco-1.4") { PeerConventions = PeerConvention.All, Censoring = null };

    /// <summary>All presets.</summary>
    public static ValueList<AdamPreset> All { get; } = [Default, Admiralonco];

    /// <summary>How a missing day in the date of a response is filled in; a missing month is not.</summary>
    public DateImputation DateImputation { get; init; } = DateImputation.Last;

    /// <summary>
    /// The minimum duration of stable disease, and what confirms a response: <see cref="ProtocolRules.MinimumStableDays"/>, <see
    /// cref="ProtocolRules.ConfirmationDays"/>, <see cref="ProtocolRules.MaxNotEvaluableBetween"/> and <see
    /// cref="ProtocolRules.AcceptStableBetween"/>.
    /// </summary>
    /// <exception cref="ArgumentException">An option of the rules lies outside its range.</exception>
    public ProtocolRules Rules
    {
        get;
        init => field = new ResponseEvaluator(value).Rules;
    } = ProtocolRules.Default;

    /// <summary>True if the best response without any assessment is NE, false if it is MISSING.</summary>
    public bool MissingAsNotEvaluable { get; init; }

    /// <summary>True if the analysis window ends with the first progression (iRECIST: the first iCPD); false if it does not end with it.</summary>
    public bool StopAtProgression { get; init; } = true;

    /// <summary>
    /// Parameters that are derived only on demand, by PARAMCD without suffix: ACCB (clinical benefit that counts late progression), A1BOR
    /// (best response that counts NED before PD) and CRSD (duration of confirmed response).
    /// </summary>
    /// <exception cref="ArgumentException">A code is none of these.</exception>
    public ValueList<string> AdditionalParameters
    {
        get;
        init
        {
            foreach (var code in value)
                if (!IsOnDemand(code))
                    throw new ArgumentException($"found \"{code}\", expected ACCB, A1BOR or CRSD", nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// What censors times to event. Null: any event counts, and without one the last assessment censors, as the peer has it; TTP, TTR and the
    /// endpoints of iRECIST are then not derived.
    /// </summary>
    public CensoringRule? Censoring { get; init; } = CensoringRule.FdaTableA;

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

    /// <summary>The date from which durations count: randomization, else first dose, else baseline; null if none is known.</summary>
    internal DateOnly? ReferenceDate(SubjectResponses subject) => Follows(PeerConvention.RandomizationOnly)
        ? subject.Dates.Randomization
        : subject.Dates.Randomization ?? subject.Dates.TreatmentStart ?? subject.BaselineDate;

    /// <summary>True for all parameters but those that are derived on demand and were not asked for.</summary>
    internal bool Wants(string code) => !IsOnDemand(code) || AdditionalParameters.AsSpan().Contains(code);

    internal bool Follows(PeerConvention convention) => (PeerConventions & convention) != 0;

    private static bool IsOnDemand(string code) => code is "ACCB" or "A1BOR" or "CRSD";
}
