namespace ResponseEval.Tool.Input;

/// <summary>How the subjects of an input stand in it.</summary>
internal enum InputFormat
{
    /// <summary>One JSON object, or an array of objects.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>SDTM files in a folder.</summary>
    Sdtm,
}

/// <summary>An input as named on the command line.</summary>
/// <param name="Text">As the user wrote it.</param>
/// <param name="Format">How its subjects stand in it.</param>
/// <param name="IsGzip">True if it is compressed.</param>
internal sealed record InputName(string Text, InputFormat Format, bool IsGzip)
{
    public const string StandardInput = "-";
    public const string Expected = "a file that ends in .json, .ndjson, .json.gz or .ndjson.gz, a folder of SDTM files, or - for NDJSON from standard input";

    public bool IsStandardInput => Text == StandardInput;

    /// <summary>What messages call the input.</summary>
    public string Name => IsStandardInput ? "stdin" : Text;

    /// <summary>Reads the format from the ending, whatever its case; a folder holds SDTM files. False where the ending is none of the known ones.</summary>
    public static bool TryParse(string text, out InputName? input)
    {
        var isGzip = text.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var name = isGzip ? text[..^3] : text;
        input = Directory.Exists(text)
            ? new InputName(text, InputFormat.Sdtm, IsGzip: false)
            : text == StandardInput || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
            ? new InputName(text, InputFormat.Ndjson, isGzip)
            : name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? new InputName(text, InputFormat.Json, isGzip)
            : null;
        return input is not null;
    }
}
