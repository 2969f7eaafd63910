using System.Globalization;

namespace ResponseEval.Tool.Tables;

/// <summary>What an assessment recorded of a lesion, in a few letters.</summary>
internal static class ReadingText
{
    public static string Of(Assessment assessment, string lesion)
    {
        foreach (var reading in assessment.Readings)
            if (reading.Lesion == lesion)
                return Of(reading);
        return Wording.Nothing;
    }

    private static string Of(Reading reading)
    {
        var text = reading.State switch
        {
            ReadingState.Measured => Millimetres(reading.Diameter),
            ReadingState.Absent => "absent",
            ReadingState.TooSmall => reading.Diameter is null ? "too small" : $"too small, {Millimetres(reading.Diameter)}",
            ReadingState.Present => "present",
            ReadingState.UnequivocalProgression => "progressed",
            ReadingState.NotEvaluable => reading.Reason is null ? "NE" : $"NE, {reading.Reason}",
            ReadingState.Merged => $"in {reading.MergedInto}",
            ReadingState.Split => Parts(reading.Parts),
            _ => Wording.Nothing,
        };
        text += reading.Change switch
        {
            LesionChange.Increased => ", increased",
            LesionChange.Decreased => ", decreased",
            LesionChange.Unchanged => ", unchanged",
            _ => "",
        };
        return reading.Certainty == LesionCertainty.Equivocal ? text + ", equivocal" : text;
    }

    private static string Parts(ValueList<Length> parts)
    {
        var texts = new List<string>(parts.Count);
        foreach (var part in parts)
            texts.Add(Millimetres(part));
        return string.Join(" + ", texts);
    }

    private static string Millimetres(Length? diameter) =>
        diameter is { } known ? known.Millimeters.ToString(known.Hundredths % 10 == 0 ? "0.0" : "0.00", CultureInfo.InvariantCulture) : "";
}
