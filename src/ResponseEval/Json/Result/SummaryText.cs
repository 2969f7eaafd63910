namespace ResponseEval;

/// <summary>Writes what a result says of the subject as a whole: best responses, progression events, and the dates of iRECIST.</summary>
internal static class SummaryText
{
    public static void Write(SubjectEvaluation evaluation, ref JsonText json)
    {
        var best = evaluation.Best;
        json.Raw(",\"best\":{\"recist\":"u8);
        Best(ResultWords.Recist, best.Recist.Response, best.Recist.Date, ref json);
        json.Raw(",\"recistConfirmed\":"u8);
        Best(ResultWords.Recist, best.RecistConfirmed.Response, best.RecistConfirmed.Date, ref json);
        json.Raw(",\"irecist\":"u8);
        Best(ResultWords.Irecist, best.Irecist.Response, best.Irecist.Date, ref json);
        json.Raw("},\"progressionEvents\":["u8);
        for (var i = 0; i < evaluation.ProgressionEvents.Count; i++)
            Write(evaluation.ProgressionEvents[i], i == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, ref json);
        json.Raw("],\"ipfs\":{\"event\":"u8);
        json.Flag(evaluation.ImmuneProgressionFreeSurvival.Event);
        json.Raw(",\"date\":"u8);
        json.DateOrNull(evaluation.ImmuneProgressionFreeSurvival.Date);
        json.Raw("},\"idor\":"u8);
        Write(evaluation.ImmuneDurationOfResponse, ref json);
    }

    private static void Best<T>(WordList<T> words, T response, DateOnly? date, ref JsonText json)
        where T : struct, Enum
    {
        json.Raw("{\"response\":"u8);
        json.Word(words, response);
        json.Raw(",\"date\":"u8);
        json.DateOrNull(date);
        json.Raw("}"u8);
    }

    private static void Write(ProgressionEvent progression, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(progression.Date);
        json.Raw(",\"triggers\":["u8);
        Triggers(progression.Triggers, ref json);
        json.Raw("],\"status\":"u8);
        json.Word(ResultWords.Statuses, progression.Status);
        json.Raw(",\"resolvedOn\":"u8);
        json.DateOrNull(progression.ResolvedOn);
        json.Raw(",\"confirmation\":"u8);
        Write(progression.Confirmation, ref json);
        json.Raw(",\"clinicalOutcome\":"u8);
        if (progression.ClinicalOutcome == ClinicalOutcome.None)
            json.Null();
        else
            json.Word(ResultWords.ClinicalOutcomes, progression.ClinicalOutcome);
        json.Raw(",\"strict\":"u8);
        if (progression.Strict is { } strict)
            json.Flag(strict);
        else
            json.Null();
        json.Raw(",\"early\":"u8);
        json.Flag(progression.Early);
        json.Raw(",\"lateConfirmation\":"u8);
        json.Flag(progression.LateConfirmation);
        json.Raw(",\"backdatedTo\":"u8);
        json.DateOrNull(progression.BackdatedTo);
        json.Raw(",\"ctdna\":"u8);
        json.Word(ResultWords.CtdnaSupports, progression.Ctdna);
        json.Raw("}"u8);
    }

    private static void Triggers(ProgressionTriggers triggers, ref JsonText json)
    {
        var separator = ""u8;
        if ((triggers & ProgressionTriggers.Target) != 0)
        {
            json.Raw("\"target\""u8);
            separator = ","u8;
        }

        if ((triggers & ProgressionTriggers.NonTarget) != 0)
        {
            json.Raw(separator);
            json.Raw("\"nonTarget\""u8);
            separator = ","u8;
        }

        if ((triggers & ProgressionTriggers.NewLesion) != 0)
        {
            json.Raw(separator);
            json.Raw("\"newLesion\""u8);
        }
    }

    private static void Write(ConfirmationWindow? window, ref JsonText json)
    {
        if (window is not { } due)
        {
            json.Null();
            return;
        }

        json.Raw("{\"earliest\":"u8);
        json.Date(due.Earliest);
        json.Raw(",\"latest\":"u8);
        json.Date(due.Latest);
        json.Raw("}"u8);
    }

    private static void Write(ImmuneDurationOfResponse? duration, ref JsonText json)
    {
        if (duration is not { } response)
        {
            json.Null();
            return;
        }

        json.Raw("{\"start\":"u8);
        json.Date(response.Start);
        json.Raw(",\"event\":"u8);
        json.Flag(response.Event);
        json.Raw(",\"end\":"u8);
        json.Date(response.End);
        json.Raw("}"u8);
    }
}
