namespace ResponseEval;

/// <summary>Every published definition of hyper-progression, side by side.</summary>
public static class HyperprogressionFindings
{
    private static readonly ValueList<HyperprogressionRule> ByIrRecist = List(KatoBurden.IrRecist);
    private static readonly ValueList<HyperprogressionRule> ByTargets = List(KatoBurden.TargetsOnly);

    /// <summary>
    /// The definitions with the options of the rules, in a fixed order: Champiat, Saada-Bouzid, Kato, Ferrara, Lo Russo, Matos, Kim (growth
    /// kinetics, growth rate, time to treatment failure), Kas, Gandara, Ji.
    /// </summary>
    /// <param name="rules">The rules; <see cref="ProtocolRules.KatoBurden"/> is the only option they hold.</param>
    public static ValueList<HyperprogressionRule> Definitions(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.KatoBurden == KatoBurden.IrRecist ? ByIrRecist : ByTargets;
    }

    /// <summary>What every definition says of a subject, in the order of <see cref="Definitions"/>.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static ValueList<HyperprogressionFinding> Of(SubjectEvaluation evaluation)
    {
        var inputs = HyperprogressionInputs.Of(evaluation);
        var definitions = Definitions(evaluation.Rules).AsSpan();
        var findings = new HyperprogressionFinding[definitions.Length];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = definitions[i].Of(inputs);
        return ValueList<HyperprogressionFinding>.Owning(findings);
    }

    private static ValueList<HyperprogressionRule> List(KatoBurden burden) =>
    [
        new Champiat2017(),
        new SaadaBouzid2017(),
        new Kato2017 { Burden = burden },
        new Ferrara2018(),
        new LoRusso2019(),
        new Matos2020(),
        new Kim2019Tgk(),
        new Kim2019Tgr(),
        new Kim2019Ttf(),
        new Kas2020(),
        new Gandara2021(),
        new Ji2019(),
    ];
}
