using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// The ctDNA samples among the laboratory results: those whose test or category says circulating tumour DNA, allele fraction, tumour fraction or mean
/// tumour molecules. The unit decides what the number is: % and fractions, MTM/mL, copies/mL.
/// </summary>
internal static class CtdnaSamples
{
    private static readonly SearchValues<string> _tests = SearchValues.Create(
        [
            "CTDNA", "CIRCULATING TUMOR DNA", "CIRCULATING TUMOUR DNA", "VARIANT ALLELE F", "MUTANT ALLELE F", "TUMOR FRACTION", "TUMOUR FRACTION",
            "MEAN TUMOR MOLECULES",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> _notDetected = ["NOT DETECTED", "UNDETECTED", "UNDETECTABLE", "NEGATIVE", "ND"];
    private static readonly ImmutableArray<string> _detected = ["DETECTED", "POSITIVE"];

    public static List<CtdnaSample> Of(SdtmSubject subject, ReaderProblems problems)
    {
        var samples = new List<CtdnaSample>();
        var units = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase); // a result that was not detected often has no unit: that of its test
        foreach (var record in subject.LaboratoryResults)
            if (IsCtdna(record) && record.Unit is { } unit)
                units.TryAdd(record.TestCode ?? "", unit);
        for (var i = 0; i < subject.LaboratoryResults.Count; i++)
            if (subject.LaboratoryResults[i] is var record && IsCtdna(record) && !Terms.Is(record.Status, "NOT DONE"))
            {
                var sample = Sample(record, record.Unit ?? units.GetValueOrDefault(record.TestCode ?? ""), out var fault);
                if (sample is not null)
                    samples.Add(sample);
                else
                    problems.Add(
                        SdtmProblemCatalogue.SampleUnusable,
                        fault,
                        "a full date, a number or DETECTED or NOT DETECTED, and a unit such as %, MTM/mL or copies/mL",
                        member: ReaderProblems.Record("LB", record.Sequence, i));
            }

        return samples;
    }

    private static CtdnaSample? Sample(LaboratoryResult record, string? unitText, out string fault)
    {
        fault = record.Date ?? "no date";
        if (record.Date is not { } text || !PartialDate.TryParse(text, out var partial) || partial.Full is not { } date)
            return null;
        var (unit, scale) = Unit(record, unitText);
        var result = record.Result?.Trim();
        var limit = record.LimitOfDetection;
        bool? detected = IsOne(result, _notDetected) ? false : IsOne(result, _detected) ? true : null;
        var value = record.Number ?? Number(result);
        if (result is ['<', ..])
        {
            detected = false;
            limit ??= Number(result[1..].TrimStart('='));
            value = null;
        }

        fault = $"{result ?? "no result"}, {unitText ?? "no unit"}";
        return (value is null && detected is null) || (value is not null && unit == CtdnaUnit.Unspecified)
            ? null
            : new CtdnaSample(date)
            {
                Assay = record.Method,
                Unit = unit,
                Value = value * scale,
                Detected = detected,
                LimitOfDetection = unit == CtdnaUnit.Unspecified ? null : limit * scale,
            };
    }

    private static (CtdnaUnit Unit, double Scale) Unit(LaboratoryResult record, string? unit)
    {
        if (Terms.Is(unit, "MTM/ML"))
            return (CtdnaUnit.MeanTumorMoleculesPerMilliliter, 1);
        if (Terms.Is(unit, "COPIES/ML"))
            return (CtdnaUnit.CopiesPerMilliliter, 1);
        var isFraction = Terms.Is(unit, "FRACTION") || Terms.Is(unit, "FRACTION OF 1") || Terms.Is(unit, "RATIO") || Terms.Is(unit, "1");
        if (!isFraction && !Terms.Is(unit, "%"))
            return (CtdnaUnit.Unspecified, 1);
        var isTumorFraction = Terms.Contains(record.Test, "TUMOR FRACTION") || Terms.Contains(record.Test, "TUMOUR FRACTION");
        return (isTumorFraction ? CtdnaUnit.TumorFraction : CtdnaUnit.VariantAlleleFraction, isFraction ? 1 : 0.01);
    }

    private static bool IsCtdna(LaboratoryResult record) =>
        record.Test.AsSpan().ContainsAny(_tests) || record.TestCode.AsSpan().ContainsAny(_tests) || record.Category.AsSpan().ContainsAny(_tests);

    private static bool IsOne(string? text, ImmutableArray<string> words) => text is not null && words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
