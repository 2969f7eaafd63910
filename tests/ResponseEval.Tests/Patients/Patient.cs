namespace ResponseEval.Tests;

/// <summary>
/// A patient as a small visit table: a header of lesions, then a line for each visit, the first of them baseline. Lesions: T1 target, N1
/// non-target, X1 new target, Y1 new non-target; a trailing n is a node. A day may carry s (symptom-driven) or m (markers elevated). Cells:
/// <c>12.5</c> measured, <c>0</c> absent, <c>small</c>, <c>small:4</c>, <c>5/7</c> split, <c>&gt;T1</c> merged, <c>seen</c>, <c>PD</c>
/// (unequivocal), <c>NE</c>, <c>.</c> no reading; then <c>+ - =</c> for the change, and <c>?</c> for equivocal.
/// </summary>
internal sealed record Patient
{
    internal static readonly DateOnly Baseline = new(2024, 1, 1);

    private Patient(SubjectCase subject) => Subject = subject;

    internal SubjectCase Subject { get; private init; }

    internal static Patient Of(string table)
    {
        var lines = table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var header = Cells(lines[0])[1..];
        return new Patient(new SubjectCase
        {
            Lesions = [.. header.Select(PatientCell.Lesion)],
            Assessments = [.. lines[1..].Select((line, place) => PatientCell.Assessment(Cells(line), header, place))],
        });
    }

    internal static DateOnly Day(int day) => Baseline.AddDays(day);

    internal Patient With(params IReadOnlyList<SubjectEvent> events) => new(Subject with { Events = [.. Subject.Events, .. events] });

    internal Patient With(SubjectHeader header) => new(Subject with { Header = header });

    internal Patient Irradiated(string lesion, int day) => new(Subject with
    {
        Lesions = [.. Subject.Lesions.Select(other => other.Id == lesion ? other with { IrradiatedOn = Day(day) } : other)],
    });

    internal Patient Under(ProtocolRules rules) => new(Subject with { Rules = rules });

    internal SubjectEvaluation Evaluation => Subject.Evaluation;

    /// <summary>The target responses of the follow-ups.</summary>
    internal string Targets => Words(timepoint => timepoint.Recist.Target.Code());

    internal string NonTargets => Words(timepoint => timepoint.Recist.NonTarget.Code());

    internal string Recist => Words(timepoint => timepoint.Recist.Overall.Code());

    internal string Irecist => Words(timepoint => timepoint.Irecist.Code());

    internal ProgressionEvent Progression => Evaluation.ProgressionEvents[^1];

    internal RuleId LastRule => Evaluation.Timepoints[^1].Rules.Irecist;

    /// <summary>A best response as its code and day.</summary>
    internal static string Written<T>(BestResponse<T> best)
        where T : struct, Enum => best.Response switch
        {
            OverallResponse response => response.Code(),
            IrecistResponse response => response.Code(),
            _ => throw new ArgumentException("No such response.", nameof(best)),
        }
        + (best.Date is { } date ? FormattableString.Invariant($"@{date.DayNumber - Baseline.DayNumber}") : "");

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string Words(Func<TimepointResponse, string> word) => string.Join(' ', Evaluation.Timepoints.Select(word));
}
