namespace ResponseEval.Validation;

/// <summary>Whether what was chosen can be measured: diameters and methods at baseline.</summary>
internal static class BaselineSize
{
    public static void TooSmall(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, subject.Limits.MeasurableHundredths, static (lesion, method) => !lesion.IsLymphNode && !IsOwnLimit(method));

    public static void TooSmallOnXRay(CheckedSubject subject, FindingReport report) => Report(
        subject,
        report,
        subject.Limits.MeasurableOnXRayHundredths,
        static (lesion, method) => !lesion.IsLymphNode && method == ImagingMethod.ChestXRay);

    public static void TooSmallByCaliper(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, subject.Limits.MeasurableHundredths, static (lesion, method) => !lesion.IsLymphNode && method == ImagingMethod.Caliper);

    public static void NodeTooSmall(CheckedSubject subject, FindingReport report) => Report(
        subject,
        report,
        subject.Limits.MeasurableNodeHundredths,
        static (lesion, _) => lesion.IsLymphNode,
        from: subject.Rules.NodeNormal.Hundredths);

    public static void NodeNormal(CheckedSubject subject, FindingReport report) =>
        Report(subject, report, subject.Rules.NodeNormal.Hundredths, static (lesion, _) => lesion.IsLymphNode);

    public static void BelowTwiceSlice(CheckedSubject subject, FindingReport report)
    {
        if (subject.History.Baseline.SliceThickness is not { Hundredths: var slice } || slice <= subject.Limits.ThinSliceHundredths)
            return;
        Report(
            subject,
            report,
            2 * slice,
            static (lesion, method) => !lesion.IsLymphNode && !IsOwnLimit(method),
            from: subject.Limits.MeasurableHundredths);
    }

    public static void NotMeasuring(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.Target
                && subject.Reading(subject.BaselineIndex, l).Method is (ImagingMethod.Ultrasound or ImagingMethod.Other) and var method)
                report.Add(Words.Method(method), "CT, MRI, chest X-ray or calipers", subject.History.Baseline.Id, subject.Lesions[l].Id, "method");
    }

    public static void NoDiameter(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l].Role == LesionRole.Target
                && subject.Size(subject.BaselineIndex, l) <= 0 && subject.HasReading(subject.BaselineIndex, l))
                report.Add("no diameter above 0 mm", "the diameter at baseline", subject.History.Baseline.Id, subject.Lesions[l].Id, "mm");
    }

    public static void NonTargetNodeNormal(CheckedSubject subject, FindingReport report)
    {
        for (var l = 0; l < subject.Lesions.Length; l++)
            if (subject.Lesions[l] is { Role: LesionRole.NonTarget, IsLymphNode: true } node
                && subject.Size(subject.BaselineIndex, l) is >= 0 and var size && size < subject.Rules.NodeNormal.Hundredths)
                report.Add(Words.Mm(size), $"{subject.Rules.NodeNormal} or more", subject.History.Baseline.Id, node.Id, "mm");
    }

    /// <summary>Chest X-ray and calipers have limits of their own.</summary>
    private static bool IsOwnLimit(ImagingMethod method) => method is ImagingMethod.ChestXRay or ImagingMethod.Caliper;

    /// <summary>The targets whose diameter at baseline lies above 0, from a lower size on and below a limit.</summary>
    private static void Report(
        CheckedSubject subject, FindingReport report, int limit, Func<Lesion, ImagingMethod, bool> applies, int from = 1)
    {
        var facts = subject.History.ResolvedLesions(subject.BaselineIndex);
        for (var l = 0; l < facts.Length; l++)
        {
            var size = subject.Size(facts[l]);
            if (size < from || size >= limit || subject.Lesions[l].Role != LesionRole.Target)
                continue;
            var method = (subject.Traits & SubjectTraits.OtherMethods) == 0 ? default : subject.Reading(subject.BaselineIndex, l).Method;
            if (applies(subject.Lesions[l], method))
                report.Add(Words.Mm(size), $"{Words.Mm(limit)} or more", subject.History.Baseline.Id, subject.Lesions[l].Id, "mm");
        }
    }
}
