using System.Globalization;
using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>CT: ctDNA samples.</summary>
internal static class CtdnaChecks
{
    private const string Assays = "Assay reporting: detection limit, unit and counts of each sample";
    private const string Comparable = "Molecular response needs samples of one assay and unit, the first before treatment";

    public static readonly CheckFamily Family = new("CT", "ctDNA", SubjectTraits.Ctdna,
    [
        new("RE-CT-001", Warning, Comparable, "There is no ctDNA sample on or before the first dose.",
            "Was a sample drawn before treatment?", NoBaseline),
        new("RE-CT-002", Warning, Comparable, "The assay changed between two samples.",
            "Can the earlier samples be measured by the same assay?", AssayChanged),
        new("RE-CT-003", Warning, Comparable, "The unit changed between two samples.",
            "In which unit were the samples reported?", UnitChanged),
        new("RE-CT-004", Warning, Assays, "ctDNA was not detected and the limit of detection is not given.",
            "What is the limit of detection?", NoLimit),
        new("RE-CT-005", Warning, Assays, "ctDNA was called detected below the limit of detection.",
            "Is the value, the limit or the call wrong?", DetectedBelowLimit),
        new("RE-CT-006", Error, Assays, "ctDNA was called not detected with a value at or above the limit of detection.",
            "Is the value, the limit or the call wrong?", NotDetectedAboveLimit),
        new("RE-CT-007", Error, Assays, "A ctDNA value has no unit.",
            "In which unit is the value?", NoUnit),
        new("RE-CT-008", Warning, Assays, "The variant allele fraction is not that of the counted molecules.",
            "Are the counts or the fraction wrong?", CountsDisagree),
        new("RE-CT-009", Note, Comparable, "The last ctDNA sample before treatment is more than four weeks old.",
            "Is there a later sample before treatment?", BaselineOld),
    ]);

    private static void NoBaseline(CheckedSubject subject, FindingReport report)
    {
        if (subject.History.Header.FirstDoseDate is { } dose && LastUpTo(subject, dose) is null)
            report.Add($"the first sample after {Words.Iso(dose)}", "a sample on or before the first dose", member: "ctdna");
    }

    private static void BaselineOld(CheckedSubject subject, FindingReport report)
    {
        if (subject.History.Header.FirstDoseDate is { } dose && LastUpTo(subject, dose) is { } last
            && dose.DayNumber - last.DayNumber is var days && days > subject.Limits.CtdnaBaselineDays)
            report.Add($"{Words.Count(days, "day")} before the first dose", $"at most {subject.Limits.CtdnaBaselineDays}", member: "ctdna");
    }

    private static void AssayChanged(CheckedSubject subject, FindingReport report)
    {
        string? before = null;
        ForEach(subject, (sample, place) =>
        {
            if (sample.Assay is { } assay && before is not null && !string.Equals(assay, before, StringComparison.Ordinal))
                report.Add(assay, before, member: Member(place, "assay"));
            before = sample.Assay ?? before;
        });
    }

    private static void UnitChanged(CheckedSubject subject, FindingReport report)
    {
        var before = CtdnaUnit.Unspecified;
        ForEach(subject, (sample, place) =>
        {
            if (sample.Unit != CtdnaUnit.Unspecified && before != CtdnaUnit.Unspecified && sample.Unit != before)
                report.Add(sample.Unit.ToString(), before.ToString(), member: Member(place, "unit"));
            before = sample.Unit == CtdnaUnit.Unspecified ? before : sample.Unit;
        });
    }

    private static void NoLimit(CheckedSubject subject, FindingReport report) => ForEach(subject, (sample, place) =>
    {
        if (sample is { Detected: false, LimitOfDetection: null, TotalMolecules: null })
            report.Add("not detected, no limit of detection", "a limit of detection", member: Member(place, "limitOfDetection"));
    });

    private static void DetectedBelowLimit(CheckedSubject subject, FindingReport report) => ForEach(subject, (sample, place) =>
    {
        if (sample is { Detected: true, Value: { } value, LimitOfDetection: { } limit } && value < limit)
            report.Add($"detected at {Number(value)}", $"{Number(limit)} or more", member: Member(place, "value"));
    });

    private static void NotDetectedAboveLimit(CheckedSubject subject, FindingReport report) => ForEach(subject, (sample, place) =>
    {
        if (sample is { Detected: false, Value: { } value, LimitOfDetection: { } limit } && value >= limit && value > 0)
            report.Add($"not detected at {Number(value)}", $"less than {Number(limit)}", member: Member(place, "detected"));
    });

    private static void NoUnit(CheckedSubject subject, FindingReport report) => ForEach(subject, (sample, place) =>
    {
        if (sample is { Value: { } value, Unit: CtdnaUnit.Unspecified })
            report.Add($"{Number(value)} without unit", "a unit", member: Member(place, "unit"));
    });

    /// <summary>A factor of two: rounding and filters explain less.</summary>
    private static void CountsDisagree(CheckedSubject subject, FindingReport report) => ForEach(subject, (sample, place) =>
    {
        if (sample is { Value: { } value, Unit: CtdnaUnit.VariantAlleleFraction, MutantMolecules: { } mutant, TotalMolecules: > 0 and var total }
            && (double)mutant / total is var counted && (value > 2 * counted || counted > 2 * value))
            report.Add($"{Number(value)}, counted {mutant} of {total}", $"about {Number(Math.Round(counted, 6))}", member: Member(place, "value"));
    });

    private static DateOnly? LastUpTo(CheckedSubject subject, DateOnly date)
    {
        DateOnly? last = null;
        foreach (var sample in subject.History.Ctdna)
            if (sample.Date <= date && !(sample.Date < last))
                last = sample.Date;
        return last;
    }

    private static string Member(int place, string inner) => $"ctdna[{place.ToString(CultureInfo.InvariantCulture)}].{inner}";

    /// <summary>The samples in order of date, each with its place.</summary>
    private static void ForEach(CheckedSubject subject, Action<CtdnaSample, int> look)
    {
        var samples = subject.History.Ctdna;
        foreach (var place in subject.SamplesInOrder)
            look(samples[place], place);
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
