namespace ResponseEval.Tests.Reference;

/// <summary>The numbers and choices of section 8, so that a test can plant a wrong one.</summary>
internal sealed record PlainCtdnaNumbers
{
    internal int OldestReference { get; init; } = 28;

    internal int Before { get; init; } = 14;

    internal int After { get; init; } = 28;

    internal int RiseFrom { get; init; } = 21;

    internal double Fall { get; init; } = 0.5;

    internal double Rise { get; init; } = 2;

    internal double Tail { get; init; } = 0.025;

    internal bool TieToEarlier { get; init; }

    internal bool AnyAssay { get; init; }

    internal bool AnyUnit { get; init; }

    internal bool BrainCounts { get; init; }

    internal bool AllPresent { get; init; }

    internal bool UndetectedIsZero { get; init; }

    internal bool CallsBeforeCounts { get; init; }

    internal bool MixedExposure { get; init; }
}

/// <summary>decisions.md, section 8, ctDNA support at a progression event, written a second time: by dates and sorted lists.</summary>
internal sealed class PlainCtdna(SubjectCase subject, IReadOnlyList<CtdnaSample> samples, PlainCtdnaNumbers? numbers = null)
{
    private static readonly string[] _blind = ["brain", "meninges", "cns"];
    private readonly PlainCtdnaNumbers _numbers = numbers ?? new();
    private readonly DateOnly _baseline = subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline).Date;

    internal CtdnaSample? Reference => subject.Header.FirstDoseDate is { } dose
        ? samples.Where(sample => sample.Date <= dose && sample.Date >= dose.AddDays(-_numbers.OldestReference)).MaxBy(sample => sample.Date)
        : samples.MinBy(sample => sample.Date);

    /// <summary>The support word of each event, in order.</summary>
    internal List<string> Words() => [.. new PlainEvaluation(subject).Events.Select(progression => Support(progression.Block))];

    internal CtdnaSample? Index(DateOnly date)
    {
        if (Reference is not { } reference)
            return null;
        var near = samples
            .Where(sample => _numbers.AnyAssay || sample.Assay == reference.Assay)
            .Where(sample => _numbers.AnyUnit || sample.Unit == reference.Unit)
            .Where(sample => sample.Date > reference.Date)
            .Where(sample => sample.Date >= date.AddDays(-_numbers.Before) && sample.Date <= date.AddDays(_numbers.After))
            .OrderBy(sample => Math.Abs(sample.Date.DayNumber - date.DayNumber));
        return (_numbers.TieToEarlier ? near.ThenBy(sample => sample.Date) : near.ThenByDescending(sample => sample.Date)).FirstOrDefault();
    }

    internal string Support(PlainBlock block)
    {
        if (Reference is not { } reference || Index(block.Start) is not { } index)
            return "NotAvailable";
        var change = Change(reference, index);
        if (change is "fall" or "cleared")
            return IsBlind(block) ? "Inconclusive" : "SupportsPseudoProgression";
        var start = subject.Header.FirstDoseDate ?? _baseline;
        return change == "rise" && index.Date >= start.AddDays(_numbers.RiseFrom) ? "SupportsProgression" : "Inconclusive";
    }

    /// <summary>fall, cleared, rise, or anything else.</summary>
    internal string Change(CtdnaSample reference, CtdnaSample index)
    {
        var called = Called(reference, index);
        if (_numbers.CallsBeforeCounts && called == "cleared")
            return called;
        return HasCounts(reference, index, out var before, out var after)
            ? PlainRates.Change(reference.MutantMolecules!.Value, before, index.MutantMolecules!.Value, after, _numbers.Tail)
            : called;
    }

    /// <summary>Whether both samples count mutant molecules in the same kind of exposure: molecules, else plasma.</summary>
    internal bool HasCounts(CtdnaSample reference, CtdnaSample index, out double before, out double after)
    {
        (before, after) = (0, 0);
        if (reference.MutantMolecules is null || index.MutantMolecules is null)
            return false;
        if (reference.TotalMolecules is { } total && index.TotalMolecules is { } laterTotal)
            (before, after) = (total, laterTotal);
        else if (reference.PlasmaMilliliters is { } plasma && index.PlasmaMilliliters is { } laterPlasma)
            (before, after) = (plasma, laterPlasma);
        else if (_numbers.MixedExposure)
            (before, after) = (reference.TotalMolecules ?? reference.PlasmaMilliliters ?? 0, index.TotalMolecules ?? index.PlasmaMilliliters ?? 0);
        return before > 0 && after > 0;
    }

    private string Called(CtdnaSample reference, CtdnaSample index) => (Detected(reference), Detected(index)) switch
    {
        (true, false) => "cleared",
        (true, true) when Value(reference) is > 0 and { } before && Value(index) is > 0 and { } after =>
            after <= _numbers.Fall * before ? "fall" : after >= _numbers.Rise * before ? "rise" : "same",
        (false, true) when _numbers.UndetectedIsZero => "rise",
        (false, true) => Value(index) is { } after && Limit(reference) is { } limit && after >= _numbers.Rise * limit ? "rise" : "same",
        _ => "same",
    };

    /// <summary>The text is silent on a sample of counts alone beside one without: then they give the value, in the units that they are of.</summary>
    private static double? Value(CtdnaSample sample) => sample.Value ?? sample switch
    {
        { Unit: CtdnaUnit.VariantAlleleFraction, MutantMolecules: { } mutant, TotalMolecules: { } total } => (double)mutant / total,
        { Unit: CtdnaUnit.CopiesPerMilliliter, MutantMolecules: { } mutant, PlasmaMilliliters: { } plasma } => mutant / plasma,
        _ => null,
    };

    /// <summary>Rule book C.2: the limit of detection, or the exact upper limit of none among so many; a value that was given all the same, if larger.</summary>
    private static double? Limit(CtdnaSample sample)
    {
        var limit = sample.LimitOfDetection ?? sample switch
        {
            { MutantMolecules: 0, Unit: CtdnaUnit.VariantAlleleFraction, TotalMolecules: > 0 and { } total } => 1 - Math.Pow(0.05, 1.0 / total),
            { MutantMolecules: 0, Unit: CtdnaUnit.CopiesPerMilliliter, PlasmaMilliliters: { } plasma } => -Math.Log(0.05) / plasma,
            _ => null,
        };
        return limit is { } known && Value(sample) is { } value ? Math.Max(value, known) : limit;
    }

    /// <summary>The text is silent on a sample without a call: what is measured below the limit of detection is not detected.</summary>
    private static bool? Detected(CtdnaSample sample) => sample.Detected
        ?? (Value(sample) is { } value ? value > 0 && value >= (sample.LimitOfDetection ?? 0) : sample.MutantMolecules is { } mutant ? mutant > 0 : null);

    /// <summary>New lesions are the only trigger, and all that appeared lie where plasma does not see them.</summary>
    internal bool IsBlind(PlainBlock block)
    {
        if (_numbers.BrainCounts || block.Triggers is not ["NL"])
            return false;
        var appeared = Appeared(block.Start);
        return appeared.Count > 0 && appeared.TrueForAll(lesion => _blind.Contains(lesion.Site.Organ, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The new lesions that are seen for the first time; where none is, progression is set again, and all that still have a size count.</summary>
    private List<Lesion> Appeared(DateOnly date)
    {
        var visits = subject.FollowUps.Where(visit => visit.Date <= date).OrderBy(visit => visit.Date).Select(visit => new SeenAssessment(subject, visit)).ToList();
        var there = subject.Lesions.Where(lesion => lesion.IsNew && visits[^1].Lesions[lesion.Id].Present).ToList();
        var first = there.Where(lesion => !visits[..^1].Exists(visit => visit.Lesions[lesion.Id].Present)).ToList();
        if (_numbers.AllPresent)
            return there;
        return first.Count > 0 ? first : [.. subject.Lesions.Where(lesion => lesion.IsNew && visits.Exists(visit => visit.Lesions[lesion.Id].Present)
            && visits[^1].Lesions[lesion.Id] is { Missing: false } now && (now.Present || now.Value > 0m))];
    }
}
