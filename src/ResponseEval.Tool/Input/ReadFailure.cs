namespace ResponseEval.Tool.Input;

/// <summary>Says why a file cannot be read, and which.</summary>
internal static class ReadFailure
{
    public static string Message(string file, Exception exception) => $"cannot read {file}: {Reason(exception)}";

    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "permission denied",
        InvalidDataException => "it is truncated, or no valid gzip file",
        _ => exception.Message,
    };
}
