using ResponseEval.Tool.CommandLine;

namespace ResponseEval.Tool;

/// <summary>The process: real streams, real terminal, signals.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Growth models have three parameters at most: spreading them over threads costs several times what it saves.
        MathNet.Numerics.Control.UseSingleThread();
        using var interrupt = new InterruptSignals();
        var outputIsTerminal = !Console.IsOutputRedirected;
        var host = new ToolHost
        {
            StandardInput = Console.OpenStandardInput(),
            StandardOutput = ProcessStreams.OpenOutput(),
            Error = ProcessStreams.OpenError(),
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            TerminalWidth = outputIsTerminal ? ProcessStreams.TerminalWidth() : Tables.PageStyle.Redirected.Width,
            MayUseColor = ProcessStreams.MayUseColor(),
            Interrupt = interrupt.Token,
        };
        return ToolCommandLine.Run(arguments, host);
    }
}
