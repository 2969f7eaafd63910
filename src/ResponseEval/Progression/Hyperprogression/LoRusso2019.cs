using System.Globalization;

namespace ResponseEval;

/// <summary>What clinical deterioration means in Lo Russo 2019; secondary sources differ.</summary>
public enum EcogDeterioration
{
    /// <summary>ECOG rose, and to 2 or more (the default).</summary>
    ToTwoOrMore,

    /// <summary>ECOG rose by 2 or more.</summary>
    ByTwoOrMore,

    /// <summary>ECOG is 2 or more, whatever it was before.</summary>
    TwoOrMore,
}

/// <summary>
/// Lo Russo 2019: progression at the first evaluation and at least three of five: treatment failure in less than two months; the sum at least
/// 50 % above baseline; two new lesions in one organ that held disease at baseline; a new lesion in another organ; clinical deterioration
/// (Lo Russo et al., Clin Cancer Res 2019;25:989-99).
/// </summary>
/// <remarks>
/// ECOG at start is the last one on or before first dose; deterioration looks at the worst one up to 60 days after it. With criteria unknown
/// it is met at three known ones, not met if the unknown ones could not make three, else not evaluable. The value is the number of criteria
/// known to be met.
/// </remarks>
public sealed record LoRusso2019 : HyperprogressionRule
{
    private const int Needed = 3;
    private static readonly Citation Publication = new("Lo Russo et al. 2019", "Lo Russo et al., Clin Cancer Res 2019;25:989-99");

    /// <summary>Whether progression by RECIST 1.1 at the first evaluation is asked for; it is by default.</summary>
    public bool RequireProgression { get; init; } = true;

    /// <summary>How ECOG deteriorates; it rises to 2 or more by default.</summary>
    public EcogDeterioration Deterioration { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.LoRusso2019;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs)
    {
        var criteria = Criteria.Of(inputs, Deterioration);
        var three = Part.AtLeast(Needed, criteria.Failure, criteria.Growth, criteria.InvolvedOrgan, criteria.NewOrgan, criteria.Ecog);
        return RequireProgression ? Part.All(HyperprogressionParts.Progression(inputs.Growth), three) : three;
    }

    internal override double? Value(HyperprogressionInputs inputs) =>
        inputs.FirstEvaluationDate is null ? null : Criteria.Of(inputs, Deterioration).Known;

    internal override string Numbers(HyperprogressionInputs inputs)
    {
        var criteria = Criteria.Of(inputs, Deterioration);
        return HyperprogressionRationale.Sentence(
            RequireProgression ? HyperprogressionRationale.Progression(inputs) : null,
            $"{criteria.Known} of 5 criteria known to be met, needs {Needed}",
            $"early failure {Word(criteria.Failure)} ({HyperprogressionRationale.Failure(inputs)})",
            $"growth {Word(criteria.Growth)} ({HyperprogressionRationale.Burden(inputs)}, threshold at least +50 %)",
            $"two new lesions in an involved organ {Word(criteria.InvolvedOrgan)}",
            $"new organ {Word(criteria.NewOrgan)}",
            $"deterioration {Word(criteria.Ecog)} (ECOG at start {Known(inputs.Ecog.Start)}, worst in 60 days {Known(inputs.Ecog.Worst)})");
    }

    private static string Known(int? ecog) => ecog is { } known ? known.ToString(CultureInfo.InvariantCulture) : "unknown";

    private static string Word(Part part) => part.Holds ? "yes" : part.Fails ? "no" : "unknown";

    private readonly record struct Criteria(Part Failure, Part Growth, Part InvolvedOrgan, Part NewOrgan, Part Ecog)
    {
        /// <summary>How many are known to be met.</summary>
        public int Known => One(Failure) + One(Growth) + One(InvolvedOrgan) + One(NewOrgan) + One(Ecog);

        public static Criteria Of(HyperprogressionInputs inputs, EcogDeterioration deterioration)
        {
            var seen = inputs.Growth.HasFirstEvaluation;
            return new(
                HyperprogressionParts.FailedWithinTwoMonths(inputs),
                HyperprogressionParts.GrewByPercent(inputs.Growth, 50),
                seen ? inputs.NewLesions.TwoInInvolvedOrgan : Part.Unknown(HyperprogressionReason.NoFollowUp),
                seen ? inputs.NewLesions.InNewOrgan : Part.Unknown(HyperprogressionReason.NoFollowUp),
                Deteriorated(inputs, deterioration));
        }

        private static int One(Part part) => part.Holds ? 1 : 0;

        private static Part Deteriorated(HyperprogressionInputs inputs, EcogDeterioration reading)
        {
            if (inputs.FirstDoseDate is null)
                return Part.Unknown(HyperprogressionReason.NoTreatmentStart);
            if (inputs.Ecog.Worst is not { } worst)
                return Part.Unknown(HyperprogressionReason.MissingClinicalData);
            if (worst < 2)
                return Part.False;
            if (reading == EcogDeterioration.TwoOrMore)
                return Part.True;
            return inputs.Ecog.Start is { } start
                ? Part.Of(worst - start >= (reading == EcogDeterioration.ByTwoOrMore ? 2 : 1))
                : Part.Unknown(HyperprogressionReason.MissingClinicalData);
        }
    }
}
