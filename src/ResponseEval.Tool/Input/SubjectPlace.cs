namespace ResponseEval.Tool.Input;

/// <summary>Where a subject stands: the line of an NDJSON file, the element of a JSON file, the place among the subjects of a folder. Counted from one.</summary>
/// <param name="Input">The input.</param>
/// <param name="Number">The line, element or place.</param>
internal readonly record struct SubjectPlace(InputName Input, long Number)
{
    /// <summary><c>patients.ndjson:12</c> or <c>patients.json:element 3</c>.</summary>
    public override string ToString() => Input.Format switch
    {
        InputFormat.Ndjson => $"{Input.Name}:{Number}",
        InputFormat.Json => $"{Input.Name}:element {Number}",
        _ => $"{Input.Name}:subject {Number}",
    };
}
