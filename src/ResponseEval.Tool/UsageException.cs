namespace ResponseEval.Tool;

/// <summary>What was asked for cannot be done as asked; each message is one line for the user.</summary>
internal sealed class UsageException(IReadOnlyList<string> messages) : Exception(string.Join("; ", messages))
{
    public UsageException(string message)
        : this([message])
    {
    }

    public IReadOnlyList<string> Messages { get; } = messages;
}
