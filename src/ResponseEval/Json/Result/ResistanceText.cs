namespace ResponseEval;

/// <summary>Writes the member <c>resistance</c> of a result.</summary>
internal static class ResistanceText
{
    public static void Write(Resistance resistance, ref JsonText json)
    {
        json.Raw(",\"resistance\":{\"definitions\":["u8);
        Write(resistance.Monotherapy, ref json);
        json.Raw(","u8);
        Write(resistance.ChemoCombination, ref json);
        json.Raw(","u8);
        Write(resistance.Acquired, ref json);
        json.Raw("]"u8);
        Write(resistance.Facts, ref json);
        json.Raw(",\"mechanisms\":"u8);
        if (resistance.Mechanisms is { } mechanisms)
            Write(mechanisms, ref json);
        else
            json.Null();
        json.Raw("}"u8);
    }

    private static void Write(ResistanceFinding finding, ref JsonText json)
    {
        json.Raw("{\"definition\":"u8);
        json.Word(PhenomenonWords.ResistanceDefinitions, finding.Definition);
        json.Raw(",\"status\":"u8);
        json.Word(ResultWords.FindingStatuses, finding.Status);
        PhenomenaText.Reason(",\"reason\":"u8, finding.Reason, ref json);
        json.Raw(",\"kind\":"u8);
        if (finding.Kind == ResistanceKind.None)
            json.Null();
        else
            json.Word(PhenomenonWords.ResistanceKinds, finding.Kind);
        json.Raw(",\"confirmation\":"u8);
        json.Word(PhenomenonWords.Confirmations, finding.Confirmation);
        json.Raw("}"u8);
    }

    private static void Write(ResistanceFacts? facts, ref JsonText json)
    {
        PhenomenaText.Date(",\"progression\":"u8, facts?.Progression, ref json);
        PhenomenaText.Whole(",\"benefitDays\":"u8, facts?.BenefitDays, ref json);
        PhenomenaText.Whole(",\"exposureDays\":"u8, facts?.ExposureDays, ref json);
        PhenomenaText.Whole(",\"daysAfterLastDose\":"u8, facts?.DaysAfterLastDose, ref json);
        PhenomenaText.Whole(",\"confirmedAfterDays\":"u8, facts?.ConfirmedAfterDays, ref json);
        PhenomenaText.Flag(",\"atFirstFollowUp\":"u8, facts?.AtFirstFollowUp, ref json);
    }

    private static void Write(ResistanceMechanisms mechanisms, ref JsonText json)
    {
        PhenomenaText.Begin(mechanisms.Status, mechanisms.Reason, ref json);
        Classes(",\"consistent\":["u8, mechanisms.Consistent, ref json);
        Classes(",\"examined\":["u8, mechanisms.Examined, ref json);
        json.Raw("}"u8);
    }

    private static void Classes(ReadOnlySpan<byte> start, MechanismClasses classes, ref JsonText json)
    {
        json.Raw(start);
        var isFirst = true;
        Class(classes & MechanismClasses.TooFewTargets, "tooFewTargets"u8, ref isFirst, ref json);
        Class(classes & MechanismClasses.NoInfiltration, "noInfiltration"u8, ref isFirst, ref json);
        Class(classes & MechanismClasses.NoAntigenPresentation, "noAntigenPresentation"u8, ref isFirst, ref json);
        Class(classes & MechanismClasses.OtherCheckpoints, "otherCheckpoints"u8, ref isFirst, ref json);
        json.Raw("]"u8);
    }

    private static void Class(MechanismClasses mechanism, ReadOnlySpan<byte> word, ref bool isFirst, ref JsonText json)
    {
        if (mechanism == MechanismClasses.None)
            return;
        if (!isFirst)
            json.Raw(","u8);
        json.Word(word);
        isFirst = false;
    }
}
