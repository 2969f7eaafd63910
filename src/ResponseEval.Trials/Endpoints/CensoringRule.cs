namespace ResponseEval.Trials;

/// <summary>The date of an assessment whose scans took several days, where an endpoint is censored there.</summary>
public enum ScanDate
{
    /// <summary>That of the first scan.</summary>
    First,

    /// <summary>That of the last scan.</summary>
    Last,
}

/// <summary>The date of a progression whose assessment took several days.</summary>
public enum ProgressionDating
{
    /// <summary>The first scan.</summary>
    FirstScan,

    /// <summary>The last scan if only the sum of the target lesions shows it, else the first (FDA 2007, appendix 3).</summary>
    LastScanOfSum,
}

/// <summary>
/// What ends an endpoint and what censors it, and on which date: data, so that a trial names its rule and a sensitivity analysis takes another. Presets
/// are those of the FDA (Clinical Trial Endpoints for the Approval of Cancer Drugs and Biologics, May 2007, appendix 3, tables A to C) and of the EMA
/// (EMA/CHMP/27994/2008/Rev.1, appendix 1); any other rule is one of them <c>with</c> other members.
/// </summary>
/// <remarks>
/// <para>
/// The first of progression, claimed progression where it counts, and death ends progression-free survival and durations; progression goes before the
/// others on the same day. What follows new anticancer therapy does not count where it censors; an assessment on the day itself still does. Then missed
/// assessments are looked for before the end. An adequate assessment is one with another response than NE.
/// </para>
/// <para>
/// The guidance speaks of two or more missed visits. Presets take visits every 8 weeks, one week early or late, so that more than 126 days are a gap; for
/// another schedule use <see cref="ForVisits"/>.
/// </para>
/// </remarks>
public sealed record CensoringRule
{
    private static readonly VisitSchedule _everyEightWeeks = new(56);

    /// <summary>The preset <c>fda-a</c>, table A: only documented progression counts; new therapy, two missed visits and a missing baseline censor.</summary>
    public static CensoringRule FdaTableA { get; } = new("fda-a")
    {
        Source = "FDA 2007, appendix 3, table A",
        MissedAssessments = MissedAssessments.Two(_everyEightWeeks),
        ProgressionDating = ProgressionDating.LastScanOfSum,
    };

    /// <summary>The preset <c>fda-b</c>, table B: as table A, with progression and censoring dated to scheduled visits. Deaths keep their date.</summary>
    public static CensoringRule FdaTableB { get; } = FdaTableA with
    {
        Name = "fda-b",
        Source = "FDA 2007, appendix 3, table B",
        ScheduledVisits = _everyEightWeeks,
    };

    /// <summary>
    /// The preset <c>fda-c</c>, table C: as table B, with progression claimed by the investigator as an event; of missed visits the table speaks for
    /// deaths alone.
    /// </summary>
    public static CensoringRule FdaTableC { get; } = FdaTableB with
    {
        Name = "fda-c",
        Source = "FDA 2007, appendix 3, table C",
        ClinicalProgressionIsEvent = true,
        MissedAssessments = MissedAssessments.Two(_everyEightWeeks) with { CensorProgression = false },
    };

    /// <summary>
    /// The preset <c>ema</c>: all progressions and deaths count, whatever therapy was begun and whatever was missed, as in an analysis by intention to
    /// treat.
    /// </summary>
    public static CensoringRule Ema { get; } = new("ema")
    {
        Source = "EMA/CHMP/27994/2008/Rev.1",
        NewTherapyCensors = false,
        NoBaselineCensors = false,
    };

    /// <summary>The presets.</summary>
    public static ValueList<CensoringRule> Presets => [FdaTableA, FdaTableB, FdaTableC, Ema];

    /// <summary>Makes a rule with the members at their defaults: new therapy and a missing baseline censor, missed assessments do not.</summary>
    /// <param name="name">The name of the rule, for results and reports.</param>
    public CensoringRule(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name of the rule.</summary>
    public string Name { get; init; }

    /// <summary>Where the rule comes from, in short: the guidance, or the analysis plan; empty where nobody said.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether a missing or incomplete baseline censors at the start, whatever follows; true.</summary>
    public bool NoBaselineCensors { get; init; } = true;

    /// <summary>Whether new anticancer therapy censors at the last adequate assessment on or before it; true.</summary>
    public bool NewTherapyCensors { get; init; } = true;

    /// <summary>Whether progression that the investigator claims without documentation, such as a stop of treatment for it, is an event; false.</summary>
    public bool ClinicalProgressionIsEvent { get; init; }

    /// <summary>What progression or death after missed assessments is; null (the default): it counts however long the gap.</summary>
    public MissedAssessments? MissedAssessments { get; init; }

    /// <summary>The date of progression within its assessment; the first scan.</summary>
    public ProgressionDating ProgressionDating { get; init; }

    /// <summary>The date within the assessment at which an endpoint is censored; the last scan, up to which the subject was seen without an event.</summary>
    public ScanDate CensoringDate { get; init; } = ScanDate.Last;

    /// <summary>
    /// The schedule to whose visits dates are moved: progression to its visit or the next one, but not beyond death; censoring to its visit or the one
    /// before. Null (the default): dates stay as they happened.
    /// </summary>
    public VisitSchedule? ScheduledVisits { get; init; }

    /// <summary>The preset of a name, <c>fda-a</c>, <c>fda-b</c>, <c>fda-c</c> or <c>ema</c>; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public static CensoringRule? Preset(string name)
    {
        foreach (var preset in Presets)
            if (preset.Name == name)
                return preset;
        return null;
    }

    /// <summary>The rule for another schedule: missed assessments and scheduled visits follow it where the rule has them.</summary>
    /// <param name="schedule">The schedule of the protocol.</param>
    public CensoringRule ForVisits(VisitSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return this with
        {
            MissedAssessments = MissedAssessments is null ? null : MissedAssessments.Two(schedule) with
            {
                NotEvaluableIsMissed = MissedAssessments.NotEvaluableIsMissed,
                CensorProgression = MissedAssessments.CensorProgression,
                CensorDeath = MissedAssessments.CensorDeath,
            },
            ScheduledVisits = ScheduledVisits is null ? null : schedule,
        };
    }
}
