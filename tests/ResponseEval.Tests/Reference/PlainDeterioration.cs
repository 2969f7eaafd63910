namespace ResponseEval.Tests.Reference;

/// <summary>Section 7 and A.2.5: the criteria of Lo Russo that no sum decides, and the organs of Matos. Null is unknown.</summary>
internal sealed class PlainDeterioration(SubjectCase subject, IReadOnlyList<ClinicalStatus> clinical, PlainGrowthFacts facts)
{
    /// <summary>Two new lesions in one organ that held disease at baseline.</summary>
    internal bool? TwoInInvolvedOrgan
    {
        get
        {
            if (facts.First is null)
                return null;
            var added = facts.NewAtFirst;
            if (added.Count < 2)
                return false;
            if (Involved.Any(organ => added.Count(lesion => Organ(lesion) == organ) >= 2))
                return true;
            var unknown = added.Count(lesion => Organ(lesion) is null);
            foreach (var organ in added.Select(Organ).OfType<string>().Concat(Involved).Distinct())
            {
                var mayBeInvolved = Involved.Contains(organ) || HasUnnamedDisease;
                if (mayBeInvolved && added.Count(lesion => Organ(lesion) == organ) + unknown >= 2)
                    return null;
            }

            return unknown >= 2 && HasUnnamedDisease ? null : false;
        }
    }

    internal bool? NewOrgan
    {
        get
        {
            if (facts.First is null)
                return null;
            var added = facts.NewAtFirst;
            if (added.Count == 0)
                return false;
            if (added.Select(Organ).OfType<string>().Any(organ => !Involved.Contains(organ)))
                return HasUnnamedDisease ? null : true;
            if (added.All(lesion => Organ(lesion) is not null))
                return false;
            return AtBaseline.Any() ? null : true;
        }
    }

    internal bool? TwoOrgans
    {
        get
        {
            var organs = facts.NewAtFirst.Select(Organ).OfType<string>().Distinct().Count();
            var unknown = facts.NewAtFirst.Count(lesion => Organ(lesion) is null);
            if (organs >= 2)
                return true;
            return organs + unknown >= 2 ? null : false;
        }
    }

    internal bool? Worse
    {
        get
        {
            if (facts.FirstDose is not { } dose)
                return null;
            var atStart = clinical.Where(status => status.Ecog is not null && status.Date <= dose).OrderBy(status => status.Date).LastOrDefault()?.Ecog;
            var worst = clinical.Where(status => status.Date > dose && status.Date <= dose.AddDays(60) && facts.IsInside(status.Date)).Max(status => status.Ecog);
            if (worst is null)
                return null;
            if (worst < 2)
                return false;
            if (atStart is null)
                return null;
            return worst > atStart;
        }
    }

    private List<string> Involved => [.. AtBaseline.Select(Organ).OfType<string>().Distinct()];

    private bool HasUnnamedDisease => AtBaseline.Any(lesion => Organ(lesion) is null);

    /// <summary>A node below 10 mm and a lesion too small to measure are disease, as they are listed; only what was not there is not.</summary>
    private IEnumerable<Lesion> AtBaseline =>
        subject.Lesions.Where(lesion => !lesion.IsNew && !WasAbsent(facts.Baseline.Lesions[lesion.Id]));

    private static bool WasAbsent(SeenLesion seen) => !seen.Missing && seen.Value == 0m && seen.Reading?.State != ReadingState.TooSmall;

    private static string? Organ(Lesion lesion) => lesion.Site.Organ;
}
