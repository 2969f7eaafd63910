namespace ResponseEval.Tool;

/// <summary>What the tool tells its caller; docs/tool.md.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some subject could not be evaluated or, with --strict, had a warning.</summary>
    public const int NotAllEvaluated = 1;

    /// <summary>Wrong usage, an input that cannot be read, output that cannot be written.</summary>
    public const int Failed = 2;

    public const int Interrupted = 130;
}
