using ResponseEval.Trials;
using ResponseEval.Validation;

namespace ResponseEval.Reports.Tests;

/// <summary>Findings of the four subjects of <see cref="KnownCohort"/> at two sites, one of them suppressed, and one of no site.</summary>
internal static class KnownFindings
{
    public static Cohort Cohort => Of(
        Found("RE-TL-001", "02", "P"), Found("RE-TL-001", "02", "P"), Found("RE-TL-001", "01", "R"), Found("RE-BL-001", "01", "S"), Found("RE-BL-001", null, null),
        Found("RE-BL-001", "01", "R") with { Suppression = new Suppression("RE-BL-001", "known", "A. Author") });

    public static Cohort Of(params ReadOnlySpan<Finding> findings) => Reports.Cohort.Of(
        [KnownCohort.Responder, KnownCohort.Progressor, KnownCohort.Stable, KnownCohort.Unseen], CensoringRule.FdaTableA, [.. findings]);

    public static Finding Found(string code, string? site, string? subject)
    {
        var kind = CheckCatalogue.Find(code)!;
        return new(kind, kind.Severity, new ProblemPlace(subject), "this", "that") { Site = site };
    }
}
