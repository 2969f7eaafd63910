namespace ResponseEval;

/// <summary>Where the new lesions of the first evaluation lie. Organs compare ordinally, ignoring case; one that is not recorded could be any.</summary>
/// <param name="Lesions">How many new lesions are present, unequivocally.</param>
/// <param name="Organs">In how many different recorded organs they lie.</param>
/// <param name="WithoutOrgan">How many of them have no organ recorded.</param>
/// <param name="TwoInInvolvedOrgan">At least two lie in one organ that held disease at baseline.</param>
/// <param name="InNewOrgan">At least one lies in an organ that held none.</param>
internal readonly record struct NewLesionSpread(int Lesions, int Organs, int WithoutOrgan, Part TwoInInvolvedOrgan, Part InNewOrgan)
{
    public NewLesionCounts Counts => new(Lesions, Organs, WithoutOrgan);

    public static NewLesionSpread None => new(0, 0, 0, Part.False, Part.False);

    private static Part Unclear => Part.Unknown(HyperprogressionReason.MissingClinicalData);

    /// <summary>The spread at the first follow-up.</summary>
    public static NewLesionSpread AtFirstEvaluation(SubjectHistory history, ProtocolRules rules)
    {
        Span<int> places = stackalloc int[SeenLesions.Capacity];
        var firstEvaluation = history.Facts(history.BaselineIndex + 1);
        AssessmentFindings.Read(ref firstEvaluation, rules, out var findings);
        var present = findings.NewLesions.Present;
        var count = 0;
        var bit = 0;
        for (var place = 0; place < history.Lesions.Count; place++)
            if (history.Lesions[place].IsNew && (present >> bit++ & 1) != 0)
                places[count++] = place;
        return Of(places[..count], history);
    }

    private static NewLesionSpread Of(ReadOnlySpan<int> places, SubjectHistory history)
    {
        var lesions = history.Lesions.AsSpan();
        var without = 0;
        foreach (var place in places)
            without += lesions[place].Site.Organ is null ? 1 : 0;
        var baseline = new BaselineOrgans(history);
        var organs = 0;
        var two = baseline.AnyDisease && without >= 2 ? Unclear : Part.False;
        var spread = without == 0 ? Part.False : baseline.AnyDisease ? Unclear : Part.True;
        for (var i = 0; i < places.Length; i++)
        {
            var site = lesions[places[i]].Site;
            if (site.Organ is null || Count(site, places[..i], lesions) > 0)
                continue;
            organs++;
            var held = baseline.Held(site);
            two = Either(two, Part.All(held, AtLeastTwo(Count(site, places, lesions), without)));
            spread = Either(spread, held.Holds ? Part.False : held.Fails ? Part.True : held);
        }

        return new(places.Length, organs, without, two, spread);
    }

    private static int Count(AnatomicSite site, ReadOnlySpan<int> places, ReadOnlySpan<Lesion> lesions)
    {
        var count = 0;
        foreach (var place in places)
            count += site.IsSameOrgan(lesions[place].Site) ? 1 : 0;
        return count;
    }

    private static Part AtLeastTwo(int known, int without) => known >= 2 ? Part.True : known + without >= 2 ? Unclear : Part.False;

    private static Part Either(Part one, Part other) => one.Holds || other.Fails ? one : other;

    /// <summary>The organs that held disease at baseline: those of targets and non-target lesions that were not absent then.</summary>
    private readonly ref struct BaselineOrgans
    {
        private readonly AssessmentFacts facts;
        private readonly ReadOnlySpan<Lesion> lesions;

        public BaselineOrgans(SubjectHistory history)
        {
            facts = history.Facts(history.BaselineIndex);
            lesions = history.Lesions.AsSpan();
            for (var place = 0; place < lesions.Length; place++)
                AnyDisease |= Held(place);
        }

        public bool AnyDisease { get; }

        public Part Held(AnatomicSite site)
        {
            var found = Part.False;
            for (var place = 0; place < lesions.Length; place++)
            {
                if (!Held(place))
                    continue;
                if (site.IsSameOrgan(lesions[place].Site))
                    return Part.True;
                if (lesions[place].Site.Organ is null)
                    found = Unclear;
            }

            return found;
        }

        private bool Held(int place) => !lesions[place].IsNew && facts[place].Seen != LesionSeen.Absent;
    }
}
