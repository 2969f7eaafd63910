using System.Globalization;
using System.Text;

namespace ResponseEval.Tests;

/// <summary>A subject as a person reads it: a line for each lesion, assessment and event, and what was called at each assessment.</summary>
internal static class SubjectText
{
    internal static string Of(SubjectCase subject)
    {
        var text = new StringBuilder("subject\n");
        Header(subject, text);
        foreach (var lesion in subject.Lesions)
            text.AppendLine(CultureInfo.InvariantCulture, $"  lesion {lesion.Id} {lesion.Role}{(lesion.IsLymphNode ? " node" : "")}{On(" irradiated", lesion.IrradiatedOn)}");
        foreach (var assessment in subject.Assessments)
            text.AppendLine("  " + Line(assessment));
        foreach (var subjectEvent in subject.Events)
            text.AppendLine(CultureInfo.InvariantCulture, $"  event {Iso(subjectEvent.Date)} {subjectEvent.Kind} {subjectEvent.Lesion} {subjectEvent.Cause} {subjectEvent.Reason}");
        foreach (var (name, value) in RuleText.Changed(subject.Rules))
            text.AppendLine(CultureInfo.InvariantCulture, $"  rule {name} = {value}");
        if (subject.IsValid)
            foreach (var timepoint in subject.Timepoints)
                text.AppendLine("  called " + Line(timepoint));
        return text.ToString();
    }

    internal static string Line(TimepointResponse timepoint) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Iso(timepoint.Date)} sum {timepoint.TargetSum?.Millimeters} nadir {timepoint.NadirSum?.Millimeters} nlt {timepoint.NewTargetSum?.Millimeters}: {timepoint.Recist.Target.Code()} {timepoint.Recist.NonTarget.Code()} {(timepoint.Recist.NewLesion ? "new" : "-")} {timepoint.Recist.Overall.Code()} | {timepoint.Irecist.Code()} {timepoint.Rules.Irecist} {timepoint.Block.Step}");

    private static void Header(SubjectCase subject, StringBuilder text)
    {
        var header = subject.Header;
        text.AppendLine(On("  randomized", header.RandomizationDate) + On("  first dose", header.FirstDoseDate) + On("  last dose", header.LastDoseDate));
    }

    private static string Line(Assessment assessment) =>
        $"{Iso(assessment.Date)} {assessment.Id} {assessment.Kind}{(assessment.SymptomDriven ? " symptoms" : "")}{(assessment.TumorMarkersElevated ? " markers" : "")}: "
        + string.Join(", ", assessment.Readings.Select(Text));

    private static string Text(Reading reading) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reading.Lesion} {reading.State}{Size(reading.Diameter)}{(reading.MergedInto is { } into ? " into " + into : "")}{string.Concat(reading.Parts.Select(part => Size(part)))}{(reading.Change == LesionChange.Unknown ? "" : " " + reading.Change)}{(reading.Certainty == LesionCertainty.Unspecified ? "" : " " + reading.Certainty)}");

    private static string Size(Length? length) => length is { } given ? string.Create(CultureInfo.InvariantCulture, $" {given.Millimeters}") : "";

    private static string On(string what, DateOnly? date) => date is { } given ? $"{what} {Iso(given)}" : "";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
