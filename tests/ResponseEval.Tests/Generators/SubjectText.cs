using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>A subject as a person reads it: a line for each lesion, assessment and event, and what was called at each follow-up.</summary>
internal static class SubjectText
{
    internal static string Of(SubjectCase subject) => string.Join('\n',
    [
        "subject" + On("randomized", subject.Header.RandomizationDate) + On("first dose", subject.Header.FirstDoseDate),
        .. subject.Lesions.Select(lesion => Words("  lesion", lesion.Id, lesion.Role, lesion.IsLymphNode ? "node" : "") + On("irradiated", lesion.IrradiatedOn)),
        .. subject.Assessments.Select(assessment => "  " + Line(assessment)),
        .. subject.Events.Select(other => Words("  event", Iso(other.Date), other.Kind, other.Lesion, other.Cause, other.Reason)),
        .. RuleText.Changed(subject.Rules).Select(option => $"  rule {option.Name} = {option.Value}"),
        .. Called(subject),
    ]);

    private static IEnumerable<string> Called(SubjectCase subject) =>
        subject.IsValid ? subject.Evaluation.Timepoints.Select(timepoint => "  called " + Line(timepoint)) : ["  (not valid)"];

    private static string Line(TimepointResponse timepoint)
    {
        var (recist, rule, step) = (timepoint.Recist, timepoint.Rules.Irecist, timepoint.Block.Step);
        return Words(
            Iso(timepoint.Date),
            "sum", timepoint.TargetSum?.Millimeters, "nadir", timepoint.NadirSum?.Millimeters, "NLT", timepoint.NewTargetSum?.Millimeters,
            "|", recist.Target.Code(), recist.NonTarget.Code(), recist.NewLesion ? "new" : "no-new", recist.Overall.Code(),
            "|", timepoint.Irecist.Code(), rule, step);
    }

    private static string Line(Assessment assessment) => Words(
        Iso(assessment.Date),
        assessment.Id,
        assessment.Kind,
        assessment.SymptomDriven ? "symptoms" : "",
        assessment.TumorMarkersElevated ? "markers" : "") + ": " + string.Join(", ", assessment.Readings.Select(Text));

    private static string Text(Reading reading) => Words(
        reading.Lesion,
        reading.State,
        reading.Diameter?.Millimeters,
        reading.MergedInto,
        string.Join('/', reading.Parts.Select(part => Words(part.Millimeters))),
        reading.Change == LesionChange.Unknown ? "" : reading.Change,
        reading.Certainty == LesionCertainty.Unspecified ? "" : reading.Certainty);

    private static string Words(params ReadOnlySpan<object?> words)
    {
        var written = new List<string>();
        foreach (var word in words)
            if (Convert.ToString(word, CultureInfo.InvariantCulture) is { Length: > 0 } text)
                written.Add(text);
        return string.Join(' ', written);
    }

    private static string On(string what, DateOnly? date) => date is { } given ? $" {what} {Iso(given)}" : "";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
