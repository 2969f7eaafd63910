namespace ResponseEval;

/// <summary>
/// Turns the readings of a subject into facts: merges resolved through their chains, parts of split lesions added, treated lesions missing.
/// </summary>
internal readonly ref struct FactResolver
{
    private readonly ReadOnlySpan<Lesion> lesions;
    private readonly LesionIndex index;
    private readonly Treatments treatments;

    /// <param name="lesions">The lesions of the subject.</param>
    /// <param name="index">The same, by id.</param>
    /// <param name="baseline">The date of the baseline: treatment counts after it.</param>
    /// <param name="events">The events of the subject.</param>
    public FactResolver(ReadOnlySpan<Lesion> lesions, LesionIndex index, DateOnly baseline, ReadOnlySpan<SubjectEvent> events)
    {
        this.lesions = lesions;
        this.index = index;
        treatments = Treatments.Of(lesions, index, baseline, events);
    }

    /// <summary>Resolves one assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="facts">Receives a fact for each lesion.</param>
    public void Resolve(Assessment assessment, Span<LesionFact> facts)
    {
        for (var place = 0; place < lesions.Length; place++)
            facts[place] = new(LesionFact.NoDiameter, LesionSeen.NotEvaluated, Traits(lesions[place]));
        var merged = false;
        foreach (ref readonly var reading in assessment.Readings.AsSpan())
        {
            var place = index.Find(reading.Lesion);
            if (reading.State == ReadingState.Merged)
                merged = true;
            else if (!treatments.Includes(place, assessment.Date))
                facts[place] = Fact(lesions[place], facts[place].Traits, reading);
        }

        if (merged)
            ResolveMerges(assessment, facts);
    }

    /// <summary>A merged lesion has 0 mm, unless it, or a lesion on the way to the carrier, or the carrier itself is missing.</summary>
    private void ResolveMerges(Assessment assessment, Span<LesionFact> facts)
    {
        var carriers = new Dictionary<int, int>();
        foreach (var reading in assessment.Readings)
            if (reading.State == ReadingState.Merged)
                carriers[index.Find(reading.Lesion)] = index.Find(reading.MergedInto!);
        var carried = new Dictionary<int, bool>();
        var path = new List<int>();
        foreach (var start in carriers.Keys)
        {
            path.Clear();
            var place = start;
            var isCarried = false;
            while (true)
            {
                if (carried.TryGetValue(place, out isCarried))
                    break;
                path.Add(place);
                if (treatments.Includes(place, assessment.Date))
                    break;
                if (!carriers.TryGetValue(place, out var next))
                {
                    isCarried = facts[place].Seen != LesionSeen.NotEvaluated;
                    break;
                }

                place = next;
            }

            foreach (var lesion in path)
                carried[lesion] = isCarried;
        }

        foreach (var place in carriers.Keys)
            if (carried[place])
                facts[place] = new(0, LesionSeen.Absent, Traits(lesions[place]));
    }

    private static LesionFact Fact(Lesion lesion, LesionTraits own, in Reading reading)
    {
        var traits = own | Described(lesion, reading);
        var diameter = reading.Diameter?.Hundredths;
        return reading.State switch
        {
            ReadingState.NotEvaluable => new(LesionFact.NoDiameter, LesionSeen.NotEvaluated, own),
            ReadingState.Absent => new(0, LesionSeen.Absent, traits),
            ReadingState.TooSmall when diameter is null => new(LesionFact.NoDiameter, LesionSeen.TooSmall, traits),
            ReadingState.Split => Sized((int)ReadingStateChecks.SumOfParts(reading), LesionSeen.Measured, traits),
            ReadingState.Present => Sized(diameter ?? LesionFact.NoDiameter, LesionSeen.Present, traits),
            ReadingState.UnequivocalProgression => new(diameter ?? LesionFact.NoDiameter, LesionSeen.UnequivocalProgression, traits),
            _ => Sized(diameter ?? 0, LesionSeen.Measured, traits),
        };
    }

    /// <summary>A value of 0 mm is absence in every role.</summary>
    private static LesionFact Sized(int hundredths, LesionSeen seen, LesionTraits traits) =>
        new(hundredths, hundredths == 0 ? LesionSeen.Absent : seen, traits);

    private static LesionTraits Traits(Lesion lesion) =>
        lesion.Role switch
        {
            LesionRole.Target => LesionTraits.Target,
            LesionRole.NonTarget => LesionTraits.NonTarget,
            LesionRole.NewTarget => LesionTraits.NewTarget,
            _ => LesionTraits.NewNonTarget,
        }
        | (lesion.IsLymphNode ? LesionTraits.Node : LesionTraits.None);

    private static LesionTraits Described(Lesion lesion, in Reading reading) =>
        reading.Change switch
        {
            LesionChange.Increased => LesionTraits.Increased,
            LesionChange.Decreased => LesionTraits.Decreased,
            _ => LesionTraits.None,
        }
        | (lesion.IsNew && reading.Certainty == LesionCertainty.Equivocal ? LesionTraits.Equivocal : LesionTraits.None);
}
