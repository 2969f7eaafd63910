namespace ResponseEval;

/// <summary>Checks who the subject is and the dates of treatment.</summary>
internal static class HeaderChecks
{
    public static void Check(SubjectHeader header, ProblemList problems)
    {
        if (header.SubjectId.Length == 0)
            problems.Add(ProblemCatalogue.EmptyText, "an empty id", "the id of the subject", member: "subjectId");
        Check(header.RandomizationDate, "randomizationDate", problems);
        Check(header.FirstDoseDate, "firstDoseDate", problems);
        Check(header.LastDoseDate, "lastDoseDate", problems);
    }

    private static void Check(DateOnly? date, string member, ProblemList problems)
    {
        if (date is { } given)
            DateRange.Check(given, problems, member: member);
    }
}
