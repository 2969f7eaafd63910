namespace ResponseEval;

/// <summary>Writes the member <c>timepoints</c> of a result.</summary>
internal static class TimepointText
{
    public static void Write(SubjectEvaluation evaluation, bool explain, ref JsonText json)
    {
        json.Raw(",\"timepoints\":["u8);
        var timepoints = evaluation.Timepoints.AsSpan();
        var followUps = evaluation.History.FollowUps;
        var dayZero = evaluation.DayZero.DayNumber;
        using var explanations = explain ? evaluation.ExplainTimepoints().GetEnumerator() : null;
        for (var i = 0; i < timepoints.Length; i++)
        {
            ref readonly var timepoint = ref timepoints[i];
            json.Raw(i == 0 ? "{\"assessmentId\":"u8 : ",{\"assessmentId\":"u8);
            json.Text(followUps[i].Id);
            json.Raw(",\"date\":"u8);
            json.Date(timepoint.Date);
            json.Raw(",\"day\":"u8);
            json.Whole(timepoint.Date.DayNumber - dayZero);
            WriteSums(timepoint, ref json);
            WriteResponses(timepoint, ref json);
            WriteRules(timepoint.Rules, ref json);
            if (explanations is not null && explanations.MoveNext())
                WriteExplanations(explanations.Current, ref json);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteSums(in TimepointResponse timepoint, ref JsonText json)
    {
        json.Raw(",\"targetSumMm\":"u8);
        Sum(timepoint.TargetSum, ref json);
        json.Raw(",\"baselineSumMm\":"u8);
        Sum(timepoint.BaselineSum, ref json);
        json.Raw(",\"nadirSumMm\":"u8);
        Sum(timepoint.NadirSum, ref json);
        json.Raw(",\"changeFromBaselinePercent\":"u8);
        Change(timepoint.TargetSum, timepoint.BaselineSum, ref json);
        json.Raw(",\"changeFromNadirPercent\":"u8);
        Change(timepoint.TargetSum, timepoint.NadirSum, ref json);
        json.Raw(",\"newTargetSumMm\":"u8);
        Sum(timepoint.NewTargetSum, ref json);
    }

    private static void WriteResponses(in TimepointResponse timepoint, ref JsonText json)
    {
        var recist = timepoint.Recist;
        json.Raw(",\"recist\":{\"target\":"u8);
        json.Word(ResultWords.RecistTarget, recist.Target);
        json.Raw(",\"nonTarget\":"u8);
        json.Word(ResultWords.RecistNonTarget, recist.NonTarget);
        json.Raw(recist.NewLesion ? ",\"newLesion\":true,\"overall\":"u8 : ",\"newLesion\":false,\"overall\":"u8);
        json.Word(ResultWords.Recist, recist.Overall);
        json.Raw("},\"irecist\":{\"target\":"u8);
        json.Word(ResultWords.IrecistTarget, recist.Target);
        json.Raw(",\"nonTarget\":"u8);
        json.Word(ResultWords.IrecistNonTarget, recist.NonTarget);
        json.Raw(recist.NewLesion ? ",\"newLesion\":true,\"overall\":"u8 : ",\"newLesion\":false,\"overall\":"u8);
        json.Word(ResultWords.Irecist, timepoint.Irecist);
    }

    private static void WriteRules(in TimepointRules rules, ref JsonText json)
    {
        json.Raw("},\"rules\":["u8);
        json.Word(ResultWords.Rules, rules.Target);
        json.Raw(","u8);
        json.Word(ResultWords.Rules, rules.NonTarget);
        json.Raw(","u8);
        json.Word(ResultWords.Rules, rules.Overall);
        json.Raw(","u8);
        json.Word(ResultWords.Rules, rules.Irecist);
        json.Raw("]"u8);
    }

    private static void WriteExplanations(ValueList<Explanation> explanations, ref JsonText json)
    {
        json.Raw(",\"explanations\":["u8);
        for (var i = 0; i < explanations.Count; i++)
        {
            json.Raw(i == 0 ? "{\"rule\":"u8 : ",{\"rule\":"u8);
            json.Word(ResultWords.Rules, explanations[i].Rule);
            json.Raw(",\"text\":"u8);
            json.Text(explanations[i].Text);
            json.Raw(",\"source\":"u8);
            json.Text(explanations[i].Source);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void Sum(SumOfDiameters? sum, ref JsonText json)
    {
        if (sum is { } known)
            json.Hundredths(known.Hundredths);
        else
            json.Null();
    }

    /// <summary>
    /// The change in percent, rounded half away from zero to two decimals: <see cref="SumOfDiameters.PercentChangeFrom"/> in integers, which
    /// are many times as fast.
    /// </summary>
    private static void Change(SumOfDiameters? sum, SumOfDiameters? reference, ref JsonText json)
    {
        if (sum is not { Hundredths: var now } || reference is not { Hundredths: var before and > 0 })
        {
            json.Null();
            return;
        }

        // A sum is at most 2000 mm times the most lesions of a subject (LesionIndex.MostReadings): these products fit.
        var change = 10_000 * (now - before);
        var rounded = ((2 * Math.Abs(change)) + before) / (2 * before);
        json.Hundredths(change < 0 ? -rounded : rounded);
    }
}
