namespace ResponseEval.Tool;

/// <summary>What surrounds a run: the streams, the terminal, the machine. Given from outside so that tests can run the tool in process.</summary>
internal sealed class ToolHost
{
    public required Stream StandardInput { get; init; }

    public required Stream StandardOutput { get; init; }

    /// <summary>Receives messages. Never fails: a message that cannot be written has nowhere else to go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True if standard output is a terminal: its width counts, and people watch the results themselves.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True if standard error is a terminal, on which progress may be shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int TerminalWidth { get; init; } = Tables.TablePage.NarrowestWidth;

    /// <summary>True if the terminal shows colour and nobody asked for none.</summary>
    public bool MayUseColor { get; init; }

    /// <summary>How many threads evaluate.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Set when the user interrupts.</summary>
    public CancellationToken Interrupt { get; init; }
}
