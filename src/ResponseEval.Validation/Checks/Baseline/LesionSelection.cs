using System.Collections.Immutable;

namespace ResponseEval.Validation;

/// <summary>How many lesions were chosen, and of which kind.</summary>
internal static class LesionSelection
{
    private static readonly ImmutableArray<string> _solidOrgans =
        ["lung", "liver", "brain", "bone", "kidney", "adrenal gland", "spleen", "pancreas", "pleura", "peritoneum", "skin"];

    public static void TooMany(CheckedSubject subject, FindingReport report)
    {
        var targets = Count(subject, static lesion => lesion.Role == LesionRole.Target);
        if (targets > subject.Limits.MaxTargets)
            report.Add(Words.Count(targets, "target"), $"at most {subject.Limits.MaxTargets}", subject.History.Baseline.Id);
    }

    /// <summary>Lesions of one organ, nodes apart; each organ is reported once, at the first lesion that is too many.</summary>
    public static void TooManyOfOrgan(CheckedSubject subject, FindingReport report) =>
        ReportCrowded(subject, report, static (first, second) => !first.IsLymphNode && !second.IsLymphNode && first.Site.IsSameOrgan(second.Site));

    /// <summary>All nodes are one organ, or where the limits say so the nodes of each location.</summary>
    public static void TooManyNodes(CheckedSubject subject, FindingReport report)
    {
        var byRegion = subject.Limits.NodesByRegion;
        ReportCrowded(
            subject,
            report,
            (first, second) => first.IsLymphNode && second.IsLymphNode && (!byRegion || Words.Same(Region(first), Region(second))));
    }

    public static void Bone(CheckedSubject subject, FindingReport report)
    {
        foreach (var lesion in subject.Lesions)
            if (lesion.Role == LesionRole.Target
                && (lesion.Nature == LesionNature.Bone || (lesion.Nature == LesionNature.Unspecified && Words.Same(lesion.Site.Organ, "bone"))))
                report.Add("a bone lesion", "a lesion with a soft-tissue part that can be measured", lesion: lesion.Id, member: "nature");
    }

    public static void OfNature(CheckedSubject subject, FindingReport report, LesionNature nature)
    {
        foreach (var lesion in subject.Lesions)
            if (lesion.Role == LesionRole.Target && lesion.Nature == nature)
                report.Add(nature == LesionNature.Cystic ? "a cystic target" : "a diffuse target", "a solid lesion", lesion: lesion.Id, member: "nature");
    }

    public static void Irradiated(CheckedSubject subject, FindingReport report)
    {
        var baseline = subject.History.Baseline.Date;
        foreach (var lesion in subject.Lesions)
            if (lesion.Role == LesionRole.Target && IrradiatedBefore(subject, lesion, baseline) is { } date)
                report.Add($"radiotherapy on {Words.Iso(date)}", "no radiotherapy before baseline", lesion: lesion.Id, member: "irradiatedOn");
    }

    public static void OrganContradictsNode(CheckedSubject subject, FindingReport report)
    {
        foreach (var lesion in subject.Lesions)
        {
            if (lesion.Site.Organ is not { } organ)
                continue;
            var saysNode = organ.Contains("lymph node", StringComparison.OrdinalIgnoreCase);
            if (saysNode && !lesion.IsLymphNode)
                report.Add($"organ {organ}, not a lymph node", "lymphNode true", lesion: lesion.Id, member: "lymphNode");
            else if (lesion.IsLymphNode && _solidOrgans.Any(solid => Words.Same(solid, organ)))
                report.Add($"a lymph node in {organ}", "a lymph node, or another organ", lesion: lesion.Id, member: "lymphNode");
        }
    }

    public static void MeasurableLeftOut(CheckedSubject subject, FindingReport report)
    {
        if (Count(subject, static lesion => lesion.Role == LesionRole.Target) >= subject.Limits.MaxTargets)
            return;
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            var lesion = subject.Lesions[l];
            var size = subject.Size(subject.BaselineIndex, l);
            var measurable = lesion.IsLymphNode ? subject.Limits.MeasurableNodeHundredths : subject.Limits.MeasurableHundredths;
            if (lesion.Role == LesionRole.NonTarget && size >= measurable && !HasTargetLike(subject, lesion))
                report.Add($"non-target of {Words.Mm(size)}", "a target", subject.History.Baseline.Id, lesion.Id, "role");
        }
    }

    private static bool HasTargetLike(CheckedSubject subject, Lesion lesion)
    {
        foreach (var other in subject.Lesions)
            if (other.Role == LesionRole.Target
                && (lesion.IsLymphNode ? other.IsLymphNode : lesion.Site.Organ is null || other.Site.IsSameOrgan(lesion.Site)))
                return true;
        return false;
    }

    private static void ReportCrowded(CheckedSubject subject, FindingReport report, Func<Lesion, Lesion, bool> together)
    {
        var most = subject.Limits.MaxTargetsPerOrgan;
        var lesions = subject.Lesions;
        for (var l = most; l < lesions.Length; l++)
        {
            if (lesions[l].Role != LesionRole.Target)
                continue;
            var (before, all) = (0, 0);
            for (var other = 0; other < lesions.Length; other++)
            {
                var counts = lesions[other].Role == LesionRole.Target && together(lesions[l], lesions[other]);
                all += counts ? 1 : 0;
                before += counts && other < l ? 1 : 0;
            }

            if (before == most)
                report.Add(
                    $"{Words.Count(all, "target")} in {lesions[l].Site.Organ ?? "lymph nodes"}", $"at most {most}", subject.History.Baseline.Id, lesions[l].Id);
        }
    }

    private static DateOnly? IrradiatedBefore(CheckedSubject subject, Lesion lesion, DateOnly baseline)
    {
        if (lesion.IrradiatedOn is { } date && date <= baseline)
            return date;
        foreach (var subjectEvent in subject.History.Events)
            if (subjectEvent.Kind == SubjectEventKind.Radiotherapy && subjectEvent.Lesion == lesion.Id && subjectEvent.Date <= baseline)
                return subjectEvent.Date;
        return null;
    }

    private static string? Region(Lesion node) => node.Site.Location ?? node.Site.Organ;

    private static int Count(CheckedSubject subject, Func<Lesion, bool> condition)
    {
        var count = 0;
        foreach (var lesion in subject.Lesions)
            count += condition(lesion) ? 1 : 0;
        return count;
    }
}
