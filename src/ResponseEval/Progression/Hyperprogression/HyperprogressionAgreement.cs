namespace ResponseEval;

/// <summary>What one definition said of a cohort.</summary>
/// <param name="Met">Subjects that met it.</param>
/// <param name="NotMet">Subjects that did not.</param>
/// <param name="NotEvaluable">Subjects for which it could not be evaluated.</param>
public readonly record struct DefinitionCounts(int Met, int NotMet, int NotEvaluable);

/// <summary>How two definitions agree, over the subjects for which both are evaluable.</summary>
/// <param name="Both">Met by both.</param>
/// <param name="FirstOnly">Met by the first only.</param>
/// <param name="SecondOnly">Met by the second only.</param>
/// <param name="Neither">Met by neither.</param>
public readonly record struct DefinitionAgreement(int Both, int FirstOnly, int SecondOnly, int Neither)
{
    /// <summary>The subjects for which both definitions are evaluable.</summary>
    public int Subjects => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>Those met by both among those met by either, 0 to 1, as Kas et al. (JAMA Oncol 2020;6:1039-46) compare definitions; null where neither is ever met.</summary>
    public double? Jaccard => Both + FirstOnly + SecondOnly is > 0 and var either ? Both / (double)either : null;

    /// <summary>
    /// Cohen's kappa, agreement beyond chance, -1 to 1 (Cohen, Educ Psychol Meas 1960;20:37-46); null without subjects and where chance alone
    /// agrees always.
    /// </summary>
    public double? Kappa
    {
        get
        {
            var observed = (double)Both + Neither;
            var byChance = (((double)Both + FirstOnly) * (Both + SecondOnly) + ((double)Neither + SecondOnly) * (Neither + FirstOnly)) / Subjects;
            return Subjects > byChance ? (observed - byChance) / (Subjects - byChance) : null;
        }
    }
}

/// <summary>Counts over a cohort how the definitions of hyper-progression agree. Fed one subject at a time; not for several threads at once.</summary>
public sealed class HyperprogressionAgreement
{
    private const int Statuses = 3;
    private const int Most = 32;
    private static readonly int Known = Enum.GetValues<HyperprogressionDefinition>().Length;
    private readonly int[] pairs = new int[Known * Known * Statuses * Statuses];

    /// <summary>The subjects that were added.</summary>
    public int Subjects { get; private set; }

    /// <summary>Adds a subject.</summary>
    /// <param name="findings">What the definitions say of it, each at most once (<see cref="HyperprogressionFindings.Of"/>).</param>
    public void Add(ValueList<HyperprogressionFinding> findings)
    {
        Span<(HyperprogressionDefinition, FindingStatus)> statuses =
            findings.Count <= Most ? stackalloc (HyperprogressionDefinition, FindingStatus)[Most] : new (HyperprogressionDefinition, FindingStatus)[findings.Count];
        for (var i = 0; i < findings.Count; i++)
            statuses[i] = (findings[i].Definition, findings[i].Status);
        Add(statuses[..findings.Count]);
    }

    /// <summary>Adds a subject of whom no more is known than what each definition says, such as one that was evaluated elsewhere.</summary>
    /// <param name="statuses">What the definitions say of it, each at most once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A definition or status is none of its enumeration.</exception>
    public void Add(ReadOnlySpan<(HyperprogressionDefinition Definition, FindingStatus Status)> statuses)
    {
        foreach (var (definition, status) in statuses)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)definition, (uint)Known, nameof(statuses));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)status, (uint)Statuses, nameof(statuses));
        }

        Subjects++;
        foreach (var first in statuses)
            foreach (var second in statuses)
                pairs[Place(first.Definition, second.Definition, first.Status, second.Status)]++;
    }

    /// <summary>Adds the subjects that were counted elsewhere, such as those of another site.</summary>
    /// <param name="other">The other count; it stays as it is.</param>
    public void Add(HyperprogressionAgreement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Subjects += other.Subjects;
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] += other.pairs[i];
    }

    /// <summary>What one definition said.</summary>
    /// <param name="definition">The definition.</param>
    public DefinitionCounts Of(HyperprogressionDefinition definition) =>
        new(Of(definition, FindingStatus.Met), Of(definition, FindingStatus.NotMet), Of(definition, FindingStatus.NotEvaluable));

    /// <summary>How two definitions agree.</summary>
    /// <param name="first">A definition.</param>
    /// <param name="second">A definition.</param>
    public DefinitionAgreement Between(HyperprogressionDefinition first, HyperprogressionDefinition second) =>
        new(
            pairs[Place(first, second, FindingStatus.Met, FindingStatus.Met)],
            pairs[Place(first, second, FindingStatus.Met, FindingStatus.NotMet)],
            pairs[Place(first, second, FindingStatus.NotMet, FindingStatus.Met)],
            pairs[Place(first, second, FindingStatus.NotMet, FindingStatus.NotMet)]);

    private int Of(HyperprogressionDefinition definition, FindingStatus status) => pairs[Place(definition, definition, status, status)];

    private static int Place(HyperprogressionDefinition first, HyperprogressionDefinition second, FindingStatus ofFirst, FindingStatus ofSecond) =>
        ((((int)first * Known) + (int)second) * Statuses + (int)ofFirst) * Statuses + (int)ofSecond;
}
