namespace ResponseEval;

/// <summary>
/// Abscopal response: a measured lesion that was never irradiated shrinks by at least 30 % after radiotherapy to another lesion (Golden et al., Lancet
/// Oncol 2015;16:795-803).
/// </summary>
/// <remarks>
/// Each lesion is compared with the last scan on or before the first radiotherapy to another lesion; targets and new targets count. Radiotherapy that names
/// no lesion may have reached any, and then nothing is evaluable. Lesions that are merged with another or were operated on are left out.
/// </remarks>
public sealed record AbscopalResponse
{
    /// <summary>A first dose later than this many days before radiotherapy could explain the shrinkage by itself: 56 days (8 weeks), inclusive.</summary>
    public const int ConfoundingDays = 56;

    internal const string Name = "abscopalResponse";

    /// <summary>Whether an abscopal response was seen.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The date of the first radiotherapy to a lesion; null without one.</summary>
    public DateOnly? Radiotherapy { get; init; }

    /// <summary>The date of the scan with which lesions are compared; null without one.</summary>
    public DateOnly? ReferenceScan { get; init; }

    /// <summary>How many lesions shrank by at least 30 % at some assessment.</summary>
    public int LesionsResponding { get; init; }

    /// <summary>The lesion that shrank most in percent, with its diameters at the reference scan and when it was smallest; null if none shrank.</summary>
    public LesionComparison? Best { get; init; }

    /// <summary>The date on which it was smallest.</summary>
    public DateOnly? BestDate { get; init; }

    /// <summary>True if systemic treatment that began no more than 8 weeks before radiotherapy, or later, could explain it; null without a first dose.</summary>
    public bool? IsConfounded { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static AbscopalResponse Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation));
    }

    internal static AbscopalResponse Of(in ObservedCourse course)
    {
        var fields = RadiationFields.Of(course.History, course.Window);
        if (fields.First is not { } radiotherapy)
            return new() { Reason = PhenomenonReason.NoRadiotherapy };
        var found = new AbscopalResponse
        {
            Radiotherapy = radiotherapy,
            IsConfounded = course.FirstDose is { } start ? start.DayNumber >= radiotherapy.DayNumber - ConfoundingDays : null,
        };
        if (fields.IsUnknown)
            return found with { Reason = PhenomenonReason.UnknownRadiationField };
        var reference = LastScan(course.History, radiotherapy);
        if (reference < 0)
            return found with { Reason = PhenomenonReason.NoScanBeforeRadiotherapy };
        found = found with { ReferenceScan = course.History.Assessments[reference].Date };
        return new AbscopalComparison(course, fields, reference).Judge(found);
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain()
    {
        var text = Radiotherapy is { } radiotherapy ? $"radiotherapy {DateRange.Iso(radiotherapy)}" : "no radiotherapy";
        if (ReferenceScan is { } scan)
            text += $", compared with {DateRange.Iso(scan)}: {LesionsResponding} lesions outside the field at least 30 % smaller";
        if (Best is { } best)
            text += $"; smallest {PhenomenonText.Lesion(best)} on {DateRange.Iso(BestDate!.Value)}";
        if (Status == FindingStatus.Met && IsConfounded != false)
            text += IsConfounded == true
                ? $"; systemic treatment began at most {ConfoundingDays} days before the radiotherapy, or after it, and could explain it"
                : "; no first dose recorded: systemic treatment could explain it";
        return new(Name, PhenomenonText.Verdict(Status, Reason) + text, "Golden et al. 2015");
    }

    private static int LastScan(SubjectHistory history, DateOnly radiotherapy)
    {
        for (var assessment = history.Assessments.Count - 1; assessment >= 0; assessment--)
            if (history.Assessments[assessment].Date <= radiotherapy)
                return assessment;
        return -1;
    }
}
