namespace ResponseEval;

/// <summary>Where the new lesions of the first evaluation lie. Organs compare ordinally, ignoring case; one that is not recorded could be any.</summary>
/// <param name="Lesions">How many new lesions are present, unequivocally.</param>
/// <param name="Organs">In how many different recorded organs they lie.</param>
/// <param name="WithoutOrgan">How many of them have no organ recorded.</param>
/// <param name="TwoInInvolvedOrgan">At least two lie in one organ that held disease at baseline.</param>
/// <param name="InNewOrgan">At least one lies in an organ that held none.</param>
internal readonly record struct NewLesionSpread(int Lesions, int Organs, int WithoutOrgan, Part TwoInInvolvedOrgan, Part InNewOrgan)
{
    public static NewLesionSpread None => new(0, 0, 0, Part.False, Part.False);

    /// <summary>The spread at the first follow-up.</summary>
    public static NewLesionSpread AtFirstEvaluation(SubjectHistory history, ProtocolRules rules)
    {
        var sites = new List<AnatomicSite>();
        var place = 0;
        var present = AssessmentFindings.Read(history.Facts(history.BaselineIndex + 1), knownNewLesions: 0, rules).NewLesions.Present;
        foreach (var lesion in history.Lesions)
            if (lesion.IsNew && (present >> place++ & 1) != 0)
                sites.Add(lesion.Site);
        return Of(sites, BaselineOrgans.Of(history));
    }

    private static NewLesionSpread Of(List<AnatomicSite> sites, BaselineOrgans baseline)
    {
        var organs = 0;
        var without = sites.Count(static site => site.Organ is null);
        var two = baseline.AnyDisease && without >= 2 ? Unclear : Part.False;
        var spread = without == 0 ? Part.False : baseline.AnyDisease ? Unclear : Part.True;
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            if (site.Organ is null || sites.FindIndex(site.IsSameOrgan) < i)
                continue;
            organs++;
            var held = baseline.Held(site);
            two = Either(two, Part.All(held, AtLeastTwo(sites.Count(site.IsSameOrgan), without)));
            spread = Either(spread, held.Holds ? Part.False : held.Fails ? Part.True : held);
        }

        return new(sites.Count, organs, without, two, spread);
    }

    private static Part Unclear => Part.Unknown(HyperprogressionReason.MissingClinicalData);

    private static Part AtLeastTwo(int known, int without) => known >= 2 ? Part.True : known + without >= 2 ? Unclear : Part.False;

    private static Part Either(Part one, Part other) => one.Holds || other.Fails ? one : other;

    /// <summary>The organs that held disease at baseline: those of targets and non-target lesions that were not absent then.</summary>
    private readonly struct BaselineOrgans(List<AnatomicSite> sites)
    {
        public bool AnyDisease => sites.Count > 0;

        public static BaselineOrgans Of(SubjectHistory history)
        {
            var sites = new List<AnatomicSite>();
            var facts = history.Facts(history.BaselineIndex);
            for (var lesion = 0; lesion < facts.Count; lesion++)
                if (!history.Lesions[lesion].IsNew && facts[lesion].Seen != LesionSeen.Absent)
                    sites.Add(history.Lesions[lesion].Site);
            return new(sites);
        }

        public Part Held(AnatomicSite site) =>
            sites.Exists(site.IsSameOrgan) ? Part.True : sites.Exists(static other => other.Organ is null) ? Unclear : Part.False;
    }
}
