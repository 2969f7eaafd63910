namespace ResponseEval.Cdisc.Tests;

/// <summary>Histories and problems in a line.</summary>
internal static class HistoryLines
{
    public static SubjectHistory Valid(ReaderHistory reader)
    {
        Assert.True(reader.History is not null, string.Join('\n', reader.Problems));
        return reader.History;
    }

    public static string Readings(SubjectHistory history, string assessment) => string.Join(
        "; ", history.Assessments.Single(other => other.Id == assessment).Readings.Select(Reading));

    /// <summary>Code, assessment, lesion, record and what was found.</summary>
    public static string Problem(Problem problem) =>
        $"{problem.Kind.SeverityName} {problem.Code[^3..]} {problem.Place.Assessment ?? "-"}/{problem.Place.Lesion ?? "-"}/{problem.Place.Member ?? "-"}: {problem.Found}";

    /// <summary>A placement: <c>TR 3 Reading WEEK 8/T01</c>.</summary>
    public static string Placement(Placement placement) =>
        $"{placement.Domain} {placement.Sequence} {placement.Kind} {placement.Assessment ?? "-"}/{placement.Lesion ?? "-"}{(placement.Code is { } code ? " " + code[^3..] : "")}";

    private static string Reading(Reading reading)
    {
        var words = new List<string> { reading.Lesion, Words(reading.State) };
        if (reading.Diameter is { } diameter)
            words.Add(diameter.ToString());
        if (reading.Parts.Count > 0)
            words.Add(string.Join(" + ", reading.Parts));
        if (reading.MergedInto is { } into)
            words.Add("into " + into);
        if (reading.Change != LesionChange.Unknown)
            words.Add(Words(reading.Change));
        if (reading.Certainty != LesionCertainty.Unspecified)
            words.Add(Words(reading.Certainty));
        if (reading.Reason is { } reason)
            words.Add($"({reason})");
        return string.Join(' ', words);
    }

    private static string Words<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
