namespace ResponseEval.Validation;

/// <summary>How a target was imaged and measured, and where it was found, over time.</summary>
internal static class TargetMethods
{
    public static void Changed(CheckedSubject subject, FindingReport report) =>
        ReportChange(subject, report, static (before, now) => WithoutContrast(before) != WithoutContrast(now));

    public static void ContrastChanged(CheckedSubject subject, FindingReport report) =>
        ReportChange(subject, report, static (before, now) => before != now && WithoutContrast(before) == WithoutContrast(now));

    public static void WrongAxis(CheckedSubject subject, FindingReport report)
    {
        for (var a = subject.BaselineIndex; a < subject.Assessments.Length; a++)
            for (var l = 0; l < subject.Lesions.Length; l++)
            {
                var lesion = subject.Lesions[l];
                var wrong = lesion.IsLymphNode ? MeasuredAxis.Longest : MeasuredAxis.Perpendicular;
                if (lesion.Role == LesionRole.Target && subject.Reading(a, l).Axis == wrong)
                    report.Add(
                        lesion.IsLymphNode ? "the longest diameter of a node" : "the short axis",
                        lesion.IsLymphNode ? "the short axis" : "the longest diameter",
                        subject.Assessments[a].Id,
                        lesion.Id,
                        "axis");
            }
    }

    public static void OtherOrgan(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target)
                continue;
            var known = subject.Lesions[l].Site.Organ;
            for (var a = subject.BaselineIndex; a < subject.Assessments.Length; a++)
            {
                if (subject.Reading(a, l).Organ is not { } organ)
                    continue;
                known ??= organ;
                if (!Words.Same(organ, known))
                    report.Add(organ, known, subject.Assessments[a].Id, subject.Lesions[l].Id, "organ");
            }
        }
    }

    private static void ReportChange(CheckedSubject subject, FindingReport report, Func<ImagingMethod, ImagingMethod, bool> differs)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
        {
            if (subject.Lesions[l].Role != LesionRole.Target)
                continue;
            var before = ImagingMethod.Unspecified;
            for (var a = subject.BaselineIndex; a < subject.Assessments.Length; a++)
            {
                var now = subject.Reading(a, l).Method;
                if (now == ImagingMethod.Unspecified)
                    continue;
                if (before != ImagingMethod.Unspecified && differs(before, now))
                    report.Add(Words.Method(now), Words.Method(before) + ", as before", subject.Assessments[a].Id, subject.Lesions[l].Id, "method");
                before = now;
            }
        }
    }

    private static ImagingMethod WithoutContrast(ImagingMethod method) => method == ImagingMethod.ContrastCt ? ImagingMethod.Ct : method;
}
