namespace ResponseEval.Reports;

/// <summary>What an assessment recorded of a lesion, in a few letters; null where there is no reading.</summary>
internal static class ReadingText
{
    public static string? Of(Assessment assessment, string lesion)
    {
        foreach (var reading in assessment.Readings)
            if (reading.Lesion == lesion)
                return Of(reading);
        return null;
    }

    private static string? Of(Reading reading)
    {
        var text = reading.State switch
        {
            ReadingState.Measured => Millimeters(reading.Diameter),
            ReadingState.Absent => "absent",
            ReadingState.TooSmall => reading.Diameter is null ? "too small" : $"too small, {Millimeters(reading.Diameter)}",
            ReadingState.Present => "present",
            ReadingState.UnequivocalProgression => "progressed",
            ReadingState.NotEvaluable => reading.Reason is null ? "NE" : $"NE, {reading.Reason}",
            ReadingState.Merged => $"in {reading.MergedInto}",
            ReadingState.Split => string.Join(" + ", reading.Parts.Select(part => Words.Length(part))),
            _ => null,
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

    private static string Millimeters(Length? diameter) => diameter is { } known ? Words.Length(known) : "";
}
