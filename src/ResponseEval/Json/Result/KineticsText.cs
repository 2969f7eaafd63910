namespace ResponseEval;

/// <summary>Writes the member <c>kinetics</c> of a result.</summary>
internal static class KineticsText
{
    private static readonly WordList<KineticsReason> Reasons = new(
        (KineticsReason.NoFollowUp, "noFollowUp"),
        (KineticsReason.MissingTargets, "missingTargets"),
        (KineticsReason.OutsideWindow, "outsideWindow"),
        (KineticsReason.NoResponse, "noResponse"));

    public static void Write(ResponseKinetics kinetics, ref JsonText json, GrowthModelFit? fit = null)
    {
        json.Raw(",\"kinetics\":{\"depthOfResponsePercent\":"u8);
        var depth = kinetics.DepthOfResponse;
        Percent(depth.ChangePercent, ref json);
        json.Raw(",\"nadirDate\":"u8);
        json.DateOrNull(depth.NadirDate);
        json.Raw(",\"timeToNadirDays\":"u8);
        Whole(depth.DaysToNadir, ref json);
        Reason(",\"depthOfResponseReason\":"u8, depth.Reason, ref json);
        json.Raw(",\"earlyTumorShrinkage\":{\"status\":"u8);
        var early = kinetics.EarlyTumorShrinkage;
        json.Word(ResultWords.FindingStatuses, early.Status);
        json.Raw(",\"percent\":"u8);
        Percent(early.ChangePercent, ref json);
        json.Raw(",\"date\":"u8);
        json.DateOrNull(early.ScanDate);
        json.Raw(early.NewLesion ? ",\"newLesion\":true"u8 : ",\"newLesion\":false"u8);
        Reason(",\"reason\":"u8, early.Reason, ref json);
        json.Raw("},\"timeToResponseDays\":"u8);
        Whole(kinetics.TimeToResponse.Days, ref json);
        Reason(",\"timeToResponseReason\":"u8, kinetics.TimeToResponse.Reason, ref json);
        json.Raw(",\"limitedBurdenIncrease\":{\"status\":"u8);
        json.Word(ResultWords.FindingStatuses, kinetics.LimitedBurdenIncrease.Status);
        Reason(",\"reason\":"u8, kinetics.LimitedBurdenIncrease.Reason, ref json);
        json.Raw("}"u8);
        if (fit is not null)
            GrowthModelText.Write(fit, ref json);
        json.Raw("}"u8);
    }

    private static void Reason(ReadOnlySpan<byte> member, KineticsReason reason, ref JsonText json)
    {
        json.Raw(member);
        if (reason == KineticsReason.None)
            json.Null();
        else
            json.Word(Reasons, reason);
    }

    private static void Percent(decimal? percent, ref JsonText json)
    {
        if (percent is { } given)
            json.Hundredths((long)(given * 100m));
        else
            json.Null();
    }

    private static void Whole(int? value, ref JsonText json)
    {
        if (value is { } given)
            json.Whole(given);
        else
            json.Null();
    }
}
