using System.Globalization;

namespace ResponseEval;

/// <summary>Writes the member <c>ctdna</c> of a result; null for a subject without samples.</summary>
internal static class CtdnaText
{
    private const int LongestNumber = 40;

    public static void Write(CtdnaFindings? findings, ref JsonText json)
    {
        json.Raw(",\"ctdna\":"u8);
        if (findings is not { IsEmpty: false })
        {
            json.Null();
            return;
        }

        json.Raw("{\"reference\":"u8);
        Sample(findings.Reference, ref json);
        json.Raw(",\"changes\":["u8);
        for (var i = 0; i < findings.Changes.Count; i++)
            Write(findings.Changes[i], i == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, ref json);
        json.Raw("],\"molecularResponses\":["u8);
        for (var i = 0; i < findings.MolecularResponses.Count; i++)
            Write(findings.MolecularResponses[i], i == 0 ? "{\"definition\":"u8 : ",{\"definition\":"u8, ref json);
        json.Raw("],\"atProgression\":["u8);
        for (var i = 0; i < findings.AtProgression.Count; i++)
            Write(findings.AtProgression[i], i == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, ref json);
        json.Raw("],\"discordances\":["u8);
        for (var i = 0; i < findings.Discordances.Count; i++)
            Write(findings.Discordances[i], i == 0 ? "{\"kind\":"u8 : ",{\"kind\":"u8, ref json);
        json.Raw("]}"u8);
    }

    private static void Sample(CtdnaSample? sample, ref JsonText json)
    {
        if (sample is null)
        {
            json.Null();
            return;
        }

        json.Raw("{\"date\":"u8);
        json.Date(sample.Date);
        json.Raw(",\"assay\":"u8);
        json.TextOrNull(sample.Assay);
        json.Raw(",\"unit\":"u8);
        if (sample.Unit == CtdnaUnit.Unspecified)
            json.Null();
        else
            json.Word(Vocabulary.CtdnaUnits, sample.Unit);
        var level = CtdnaLevel.Of(sample);
        json.Raw(",\"detected\":"u8);
        Flag(level.IsDetected, ref json);
        json.Raw(",\"value\":"u8);
        Number(level.Value, ref json);
        json.Raw(",\"limit\":"u8);
        Number(level.Limit, ref json);
        json.Raw("}"u8);
    }

    private static void Write(CtdnaComparison change, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(change.Index.Date);
        json.Raw(",\"change\":"u8);
        json.Word(CtdnaWords.Changes, change.Change);
        json.Raw(",\"cleared\":"u8);
        json.Flag(change.IsClearance);
        json.Raw(",\"by\":"u8);
        json.Word(CtdnaWords.Exposures, change.Exposure);
        json.Raw(",\"detected\":"u8);
        Flag(change.IndexLevel.IsDetected, ref json);
        json.Raw(",\"value\":"u8);
        Number(change.IndexLevel.Value, ref json);
        json.Raw(",\"ratio\":"u8);
        Number(change.Ratio, ref json);
        json.Raw(",\"interval\":"u8);
        Interval(change.Interval, ref json);
        json.Raw("}"u8);
    }

    private static void Write(in MolecularResponseFinding finding, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Word(CtdnaWords.Definitions, finding.Definition);
        json.Raw(",\"status\":"u8);
        json.Word(CtdnaWords.Statuses, finding.Status);
        json.Raw(",\"reason\":"u8);
        if (finding.Reason == MolecularResponseReason.None)
            json.Null();
        else
            json.Word(CtdnaWords.Reasons, finding.Reason);
        json.Raw(",\"date\":"u8);
        json.DateOrNull(finding.Comparison?.Index.Date);
        json.Raw(",\"ratio\":"u8);
        Number(finding.Ratio, ref json);
        json.Raw(",\"cutoff\":"u8);
        Number(finding.Cutoff, ref json);
        json.Raw(",\"supported\":"u8);
        Flag(finding.IsSupported, ref json);
        json.Raw(",\"publishedUnit\":"u8);
        Flag(finding.Comparison is null ? null : finding.IsInPublishedUnit, ref json);
        json.Raw("}"u8);
    }

    private static void Write(CtdnaAtProgression progression, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(progression.Date);
        json.Raw(",\"sample\":"u8);
        json.DateOrNull(progression.Comparison?.Index.Date);
        json.Raw(",\"support\":"u8);
        json.Word(ResultWords.CtdnaSupports, progression.Support);
        json.Raw(",\"reason\":"u8);
        json.Word(CtdnaWords.SupportReasons, progression.Reason);
        json.Raw(",\"probability\":"u8);
        Write(progression.Probability, ref json);
        json.Raw("}"u8);
    }

    private static void Write(PseudoProgressionProbability? probability, ref JsonText json)
    {
        if (probability is not { } known)
        {
            json.Null();
            return;
        }

        json.Raw("{\"label\":"u8);
        json.Text(PseudoProgressionProbability.Label);
        json.Raw(",\"value\":"u8);
        Number(known.Value, ref json);
        json.Raw(",\"interval\":"u8);
        Interval(known.Interval, ref json);
        json.Raw(",\"prior\":"u8);
        Number(known.Prior, ref json);
        json.Raw(",\"likelihoodRatio\":"u8);
        Number(known.Ratio.Value, ref json);
        json.Raw(",\"likelihoodRatioInterval\":"u8);
        Interval(known.Ratio.Interval, ref json);
        json.Raw(",\"range\":"u8);
        Interval(new ConfidenceInterval(known.AtLowestPrior, known.AtHighestPrior), ref json);
        json.Raw("}"u8);
    }

    private static void Write(CtdnaDiscordance discordance, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Word(CtdnaWords.Discordances, discordance.Kind);
        json.Raw(",\"date\":"u8);
        json.Date(discordance.Date);
        json.Raw(",\"irecist\":"u8);
        json.Word(ResultWords.Irecist, discordance.Response);
        json.Raw(",\"sample\":"u8);
        json.Date(discordance.Comparison.Index.Date);
        json.Raw(",\"change\":"u8);
        json.Word(CtdnaWords.Changes, discordance.Comparison.Change);
        json.Raw(",\"cleared\":"u8);
        json.Flag(discordance.Comparison.IsClearance);
        json.Raw("}"u8);
    }

    private static void Flag(bool? flag, ref JsonText json)
    {
        if (flag is { } known)
            json.Flag(known);
        else
            json.Null();
    }

    private static void Interval(ConfidenceInterval? interval, ref JsonText json)
    {
        if (interval is not { } known)
        {
            json.Null();
            return;
        }

        json.Raw("["u8);
        Number(known.Lower, ref json);
        json.Raw(","u8);
        Number(known.Upper, ref json);
        json.Raw("]"u8);
    }

    /// <summary>Six significant digits; null for what is not finite.</summary>
    private static void Number(double? value, ref JsonText json)
    {
        if (value is not { } known || !double.IsFinite(known))
        {
            json.Null();
            return;
        }

        Span<byte> text = stackalloc byte[LongestNumber];
        known.TryFormat(text, out var written, "G6", CultureInfo.InvariantCulture);
        json.Raw(text[..written]);
    }
}
