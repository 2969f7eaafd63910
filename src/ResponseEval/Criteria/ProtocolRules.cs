namespace ResponseEval;

/// <summary>
/// Every threshold, window and choice that the guidelines leave to the protocol: immutable data with a name, a version and a content
/// hash (<see cref="RulesJson.Hash"/>). Ranges are checked where rules are loaded or given to a <see cref="ResponseEvaluator"/>.
/// </summary>
/// <remarks>Each option is described, with its source and its other values, in <c>docs/options.md</c>.</remarks>
public sealed record ProtocolRules
{
    /// <summary>The preset <c>default</c>, version 1.0.0: RECIST 1.1 (EJC 2009;45:228-247) and iRECIST (Lancet Oncol 2017;18:e143-52).</summary>
    public static ProtocolRules Default { get; } = new();

    /// <summary>The presets, by name.</summary>
    public static ValueList<ProtocolRules> Presets => [Default];

    /// <summary>The name of the rule set; not part of the hash.</summary>
    public string Name { get; init; } = "default";

    /// <summary>The version of the rule set; not part of the hash.</summary>
    public string Version { get; init; } = "1.0.0";

    /// <summary>The diameter of a lesion too small to measure, 0 to 20 mm; 5 mm (RECIST 1.1, section 4.3.2).</summary>
    public Length TooSmallDefault { get; init; } = Length.FromMillimeters(5m);

    /// <summary>A lymph node with a short axis below this is normal, 0.01 to 100 mm; 10 mm (RECIST 1.1, section 4.3.1).</summary>
    public Length NodeNormal { get; init; } = Length.FromMillimeters(10m);

    /// <summary>The decrease of the sum from baseline that is a partial response, inclusive, 0.01 to 100 %; 30 % (RECIST 1.1, section 4.3.1).</summary>
    public Percentage PartialResponseDecrease { get; init; } = Percentage.FromPercent(30m);

    /// <summary>The increase of the sum over the nadir that is progression, inclusive, 0.01 to 1000 %; 20 % (RECIST 1.1, section 4.3.1).</summary>
    public Percentage ProgressionIncrease { get; init; } = Percentage.FromPercent(20m);

    /// <summary>The absolute increase that progression needs as well, inclusive, 0 to 100 mm; 5 mm (RECIST 1.1, section 4.3.1).</summary>
    public Length ProgressionIncreaseLength { get; init; } = Length.FromMillimeters(5m);

    /// <summary>The further growth that confirms, and the shrinkage that counts, inclusive, 0.01 to 100 mm; 5 mm (iRECIST, table 2).</summary>
    public Length FurtherGrowth { get; init; } = Length.FromMillimeters(5m);

    /// <summary>What a reappearing lesion means after a complete response.</summary>
    public ReappearanceAfterCr ReappearanceAfterCr { get; init; }

    /// <summary>What an enlarged node means after a complete response.</summary>
    public NodeReappearance NodeReappearance { get; init; }

    /// <summary>Whether a partial response is carried forward.</summary>
    public ResponsePersistence ResponsePersistence { get; init; }

    /// <summary>The day after the reference from which stable disease counts for the best response, inclusive, 0 to 3650; 42.</summary>
    public int MinimumStableDays { get; init; } = 42;

    /// <summary>The days after which a response is confirmed, inclusive, 0 to 3650; 28 (RECIST 1.1, section 4.6).</summary>
    public int ConfirmationDays { get; init; } = 28;

    /// <summary>How many assessments between a response and its confirmation may be not evaluable, 0 to 100; 1.</summary>
    public int MaxNotEvaluableBetween { get; init; } = 1;

    /// <summary>Whether one stable disease may lie between a partial response and its confirmation.</summary>
    public bool AcceptStableBetween { get; init; }

    /// <summary>The days after unconfirmed progression from which it can be confirmed, 0 to 3650; 28 (iRECIST: 4 to 8 weeks).</summary>
    public int ConfirmationEarliestDays { get; init; } = 28;

    /// <summary>How many days earlier a confirming scan may be, 0 to <see cref="ConfirmationEarliestDays"/>; 2 (EORTC RECIST FAQ).</summary>
    public int ConfirmationToleranceDays { get; init; } = 2;

    /// <summary>
    /// The days after the last unconfirmed assessment beyond which a confirmation is flagged late, <see cref="ConfirmationEarliestDays"/> to
    /// 3650; 56 (iRECIST: 4 to 8 weeks).
    /// </summary>
    public int ConfirmationLatestDays { get; init; } = 56;

    /// <summary>Whether another category confirms.</summary>
    public OtherCategoryConfirms OtherCategoryConfirms { get; init; }

    /// <summary>What unconfirmed progression by new lesions needs to close.</summary>
    public NewLesionPersistence NewLesionPersistence { get; init; }

    /// <summary>Whether iCR and iPR in the iRECIST best response need the confirmation of RECIST 1.1.</summary>
    public bool ConfirmIrecistResponse { get; init; }

    /// <summary>Whether progression is dated to the first equivocal sight of the new lesion that proved it (RECIST 1.1, section 4.3.5).</summary>
    public bool BackdateEquivocal { get; init; } = true;

    /// <summary>The definitions of which the first evaluable one decides the pattern hyper-progression, without repetition.</summary>
    public ValueList<HyperprogressionDefinition> PrimaryHyperprogression { get; init; } =
        [HyperprogressionDefinition.Champiat2017, HyperprogressionDefinition.Matos2020];

    /// <summary>Which lesions count in the burden of Kato 2017.</summary>
    public KatoBurden KatoBurden { get; init; }

    /// <summary>The prior probability that a progression event is pseudo-progression, above 0 and below 1; 0.15.</summary>
    public decimal PseudoProgressionPrior { get; init; } = 0.15m;
}
