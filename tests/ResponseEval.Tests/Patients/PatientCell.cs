using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>Reads the words of a patient's visit table.</summary>
internal static class PatientCell
{
    internal static Lesion Lesion(string name) => new(name, Role(name[0])) { IsLymphNode = name.EndsWith('n') };

    internal static Assessment Assessment(string[] cells, string[] lesions, int place)
    {
        if (cells.Length != lesions.Length + 1)
            throw new ArgumentException($"The line of day {cells[0]} has {cells.Length - 1} readings, the header {lesions.Length} lesions.", nameof(cells));
        return new Assessment("V" + place.ToString(CultureInfo.InvariantCulture), Patient.Day(int.Parse(cells[0].TrimEnd('s', 'm'), CultureInfo.InvariantCulture)))
        {
            Kind = place == 0 ? AssessmentKind.Baseline : AssessmentKind.FollowUp,
            SymptomDriven = cells[0].Contains('s'),
            TumorMarkersElevated = cells[0].Contains('m'),
            Readings = new(cells[1..].Zip(lesions).Where(cell => cell.First != ".").Select(cell => Reading(cell.First, cell.Second)).ToArray()),
        };
    }

    private static LesionRole Role(char letter) => letter switch
    {
        'T' => LesionRole.Target,
        'N' => LesionRole.NonTarget,
        'X' => LesionRole.NewTarget,
        'Y' => LesionRole.NewNonTarget,
        _ => throw new ArgumentException($"No role {letter}.", nameof(letter)),
    };

    private static Reading Reading(string cell, string lesion)
    {
        var word = cell.TrimEnd('+', '-', '=', '?');
        return Plain(word, lesion) with
        {
            Change = cell.Contains('+') ? LesionChange.Increased : cell.Contains('-') ? LesionChange.Decreased
                : cell.Contains('=') ? LesionChange.Unchanged : LesionChange.Unknown,
            Certainty = cell.EndsWith('?') ? LesionCertainty.Equivocal : LesionCertainty.Unspecified,
        };
    }

    private static Reading Plain(string word, string lesion) => word switch
    {
        "0" => ResponseEval.Reading.Absent(lesion),
        "small" => ResponseEval.Reading.TooSmall(lesion),
        "seen" => ResponseEval.Reading.Present(lesion),
        "PD" => ResponseEval.Reading.UnequivocalProgression(lesion),
        "NE" => ResponseEval.Reading.NotEvaluable(lesion),
        _ when word.StartsWith('>') => ResponseEval.Reading.Merged(lesion, word[1..]),
        _ when word.StartsWith("small:", StringComparison.Ordinal) => ResponseEval.Reading.TooSmall(lesion, Size(word[6..])),
        _ when word.Contains('/') => ResponseEval.Reading.Split(lesion, [.. word.Split('/').Select(Size)]),
        _ => ResponseEval.Reading.Measured(lesion, Size(word)),
    };

    private static Length Size(string millimeters) => Length.FromMillimeters(decimal.Parse(millimeters, CultureInfo.InvariantCulture));
}
