using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Reads single records of TR, and reports what cannot be read.</summary>
internal sealed class LesionResultParser(ReaderProblems problems)
{
    private const string NotDone = "NOT DONE";

    /// <summary>Reads a record; what it holds is a diameter where the test measures one, else a state.</summary>
    public LesionResult Read(TumorResult record, int index, bool isMeasurement, Visit visit)
    {
        var text = (record.Result ?? record.OriginalResult)?.Trim();
        var number = isMeasurement ? Number(record) : null;
        var isDone = number is not null || text is { Length: > 0 };
        if (string.Equals(record.Status, NotDone, StringComparison.OrdinalIgnoreCase))
        {
            if (isDone && !(LesionStates.TryFind(text ?? "", out var word, out _) && word == LesionState.NotEvaluable))
                Report(SdtmProblemCatalogue.DoneAndNotDone, $"{text ?? number?.Value.ToString(CultureInfo.InvariantCulture)} and NOT DONE", "one of them", record, index, visit);
            return LesionResult.NotEvaluable(record.ReasonNotDone);
        }

        if (!isDone)
        {
            Report(SdtmProblemCatalogue.NoResult, "no result", "a result, or the status NOT DONE", record, index, visit);
            return LesionResult.NotEvaluable(record.ReasonNotDone);
        }

        if (isMeasurement && IsTooSmall(record))
            return new() { Kind = LesionResultKind.TooSmall, Diameter = number is { } size ? ToLength(size, record, index, visit) : null };
        if (number is { } value)
            return ToLength(value, record, index, visit) is not { } length ? LesionResult.NotEvaluable(null)
                : length == default ? new() { Kind = LesionResultKind.State, State = LesionState.Absent }
                : new() { Kind = LesionResultKind.Measured, Diameter = length };
        return Word(text!, isMeasurement, record, index, visit);
    }

    private LesionResult Word(string text, bool isMeasurement, TumorResult record, int index, Visit visit)
    {
        if (LesionStates.TryFind(text, out var state, out var change)
            && (!isMeasurement || state is LesionState.Absent or LesionState.NotEvaluable or LesionState.Merged))
            return state == LesionState.NotEvaluable
                ? LesionResult.NotEvaluable(record.ReasonNotDone ?? text)
                : new() { Kind = LesionResultKind.State, State = state, Change = change };
        if (isMeasurement)
            Report(SdtmProblemCatalogue.NotANumber, text, "a number, TOO SMALL TO MEASURE, ABSENT or NE", record, index, visit);
        else
            Report(SdtmProblemCatalogue.UnknownState, text, "a state such as PRESENT, ABSENT or UNEQUIVOCAL", record, index, visit);
        return LesionResult.NotEvaluable(text);
    }

    /// <summary>True if a record says anything but that the lesion was not evaluated.</summary>
    public static bool HasValue(TumorResult record) =>
        !string.Equals(record.Status, NotDone, StringComparison.OrdinalIgnoreCase)
        && (Number(record) is not null
            || ((record.Result ?? record.OriginalResult) is { Length: > 0 } text
                && !(LesionStates.TryFind(text.Trim(), out var state, out _) && state == LesionState.NotEvaluable)));

    /// <summary>The diameter of a record in mm, for comparison: nothing is reported.</summary>
    public static decimal? Millimeters(TumorResult record) =>
        Number(record) is not { } number || Math.Abs(number.Value) > Length.Maximum.Millimeters ? null
        : string.Equals(number.Unit, "mm", StringComparison.OrdinalIgnoreCase) ? number.Value
        : string.Equals(number.Unit, "cm", StringComparison.OrdinalIgnoreCase) ? number.Value * 10
        : null;

    /// <summary>True if two records of one test say the same.</summary>
    public static bool IsSame(TumorResult left, TumorResult right) =>
        string.Equals(left.Status, right.Status, StringComparison.OrdinalIgnoreCase)
        && IsTooSmall(left) == IsTooSmall(right)
        && (Millimeters(left) is { } size
            ? size == Millimeters(right)
            : string.Equals(left.Result ?? left.OriginalResult, right.Result ?? right.OriginalResult, StringComparison.OrdinalIgnoreCase));

    private static bool IsTooSmall(TumorResult record) => Says(record.OriginalResult) || Says(record.Result);

    private static bool Says(string? text) => text is not null && text.Contains("TOO SMALL", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number in the standard unit, else the one in TRSTRESC, else the one as collected, each with its unit.</summary>
    private static (decimal Value, string? Unit)? Number(TumorResult record)
    {
        if (record.Number is { } number)
            return (number, record.Unit ?? record.OriginalUnit);
        if (TryParse(record.Result, out var standard))
            return (standard, record.Unit ?? record.OriginalUnit);
        return TryParse(record.OriginalResult, out var original) ? (original, record.OriginalUnit ?? record.Unit) : null;
    }

    private static bool TryParse(string? text, out decimal number)
    {
        number = 0;
        return text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private Length? ToLength((decimal Value, string? Unit) number, TumorResult record, int index, Visit visit)
    {
        var found = string.Create(CultureInfo.InvariantCulture, $"{number.Value} {number.Unit}");
        var isMillimeters = string.Equals(number.Unit, "mm", StringComparison.OrdinalIgnoreCase);
        if (!isMillimeters && !string.Equals(number.Unit, "cm", StringComparison.OrdinalIgnoreCase))
        {
            Report(SdtmProblemCatalogue.UnknownUnit, number.Unit is null ? found + "and no unit" : found, "mm or cm", record, index, visit);
            return null;
        }

        var length = default(Length);
        var isRounded = false;
        if (Millimeters(record) is not { } millimeters || !Length.TryFromMillimeters(millimeters, out length, out isRounded))
        {
            Report(SdtmProblemCatalogue.LengthOutOfRange, found, "0 to 2000 mm", record, index, visit);
            return null;
        }

        if (isRounded)
            Report(SdtmProblemCatalogue.LengthRounded, found, "at most two decimals in mm", record, index, visit);
        return length;
    }

    private void Report(ProblemKind kind, string found, string expected, TumorResult record, int index, Visit visit) =>
        problems.Add(kind, found, expected, visit.Label, record.LinkId, ReaderProblems.Record(record, index));
}
