namespace ResponseEval.Tests.Reference;

/// <summary>What a definition of hyper-progression says: met, notMet or notEvaluable with its reason.</summary>
internal sealed record PlainVerdict(string Status, string Reason, double? Value);

/// <summary>decisions.md section 7 and immunotherapy.md A.1 to A.3, written a second time: definition by definition, under the rules of the subject.</summary>
internal sealed class PlainHyperprogression(SubjectCase subject, IReadOnlyList<ClinicalStatus> clinical, PlainHyperprogressionLimits limits)
{
    private readonly PlainGrowthFacts _facts = new(subject);
    private readonly decimal? _burden = Burden(subject);

    internal PlainVerdict Of(HyperprogressionDefinition definition) => definition switch
    {
        HyperprogressionDefinition.Champiat2017 => Champiat(),
        HyperprogressionDefinition.SaadaBouzid2017 or HyperprogressionDefinition.Ji2019 => SaadaBouzid(),
        HyperprogressionDefinition.Kato2017 => Kato(),
        HyperprogressionDefinition.Ferrara2018 => Difference(50),
        HyperprogressionDefinition.Kas2020 => Difference(100),
        HyperprogressionDefinition.LoRusso2019 => LoRusso(),
        HyperprogressionDefinition.Matos2020 => Matos(),
        HyperprogressionDefinition.Kim2019Tgk => Kim(Kinetics),
        HyperprogressionDefinition.Kim2019Tgr => Kim(Rates),
        HyperprogressionDefinition.Kim2019Ttf => KimFailure(),
        HyperprogressionDefinition.Gandara2021 => Gandara(),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private delegate (double? Ratio, bool AtLeastTwo) Ratio();

    private static decimal? Burden(SubjectCase subject)
    {
        var facts = new PlainGrowthFacts(subject);
        return subject.Rules.KatoBurden == KatoBurden.IrRecist ? facts.AfterWithNew : facts.After;
    }

    private PlainVerdict Champiat()
    {
        var value = Rates().Ratio;
        if (Progression(value) is { } settled)
            return settled;
        if (Growth(needsDose: false, needsPositive: true) is { } reason)
            return new("notEvaluable", reason, value);
        return Decided(Rates().AtLeastTwo, value);
    }

    private PlainVerdict SaadaBouzid()
    {
        if (Growth(needsDose: false, needsPositive: true) is { } reason)
            return new("notEvaluable", reason, Kinetics().Ratio);
        return Decided(Kinetics().AtLeastTwo, Kinetics().Ratio);
    }

    private PlainVerdict Difference(double limit)
    {
        double? value = Growth(needsDose: false, needsPositive: false, minimumDays: 0) is null ? RateAfter() - RateBefore() : null;
        if (Progression(value) is { } settled)
            return settled;
        if (Growth(needsDose: false, needsPositive: false) is { } reason)
            return new("notEvaluable", reason, value);
        return Decided(value > limit && _facts.After > _facts.Start, value);
    }

    private PlainVerdict Kim(Ratio ratio)
    {
        var value = ratio().Ratio;
        if (Progression(value) is { } settled)
            return settled;
        if (Growth(needsDose: true, needsPositive: false) is { } reason)
            return new("notEvaluable", reason, value);
        var before = _facts.FirstDose!.Value.DayNumber - _facts.Reference!.Date.DayNumber;
        if (before > 84 || _facts.DaysToFirst > 84 || _facts.DaysToFirst < 0)
            return new("notEvaluable", "outsideWindow", value);
        if (Growth(needsDose: true, needsPositive: true) is { } notPositive)
            return new("notEvaluable", notPositive, value);
        return Decided(ratio().AtLeastTwo, value);
    }

    private PlainVerdict KimFailure()
    {
        if (_facts is { First: null, DaysToFailure: null or -1 })
            return new("notEvaluable", "noFollowUp", null);
        if (_facts.DaysToFailure is not { } days)
            return new("notEvaluable", "noTreatmentStart", null);
        return Decided(days >= 0 && days < 60.875, days >= 0 ? days : null);
    }

    private PlainVerdict Kato()
    {
        double? value = null;
        var pace = Growth(needsDose: false, needsPositive: true, minimumDays: 0) ?? (_burden is null ? "missingTargets" : null);
        if (pace is null)
        {
            var before = 100.0 * ((double)(_facts.Start!.Value / _facts.Before!.Value) - 1.0) / (_facts.ReferenceDays / limits.Month);
            var after = 100.0 * ((double)(_burden!.Value / _facts.Start.Value) - 1.0) / (_facts.TreatmentDays / limits.Month);
            value = after / before;
        }

        if (_facts is { First: null, DaysToFailure: null or -1 })
            return new("notEvaluable", "noFollowUp", value);
        if (_facts.DaysToFailure is { } days && (days < 0 || days >= 60.875))
            return new("notMet", "", value);
        var change = Change() ?? (_burden is null ? "missingTargets" : null);
        if (change is null && _burden * 2 <= _facts.Start * 3)
            return new("notMet", "", value);
        pace = Growth(needsDose: false, needsPositive: true) ?? pace;
        if (pace is null && value <= 2.0 + 2e-9)
            return new("notMet", "", value);
        if (_facts.First is null)
            return new("notEvaluable", "noFollowUp", value);
        if (_facts.DaysToFailure is null)
            return new("notEvaluable", "noTreatmentStart", value);
        return pace is null ? new("met", "", value) : new("notEvaluable", pace, value);
    }

    private PlainVerdict LoRusso()
    {
        var state = new PlainDeterioration(subject, clinical, _facts);
        bool? failure = _facts.DaysToFailure is { } days ? days >= 0 && days < 60.875 : null;
        bool? grew = Change() is null ? _facts.After * 2 >= _facts.Start * 3 : null;
        bool?[] criteria = [failure, grew, state.TwoInInvolvedOrgan, state.NewOrgan, state.Worse];
        var known = criteria.Count(criterion => criterion == true);
        var unknown = criteria.Count(criterion => criterion is null);
        var settled = Progression(_facts.First is null ? null : known);
        if (settled is { Status: "notMet" })
            return settled;
        if (known + unknown < 3)
            return new("notMet", "", _facts.First is null ? null : known);
        if (settled is not null)
            return settled;
        if (known >= 3)
            return new("met", "", known);
        if (_facts.FirstDose is null)
            return new("notEvaluable", "noTreatmentStart", known);
        if (Change() is { } reason)
            return new("notEvaluable", reason, known);
        return new("notEvaluable", "missingClinicalData", known);
    }

    private PlainVerdict Matos()
    {
        var settled = Progression(Percent());
        if (settled is { Status: "notMet" })
            return settled;
        if (_facts.DaysToFirst is < 0 or > 56)
            return new("notMet", "", Percent());
        bool? clause = null;
        if (Change() is null)
        {
            var (start, after) = (_facts.Start!.Value, _facts.After!.Value);
            if (after - start < 10m || after * 10 < start * 12)
                return new("notMet", "", Percent());
            clause = after * 10 >= start * 14 ? true : new PlainDeterioration(subject, clinical, _facts).TwoOrgans;
            if (clause == false)
                return new("notMet", "", Percent());
        }

        if (settled is not null)
            return settled;
        if (_facts.FirstDose is null)
            return new("notEvaluable", "noTreatmentStart", Percent());
        if (Change() is { } reason)
            return new("notEvaluable", reason, Percent());
        return clause is null ? new("notEvaluable", "missingClinicalData", Percent()) : new("met", "", Percent());
    }

    private PlainVerdict Gandara()
    {
        if (_facts.First is null)
            return GandaraDeath();
        if (_facts.DaysToFirst is < 0 or > 42)
            return new("notMet", "", Percent());
        if (Change() is null && _facts.After * 2 < _facts.Start * 3)
            return new("notMet", "", Percent());
        if (_facts.FirstDose is null)
            return new("notEvaluable", "noTreatmentStart", Percent());
        return Change() is { } reason ? new("notEvaluable", reason, Percent()) : new("met", "", Percent());
    }

    private PlainVerdict GandaraDeath()
    {
        var death = _facts.Deaths.Where(other => _facts.IsInside(other.Date))
            .OrderBy(other => other.Date)
            .ThenBy(other => other.Cause == DeathCause.Disease ? 0 : other.Cause == DeathCause.Other ? 2 : 1)
            .FirstOrDefault();
        if (death is null)
            return new("notEvaluable", "noFollowUp", null);
        if (death.Cause == DeathCause.Other)
            return new("notMet", "", null);
        if (_facts.FirstDose is not { } dose)
            return new("notEvaluable", "noTreatmentStart", null);
        if (death.Date.DayNumber - dose.DayNumber is < 0 or > 84)
            return new("notMet", "", null);
        return death.Cause == DeathCause.Disease ? new("met", "", null) : new("notEvaluable", "missingClinicalData", null);
    }

    /// <summary>What RECIST at the first evaluation settles: null when it is a progression.</summary>
    private PlainVerdict? Progression(double? value)
    {
        if (_facts.FirstTimepoint is null)
            return new("notEvaluable", "noFollowUp", value);
        if (_facts.FirstTimepoint.Recist.Overall == "NE")
            return new("notEvaluable", "missingTargets", value);
        return _facts.FirstTimepoint.Recist.Overall == "PD" ? null : new("notMet", "", value);
    }

    /// <summary>Why growth before and on treatment cannot be compared, in the order of section 7.</summary>
    private string? Growth(bool needsDose, bool needsPositive) => Growth(needsDose, needsPositive, limits.MinimumDays);

    private string? Growth(bool needsDose, bool needsPositive, int minimumDays)
    {
        if (_facts.First is null)
            return "noFollowUp";
        if (needsDose && _facts.FirstDose is null)
            return "noTreatmentStart";
        if (!_facts.HasTargets)
            return "missingTargets";
        if (_facts.Reference is null)
            return "noPreBaselineScan";
        if (_facts.Before is null or 0m || _facts.Start is null or 0m || _facts.After is null)
            return "missingTargets";
        if (_facts.ReferenceDays < minimumDays || _facts.TreatmentDays < minimumDays)
            return "intervalTooShort";
        return needsPositive && _facts.Start <= _facts.Before ? "referenceGrowthNotPositive" : null;
    }

    /// <summary>Why the change from baseline to the first evaluation is not known.</summary>
    private string? Change() => Size() ?? (_facts.TreatmentDays < limits.MinimumDays ? "intervalTooShort" : null);

    private string? Size()
    {
        if (_facts.First is null)
            return "noFollowUp";
        if (_facts.Start is null or 0m || _facts.After is null)
            return "missingTargets";
        return null;
    }

    private double? Percent() => Size() is null ? (double)(100m * (_facts.After - _facts.Start) / _facts.Start)!.Value : null;

    private (double? Ratio, bool AtLeastTwo) Rates()
    {
        if (Growth(needsDose: false, needsPositive: true, minimumDays: 0) is not null)
            return (null, false);
        var ratio = RateAfter() / RateBefore();
        return (ratio, limits.RatioIsStrict ? ratio > 2.0 : ratio >= 2.0 - 2e-9);
    }

    private (double? Ratio, bool AtLeastTwo) Kinetics()
    {
        if (Growth(needsDose: false, needsPositive: true, minimumDays: 0) is not null)
            return (null, false);
        var before = (_facts.Start!.Value - _facts.Before!.Value) * _facts.TreatmentDays;
        var after = (_facts.After!.Value - _facts.Start.Value) * _facts.ReferenceDays;
        return ((double)after / (double)before, limits.RatioIsStrict ? after > 2 * before : after >= 2 * before);
    }

    private double RateBefore() => Rate(_facts.Before!.Value, _facts.Start!.Value, _facts.ReferenceDays);

    private double RateAfter() => Rate(_facts.Start!.Value, _facts.After!.Value, _facts.TreatmentDays);

    private double Rate(decimal from, decimal to, int days) =>
        to == 0m ? -100.0 : 100.0 * (Math.Exp(3.0 * Math.Log((double)to / (double)from) / (days / limits.Month)) - 1.0);

    private static PlainVerdict Decided(bool met, double? value) => new(met ? "met" : "notMet", "", value);
}

/// <summary>Limits of the definitions, so that a wrong reference can have one of them wrong.</summary>
internal sealed record PlainHyperprogressionLimits
{
    internal double Month { get; init; } = 365.25 / 12.0;

    internal int MinimumDays { get; init; } = 14;

    internal bool RatioIsStrict { get; init; }
}
