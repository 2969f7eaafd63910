using System.Collections.Immutable;
using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>The checks of a whole cohort.</summary>
internal static class CohortKinds
{
    private const string Monitoring = "Central statistical monitoring (ICH E6(R2), section 5.18.3)";

    public static readonly CheckKind SubjectTwice = new(
        "RE-SU-101", Error, Clauses.Practice, "A subject id occurs more than once.", "Is this one subject or two?");

    public static readonly CheckKind SameMeasurements = new(
        "RE-SU-102", Warning, Monitoring, "Two subjects have the same measurements at the same intervals.", "Was one subject entered twice?");

    public static readonly CheckKind CopiedForward = new(
        "RE-SU-103", Warning, Monitoring + ": exact binomial test against all sites, Holm's correction",
        "A site repeats diameters from one assessment to the next more often than the others.", "Are the lesions measured anew at each assessment?");

    public static readonly CheckKind TerminalDigits = new(
        "RE-SU-104", Warning, Monitoring + ": chi-square test with 9 degrees of freedom, Holm's correction",
        "A site or reader prefers some last digits of diameters.", "Are the diameters read off the images, or rounded or estimated?");

    public static readonly CheckKind UnitOutliers = new(
        "RE-SU-105", Warning, Clauses.Practice, "Several subjects of a site have diameters that change by a factor of ten.", "In which unit does the site record diameters?");

    public static readonly CheckKind ErrorRate = new(
        "RE-SU-106", Warning, Monitoring + ": exact binomial test against all sites, Holm's correction",
        "A site has more subjects with errors than the others.", "Does the site need training?");

    public static readonly ImmutableArray<CheckKind> All = [SubjectTwice, SameMeasurements, CopiedForward, TerminalDigits, UnitOutliers, ErrorRate];
}
