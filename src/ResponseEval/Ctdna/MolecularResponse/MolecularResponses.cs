namespace ResponseEval;

/// <summary>Every definition of molecular response, side by side.</summary>
public static class MolecularResponses
{
    private const int Count = 12;

    /// <summary>The findings of a subject, in the order of <see cref="MolecularResponseDefinition"/>.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">What the papers leave open; the defaults if null.</param>
    public static ValueList<MolecularResponseFinding> Of(SubjectHistory history, MolecularResponseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(CtdnaSeries.Of(history), history.Header.FirstDoseDate, options ?? MolecularResponseOptions.Default);
    }

    internal static ValueList<MolecularResponseFinding> Of(CtdnaSeries series, DateOnly? firstDose, MolecularResponseOptions options)
    {
        var input = new MolecularResponseInput(series, firstDose, options);
        var findings = new MolecularResponseFinding[Count];
        findings[0] = Lee2018.Decide(input);
        findings[1] = Raja2018.Decide(input);
        findings[2] = Zhang2020.Decide(input);
        findings[3] = Goldberg2018.Decide(input);
        findings[4] = Thompson2021.Decide(input);
        findings[5] = Anagnostou2019.Decide(input);
        findings[6] = Bratman2020.Decide(input);
        findings[7] = Bratman2020.DecideClearance(input);
        findings[8] = CtMoniTR.Decide50(input);
        findings[9] = CtMoniTR.Decide90(input);
        findings[10] = CtMoniTR.Decide100(input);
        findings[11] = Br36.Decide(input);
        return ValueList<MolecularResponseFinding>.Owning(findings);
    }

    /// <summary>The name of a definition as outputs spell it: "lee2018".</summary>
    /// <param name="definition">A definition.</param>
    public static string Code(this MolecularResponseDefinition definition) => definition switch
    {
        MolecularResponseDefinition.Lee2018 => "lee2018",
        MolecularResponseDefinition.Raja2018 => "raja2018",
        MolecularResponseDefinition.Zhang2020 => "zhang2020",
        MolecularResponseDefinition.Goldberg2018 => "goldberg2018",
        MolecularResponseDefinition.Thompson2021 => "thompson2021",
        MolecularResponseDefinition.Anagnostou2019 => "anagnostou2019",
        MolecularResponseDefinition.Bratman2020 => "bratman2020",
        MolecularResponseDefinition.Bratman2020Clearance => "bratman2020Clearance",
        MolecularResponseDefinition.CtMoniTR50 => "ctMoniTR50",
        MolecularResponseDefinition.CtMoniTR90 => "ctMoniTR90",
        MolecularResponseDefinition.CtMoniTR100 => "ctMoniTR100",
        MolecularResponseDefinition.Br36 => "br36",
        _ => "unspecified",
    };
}
