namespace ResponseEval.Tool.Output;

/// <summary>The results cannot be written; the message says where and why.</summary>
internal sealed class OutputFailedException : Exception
{
    public OutputFailedException(string message)
        : base(message)
    {
    }

    public OutputFailedException(string target, Exception cause)
        : base($"cannot write {target}: {Reason(cause)}", cause)
    {
    }

    private static string Reason(Exception cause) => cause switch
    {
        DirectoryNotFoundException => "there is no such directory",
        UnauthorizedAccessException => "permission denied",
        _ => cause.Message,
    };
}
